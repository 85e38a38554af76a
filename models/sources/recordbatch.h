// RecordBatch: records on their way into a catalog, read and found valid, with the texts that were not. Values.
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

struct IncomingRecord
{
    QByteArray text;
    std::optional<quint64> id; // nothing: matched by identical bytes
    bool hasError = false;     // validation found an error; it is taken in all the same
};

// Where a source stands behind a batch: stored with it, so that whoever goes on from there neither loses it nor has it
// twice.
struct SourceMark
{
    QByteArray key;  // names the source and what is asked of it; a newer mark takes the place of an older one
    QByteArray memo; // the source's own; empty: there is nothing to go on with

    friend bool operator==(const SourceMark &, const SourceMark &) = default;
};

struct RecordBatch
{
    std::vector<IncomingRecord> records = {};
    std::vector<Error> rejected = {};
    std::optional<SourceMark> mark = {};

    [[nodiscard]] bool isEmpty() const { return records.empty() && rejected.empty(); }
    // Texts, read or not.
    [[nodiscard]] qint64 count() const { return qint64(records.size() + rejected.size()); }
};
