// RecordIndex: how the records of a source are called, sorted, so that equals stand together and one is found quickly.
// 32 bytes a record, no texts. Values; any thread.
#pragma once

#include "models/changes/changedocument.h"
#include "models/changes/recordsource.h"

#include <array>
#include <span>

// Names of id spaces as small numbers, shared by the indexes that are compared.
class OriginNumbers
{
public:
    [[nodiscard]] quint16 numberOf(const QString &origin);
    [[nodiscard]] const QString &name(quint16 number) const { return m_names[number]; }

private:
    std::vector<QString> m_names;
};

class RecordIndex
{
public:
    using Digest = std::array<quint64, 2>;
    struct Entry
    {
        quint64 value = 0; // the id, or half of the digest
        Digest digest{};   // of the text; may be left out where there is an id
        RecordSource::Place place = 0;
        quint16 origin = 0;
        bool hasId = false;
        bool deleted = false;

        // The same name: the same id, or without one the same text.
        [[nodiscard]] bool isCalledLike(const Entry &other) const;
    };
    struct Options
    {
        bool allDigests = false;                   // of records with an id, too
        bool ignoresOrigins = false;               // all are one id space
        std::function<bool(qint64 done)> progress; // now and then; false: give up
    };

    // In the order of entries().
    [[nodiscard]] static bool isBefore(const Entry &a, const Entry &b);
    // Errors of the source; Cancelled.
    [[nodiscard]] static Result<RecordIndex> of(RecordSource &source, OriginNumbers &origins, const Options &options);

    // Ordered by name, origin and place.
    [[nodiscard]] std::span<const Entry> entries() const { return m_entries; }
    // All that are called so, deleted ones, too, in the source's order.
    [[nodiscard]] std::vector<Entry> find(const RecordAddress &address, const OriginNumbers &origins) const;

private:
    std::vector<Entry> m_entries;
};
