// RecordState: everything that is stored of one record's content, as texts. A value; any thread.
#pragma once

#include <QByteArray>

#include <cstdint>

// Given once, never reused. Chunk = number / kChunkSize, slot = number % kChunkSize. Deleting a record or taking back
// its creation leaves the number unused, so undo restores in place.
using RecordNumber = quint32;
using Revision = qint64; // counts the catalog's transactions, from 1

inline constexpr RecordNumber kChunkSize = 4096;
inline constexpr RecordNumber kNoRecord = ~RecordNumber(0);

// upstream: the newest text received. When the record is edited here, base keeps the upstream text the edit began from
// and current holds ours. A null QByteArray is "none". A record made here has no upstream and no base.
struct RecordState
{
    QByteArray upstream;
    QByteArray base;
    QByteArray current;
    bool draft = false;
    bool deleted = false;

    // The text that is shown, checked and exported.
    [[nodiscard]] const QByteArray &text() const { return current.isNull() ? upstream : current; }
    [[nodiscard]] bool exists() const { return !upstream.isNull() || !current.isNull(); }
    [[nodiscard]] bool isNew() const { return upstream.isNull() && !current.isNull(); }
    [[nodiscard]] bool isChanged() const { return !current.isNull() || deleted; }

    // Null and empty differ here, unlike QByteArray's own comparison.
    friend bool operator==(const RecordState &a, const RecordState &b)
    {
        const auto same = [](const QByteArray &x, const QByteArray &y) { return x.isNull() == y.isNull() && x == y; };
        return same(a.upstream, b.upstream) && same(a.base, b.base) && same(a.current, b.current) &&
               a.draft == b.draft && a.deleted == b.deleted;
    }
};

// An edit that equals upstream again is gone: base, current and draft are dropped.
[[nodiscard]] RecordState normalised(RecordState state);
// The state after the curator wrote `text` into the record. Keeps or sets base as described above.
[[nodiscard]] RecordState edited(const RecordState &before, const QByteArray &text, bool draft = false);
// The state after a newer upstream text came: an edit survives it, unless it equals the new text.
[[nodiscard]] RecordState received(const RecordState &before, const QByteArray &upstream);
[[nodiscard]] RecordState withDeleted(RecordState before, bool deleted);
