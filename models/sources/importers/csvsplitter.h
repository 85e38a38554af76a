// CsvSplitter: cuts a stream of comma-, semicolon- or tab-separated values (RFC 4180; UTF-8, or UTF-16 with a byte
// order mark) into the texts of its records, as RecordSplitter does with JSON. The first row has the titles. One
// splitter reads one stream, on one thread; only the row under way is kept.
//
// A broken row costs that row; a quote never closed costs the rest of its line, where reading goes on.
#pragma once

#include "models/records/recordsplitter.h"
#include "models/sources/importers/csvcolumns.h"

#include <functional>
#include <memory>

class CsvSplitter
{
public:
    // `columns`: nothing: told from the titles.
    explicit CsvSplitter(std::optional<CsvColumns> columns = {});
    ~CsvSplitter();

    // The records that are complete after this window. Errors of the whole table (NoColumns, DoubledColumn) come once,
    // without a position, and nothing after them.
    [[nodiscard]] std::vector<SplitRecord> feed(QByteArrayView window);
    // Ends the stream. Errors as feed(); FileEmpty.
    [[nodiscard]] std::vector<SplitRecord> finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// The columns of a table whose beginning is `head`; without any where it has none.
[[nodiscard]] CsvColumns csvColumns(QByteArrayView head);
