#include "views/fieldrow.h"

#include "views/cellpalette.h"
#include "views/gradelook.h"
#include "views/iconset.h"
#include "views/problemlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBar = 3;
constexpr int kLabelGap = 12;
constexpr int kIndent = 10;
constexpr int kShownLength = 120; // of the loaded text in a tool tip

QString keyOf(Field field)
{
    const auto &key = fieldSpec(field).key;
    return QString::fromLatin1(key.data(), qsizetype(key.size()));
}

} // namespace

FieldRow::FieldRow(Field field, const FieldEditorContext &context, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_labels(new QWidget(this))
    , m_label(new QLabel(m_labels))
    , m_editor(makeFieldEditor(field, context, this))
    , m_revert(new QToolButton(this))
    , m_problem(new ProblemLabel(u"problem_"_s + keyOf(field), this))
    , m_meaning(new QLabel(this))
    , m_meaningOf(context.meaning)
{
    m_label->setObjectName(u"label_"_s + keyOf(field));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_editor);
    auto *labels = new QHBoxLayout(m_labels);
    labels->setContentsMargins({});
    labels->setSpacing(3);
    labels->addWidget(m_label);
    if (fieldSpec(field).mandatory) {
        m_mark = new QLabel(u"*"_s, m_labels);
        labels->addWidget(m_mark);
    }
    labels->addStretch();
    // In line with the first line of the input.
    QLineEdit measure;
    m_labels->setFixedHeight(measure.sizeHint().height());

    m_revert->setObjectName(u"revert_"_s + keyOf(field));
    m_revert->setIcon(IconSet::tinted(u"undo"_s));
    m_revert->setAutoRaise(true);
    m_revert->setFocusPolicy(Qt::NoFocus); // Tab goes from field to field; Ctrl+Z works inside them
    auto policy = m_revert->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(policy);
    m_revert->hide();

    m_meaning->setObjectName(u"meaning_"_s + keyOf(field));
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setWordWrap(true);
    m_meaning->hide();

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kIndent, 3, 0, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_labels, 0, 0, Qt::AlignTop);
    grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_revert, 0, 2, Qt::AlignTop);
    grid->addWidget(m_meaning, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    grid->setColumnStretch(1, 1);

    connect(m_revert, &QToolButton::clicked, this, &FieldRow::revertRequested);
    recolor();
}

void FieldRow::setTouched(bool touched, const QString &loadedText)
{
    m_loadedText = loadedText;
    m_touched = touched;
    m_revert->setVisible(touched && !m_readOnly);
    retranslate();
    updateMeaning();
    update();
}

void FieldRow::updateMeaning()
{
    const auto text = m_meaningOf ? m_meaningOf(m_field, m_editor->text()) : QString();
    m_meaning->setText(text);
    m_meaning->setVisible(!text.isEmpty());
}

void FieldRow::setProblem(Grade grade, const QString &text)
{
    m_problem->setProblem(grade, text);
    m_editor->setProblem(!text.isEmpty() && grade == Grade::Error);
}

void FieldRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_editor->setReadOnly(readOnly);
    m_revert->setVisible(m_touched && !readOnly);
}

void FieldRow::retranslate()
{
    m_label->setText(fieldName(m_field));
    m_label->setToolTip(fieldHelp(m_field));
    if (m_mark) {
        m_mark->setToolTip(tr("This field is mandatory."));
        m_mark->setAccessibleName(tr("mandatory"));
    }
    const QString was = m_loadedText.size() > kShownLength ? m_loadedText.left(kShownLength) + u'…' : m_loadedText;
    m_revert->setToolTip(was.isEmpty() ? tr("Take this change back: the field was empty.")
                                       : Qt::convertFromPlainText(tr("Take this change back: it was “%1”.").arg(was)));
    m_revert->setAccessibleName(tr("Take the change of %1 back").arg(fieldName(m_field)));
}

int FieldRow::labelWidth() const
{
    return m_labels->layout()->sizeHint().width() + kLabelGap;
}

void FieldRow::setLabelWidth(int width)
{
    m_labels->setFixedWidth(width);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_touched)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(CellPalette(palette()).accent());
    const QRect bar(0, 5, kBar, height() - 10);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), kBar / 2.0, kBar / 2.0);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void FieldRow::recolor()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, CellPalette(palette()).quietText());
    m_meaning->setPalette(quiet);
    if (!m_mark)
        return;
    QPalette red = palette();
    red.setColor(QPalette::WindowText, gradeColor(Grade::Error, palette()));
    m_mark->setPalette(red);
}
