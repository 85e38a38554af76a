// Definition: what one entry of a store's or a tool's file says of one achievement, as values of our fields; and what
// a whole file of them gave. Values; any thread.
//
// No such format carries ids, and few carry times of their own: what is missing is asked of the curator when the
// definitions are merged into a catalog (models/changes/mergeplan.h).
#pragma once

#include "models/records/fieldvalue.h"
#include "models/result.h"

#include <QByteArray>

#include <optional>
#include <string>
#include <utility>
#include <vector>

// Something a curator should know of an entry that was read, or of a file.
struct ImportNote
{
    enum class Kind : quint8 {
        // Of an entry.
        HiddenWithoutDescription, // the store keeps the description of a hidden achievement to itself
        OtherLanguage,            // not in the language asked for; detail: the one taken
        IconWithoutAddress,       // detail: the file name or hash that stands in place of an address
        ValueUnreadable,          // left out; detail: key and value
        NoExternalPlace,          // a localisation whose place belongs to no achievement of the configuration
        // Of a file.
        NoAchievements, // it says that the game has none
        OnlyAPage,      // detail: entries here of all, "32 / 73"
        FewerThanSaid,  // detail: "5 / 7"
        NoSource,       // the format's source has no number in the service: what is made has no category
    };

    Kind kind = Kind::ValueUnreadable;
    QString detail = {};
    QString place = {}; // the file; empty for an entry's notes

    friend bool operator==(const ImportNote &, const ImportNote &) = default;
};

struct Definition
{
    using Value = std::pair<Field, FieldValue>;

    std::vector<Value> fields; // only what the file says; ExternalId, which names it, among them
    std::string lockedIcon;    // address; empty: none is given
    std::string textPlace;     // what a localisation calls its texts; empty: the format has none
    bool isUpdateOnly = false; // rates or texts without the rest: makes no record
    QByteArray raw;            // the entry as it stands in the file
    QString place;             // the file
    qint64 entry = 0;          // n-th of the file, from 1
    std::vector<ImportNote> notes;

    [[nodiscard]] const FieldValue *value(Field field) const
    {
        for (const auto &[key, value] : fields)
            if (key == field)
                return &value;
        return nullptr;
    }
    // Empty: it has none, which no importer gives out.
    [[nodiscard]] std::string externalId() const
    {
        const auto *id = value(Field::ExternalId);
        const auto *text = id ? std::get_if<std::string>(id) : nullptr;
        return text ? *text : std::string();
    }
    void set(Field field, FieldValue value)
    {
        for (auto &[key, old] : fields) {
            if (key == field) {
                old = std::move(value);
                return;
            }
        }
        fields.emplace_back(field, std::move(value));
    }
};

// An entry that became nothing. The error names file, entry and byte.
struct RejectedEntry
{
    Error error;
    QByteArray raw; // as far as it is known
};

struct Definitions
{
    std::vector<Definition> all;
    std::vector<RejectedEntry> rejected;
    std::vector<ImportNote> notes;
    std::vector<std::string> languages; // of the texts, as the format calls them; empty: it does not tell
    QString game;                       // its name, where the format tells
    bool ignoresCase = false;           // external ids compare without case
};
