// TableView's columns: widths, order, visibility, and the header's clicks.
#include "views/tableview.h"

#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kColumnsMark = 0x41434331; // "ACC1"
constexpr int kNarrowest = 40;

struct ColumnDefault
{
    Field field;
    int width; // device-independent pixels at the default font
    bool visible;
};

// In the order shown at first: what a curator looks at first stands first.
constexpr std::array<ColumnDefault, kFieldCount> kDefaults{{
    {Field::Icon, 72, true},
    {Field::Name, 240, true},
    {Field::Category, 104, true},
    {Field::Game, 88, true},
    {Field::Rank, 96, true},
    {Field::OwnersPercentage, 92, true},
    {Field::Tags, 190, true},
    {Field::Language, 120, true},
    {Field::Description, 300, true},
    {Field::UpdatedAt, 144, true},
    {Field::Id, 96, false},
    {Field::ExternalId, 150, false},
    {Field::Owners, 96, false},
    {Field::CreatedAt, 144, false},
}};

} // namespace

void TableView::connectHeader()
{
    auto *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(kNarrowest);
    header->setStretchLastSection(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setSortIndicatorShown(true);
    header->setFixedHeight(std::max(32, fontMetrics().height() + 14));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::onHeaderClicked);
    connect(header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
}

void TableView::resetColumns()
{
    auto *header = horizontalHeader();
    int place = 0;
    for (const auto &column : kDefaults) {
        const auto section = AchievementModel::columnOf(column.field);
        header->moveSection(header->visualIndex(section), place++);
        header->setSectionHidden(section, !column.visible);
        header->resizeSection(section, column.width);
    }
}

QByteArray TableView::saveColumns() const
{
    QByteArray result;
    QDataStream stream(&result, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    // The header's own form also keeps a sort arrow, which is the view's to restore.
    stream << kColumnsMark << horizontalHeader()->saveState();
    return result;
}

bool TableView::restoreColumns(const QByteArray &columns)
{
    QDataStream stream(columns);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray state;
    stream >> mark >> state;
    if (stream.status() != QDataStream::Ok || mark != kColumnsMark || !horizontalHeader()->restoreState(state))
        return false;
    horizontalHeader()->setStretchLastSection(true);
    setSort(m_sort);
    return true;
}

void TableView::setSort(const std::optional<SortKey> &sort)
{
    m_sort = sort;
    horizontalHeader()->setSortIndicator(sort ? AchievementModel::columnOf(sort->field) : -1,
                                         sort && sort->descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableView::onHeaderClicked(int column)
{
    const auto field = AchievementModel::fieldAt(column);
    std::optional<SortKey> next = SortKey{field, false};
    if (m_sort && m_sort->field == field)
        next = m_sort->descending ? std::nullopt : std::optional(SortKey{field, true});
    setSort(next);
    emit sortRequested(next);
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *header = horizontalHeader();
    const auto shown = int(kFieldCount) - header->hiddenSectionCount();
    for (const auto &spec : achievementFields()) {
        const auto column = AchievementModel::columnOf(spec.field);
        auto *action = menu->addAction(fieldName(spec.field));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(header->isSectionHidden(column) || shown > 1); // one has to stay, to be clicked on
        connect(action, &QAction::toggled, header,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(header->mapToGlobal(position));
}
