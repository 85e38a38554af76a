#include "views/requestlog.h"

#include "models/items/activitymodel.h"
#include "views/curatorstyle.h"
#include "views/fixedrowtable.h"
#include "views/iconset.h"
#include "views/messages.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRowPadding = 8; // px
constexpr int kCurrentLines = 3;
constexpr int kLeastRows = 8; // that fit in, with headers and the current one in full
constexpr std::array kWidths{70, 75, 200, 235, 65, 80, 80, 100}; // px, of the columns

// What failed stands out; the table leaves to its delegate what is marked.
class RequestDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = index.column() == ActivityModel::PlaceColumn ? Qt::ElideMiddle : Qt::ElideRight;
        if (const auto *view = qobject_cast<const QAbstractItemView *>(option->widget))
            option->state.setFlag(QStyle::State_Selected, view->selectionModel()->isSelected(index));
        const bool tellsResult =
            index.column() == ActivityModel::StatusColumn || index.column() == ActivityModel::ResultColumn;
        if (tellsResult && index.data(ActivityModel::FailedRole).toBool())
            option->palette.setColor(QPalette::Text, CuratorStyle::error(option->palette));
    }
};

} // namespace

RequestLog::RequestLog(ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLabel)
    , m_counts(new QLabel)
    , m_hint(new QLabel)
    , m_onlyFailed(new QCheckBox)
    , m_clear(new QPushButton)
    , m_table(new FixedRowTable)
    , m_current(new QPlainTextEdit)
    , m_copy(new QAction(this))
    , m_selectAll(new QAction(this))
{
    m_counts->setObjectName(u"logCounts"_s);
    m_counts->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setObjectName(u"logHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Base);
    m_onlyFailed->setObjectName(u"logOnlyFailed"_s);
    m_clear->setObjectName(u"logClear"_s);
    m_current->setObjectName(u"logCurrent"_s);
    m_current->setReadOnly(true);
    m_current->setFrameShape(QFrame::NoFrame);
    m_current->setTabChangesFocus(true);
    m_current->document()->setDocumentMargin(kRowPadding);
    m_current->setFixedHeight(fontMetrics().lineSpacing() * kCurrentLines + 2 * kRowPadding);
    m_current->hide();
    buildTable();

    auto *line = new QHBoxLayout;
    line->setContentsMargins(14, 6, 8, 6);
    line->setSpacing(14);
    line->addWidget(m_title);
    line->addWidget(m_counts, 1);
    line->addWidget(m_onlyFailed);
    line->addWidget(m_clear);
    auto *pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(pages, 1);
    column->addWidget(m_current);

    setMinimumHeight(kLeastRows * m_table->rowHeight());

    m_model.setWording(&Messages::forRequest);
    connect(m_onlyFailed, &QCheckBox::toggled, &m_model, &ActivityModel::setOnlyFailed);
    connect(m_clear, &QPushButton::clicked, &m_model, &ActivityModel::clear);
    connect(&m_model, &ActivityModel::countChanged, this, &RequestLog::showCounts);
    connect(&m_model, &ActivityModel::modelReset, this, [this] {
        showCounts();
        showCurrent();
    });
    retranslate();
}

void RequestLog::buildTable()
{
    m_table->setObjectName(u"logTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setRowHeight(fontMetrics().height() + kRowPadding);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new RequestDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, kWidths[std::size_t(column)]);

    m_copy->setObjectName(u"logCopy"_s);
    m_copy->setIcon(IconSet::tinted(u"copy"_s));
    m_copy->setShortcut(QKeySequence::Copy);
    m_selectAll->setObjectName(u"logSelectAll"_s);
    m_selectAll->setShortcut(QKeySequence::SelectAll);
    for (auto *action : {m_copy, m_selectAll}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_copy, &QAction::triggered, this, &RequestLog::copySelected);
    connect(m_selectAll, &QAction::triggered, m_table, &QAbstractItemView::selectAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RequestLog::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, m_table->viewport(),
            qOverload<>(&QWidget::update));
    followTheEnd();
}

void RequestLog::followTheEnd()
{
    auto *bar = m_table->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, [this, bar](int value) { m_followsEnd = value == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar](int, int maximum) {
        if (m_followsEnd)
            bar->setValue(maximum);
    });
}

void RequestLog::copySelected()
{
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QStringList lines;
    for (const auto &row : std::as_const(rows))
        lines << m_model.line(row.row());
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void RequestLog::showCounts()
{
    QStringList parts;
    if (m_model.count() > 0)
        parts << tr("%Ln request(s)", nullptr, int(m_model.count()));
    if (m_model.failedCount() > 0)
        //: Of the requests.
        parts << tr("%Ln failed", nullptr, int(m_model.failedCount()));
    m_counts->setText(parts.join(u" · "_s));
    m_clear->setEnabled(m_model.count() > 0);
    m_hint->setText(m_model.count() > 0
                        ? tr("No request failed.")
                        : tr("No service was asked for anything yet. Each request is listed here, without keys."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

void RequestLog::showCurrent()
{
    const auto current = m_table->currentIndex();
    if (current.isValid() && m_current->isHidden()) {
        m_current->show();
        layout()->activate(); // the table is smaller now
        m_table->scrollTo(current);
    }
    m_current->setVisible(current.isValid());
    if (!current.isValid())
        return;
    const auto &entry = m_model.entry(current.row());
    QStringList lines{entry.place};
    if (!entry.query.isEmpty())
        lines << entry.query;
    lines << Messages::forRequest(entry);
    m_current->setPlainText(lines.join(u'\n'));
}

void RequestLog::retranslate()
{
    m_model.setLocale(QLocale());
    m_title->setText(tr("Requests"));
    m_onlyFailed->setText(tr("&Only what failed"));
    m_clear->setText(tr("C&lear"));
    m_clear->setToolTip(tr("Forget the requests listed here"));
    m_table->setAccessibleName(tr("Requests"));
    m_current->setAccessibleName(tr("The current request"));
    m_copy->setText(tr("&Copy"));
    m_copy->setStatusTip(tr("Copy the selected requests"));
    m_selectAll->setText(tr("Select &all"));
    m_selectAll->setStatusTip(tr("Select all requests"));
    showCounts();
    showCurrent();
}

void RequestLog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RequestLog::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(CuratorStyle::border(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}
