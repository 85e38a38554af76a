// IconTable: what a catalog knows of icons beside its records: facts of examinations, dismissed findings, the scan that
// is not complete, and pictures of the catalog's own. Plain object for the thread of its database; it keeps nothing in
// memory. Writes belong to the caller's transaction.
#pragma once

#include "models/catalog/iconmark.h"
#include "models/catalog/recordstate.h"
#include "models/icons/iconfact.h"
#include "models/result.h"

#include <QDateTime>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class Database;

struct ExaminedIcon
{
    QByteArray url; // UTF-8, as the record has it
    IconFact fact;
    qint64 time = 0; // milliseconds since 1970, UTC
};

// A finding that a curator said is right as it is, as long as `subject` (IconFinding) is what is seen.
struct IconDismissal
{
    RecordNumber number = kNoRecord;
    IconMark mark = IconMark::Ok;
    quint64 subject = 0;
    QString reason;

    friend bool operator==(const IconDismissal &, const IconDismissal &) = default;
};

// A scan that is not complete: icons of its records that were examined before it began are still to be looked at.
struct IconScanMark
{
    qint64 started = 0;                // milliseconds since 1970, UTC
    std::vector<RecordNumber> numbers; // empty: all records

    friend bool operator==(const IconScanMark &, const IconScanMark &) = default;
};

class IconTable
{
public:
    explicit IconTable(Database &database)
        : m_database(database)
    {
    }

    // False: a catalog of an older program, which is only read; there is nothing in it then.
    [[nodiscard]] Result<bool> isThere();

    // In place of what was known of the same addresses.
    [[nodiscard]] Result<void> keep(std::span<const ExaminedIcon> icons);
    [[nodiscard]] Result<void> forEachFact(const std::function<void(const ExaminedIcon &)> &each);

    // A dismissal without subject takes the one of its record and mark back.
    [[nodiscard]] Result<void> dismiss(std::span<const IconDismissal> dismissals);
    [[nodiscard]] Result<std::vector<IconDismissal>> dismissals();

    [[nodiscard]] Result<void> setScan(const std::optional<IconScanMark> &scan);
    [[nodiscard]] Result<std::optional<IconScanMark>> scan();

    // A picture of the catalog's own, under the address that records have for it; it is there once, however often it is
    // kept. `source`: the file's name, for people.
    [[nodiscard]] Result<void> attach(const QString &address, const QByteArray &bytes, const QString &source);
    // Null: there is none.
    [[nodiscard]] Result<QByteArray> attachment(const QString &address);
    [[nodiscard]] Result<bool> hasAttachments();

private:
    Database &m_database;
};
