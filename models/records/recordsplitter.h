// RecordSplitter: cuts a stream of JSON into the texts of its records. Accepts one object, an array of objects, or
// NDJSON / concatenated objects; a byte order mark is stripped. One splitter reads one stream, on one thread.
//
// Input comes in windows of any size, so files larger than memory stream through; only the record under way is kept.
// One bad record costs that record: it is reported with its position and byte, and reading goes on with the next.
// Records are cut by strings, escapes and nesting; the caller validates them (AchievementReader does). Those that are
// plainly broken come as an error already; in errors, `offset` is the byte in the stream and `record` the position. How
// a broken record is got over stands in recordsplitterstate.h.
#pragma once

#include "models/result.h"

#include <QByteArray>

#include <memory>
#include <vector>

inline constexpr qsizetype kMaximumRecordBytes = 1024 * 1024; // design: limits
inline constexpr int kMaximumNesting = 64;

struct SplitRecord
{
    qint64 position = 0; // n-th record of the stream, from 1; 0: an error about no one record, which is not counted
    qint64 offset = 0;   // byte of its first character, from 0
    Result<QByteArray> text;
};

class RecordSplitter
{
public:
    RecordSplitter();
    ~RecordSplitter();

    // The records that are complete after this window. Call with any number of bytes.
    [[nodiscard]] std::vector<SplitRecord> feed(QByteArrayView window);
    // Ends the stream. Gives what is left: a record cut short (TruncatedInput), an array never closed (TruncatedInput),
    // an empty stream (FileEmpty), input that is no JSON at all (NotJson). Empty when all was in order.
    [[nodiscard]] std::vector<SplitRecord> finish();
    // True when the top level was an array ("[...]").
    [[nodiscard]] bool isArray() const;
    // Number of records seen so far, good or bad.
    [[nodiscard]] qint64 count() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

// What a whole, valid JSON object is when it is not an achievement record: CountReply, MultiqueryReply, ErrorReply
// (detail: the service's message), ChangeSetGiven. `first`: it is the only or first object of its input (an error body
// is looked for only there). Everything else is taken as a record.
[[nodiscard]] Result<void> checkIsRecord(std::string_view object, bool first);
