#include "views/achievementdelegate.h"

#include "models/icons/iconloader.h"
#include "models/records/fieldvalue.h"
#include "views/celleditor.h"
#include "views/messages.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int kGlyphMargin = 7; // px around the mark of the name's cell that belong to it

// A tool tip that is never taken for markup, whatever the text holds.
QString plain(const QString &text)
{
    return text.isEmpty() ? QString() : u"<div style=\"white-space:pre-wrap\">%1</div>"_s.arg(text.toHtmlEscaped());
}

} // namespace

AchievementDelegate::AchievementDelegate(const RecordSelection &selection, IconLoader &icons, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_icons(icons)
    , m_painter(selection, icons)
{
}

void AchievementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    m_painter.paint(*painter, option, index);
}

QSize AchievementDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto text = index.data(Qt::DisplayRole).toString();
    return {option.fontMetrics.horizontalAdvance(text) + 2 * CellPainter::kPadding,
            CellPainter::kIconSide + CellPainter::kPadding};
}

bool AchievementDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                    const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const auto field = AchievementModel::fieldAt(index.column());
    auto text = toolTip(option, index);
    const auto grade = CellDrawing::shownGrade(index);
    const auto mark = CellPainter::gradeRect(option).adjusted(-kGlyphMargin, -kGlyphMargin, kGlyphMargin, kGlyphMargin);
    if (field == Field::Name && grade && mark.contains(event->pos())) {
        text = *grade == Grade::Error
                   ? tr("This record has an error. The details say which field and what would be right.")
                   : tr("This record has a warning. The details say which field and what would be right.");
    }
    QToolTip::showText(event->globalPos(), plain(text), view->viewport(), option.rect);
    return true;
}

QString AchievementDelegate::toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto field = AchievementModel::fieldAt(index.column());
    if (field == Field::Icon) {
        const auto url = index.data(AchievementModel::IconUrlRole).toString();
        const auto answer =
            m_icons.peek(url, CellPainter::kIconSide, option.widget ? option.widget->devicePixelRatioF() : 1.0);
        return answer.failure ? Messages::forIconFailure(*answer.failure) + u'\n' + url : url;
    }
    const auto full = index.data(Qt::ToolTipRole).toString();
    const auto isFact = fieldSpec(field).type == FieldType::Time || field == Field::OwnersPercentage;
    const auto shown = index.data(Qt::DisplayRole).toString();
    const auto room = option.rect.width() - 2 * CellPainter::kPadding;
    const auto isCut = option.fontMetrics.horizontalAdvance(shown) > room || field == Field::Tags;
    if (isFact)
        return full;
    return isCut ? (full.isEmpty() ? shown : full) : QString();
}

QString AchievementDelegate::problem(RecordNumber number, Field field, const QString &text) const
{
    if (m_check)
        return m_check(number, field, text);
    const auto value = parseFieldText(field, text);
    return value ? QString() : Messages::forValueProblem(field, value.error());
}

QWidget *AchievementDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    const auto field = AchievementModel::fieldAt(index.column());
    const auto number = RecordNumber(index.data(AchievementModel::RecordNumberRole).toUInt());
    auto *editor = new CellEditor(
        field, [this, number, field](const QString &text) { return problem(number, field, text); }, parent);
    // commitData() and closeEditor() are signals; createEditor() is const only by QStyledItemDelegate's signature.
    auto *self = const_cast<AchievementDelegate *>(this);
    connect(editor, &CellEditor::accepted, self, [self, editor] {
        emit self->commitData(editor);
        emit self->closeEditor(editor);
    });
    connect(editor, &CellEditor::rejected, self, [self, editor] { emit self->closeEditor(editor, RevertModelCache); });
    return editor;
}

void AchievementDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *cell = static_cast<CellEditor *>(editor);
    if (!cell->isTouched()) // a repaint of the record must not throw away what is being typed
        cell->setText(index.data(Qt::EditRole).toString());
}

void AchievementDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *cell = static_cast<const CellEditor *>(editor);
    if (cell->isTouched() && cell->problem().isEmpty())
        model->setData(index, cell->text(), Qt::EditRole);
}

void AchievementDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(1, 2, -1, -2));
}
