#include "views/iconlaboratory.h"

#include "models/catalog/iconmarkname.h"
#include "models/catalog/querytext.h"
#include "models/store/catalogsession.h"
#include "views/changedicons.h"
#include "views/findingdelegate.h"
#include "views/fixedrowtable.h"
#include "views/flowlayout.h"
#include "views/iconset.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWidths{48, 260, 200, 220, 260}; // px, of the columns but the last
constexpr int kRowHeight = 36, kLeastRows = 7;        // px
constexpr QSize kSize(800, 340);                      // at first
constexpr int kEverything = -1;                       // of the filter

} // namespace

IconLaboratory::IconLaboratory(QThreadPool &pool, IconLoader &icons, QWidget *parent)
    : QWidget(parent)
    , m_icons(icons)
    , m_model(pool)
    , m_check(new QToolButton)
    , m_filter(new QComboBox)
    , m_withDismissed(new QCheckBox)
    , m_hint(new QLabel)
    , m_dismiss(new QPushButton)
    , m_restore(new QPushButton)
    , m_showRecords(new QPushButton)
    , m_table(new FixedRowTable)
{
    build();
    connect(&m_model, &IconFindingModel::modelReset, this, &IconLaboratory::keepPlace);
    connect(&m_model, &IconFindingModel::countsChanged, this, [this] {
        fillFilter();
        showState();
    });
    connect(m_filter, &QComboBox::activated, this, [this] {
        const auto mark = m_filter->currentData().toInt();
        m_model.setFilter(
            {mark == kEverything ? std::nullopt : std::optional(IconMark(mark)), m_withDismissed->isChecked()});
        showState();
    });
    connect(m_withDismissed, &QCheckBox::toggled, this, [this](bool isOn) {
        m_model.setFilter({m_model.filter().mark, isOn});
    });
    connect(m_dismiss, &QPushButton::clicked, this, &IconLaboratory::askDismissal);
    connect(m_restore, &QPushButton::clicked, this, &IconLaboratory::restoreSelected);
    connect(m_showRecords, &QPushButton::clicked, this, [this] {
        const auto mark = m_model.filter().mark;
        emit queryRequested(mark ? queryText(QueryTerm(IconTerm{*mark})) : u"icon:checked -icon:ok"_s);
    });
    retranslate();
    showState();
}

void IconLaboratory::build()
{
    m_check->setObjectName(u"labCheck"_s);
    m_check->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_check->setPopupMode(QToolButton::MenuButtonPopup);
    m_check->setMinimumHeight(30);
    m_filter->setObjectName(u"labFilter"_s);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_filter->setMinimumContentsLength(18);
    m_filter->setMinimumHeight(30);
    m_withDismissed->setObjectName(u"labWithDismissed"_s);
    m_dismiss->setObjectName(u"labDismiss"_s);
    m_restore->setObjectName(u"labRestore"_s);
    m_showRecords->setObjectName(u"labShowRecords"_s);
    m_hint->setObjectName(u"labHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setAutoFillBackground(true);
    m_hint->setBackgroundRole(QPalette::Base);
    for (auto *button : {m_dismiss, m_restore, m_showRecords})
        button->setFocusPolicy(Qt::TabFocus);
    buildTable();

    auto *line = new FlowLayout; // a narrow window gets two lines of it
    line->setContentsMargins(14, 6, 8, 6);
    line->setSpacing(10);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_check, m_filter, m_withDismissed, m_showRecords, m_dismiss, m_restore})
        line->addWidget(widget);
    auto *pages = new QWidget;
    m_pages = new QStackedLayout(pages);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addWidget(pages, 1);
    setMinimumHeight(kLeastRows * kRowHeight);
}

void IconLaboratory::buildTable()
{
    m_table->setObjectName(u"labTable"_s);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FindingDelegate(m_icons, m_table));
    m_table->setRowHeight(kRowHeight);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    auto *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setStretchLastSection(true);
    for (std::size_t column = 0; column < kWidths.size(); ++column)
        m_table->setColumnWidth(int(column), kWidths[column]);
    header->setSortIndicator(IconFindingModel::FindingColumn, Qt::AscendingOrder);
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this,
            [this](int column, Qt::SortOrder order) { m_model.sort(column, order); });
    connect(new ChangedIcons(m_icons, this), &ChangedIcons::changed, m_table->viewport(),
            [this] { m_table->viewport()->update(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_table->viewport()->update();
        showState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!now.isValid())
            return;
        const auto &finding = m_model.finding(now.row());
        m_current = {finding.number, finding.mark};
        emit recordRequested(finding.number);
    });
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { emit editRequested(m_model.finding(index.row()).number); });
}

QSize IconLaboratory::sizeHint() const
{
    return kSize;
}

void IconLaboratory::setScanActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_check);
    menu->addActions(actions);
    m_check->setMenu(menu);
    m_check->setDefaultAction(actions.front());
}

void IconLaboratory::setSession(CatalogSession *session)
{
    if (m_session)
        disconnect(m_session, nullptr, this, nullptr);
    m_session = session;
    m_current = {kNoRecord, IconMark::Ok};
    if (session)
        connect(session, &CatalogSession::catalogChanged, this, &IconLaboratory::showCatalog);
    showCatalog();
}

void IconLaboratory::showCatalog()
{
    if (isVisible()) // else when somebody looks
        m_model.setCatalog(m_session ? m_session->catalog() : std::make_shared<const Catalog>());
}

