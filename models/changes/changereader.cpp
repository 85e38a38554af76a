#include "models/changes/changereader.h"

#include "models/records/jsoncutter.h"
#include "models/records/achievement.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"

#include <QFile>

using namespace Qt::StringLiterals;
using jsoncutter::Part;

namespace {

constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";
constexpr quint64 kVersion = 1;
constexpr qint64 kHeadBytes = 256; // "format" stands first in every document of ours

tl::unexpected<Error> wrong(const Part &part, const QString &expected)
{
    return tl::unexpected(jsontext::errorAt(Error::Kind::InvalidJson, expected, qint64(part.offset)));
}

QByteArray bytesOf(const Part &part)
{
    return {part.text.data(), qsizetype(part.text.size())};
}

Result<void> checkValue(const Part &part)
{
    auto checked = jsontext::checkValue(part.text);
    if (!checked)
        checked.error().offset += qint64(part.offset);
    return checked;
}

Result<std::string> readText(const Part &part)
{
    if (!part.text.starts_with('"'))
        return wrong(part, u"a text in quotes"_s);
    if (const auto checked = checkValue(part); !checked)
        return tl::unexpected(checked.error());
    std::string text;
    jsonstring::decode(part.text, part.text.find('\\') != std::string_view::npos, text);
    return text;
}

Result<quint64> readNumber(const Part &part)
{
    quint64 number = 0;
    if (jsonnumber::readUnsigned(part.text, number) != FieldReading::Problem::None)
        return wrong(part, u"a whole number"_s);
    return number;
}

template <typename T, typename U> Result<void> store(const Result<T> &read, U &out)
{
    if (!read)
        return tl::unexpected(read.error());
    out = U(*read);
    return {};
}

Result<void> storeText(const Part &part, QString &out)
{
    return readText(part).map([&out](const std::string &text) { out = jsonstring::toQString(text); });
}

Result<void> storeBytes(const Part &part, QByteArray &out)
{
    return readText(part).map([&out](const std::string &text) { out = {text.data(), qsizetype(text.size())}; });
}

Result<QByteArray> readRecord(const Part &part)
{
    if (!part.text.starts_with('{'))
        return wrong(part, u"an object"_s);
    if (auto achievement = readAchievement(part.text); !achievement) {
        achievement.error().offset = qint64(part.offset) + std::max<qint64>(achievement.error().offset, 0);
        return tl::unexpected(achievement.error());
    }
    return bytesOf(part);
}

// A member by its unescaped key. False: the key is not known, and the value only has to be JSON.
using EachMember = std::function<Result<bool>(std::string_view key, const Part &value)>;

Result<bool> known(const Result<void> &read)
{
    return read.map([] { return true; });
}

Result<std::size_t> readObject(std::string_view text, std::size_t start, const EachMember &each)
{
    return jsoncutter::forEachMember(text, start, [&each](Part key, Part value) -> Result<void> {
        const auto name = readText(key);
        if (!name)
            return tl::unexpected(name.error());
        const auto isKnown = each(*name, value);
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        return *isKnown ? Result<void>() : checkValue(value);
    });
}

// One member of `fields`: the values before and after.
Result<FieldChange> readField(std::string_view text, std::string_view key, const Part &part)
{
    FieldChange field{std::string(key), {}, {}};
    const auto read = readObject(text, part.offset, [&](std::string_view name, const Part &value) -> Result<bool> {
        if (name != "before" && name != "after")
            return false;
        return checkValue(value).map([&] {
            (name == "before" ? field.before : field.after) = bytesOf(value);
            return true;
        });
    });
    if (!read)
        return tl::unexpected(read.error());
    if (field.before.isNull() && field.after.isNull())
        return wrong(part, u"a value before or after"_s);
    return field;
}

// The parts of one change, as they come.
struct RawChange
{
    RecordChange change;
    std::string verb;
    QByteArray record, before, digest;
    bool hasFields = false;
};

Result<void> readBecomes(std::string_view text, const Part &part, RecordChange &change)
{
    RecordAddress becomes;
    const auto read = readObject(text, part.offset, [&](std::string_view key, const Part &value) -> Result<bool> {
        if (key == "id")
            return known(store(readNumber(value), becomes.id));
        if (key == "digest")
            return known(storeBytes(value, becomes.digest));
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!becomes.id && becomes.digest.isEmpty())
        return wrong(part, u"an id or a digest"_s);
    change.becomes = becomes;
    return {};
}

Result<bool> readMember(std::string_view text, std::string_view key, const Part &value, RawChange &raw)
{
    auto &change = raw.change;
    if (key == "do")
        return known(store(readText(value), raw.verb));
    if (key == "origin")
        return known(storeText(value, change.record.origin));
    if (key == "id")
        return known(store(readNumber(value), change.record.id));
    if (key == "digest")
        return known(storeBytes(value, raw.digest));
    if (key == "occurrence")
        return known(store(readNumber(value), change.record.occurrence));
    if (key == "of")
        return known(store(readNumber(value), change.record.of));
    if (key == "becomes")
        return known(readBecomes(text, value, change));
    if (key == "name")
        return known(storeText(value, change.name));
    if (key == "text")
        return known(storeBytes(value, change.text));
    if (key == "record")
        return known(store(readRecord(value), raw.record));
    if (key == "before")
        return known(store(readRecord(value), raw.before));
    if (key != "fields")
        return false;
    raw.hasFields = true;
    const auto read = readObject(text, value.offset, [&](std::string_view name, const Part &field) -> Result<bool> {
        return readField(text, name, field).map([&change](const FieldChange &one) {
            change.fields.push_back(one);
            return true;
        });
    });
    return read ? Result<bool>(true) : tl::unexpected(read.error());
}

// Puts together what was read, if it is all there.
Result<RecordChange> settled(RawChange raw, const Part &part)
{
    auto &change = raw.change;
    auto &address = change.record;
    if (address.occurrence < 1 || address.of < 1)
        return wrong(part, u"an occurrence from 1"_s);
    if (raw.verb == "edit") {
        if (!raw.hasFields)
            return wrong(part, u"\"fields\""_s);
        if (!address.id && raw.digest.isEmpty())
            return wrong(part, u"an id or a digest"_s);
        if (address.occurrence > address.of)
            return wrong(part, u"an occurrence up to \"of\""_s);
        if (!address.id)
            address.digest = raw.digest;
        if (!change.text.isNull()) {
            if (const auto achievement = readAchievement({change.text.constData(), std::size_t(change.text.size())});
                !achievement)
                return wrong(part, u"a record in \"text\""_s);
            change.digest = raw.digest;
        }
        if (change.becomes)
            change.becomes->origin = address.origin;
        return change;
    }
    const bool adds = raw.verb == "add";
    if (!adds && raw.verb != "delete")
        return wrong(part, u"\"do\" with \"edit\", \"add\" or \"delete\""_s);
    change.verb = adds ? ChangeVerb::Add : ChangeVerb::Delete;
    change.text = adds ? raw.record : raw.before;
    if (change.text.isNull())
        return wrong(part, adds ? u"\"record\""_s : u"\"before\""_s);
    // The record itself tells how it is called.
    auto own = addressOf(address.origin, change.text);
    own.occurrence = address.occurrence;
    own.of = address.of;
    address = own;
    return change;
}

Result<RecordChange> readChange(std::string_view text, const Part &part)
{
    RawChange raw;
    const auto read = readObject(
        text, part.offset, [&](std::string_view key, const Part &value) { return readMember(text, key, value, raw); });
    if (!read)
        return tl::unexpected(read.error());
    return settled(std::move(raw), part);
}

Result<void> readChangeList(std::string_view text, const Part &part, ChangeDocument &document)
{
    const auto read = jsoncutter::forEachElement(text, part.offset, [&](Part element) -> Result<void> {
        auto change = readChange(text, element);
        if (!change) {
            change.error().kind = Error::Kind::InvalidChange;
            change.error().record = qint64(document.changes.size()) + 1;
            return tl::unexpected(change.error());
        }
        document.changes.push_back(*std::move(change));
        return {};
    });
    return read ? Result<void>() : tl::unexpected(read.error());
}

Result<void> readBase(std::string_view text, const Part &part, ChangeDocument &document)
{
    ChangeBase base;
    const auto read = readObject(text, part.offset, [&](std::string_view key, const Part &value) -> Result<bool> {
        if (key == "records")
            return known(store(readNumber(value), base.records));
        if (key == "sha256")
            return known(storeBytes(value, base.sha256));
        return false;
    });
    if (!read)
        return tl::unexpected(read.error());
    document.base = base;
    return {};
}

// Format and version, which are asked before anything else is read: a newer document may look different everywhere.
Result<void> checkFormat(std::string_view text, std::size_t start)
{
    QString format;
    std::optional<quint64> version;
    const auto end = jsoncutter::forEachMember(text, start, [&](Part key, Part value) -> Result<void> {
        if (key.text == "\"format\"")
            (void)storeText(value, format);
        if (key.text == "\"version\"")
            (void)store(readNumber(value), version);
        return {};
    });
    const auto error = [](Error::Kind kind, const QString &detail) {
        return tl::unexpected(Error{.kind = kind, .detail = detail, .place = {}});
    };
    if (format != u"achievement-changes"_s)
        return error(Error::Kind::NotAChangeSet, u"\"format\":\"achievement-changes\""_s);
    if (version && *version > kVersion)
        return error(Error::Kind::ChangeSetTooNew, QString::number(*version));
    if (version != kVersion)
        return error(Error::Kind::NotAChangeSet, u"\"version\":1"_s);
    if (!end)
        return tl::unexpected(end.error());
    if (const auto rest = text.find_first_not_of(" \t\r\n", *end); rest != std::string_view::npos)
        return tl::unexpected(jsontext::errorAt(Error::Kind::InvalidJson, u"the end of the document"_s, qint64(rest)));
    return {};
}

} // namespace

Result<ChangeDocument> readChanges(QByteArrayView bytes)
{
    const std::string_view text(bytes.data(), std::size_t(bytes.size()));
    const std::size_t start = text.starts_with(kByteOrderMark) ? kByteOrderMark.size() : 0;
    if (auto checked = checkFormat(text, start).and_then([text] { return jsontext::checkUtf8(text); }); !checked)
        return tl::unexpected(checked.error());

    ChangeDocument document;
    bool hasChanges = false;
    const auto read = readObject(text, start, [&](std::string_view key, const Part &value) -> Result<bool> {
        if (key == "label")
            return known(storeText(value, document.header.label));
        if (key == "author")
            return known(storeText(value, document.header.author));
        if (key == "time") {
            QString time;
            return storeText(value, time).map([&] {
                document.header.time = QDateTime::fromString(time, Qt::ISODate).toUTC();
                return true;
            });
        }
        if (key == "base")
            return known(readBase(text, value, document));
        if (key != "changes")
            return false;
        hasChanges = true;
        return known(readChangeList(text, value, document));
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!hasChanges)
        return tl::unexpected(Error{.kind = Error::Kind::NotAChangeSet, .detail = u"\"changes\""_s, .place = {}});
    return document;
}

Result<ChangeDocument> readChangeFile(const QString &path)
{
    const auto fail = [&path](Error error) {
        error.place = path;
        return tl::unexpected(error);
    };
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = {}});
    const QByteArray bytes = file.read(kMaximumChangeDocumentBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail({.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = {}});
    if (bytes.size() > kMaximumChangeDocumentBytes)
        return fail({.kind = Error::Kind::FileUnreadable, .detail = u"larger than 1 GiB"_s, .place = {}});
    auto document = readChanges(bytes);
    return document ? document : fail(document.error());
}

bool beginsLikeChanges(QByteArrayView head)
{
    std::string_view text(head.data(), std::size_t(head.size()));
    if (text.starts_with(kByteOrderMark))
        text.remove_prefix(kByteOrderMark.size());
    QString format;
    // The head ends somewhere in the middle, which is an error that does not matter.
    (void)jsoncutter::forEachMember(text, 0, [&](Part key, Part value) -> Result<void> {
        if (key.text == "\"format\"")
            (void)storeText(value, format);
        return {};
    });
    return format == u"achievement-changes"_s;
}

bool isChangeFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && beginsLikeChanges(file.read(kHeadBytes));
}
