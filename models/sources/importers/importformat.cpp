#include "models/sources/importers/importformat.h"

#include "models/records/fieldschema.h"
#include "models/records/jsoncutter.h"
#include "models/records/recordsplitter.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<ImportFormatName, kImportFormats> kFormats{{
    {ImportFormat::Records, "igdb", QT_TRANSLATE_NOOP("ImportFormat", "IGDB records")},
    {ImportFormat::Csv, "csv", QT_TRANSLATE_NOOP("ImportFormat", "Table (CSV)")},
    {ImportFormat::Steam, "steam", QT_TRANSLATE_NOOP("ImportFormat", "Steam schema")},
    {ImportFormat::Goldberg, "goldberg", QT_TRANSLATE_NOOP("ImportFormat", "Steam emulator settings")},
    {ImportFormat::RetroAchievements, "retroachievements", QT_TRANSLATE_NOOP("ImportFormat", "RetroAchievements game")},
    {ImportFormat::PlayStation, "playstation", QT_TRANSLATE_NOOP("ImportFormat", "PlayStation trophies")},
    {ImportFormat::Xbox, "xbox", QT_TRANSLATE_NOOP("ImportFormat", "Xbox achievements")},
    {ImportFormat::Vdf, "vdf", QT_TRANSLATE_NOOP("ImportFormat", "Steamworks text (VDF)")},
}};

constexpr qsizetype kShown = 20; // characters of an unknown text, in its error

tl::unexpected<Error> notDefinitions(Error::Kind kind, const QString &detail = {})
{
    return tl::unexpected(Error{.kind = kind, .detail = detail, .place = {}});
}

// The keys of one object, as far as it goes.
class Keys
{
public:
    Keys(std::string_view text, std::size_t offset)
        : m_text(text)
        , m_members(jsoncutter::beginnings(text, offset))
    {
    }

    [[nodiscard]] bool isEmpty() const { return m_members.empty(); }
    [[nodiscard]] bool has(std::string_view key) const { return find(key) != m_members.end(); }
    [[nodiscard]] bool hasAny(std::initializer_list<std::string_view> keys) const
    {
        return std::ranges::any_of(keys, [this](std::string_view key) { return has(key); });
    }
    // Those of the object that is this member's value; empty when it is none.
    [[nodiscard]] Keys within(std::string_view key) const
    {
        const auto found = find(key);
        return {m_text, found == m_members.end() ? m_text.size() : found->value};
    }
    // Those of the first object of the list that is this member's value.
    [[nodiscard]] Keys firstOf(std::string_view key) const
    {
        const auto found = find(key);
        const auto element = found == m_members.end() ? std::nullopt : jsoncutter::firstElement(m_text, found->value);
        return {m_text, element.value_or(m_text.size())};
    }
    // Those of the first member's value.
    [[nodiscard]] Keys first() const { return {m_text, isEmpty() ? m_text.size() : m_members.front().value}; }
    // A field of records that no other reply has.
    [[nodiscard]] bool hasRecordField() const
    {
        return hasAny({"external_id", "owners", "owners_percentage", "achievement_icon", "rank", "locked_icon",
                       "locked_achievement_icon"});
    }

private:
    [[nodiscard]] std::vector<jsoncutter::Beginning>::const_iterator find(std::string_view key) const
    {
        return std::ranges::find_if(m_members, [key](const jsoncutter::Beginning &member) {
            return member.key.substr(1, member.key.size() - 2) == key;
        });
    }

    std::string_view m_text;
    std::vector<jsoncutter::Beginning> m_members;
};

bool isXboxEntry(const Keys &entry)
{
    return entry.hasAny({"mediaAssets", "progressState", "serviceConfigId", "titleAssociations"}) ||
           (entry.has("gamerscore") && entry.hasAny({"imageId", "sequence", "titleId"}));
}

bool isGoldbergEntry(const Keys &entry)
{
    return entry.hasAny({"displayName", "icon_gray", "icongray"}) ||
           (entry.has("hidden") && entry.has("name") && !entry.has("id"));
}

// A game of the service, or of a store's list.
bool isGame(const Keys &entry)
{
    return !entry.hasRecordField() &&
           entry.hasAny({"cover", "genres", "platforms", "first_release_date", "release_dates", "summary", "storyline",
                         "involved_companies", "ConsoleID", "appid", "npCommunicationId", "titleId"});
}

