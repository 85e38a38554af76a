// Result<T>: a value, or an Error that says what kind of failure it was.
//
// An Error is a kind and the technical parts of it; only views/messages.cpp makes a sentence of them, so that tests
// compare kinds and every program says the same thing in the user's language. Values; safe on any thread.
#pragma once

#include <QString>

#include <tl/expected.hpp>

struct Error
{
    enum class Kind {
        // Input. `place` names the file or address, `record` the n-th record, `offset` the byte.
        FileUnreadable, // detail: the system's reason
        FileUnwritable, // detail: the system's reason
        FileEmpty,      // no bytes, or only white space
        NotJson,        // the input does not begin like JSON (HTML, text, ...); detail: its first characters
        InvalidJson,    // detail: what was expected
        InvalidUtf8,
        InvalidVdf,      // the same of Valve's text format
        TruncatedInput,  // the input ends inside a record or an array
        RecordTooLarge,  // above kMaximumRecordBytes
        NestedTooDeeply, // above kMaximumNesting
        NotARecord,      // JSON, but no object; detail: what it is
        CountReply,      // {"count":N}
        MultiqueryReply, // [{"name":...,"result":[...]}]
        ErrorReply,      // the service's own error body; detail: its message
        ChangeSetGiven,  // a change document where records were asked for
        // Import: files that are something else than definitions or records.
        PlayerProgress, // what one player has reached; detail: in which store
        GamesList,
        UnknownFormat, // detail: its first characters
        OtherFormat,   // not the one asked for; detail: the one it is
        SeveralGames,  // detail: their names
        FileTooLarge,  // above what is read of such files
        // Import: one entry.
        NoExternalId,     // it does not say which achievement it is; detail: the key that is missing
        DoubledEntry,     // the same achievement stands twice and differs; detail: its external id
        NoColumns,        // a table none of whose columns is a field
        DoubledColumn,    // detail: the field
        CellUnreadable,   // detail: column and text
        NoFreeId,         // the unsigned numbers from the one given on are all in use
        QuotesUnbalanced, // a cell of a table is never closed
        // Change documents.
        NotAChangeSet,   // detail: what was expected
        ChangeSetTooNew, // detail: its version
        InvalidChange,   // `record` is the n-th change; detail: what was expected
        // Field texts that cannot be written into a record.
        FieldNotEditable, // detail: why (e.g. an icon that is only an id)
        // Store.
        NotACatalog,     // SQLite file of another program, or not SQLite at all
        CatalogTooNew,   // detail: its schema version
        CatalogDamaged,  // detail: SQLite's message
        CatalogReadOnly, // writing was asked for, but this catalog is open for reading only
        CatalogLocked,   // another program holds it so that it cannot even be read
        StorageFull,
        Storage,    // any other SQLite failure; detail: its message
        StateMoved, // a change does not start from what is stored now
        // Network.
        Unreachable,      // name not found, connection refused; detail: the system's reason
        ConnectionBroken, // cut, stalled or timed out in the middle
        TlsFailed,
        RedirectRefused, // detail: where it would have led
        ReplyTooLarge,
        Unauthorized,    // 401, 403: detail: the service's message
        TooManyRequests, // 429 after all retries
        Http,            // any other status; detail: the service's message
        QueryRefused,   // 400, 413, and 403 for a limit that is too high: detail: the service's message, or ours
        NoAchievements, // a service of the present generation, which has none; detail: the service's message
        WrongPage,      // not what was asked for; detail: why
        CursorLost,      // the scroll ended before all pages had come, and restarting did not help
        Cancelled,
    };

    Kind kind = Kind::Storage;
    QString detail;
    QString place;
    qint64 record = 0;  // n-th record, from 1; 0: not about one record
    qint64 offset = -1; // byte in the file or reply, from 0; -1: not known
    int httpStatus = 0;

    friend bool operator==(const Error &, const Error &) = default;
};

template <typename T> using Result = tl::expected<T, Error>;