void IconLaboratory::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    showCatalog();
}

void IconLaboratory::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void IconLaboratory::retranslate()
{
    m_withDismissed->setText(tr("With &dismissed ones"));
    m_withDismissed->setToolTip(tr("Show findings that somebody said are right, too"));
    m_dismiss->setText(tr("D&ismiss…"));
    m_dismiss->setToolTip(tr("Say why the marked findings are right; they return when the icon changes"));
    m_restore->setText(tr("&Take back"));
    m_restore->setToolTip(tr("List the marked findings again that were dismissed"));
    m_showRecords->setText(tr("Show &achievements"));
    m_showRecords->setToolTip(tr("Search for the achievements with what is listed here"));
    m_filter->setToolTip(tr("What is listed"));
    m_filter->setAccessibleName(m_filter->toolTip());
    m_table->setAccessibleName(tr("Findings"));
    m_model.retranslate();
    fillFilter();
    showState();
}

// The kinds that there are, with their counts.
void IconLaboratory::fillFilter()
{
    if (m_filter->view()->isVisible())
        return; // somebody chooses from it, while a check goes on
    const auto present = m_model.filter().mark ? int(*m_model.filter().mark) : kEverything;
    const auto &counts = m_model.counts();
    qsizetype all = 0;
    for (std::size_t mark = 0; mark < kIconMarkCount; ++mark)
        all += isFinding(IconMark(mark)) ? counts[mark] : 0;
    const QLocale locale;
    const auto add = [&](const QString &name, int mark, qsizetype count) {
        //: A kind of finding in a list. %1: its name. %2: how many there are.
        m_filter->addItem(tr("%1 (%2)").arg(name, locale.toString(count)), mark);
    };
    m_filter->clear();
    add(tr("All findings"), kEverything, all);
    for (std::size_t mark = 0; mark < kIconMarkCount; ++mark) {
        const bool isListed = isFinding(IconMark(mark)) || IconMark(mark) == IconMark::Broken ||
                              IconMark(mark) == IconMark::Ok || IconMark(mark) == IconMark::Dismissed;
        if (isListed && (counts[mark] > 0 || int(mark) == present))
            add(iconMarkName(IconMark(mark)), int(mark), counts[mark]);
    }
    m_filter->setCurrentIndex(std::max(m_filter->findData(present), 0));
}

void IconLaboratory::showState()
{
    const bool isWritable = m_session && m_session->isOpen() && !m_session->isReadOnly();
    m_dismiss->setEnabled(isWritable && hasSelected([](const IconFinding &finding) {
                              return !finding.isDismissed && isFinding(finding.mark);
                          }));
    m_restore->setEnabled(isWritable && hasSelected([](const IconFinding &finding) { return finding.isDismissed; }));
    m_showRecords->setEnabled(m_model.rowCount() > 0);
    const auto &counts = m_model.counts();
    const bool wasChecked = std::ranges::any_of(counts, [](auto count) { return count > 0; });
    m_hint->setText(!wasChecked
                        ? tr("No icon of this catalog was checked yet. A check looks at each icon and lists what "
                             "is broken, too small or double.")
                        : tr("Nothing of this kind was found."));
    m_pages->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
}

// By ranges, not by rows: with a million of them selected, too, it is asked with every change.
bool IconLaboratory::hasSelected(bool (*isMeant)(const IconFinding &)) const
{
    for (const auto &range : m_table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (isMeant(m_model.finding(row)))
                return true;
    return false;
}

std::vector<IconFinding> IconLaboratory::selected() const
{
    std::vector<IconFinding> findings;
    for (const auto &index : m_table->selectionModel()->selectedRows())
        findings.push_back(m_model.finding(index.row()));
    return findings;
}

// After a reset, on the row that was current, so that the keys go on from there.
void IconLaboratory::keepPlace()
{
    const auto row = m_model.rowOf(m_current.first, m_current.second);
    if (row < 0)
        return;
    const QSignalBlocker quiet(this); // the record is shown already
    m_table->setCurrentIndex(m_model.index(row, IconFindingModel::NameColumn));
}

void IconLaboratory::askDismissal()
{
    const auto findings = selected();
    if (findings.empty())
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"dismissDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Dismiss"));
    dialog->setLabelText(tr("Why is this right as it is? It will be listed again when the icon changes."));
    dialog->setOkButtonText(tr("Dismiss"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, findings](const QString &reason) { dismiss(findings, reason.simplified()); });
    dialog->open();
}

void IconLaboratory::dismiss(const std::vector<IconFinding> &findings, const QString &reason)
{
    std::vector<IconDismissal> dismissals;
    for (const auto &finding : findings)
        if (isFinding(finding.mark))
            dismissals.push_back({finding.number, finding.mark, finding.subject, reason});
    write(std::move(dismissals));
}

void IconLaboratory::restoreSelected()
{
    std::vector<IconDismissal> restored;
    for (const auto &finding : selected())
        if (finding.isDismissed)
            restored.push_back({finding.number, finding.mark, 0, {}});
    write(std::move(restored));
}

void IconLaboratory::write(std::vector<IconDismissal> dismissals)
{
    if (!m_session || dismissals.empty())
        return;
    const auto written = m_session->writeIcons(
        [dismissals = std::move(dismissals)](IconTable &icons) { return icons.dismiss(dismissals); });
    whenReady(written, this, [this](const Result<void> &result) {
        if (result)
            emit knowledgeChanged();
        else
            emit failed(result.error());
    });
}
