// What the tests of the store share: records, batches, and catalogs as plain values that compare whole.
#pragma once

#include "models/store/catalogreader.h"
#include "models/store/catalogstore.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <map>
#include <random>

namespace storetesting {

inline QByteArray text(std::optional<quint64> id, const QByteArray &name)
{
    const QByteArray head = id ? "{\"id\":" + QByteArray::number(*id) + "," : QByteArray("{");
    return head + "\"name\":\"" + name + "\",\"category\":3,\"external_id\":\"ACH\",\"tags\":[\"" + name.left(2) +
           "\"]}";
}

inline IncomingRecord incoming(std::optional<quint64> id, const QByteArray &name)
{
    return {text(id, name), id, false};
}

inline RecordBatch batch(std::vector<IncomingRecord> records)
{
    return {std::move(records), {}};
}

inline RecordState asReceived(const QByteArray &upstream)
{
    return received({}, upstream);
}

using States = std::map<RecordNumber, RecordState>;

// Every record of the file, byte for byte.
inline States statesOf(const QString &path)
{
    States states;
    auto reader = CatalogReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    const auto read = (*reader)->forEach(0, kNoRecord, [&states](RecordNumber number, const RecordState &state) {
        states.emplace(number, state);
        return true;
    });
    if (!read)
        qFatal("%s", qPrintable(read.error().detail));
    return states;
}

inline CatalogPtr snapshotOf(const QString &path)
{
    auto reader = CatalogReader::open(path);
    if (!reader)
        qFatal("%s", qPrintable(reader.error().detail));
    return readCatalog(**reader).value();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// Receives `records` as one whole step.
inline Step receiveAll(CatalogStore &store, std::vector<IncomingRecord> records,
                       StepLabel::Kind kind = StepLabel::Kind::Import)
{
    const auto step = store.beginStep({kind, {}, QStringLiteral("a file"), 0}).value();
    constexpr std::size_t batchSize = 5000;
    for (std::size_t first = 0; first < records.size(); first += batchSize) {
        const auto from = records.begin() + std::ptrdiff_t(first);
        const auto to = records.begin() + std::ptrdiff_t(std::min(first + batchSize, records.size()));
        (void)store.receive(step, QStringLiteral("igdb"), batch({from, to})).value();
    }
    return store.closeStep(step).value();
}

inline std::vector<IncomingRecord> numbered(quint64 first, quint64 count, const QByteArray &name = "Relic ")
{
    std::vector<IncomingRecord> records;
    for (quint64 id = first; id < first + count; ++id)
        records.push_back(incoming(id, name + QByteArray::number(id)));
    return records;
}

inline ChangeSet edit(RecordNumber number, const RecordState &before, const QByteArray &newText)
{
    return {{StepLabel::Kind::EditRecord, {}, {}, 1}, {{number, before, edited(before, newText)}}};
}

// What a curator might do to some of `states`: edits, drafts, edits back to upstream, deletions, restorations, new
// records.
class RandomCurator
{
public:
    explicit RandomCurator(unsigned seed)
        : m_random(seed)
    {
    }

    unsigned below(unsigned end) { return std::uniform_int_distribution<unsigned>(0, end - 1)(m_random); }

    QByteArray anyText() { return text(below(40), "Boss " + QByteArray::number(below(6))); }

    ChangeSet changes(const States &states)
    {
        ChangeSet set{{StepLabel::Kind::EditRecord, {}, {}, 0}, {}};
        for (const auto &[number, state] : states) {
            if (below(4) != 0)
                continue;
            RecordState after = state;
            switch (below(5)) {
            case 0:
                after = withDeleted(state, !state.deleted);
                break;
            case 1:
                after = edited(state, anyText(), true);
                break;
            case 2:
                if (!state.upstream.isNull())
                    after = edited(state, state.upstream);
                break;
            default:
                after = edited(state, anyText());
            }
            set.changes.push_back({number, state, after});
        }
        if (set.changes.empty() || below(3) == 0)
            set.changes.push_back({kNoRecord, {}, edited({}, anyText(), below(2) == 0)});
        set.label.count = qint64(set.changes.size());
        return set;
    }

    std::vector<IncomingRecord> records(unsigned count)
    {
        std::vector<IncomingRecord> records;
        for (unsigned i = 0; i < count; ++i) {
            const auto id = below(5) == 0 ? std::nullopt : std::optional<quint64>(below(30));
            records.push_back(incoming(id, "Boss " + QByteArray::number(below(6))));
        }
        return records;
    }

private:
    std::mt19937 m_random;
};

} // namespace storetesting
