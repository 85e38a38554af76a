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

struct RecordBatch
{
    std::vector<IncomingRecord> records;
    std::vector<Error> rejected;

    [[nodiscard]] bool isEmpty() const { return records.empty() && rejected.empty(); }
    // Texts, read or not.
    [[nodiscard]] qint64 count() const { return qint64(records.size() + rejected.size()); }
};
