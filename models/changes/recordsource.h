// RecordSource: records in an order of their own, to compare and to apply changes to: a catalog, or a file of records.
// Plain objects for one thread.
#pragma once

#include "models/catalog/recordstate.h"
#include "models/result.h"
#include "models/store/catalogreader.h"

#include <QFile>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

class RecordSource
{
public:
    using Place = quint32; // ascending in the source's order; a catalog's are its record numbers

    virtual ~RecordSource() = default;
    // False: nobody says which id space the records belong to.
    [[nodiscard]] virtual bool hasOrigins() const = 0;
    // All records, the deleted ones, too; `each` returns false to stop.
    using Each = std::function<bool(Place place, const QString &origin, const RecordState &state)>;
    [[nodiscard]] virtual Result<void> forEach(const Each &each) = 0;
    [[nodiscard]] virtual Result<RecordState> state(Place place) = 0;
};

class CatalogRecords : public RecordSource
{
public:
    // `reader` is not owned.
    explicit CatalogRecords(CatalogReader &reader)
        : m_reader(reader)
    {
    }

    [[nodiscard]] bool hasOrigins() const override { return true; }
    [[nodiscard]] Result<void> forEach(const Each &each) override;
    [[nodiscard]] Result<RecordState> state(Place place) override;

private:
    CatalogReader &m_reader;
};

// JSON or NDJSON, as the import reads it. Remembers where each record lies, not its text.
class FileRecords : public RecordSource
{
public:
    // Reads the whole file once. Every text that is no record is an error here: a record missed would pass for one that
    // is not there. Errors as importFile(), and what is wrong with a record, with its place; Cancelled.
    [[nodiscard]] static Result<std::unique_ptr<FileRecords>> open(const QString &path,
                                                                   const std::atomic_bool &cancelled);

    [[nodiscard]] bool hasOrigins() const override { return false; }
    [[nodiscard]] Result<void> forEach(const Each &each) override;
    [[nodiscard]] Result<RecordState> state(Place place) override;

private:
    struct Span
    {
        qint64 offset;
        qint64 length;
    };
    explicit FileRecords(const QString &path)
        : m_file(path)
    {
    }

    QFile m_file;
    std::vector<Span> m_spans;
};
