// EntrySink: where an importer puts what it reads of one file. It knows the file and counts the entries, so that every
// definition, note and error names its place. One sink serves one file, on one thread.
#pragma once

#include "models/sources/importers/definition.h"
#include "models/sources/importers/jsonobject.h"

#include <functional>
#include <string_view>

class EntrySink
{
public:
    // `out` is not owned; `text` is the whole file.
    EntrySink(QString place, std::string_view text, Definitions &out);

    // Reads every object of the list (or every member of the map) that begins at `offset`; `read` makes a definition
    // of each or says why it cannot. A list cut off keeps the entries before the break, which is told as an entry.
    using ReadEntry = std::function<Result<Definition>(const JsonObject &entry, std::string_view key)>;
    void readEntries(std::size_t offset, const ReadEntry &read);

    void note(ImportNote::Kind kind, const QString &detail = {});
    // Puts in a definition, or rejects it, as the next entry; its text is `raw`, which is part of the whole text.
    void take(std::string_view raw, Result<Definition> made);
    [[nodiscard]] qint64 entries() const { return m_entries; }
    [[nodiscard]] Definitions &definitions() { return m_out; }

private:
    QString m_place;
    std::string_view m_text;
    Definitions &m_out;
    qint64 m_entries = 0;
};

// An error about one entry, where only the kind is known: the sink adds the place.
[[nodiscard]] tl::unexpected<Error> entryError(Error::Kind kind, const QString &detail = {});

// What importers say of one entry.
namespace entryfields {

// A definition of what `key` names, as text or number, of a source that may have a number; without a name NoExternalId.
[[nodiscard]] Result<Definition> named(const JsonObject &entry, std::string_view key, std::optional<quint64> source);
// Sets the field to a text; nothing is set when there is none.
void setText(Definition &definition, Field field, const std::optional<std::string> &text);
// Sets the icon, when `url` is an address; else it is noted.
void setIcon(Definition &definition, const std::optional<std::string> &url);
// The same for the icon of an achievement not yet reached.
void setLockedIcon(Definition &definition, const std::optional<std::string> &url);
// A percentage or a count under `key`, as number or text; what cannot be read is noted.
void setDecimal(Definition &definition, Field field, const JsonObject &entry, std::string_view key);
void setCount(Definition &definition, Field field, const JsonObject &entry, std::string_view key);
// Notes that a hidden achievement comes without description, if it does.
void checkDescription(Definition &definition, bool hidden);

} // namespace entryfields
