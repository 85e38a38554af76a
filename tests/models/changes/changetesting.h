// What the tests of change documents share: catalogs in memory, random ones and random work on them.
#pragma once

#include "models/catalog/changeset.h"
#include "models/changes/changediff.h"
#include "models/changes/changereader.h"
#include "models/changes/changewriter.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"
#include "models/records/recordeditor.h"
#include "tests/support/recordgenerator.h"

#include <QBuffer>
#include <QTest>

#include <algorithm>

namespace changetesting {

inline std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

class MemoryRecords : public RecordSource
{
public:
    struct Record
    {
        QString origin;
        RecordState state;
    };
    std::vector<Record> records;

    void add(const QByteArray &text, const QString &origin = QStringLiteral("igdb"))
    {
        records.push_back({origin, received({}, text)});
    }
    void apply(const ChangeSet &set)
    {
        for (const auto &change : set.changes) {
            if (change.number == kNoRecord) {
                records.push_back({change.origin, change.after});
            } else {
                QVERIFY(records[change.number].state == change.before);
                records[change.number].state = change.after;
            }
        }
    }
    // Origin and text of every record that is not deleted, in no order.
    QByteArrayList texts() const
    {
        QByteArrayList list;
        for (const auto &record : records)
            if (!record.state.deleted)
                list.append(record.origin.toUtf8() + ' ' + record.state.text());
        std::ranges::sort(list);
        return list;
    }

    bool hasOrigins() const override { return true; }
    Result<void> forEach(const Each &each) override
    {
        for (std::size_t place = 0; place < records.size(); ++place)
            if (!each(Place(place), records[place].origin, records[place].state))
                break;
        return {};
    }
    Result<RecordState> state(Place place) override { return records[place].state; }
};

inline ChangeDocument differences(RecordSource &before, RecordSource &after)
{
    ChangeDocument document;
    document.base = changesBetween(before, after, [&document](const RecordChange &change) -> Result<void> {
                        document.changes.push_back(change);
                        return {};
                    }).value();
    return document;
}

inline QByteArray textOf(const ChangeDocument &document)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    if (!writeChanges(buffer, document))
        return {};
    return buffer.data();
}

// Catalogs of a few records with every oddity, and what many people might do to them.
class RandomWork
{
public:
    explicit RandomWork(quint64 seed)
        : m_generator(seed)
    {
    }

    quint64 below(quint64 limit) { return m_generator.below(limit); }

    QByteArray record()
    {
        const auto text = m_generator.record();
        switch (below(4)) {
        case 0:
            return withoutMember(text, "id").value();
        case 1:
            return text;
        default: // few ids, so that some meet
            return withMember(text, "id", QByteArray::number(below(8))).value();
        }
    }
    QString origin() { return below(4) == 0 ? QStringLiteral("steam") : QStringLiteral("igdb"); }

    QByteArray edited(QByteArray text)
    {
        for (auto edits = below(4) + 1; edits > 0; --edits) {
            const auto other = m_generator.record();
            std::vector<jsontext::Member> members;
            if (!jsontext::scanObject(view(other), members) || members.empty())
                continue;
            const auto &member = members[below(members.size())];
            std::string key;
            jsonstring::decode(member.key.of(view(other)), member.escapedKey, key);
            if (key == "id" && below(4) != 0)
                continue;
            if (below(4) == 0)
                text = withoutMember(text, key).value();
            else
                text = withMember(text, key, other.mid(member.value.offset, member.value.length)).value();
        }
        switch (below(8)) {
        case 0:
            return onOneLine(text);
        case 1:
            return text.insert(1, '\n');
        case 2: { // written anew by another program
            const auto id = memberToken(text, "id");
            const auto other = m_generator.record();
            return id.isNull() ? withoutMember(other, "id").value() : withMember(other, "id", id).value();
        }
        default:
            return text;
        }
    }

    MemoryRecords catalog()
    {
        MemoryRecords result;
        for (auto count = below(7); count > 0; --count)
            result.add(record(), origin());
        for (auto &one : result.records)
            if (below(6) == 0)
                one.state = withDeleted(one.state, true);
        return result;
    }

    // What became of it somewhere else.
    MemoryRecords worked(const MemoryRecords &before)
    {
        MemoryRecords after;
        for (const auto &[where, state] : before.records) {
            if (state.deleted || below(6) == 0)
                continue;
            after.add(below(2) == 0 ? edited(state.text()) : state.text(), where);
            if (below(10) == 0)
                after.add(state.text(), where);
        }
        for (auto count = below(3); count > 0; --count)
            after.add(record(), origin());
        if (below(3) == 0)
            std::ranges::reverse(after.records);
        return after;
    }

private:
    RecordGenerator m_generator;
};

} // namespace changetesting
