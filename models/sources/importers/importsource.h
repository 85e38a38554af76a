// ImportSource: what is brought for import, files and folders or a text that was pasted, and what each of it is. A
// value; the functions read files and are for a worker or the command line.
#pragma once

#include "models/sources/importers/csvcolumns.h"
#include "models/sources/importers/importformat.h"

#include <QStringList>

#include <vector>

struct ImportSource
{
    QString path;     // a file; empty: pasted
    QByteArray bytes; // of what was pasted

    // Names it in errors and notes.
    [[nodiscard]] QString place() const { return path; }
    // All of it, as it is. Errors: FileUnreadable; FileTooLarge above 64 MiB.
    [[nodiscard]] Result<QByteArray> read() const;
    // Only the first kHeadBytes.
    [[nodiscard]] Result<QByteArray> readHead() const;

    friend bool operator==(const ImportSource &, const ImportSource &) = default;
};

struct RecognisedSource
{
    ImportSource source;
    ImportFormat format = ImportFormat::Records;
    std::optional<CsvColumns> columns = {}; // of a table; none of them need be a field

    // Definitions are merged; records are received.
    [[nodiscard]] bool hasDefinitions() const
    {
        return columns ? columns->haveDefinitions() : format != ImportFormat::Records;
    }
};

struct RecognisedSources
{
    std::vector<RecognisedSource> sources; // all records and tables, or all definitions
    std::vector<Error> others;             // what the rest is

    [[nodiscard]] bool haveDefinitions() const { return !sources.empty() && sources.front().hasDefinitions(); }
};

// The files among `paths`, those of folders (not of folders in them) by name; hidden ones and pictures are left out.
[[nodiscard]] std::vector<ImportSource> importSources(const QStringList &paths);
// Tells each. `format`: what they are said to be; what is something else is an OtherFormat. Where there are definitions
// beside records, the records are left to an import of their own: OtherFormat.
[[nodiscard]] RecognisedSources recognise(const std::vector<ImportSource> &sources,
                                          std::optional<ImportFormat> format = {});
