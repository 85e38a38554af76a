#include "models/items/iconfindingmodel.h"

#include "models/catalog/iconmarkname.h"
#include "models/records/jsonstring.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isShown(const IconFinding &finding, const IconFindingModel::Filter &filter)
{
    if (filter.mark == IconMark::Dismissed)
        return finding.isDismissed;
    if (finding.isDismissed && !filter.withDismissed)
        return false;
    if (!filter.mark)
        return finding.mark != IconMark::Ok;
    return finding.mark == *filter.mark || (filter.mark == IconMark::Broken && isBroken(finding.mark));
}

// What rows are sorted by: numbers, or the bytes of a text that lies in the catalog.
struct Key
{
    std::string_view text;
    quint64 number = 0;

    friend auto operator<=>(const Key &, const Key &) = default;
};

Key keyOf(const Catalog &catalog, const IconFinding &finding, int column)
{
    if (!catalog.exists(finding.number))
        return {};
    const auto [chunk, slot] = catalog.place(finding.number);
    switch (column) {
    case IconFindingModel::NameColumn:
        return {chunk->searchText(slot), 0}; // which begins with the folded name
    case IconFindingModel::GameColumn: {
        const auto games = chunk->games(slot);
        const auto id = games.begin() == games.end() ? 0 : IdText::id(catalog.games().text(*games.begin()));
        return {catalog.gameNames().foldedName(id), id};
    }
    case IconFindingModel::SeenColumn:
        return {{}, finding.width ? quint64(finding.width) * finding.height : finding.httpStatus};
    case IconFindingModel::ReasonColumn:
        return {{}, quint64(finding.isDismissed)};
    default:
        return {{}, quint64(finding.mark)};
    }
}

} // namespace

IconFindingModel::IconFindingModel(QThreadPool &pool, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalog(std::make_shared<const Catalog>())
    , m_ordering(pool, this)
{
}

void IconFindingModel::setCatalog(const CatalogPtr &catalog)
{
    m_catalog = catalog;
    if (catalog->sideTables().findings != m_findings)
        return makeOrder();
    if (!m_order.empty()) // names may have changed
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void IconFindingModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    makeOrder();
}

void IconFindingModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_isDescending = order == Qt::DescendingOrder;
    makeOrder();
}

void IconFindingModel::makeOrder()
{
    const auto findings = m_catalog->sideTables().findings;
    m_ordering.run(
        [catalog = m_catalog, findings, filter = m_filter, column = m_column, isDescending = m_isDescending] {
            return ordered(*catalog, *findings, filter, column, isDescending);
        },
        [this, findings](const Answer &answer) {
            beginResetModel();
            m_findings = findings;
            m_order = answer.order;
            m_counts = answer.counts;
            endResetModel();
            emit countsChanged();
        });
}

IconFindingModel::Answer IconFindingModel::ordered(const Catalog &catalog, const IconFindings &findings,
                                                   const Filter &filter, int column, bool isDescending)
{
    Answer answer;
    const auto rows = findings.rows();
    std::vector<std::pair<Key, quint32>> keys;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto mark = rows[i].isDismissed ? IconMark::Dismissed : rows[i].mark;
        ++answer.counts[std::size_t(mark)];
        answer.counts[std::size_t(IconMark::Broken)] += isBroken(mark);
        if (isShown(rows[i], filter))
            keys.emplace_back(keyOf(catalog, rows[i], column), quint32(i));
    }
    // Equal ones stay in the order of the records.
    std::ranges::stable_sort(keys, [isDescending](const auto &a, const auto &b) {
        return isDescending ? b.first < a.first : a.first < b.first;
    });
    answer.order.reserve(keys.size());
    for (const auto &[key, place] : keys)
        answer.order.push_back(place);
    return answer;
}

int IconFindingModel::rowOf(RecordNumber number, IconMark mark) const
{
    const auto rows = m_findings->rows();
    const auto found = std::ranges::find_if(
        m_order, [&](quint32 place) { return rows[place].number == number && rows[place].mark == mark; });
    return found == m_order.end() ? -1 : int(found - m_order.begin());
}

QString IconFindingModel::nameOf(RecordNumber number) const
{
    if (!m_catalog->exists(number))
        return {};
    const auto [chunk, slot] = m_catalog->place(number);
    return jsonstring::toQString(chunk->text(slot, Field::Name)).simplified();
}

QString IconFindingModel::seenText(const IconFinding &finding) const
{
    const QLocale locale;
    const auto pixels = [&](quint16 width, quint16 height) {
        //: A picture's size. %1, %2: width and height in pixels.
        return tr("%1 × %2").arg(locale.toString(width), locale.toString(height));
    };
    switch (finding.mark) {
    case IconMark::Double:
    case IconMark::DoubleElsewhere:
    case IconMark::NearDouble:
    case IconMark::NearDoubleElsewhere:
        if (finding.others > 1)
            //: A double icon. %1: name of an achievement that has it, too. %Ln: how many more do.
            return tr("as “%1” and %Ln more", nullptr, int(finding.others - 1)).arg(nameOf(finding.partner));
        //: A double icon. %1: name of the achievement that has it, too.
        return tr("as “%1”").arg(nameOf(finding.partner));
    case IconMark::SmallerThanDeclared:
    case IconMark::WrongAspect:
        if (finding.declaredWidth > 0 && finding.declaredHeight > 0)
            //: A picture's size. %1: as it is, e.g. 48 × 48. %2: as the record says.
            return tr("%1 instead of %2 pixels")
                .arg(pixels(finding.width, finding.height), pixels(finding.declaredWidth, finding.declaredHeight));
        break;
    default:
        break;
    }
    if (finding.width > 0)
        //: A picture's size. %1: e.g. 48 × 48.
        return tr("%1 pixels").arg(pixels(finding.width, finding.height));
    return finding.httpStatus > 0 ? u"HTTP %1"_s.arg(finding.httpStatus) : QString();
}

void IconFindingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, kColumns - 1);
    if (!m_order.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

int IconFindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size());
}

int IconFindingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant IconFindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = finding(index.row());
    if (role == MarkRole)
        return int(row.mark);
    if (role == DismissedRole)
        return row.isDismissed;
    if (!m_catalog->exists(row.number))
        return {};
    const auto place = m_catalog->place(row.number);
    if (role == UrlRole)
        return QString::fromStdString(m_catalog->shownIconUrl(place));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return nameOf(row.number);
    case GameColumn: {
        QStringList games;
        for (const auto id : m_catalog->gameIds(place)) {
            const auto name = m_catalog->gameNames().name(id);
            games << (name.empty() ? QString::number(id) : jsonstring::toQString(name));
        }
        return games.join(u", "_s);
    }
    case FindingColumn:
        return iconMarkName(row.mark);
    case SeenColumn:
        return seenText(row);
    case ReasonColumn:
        return row.isDismissed ? m_findings->reason(row) : QString();
    default:
        return {};
    }
}

QVariant IconFindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Achievement");
    case GameColumn:
        return tr("Game");
    case FindingColumn:
        return tr("Finding");
    case SeenColumn:
        return tr("What was seen");
    case ReasonColumn:
        return tr("Dismissed because");
    default:
        return {};
    }
}
