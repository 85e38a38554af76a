#include "models/items/activitymodel.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kFrame = 16ms;
constexpr qsizetype kDropped = 500;       // lines at a time
constexpr qsizetype kLongestCell = 300;   // characters
constexpr auto kRateSpan = 10s;           // what the rate is taken over
constexpr auto kShortestRateSpan = 500ms; // less says nothing

QString nameOf(ServiceCall::Method method)
{
    return method == ServiceCall::Method::Post ? u"POST"_s : u"GET"_s;
}

bool isNumber(int column)
{
    return column == ActivityModel::StatusColumn || column == ActivityModel::SizeColumn ||
           column == ActivityModel::DurationColumn;
}

QDateTime answeredAt(const ServiceLogEntry &entry)
{
    return entry.time.addMSecs(entry.took.count());
}

} // namespace

ActivityModel::ActivityModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrame);
    connect(&m_frame, &QTimer::timeout, this, &ActivityModel::takeArrived);
}

void ActivityModel::setWording(Wording wording)
{
    m_wording = std::move(wording);
}

void ActivityModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void ActivityModel::add(const ServiceLogEntry &entry)
{
    m_arrived.push_back(entry);
    if (!m_frame.isActive())
        m_frame.start();
}

void ActivityModel::takeArrived()
{
    auto arrived = std::exchange(m_arrived, {});
    const auto failed = std::ranges::count_if(arrived, [](const auto &entry) { return entry.error.has_value(); });
    const int shown = int(m_onlyFailed ? failed : qsizetype(arrived.size()));
    if (shown > 0)
        beginInsertRows({}, rowCount(), rowCount() + shown - 1);
    for (auto &entry : arrived) {
        if (entry.error)
            m_failed.push_back(m_first + m_entries.size());
        m_entries.push_back(std::move(entry));
    }
    if (shown > 0)
        endInsertRows();
    if (count() > kMost)
        dropOldest();
    emit countChanged();
}

// Some at a time: a removal moves all that follows in every view.
void ActivityModel::dropOldest()
{
    const auto dropped = count() - (kMost - kDropped);
    const quint64 first = m_first + quint64(dropped);
    const auto failed = std::ranges::lower_bound(m_failed, first) - m_failed.begin();
    const int shown = int(m_onlyFailed ? failed : dropped);
    if (shown > 0)
        beginRemoveRows({}, 0, shown - 1);
    m_entries.erase(m_entries.begin(), m_entries.begin() + dropped);
    m_failed.erase(m_failed.begin(), m_failed.begin() + failed);
    m_first = first;
    if (shown > 0)
        endRemoveRows();
}

void ActivityModel::clear()
{
    beginResetModel();
    m_arrived.clear();
    m_entries.clear();
    m_failed.clear();
    endResetModel();
    emit countChanged();
}

void ActivityModel::setOnlyFailed(bool onlyFailed)
{
    if (onlyFailed == m_onlyFailed)
        return;
    beginResetModel();
    m_onlyFailed = onlyFailed;
    endResetModel();
}

const ServiceLogEntry &ActivityModel::entry(int row) const
{
    return m_entries[m_onlyFailed ? std::size_t(m_failed[std::size_t(row)] - m_first) : std::size_t(row)];
}

QString ActivityModel::text(const ServiceLogEntry &entry, Column column) const
{
    switch (column) {
    case TimeColumn:
        return entry.time.toLocalTime().toString(u"HH:mm:ss"_s);
    case MethodColumn:
        return nameOf(entry.method);
    case PlaceColumn:
        return entry.place;
    case QueryColumn:
        return entry.query;
    case StatusColumn:
        return entry.status > 0 ? QString::number(entry.status) : QString();
    case SizeColumn:
        return entry.bytes > 0 ? m_locale.formattedDataSize(entry.bytes) : QString();
    case DurationColumn:
        //: A table of requests: milliseconds a request took.
        return tr("%1 ms").arg(m_locale.toString(qint64(entry.took.count())));
    default:
        return m_wording ? m_wording(entry) : QString();
    }
}

QString ActivityModel::line(int row) const
{
    const auto &shown = entry(row);
    QStringList cells{shown.time.toUTC().toString(Qt::ISODateWithMs)};
    for (int column = MethodColumn; column < ColumnCount; ++column)
        cells << text(shown, Column(column)).simplified();
    return cells.join(u'\t');
}

double ActivityModel::rate(const QDateTime &now) const
{
    const auto since = now.addMSecs(-std::chrono::milliseconds(kRateSpan).count());
    qint64 answered = 0, span = 0;
    const auto count = [&](const ServiceLogEntry &entry) {
        const QDateTime at = answeredAt(entry);
        if (at < since)
            return false;
        ++answered;
        span = std::max(span, at.msecsTo(now));
        return true;
    };
    // Newest first; what waits for its frame is the newest.
    for (auto entry = m_arrived.rbegin(); entry != m_arrived.rend(); ++entry)
        count(*entry);
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend() && count(*entry);)
        ++entry;
    // The oldest one only begins the span.
    return span < std::chrono::milliseconds(kShortestRateSpan).count() ? 0 : double(answered - 1) * 1000 / double(span);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_onlyFailed ? m_failed.size() : m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &shown = entry(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, Column(index.column())).left(kLongestCell).simplified();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case FailedRole:
        return shown.error.has_value();
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case MethodColumn:
        //: Column: GET or POST.
        return tr("Method");
    case PlaceColumn:
        return tr("Address");
    case QueryColumn:
        return tr("Query");
    case StatusColumn:
        //: Column: the number a web service answers with, e.g. 200.
        return tr("Status");
    case SizeColumn:
        return tr("Size");
    case DurationColumn:
        //: Column: how long a request took.
        return tr("Duration");
    default:
        //: Column: what came of a request.
        return tr("Result");
    }
}