Result<ImportFormat> recogniseObject(const Keys &top)
{
    if (top.has("achievementpercentages"))
        return ImportFormat::Steam;
    if (top.has("game") && !top.hasRecordField() && !top.has("id")) {
        const auto game = top.within("game");
        if (game.hasAny({"gameName", "gameVersion", "availableGameStats"}) || game.isEmpty())
            return ImportFormat::Steam;
    }
    if (top.has("format") && top.hasAny({"changes", "base", "version"}))
        return notDefinitions(Error::Kind::ChangeSetGiven);
    if (top.has("playerstats"))
        return notDefinitions(Error::Kind::PlayerProgress, u"Steam"_s);
    if (top.has("trophies"))
        return ImportFormat::PlayStation;
    if (top.hasAny({"ID", "Title"}) && top.hasAny({"Achievements", "ConsoleID"}))
        return ImportFormat::RetroAchievements;
    if (top.has("achievements")) {
        const auto entry = top.firstOf("achievements");
        if (isXboxEntry(entry) || (entry.isEmpty() && top.has("pagingInfo")))
            return ImportFormat::Xbox;
        if (entry.hasAny({"apiname", "achieved", "unlocktime"}))
            return notDefinitions(Error::Kind::PlayerProgress, u"Steam"_s);
    }
    if (top.hasAny({"trophyTitles", "applist", "titles"}) || top.within("response").has("games"))
        return notDefinitions(Error::Kind::GamesList);
    if (top.first().hasAny({"earned", "earned_time"}))
        return notDefinitions(Error::Kind::PlayerProgress, u"Steam"_s);
    if (isGame(top) && top.has("name"))
        return notDefinitions(Error::Kind::GamesList);
    return ImportFormat::Records;
}

Result<ImportFormat> recogniseList(const Keys &entry)
{
    if (entry.has("trophyId"))
        return ImportFormat::PlayStation;
    if (isXboxEntry(entry))
        return ImportFormat::Xbox;
    if (entry.hasAny({"apiname", "achieved"}))
        return notDefinitions(Error::Kind::PlayerProgress, u"Steam"_s);
    if (isGoldbergEntry(entry))
        return ImportFormat::Goldberg;
    if (isGame(entry))
        return notDefinitions(Error::Kind::GamesList);
    return ImportFormat::Records;
}

// An error body of a store, whose shapes are not all those of the service: told by what a record never has.
std::optional<Error> storeError(std::string_view text)
{
    if (const auto nested = jsoncutter::placeOf(text, {"error"}); nested && text[*nested] == '{') {
        const Keys error(text, *nested);
        if (error.hasAny({"code", "message", "referenceId"}))
            return checkIsRecord(text, true) ? std::nullopt : std::optional(checkIsRecord(text, true).error());
    }
    const Keys top(text, 0);
    if (top.has("code") && top.hasAny({"description", "source", "traceInformation"}) && !top.hasRecordField() &&
        !top.has("id"))
        return Error{.kind = Error::Kind::ErrorReply, .detail = {}, .place = {}};
    return std::nullopt;
}

// "lang" { : a quoted text and a brace, comments before them.
bool isVdf(std::string_view text)
{
    while (text.starts_with("//")) {
        const auto end = text.find('\n');
        text.remove_prefix(end == std::string_view::npos ? text.size() : end);
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    }
    if (!text.starts_with('"'))
        return false;
    const auto close = text.find('"', 1);
    const auto next = close == std::string_view::npos ? close : text.find_first_not_of(" \t\r\n", close + 1);
    return next != std::string_view::npos && (text[next] == '{' || text.substr(next, 2) == "//");
}

// A line of cells: what else begins so is told by its columns.
bool isTable(std::string_view text)
{
    const auto line = text.substr(0, text.find_first_of("\r\n"));
    return !line.starts_with('<') && line.find_first_of(",;\t") != std::string_view::npos;
}

} // namespace

std::span<const ImportFormatName, kImportFormats> importFormats()
{
    return kFormats;
}

std::optional<ImportFormat> importFormat(QStringView key)
{
    for (const auto &format : kFormats)
        if (key == QLatin1StringView(format.key.data(), qsizetype(format.key.size())))
            return format.format;
    return std::nullopt;
}

QString importFormatName(ImportFormat format)
{
    return QCoreApplication::translate("ImportFormat", kFormats[std::size_t(format)].name);
}

QByteArray decoded(const QByteArray &bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return bytes.sliced(3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        return text.toUtf8();
    }
    return bytes;
}

Result<ImportFormat> recogniseFormat(QByteArrayView head)
{
    const QByteArray whole = decoded(head.toByteArray());
    std::string_view text(whole.constData(), std::size_t(whole.size()));
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return notDefinitions(Error::Kind::FileEmpty);
    text.remove_prefix(first);
    if (text.front() == '{') {
        if (auto error = storeError(text))
            return tl::unexpected(*std::move(error));
        return recogniseObject(Keys(text, 0));
    }
    if (text.front() == '[')
        return recogniseList(Keys(text, jsoncutter::firstElement(text, 0).value_or(text.size())));
    if (isVdf(text))
        return ImportFormat::Vdf;
    if (isTable(text))
        return ImportFormat::Csv;
    const auto shown = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), std::size_t(4 * kShown))));
    return notDefinitions(text.front() == '<' ? Error::Kind::NotJson : Error::Kind::UnknownFormat,
                          shown.left(kShown).simplified());
}
