#include "models/sources/importers/entrysink.h"

#include "models/records/jsoncutter.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

using namespace Qt::StringLiterals;

namespace {

bool isAddress(std::string_view text)
{
    return text.starts_with("https://") || text.starts_with("http://") || text.starts_with("//");
}

QString keyAndValue(std::string_view key, std::string_view value)
{
    return jsonstring::toQString(key) + u' ' + jsonstring::toQString(value).left(80);
}

} // namespace

EntrySink::EntrySink(QString place, std::string_view text, Definitions &out)
    : m_place(std::move(place))
    , m_text(text)
    , m_out(out)
{
}

void EntrySink::note(ImportNote::Kind kind, const QString &detail)
{
    m_out.notes.push_back({kind, detail, m_place});
}

void EntrySink::take(std::string_view raw, Result<Definition> made)
{
    ++m_entries;
    const auto offset = qint64(raw.data() - m_text.data());
    const QByteArray text(raw.data(), qsizetype(raw.size()));
    if (!made) {
        auto &error = made.error();
        error.place = m_place;
        error.record = m_entries;
        error.offset = offset + std::max(error.offset, qint64(0));
        m_out.rejected.push_back({error, text});
        return;
    }
    made->raw = text;
    made->place = m_place;
    made->entry = m_entries;
    m_out.all.push_back(*std::move(made));
}

void EntrySink::readEntries(std::size_t offset, const ReadEntry &read)
{
    const auto one = [&](std::string_view key, jsoncutter::Part part) -> Result<void> {
        const auto entry = JsonObject::read(part.text);
        take(part.text, entry ? read(*entry, key) : Result<Definition>(tl::unexpected(entry.error())));
        return {};
    };
    const bool isMap = offset < m_text.size() && m_text[offset] == '{';
    const auto end =
        isMap ? jsoncutter::forEachMember(m_text, offset,
                                          [&](jsoncutter::Part key, jsoncutter::Part value) {
                                              return one(key.text.substr(1, key.text.size() - 2), value);
                                          })
              : jsoncutter::forEachElement(m_text, offset, [&](jsoncutter::Part element) { return one({}, element); });
    if (!end)
        take(m_text.substr(std::min(std::size_t(end.error().offset), m_text.size()), 0),
             tl::unexpected(Error{.kind = end.error().kind, .detail = end.error().detail, .place = {}}));
}

tl::unexpected<Error> entryError(Error::Kind kind, const QString &detail)
{
    return tl::unexpected(Error{.kind = kind, .detail = detail, .place = {}});
}

Result<Definition> entryfields::named(const JsonObject &entry, std::string_view key, std::optional<quint64> source)
{
    const auto id = entry.textOrDigits(key);
    if (!id)
        return entryError(Error::Kind::NoExternalId, jsonstring::toQString(key));
    Definition made;
    made.set(Field::ExternalId, *id);
    if (source)
        made.set(Field::Category, *source);
    return made;
}

void entryfields::setText(Definition &definition, Field field, const std::optional<std::string> &text)
{
    if (text && !text->empty())
        definition.set(field, *text);
}

void entryfields::setIcon(Definition &definition, const std::optional<std::string> &url)
{
    if (!url)
        return;
    if (isAddress(*url))
        definition.set(Field::Icon, *url);
    else
        definition.notes.push_back({ImportNote::Kind::IconWithoutAddress, jsonstring::toQString(*url), {}});
}

void entryfields::setLockedIcon(Definition &definition, const std::optional<std::string> &url)
{
    if (url && isAddress(*url))
        definition.lockedIcon = *url;
}

void entryfields::setDecimal(Definition &definition, Field field, const JsonObject &entry, std::string_view key)
{
    if (!entry.has(key))
        return;
    auto number = entry.number(key);
    if (number.empty())
        definition.notes.push_back({ImportNote::Kind::ValueUnreadable, keyAndValue(key, entry.token(key)), {}});
    else
        definition.set(field, Decimal{std::move(number)});
}

void entryfields::setCount(Definition &definition, Field field, const JsonObject &entry, std::string_view key)
{
    if (!entry.has(key))
        return;
    qint64 count = 0;
    if (jsonnumber::readSigned(entry.number(key), count) == jsonnumber::Problem::None)
        definition.set(field, count);
    else
        definition.notes.push_back({ImportNote::Kind::ValueUnreadable, keyAndValue(key, entry.token(key)), {}});
}

void entryfields::checkDescription(Definition &definition, bool hidden)
{
    if (hidden && !definition.value(Field::Description))
        definition.notes.push_back({ImportNote::Kind::HiddenWithoutDescription, {}, {}});
}
