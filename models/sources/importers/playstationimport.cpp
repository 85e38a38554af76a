#include "models/sources/importers/storeimports.h"

#include "models/records/jsoncutter.h"
#include "models/records/jsonnumber.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSourcePlayStation = 1;
constexpr std::array<std::string_view, 4> kTypes{"bronze", "silver", "gold", "platinum"}; // rank 1..4

Result<Definition> readEntry(const JsonObject &entry)
{
    auto made = entryfields::named(entry, "trophyId", kSourcePlayStation); // 0 is valid: the platinum, as a rule
    if (!made)
        return made;
    entryfields::setText(*made, Field::Name, entry.text("trophyName"));
    entryfields::setText(*made, Field::Description, entry.text("trophyDetail"));
    entryfields::setIcon(*made, entry.text("trophyIconUrl"));
    const auto type = entry.text("trophyType").value_or(std::string());
    for (std::size_t i = 0; i < kTypes.size(); ++i)
        if (type == kTypes[i])
            made->set(Field::Rank, quint64(i + 1));
    if (!type.empty() && !made->value(Field::Rank))
        made->notes.push_back({ImportNote::Kind::ValueUnreadable, u"trophyType "_s + QString::fromStdString(type), {}});
    entryfields::setDecimal(*made, Field::OwnersPercentage, entry, "trophyEarnedRate"); // a text
    // A player's reply has the rates and no names; the first version of the interface had all in one.
    const bool hasTexts = made->value(Field::Name) || made->value(Field::Description) || made->value(Field::Icon);
    made->isUpdateOnly = !hasTexts && entry.has("earned");
    if (!made->isUpdateOnly)
        entryfields::checkDescription(*made, entry.isTrue("trophyHidden"));
    return made;
}

} // namespace

void readPlayStation(std::string_view text, EntrySink &sink)
{
    const auto list = text.starts_with('[') ? std::optional(std::size_t(0)) : jsoncutter::placeOf(text, {"trophies"});
    sink.readEntries(list.value_or(text.size()),
                     [](const JsonObject &entry, std::string_view) { return readEntry(entry); });
    if (sink.entries() == 0)
        return sink.note(ImportNote::Kind::NoAchievements);
    if (const auto total = jsoncutter::placeOf(text, {"totalItemCount"})) {
        qint64 count = 0;
        const auto digits = text.substr(*total, text.find_first_not_of("0123456789", *total) - *total);
        if (jsonnumber::readSigned(digits, count) == jsonnumber::Problem::None && count > sink.entries())
            sink.note(ImportNote::Kind::OnlyAPage,
                      u"%1 / %2"_s.arg(QString::number(sink.entries()), QString::number(count)));
    }
}
