// TableView's columns: widths, order, visibility, and the header's clicks.
#include "views/sortheader.h"
#include "views/tableview.h"

#include <QDataStream>
#include <QIODevice>
#include <QMenu>

#include <algorithm>
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
    {Field::Game, 148, true},
    {Field::Rank, 96, true},
    {Field::OwnersPercentage, 112, true},
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
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_header->setMinimumSectionSize(kNarrowest);
    m_header->setStretchLastSection(true);
    m_header->setFixedHeight(std::max(32, fontMetrics().height() + 14));
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &SortHeader::sortRequested, this, &TableView::sortRequested);
    connect(m_header, &QWidget::customContextMenuRequested, this, &TableView::showColumnMenu);
}

void TableView::resetColumns()
{
    int place = 0;
    for (const auto &column : kDefaults) {
        const auto section = AchievementModel::columnOf(column.field);
        m_header->moveSection(m_header->visualIndex(section), place++);
        m_header->setSectionHidden(section, !column.visible);
        m_header->resizeSection(section, column.width);
    }
}

QByteArray TableView::saveColumns() const
{
    QByteArray result;
    QDataStream stream(&result, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << kColumnsMark << m_header->saveState();
    return result;
}

bool TableView::restoreColumns(const QByteArray &columns)
{
    QDataStream stream(columns);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 mark = 0;
    QByteArray state;
    stream >> mark >> state;
    if (stream.status() != QDataStream::Ok || mark != kColumnsMark || !m_header->restoreState(state))
        return false;
    m_header->setStretchLastSection(true);
    return true;
}

void TableView::setSort(const SortKeys &sort)
{
    m_header->setKeys(sort);
}

void TableView::addSortActions(QMenu &menu, Field field)
{
    const auto &keys = m_header->keys();
    const auto add = [&](const QString &text, const SortKeys &next) {
        auto *action = menu.addAction(text);
        action->setEnabled(next != keys);
        connect(action, &QAction::triggered, this, [this, next] {
            setSort(next);
            emit sortRequested(next);
        });
    };
    add(tr("Sort ascending"), {{field, false}});
    add(tr("Sort descending"), {{field, true}});
    auto further = keys;
    if (const auto present = std::ranges::find(further, field, &SortKey::field); present == further.end()) {
        further.push_back({field, false});
        add(tr("Add to the sort order"), further);
    } else {
        further.erase(present);
        add(tr("Remove from the sort order"), further);
    }
    add(tr("The source's own order"), {});
    menu.addSeparator();
}

void TableView::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const auto column = m_header->logicalIndexAt(position); column >= 0)
        addSortActions(*menu, AchievementModel::fieldAt(column));
    const auto shown = int(kFieldCount) - m_header->hiddenSectionCount();
    for (const auto &spec : achievementFields()) {
        const auto column = AchievementModel::columnOf(spec.field);
        auto *action = menu->addAction(fieldName(spec.field));
        action->setCheckable(true);
        action->setChecked(!m_header->isSectionHidden(column));
        action->setEnabled(m_header->isSectionHidden(column) || shown > 1); // one has to stay, to be clicked on
        connect(action, &QAction::toggled, m_header,
                [header = m_header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(m_header->mapToGlobal(position));
}
