#include "models/records/enumerations.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSources{
    EnumerationValue{kSourcePlayStation, "playstation", QT_TRANSLATE_NOOP("Source", "PlayStation")},
    EnumerationValue{2, "xbox", QT_TRANSLATE_NOOP("Source", "Xbox")},
    EnumerationValue{3, "steam", QT_TRANSLATE_NOOP("Source", "Steam")},
};

constexpr std::array kRanks{
    EnumerationValue{1, "bronze", QT_TRANSLATE_NOOP("Rank", "Bronze")},
    EnumerationValue{2, "silver", QT_TRANSLATE_NOOP("Rank", "Silver")},
    EnumerationValue{3, "gold", QT_TRANSLATE_NOOP("Rank", "Gold")},
    EnumerationValue{4, "platinum", QT_TRANSLATE_NOOP("Rank", "Platinum")},
};

constexpr std::array kRegions{
    EnumerationValue{1, "europe", QT_TRANSLATE_NOOP("Region", "Europe")},
    EnumerationValue{2, "north-america", QT_TRANSLATE_NOOP("Region", "North America")},
    EnumerationValue{3, "australia", QT_TRANSLATE_NOOP("Region", "Australia")},
    EnumerationValue{4, "new-zealand", QT_TRANSLATE_NOOP("Region", "New Zealand")},
    EnumerationValue{5, "japan", QT_TRANSLATE_NOOP("Region", "Japan")},
    EnumerationValue{6, "china", QT_TRANSLATE_NOOP("Region", "China")},
    EnumerationValue{7, "asia", QT_TRANSLATE_NOOP("Region", "Asia")},
    EnumerationValue{8, "worldwide", QT_TRANSLATE_NOOP("Region", "Worldwide")},
    EnumerationValue{9, "hong-kong", QT_TRANSLATE_NOOP("Region", "Hong Kong")},
    EnumerationValue{10, "south-korea", QT_TRANSLATE_NOOP("Region", "South Korea")},
};

// As the enum page prints them; China's is "CH" there, not the ISO code.
constexpr std::array<const char16_t *, kRegions.size()> kRegionCodes{
    u"EU", u"NA", u"AU", u"NZ", u"JP", u"CH", u"AS", u"", u"HK", u"KR",
};

const EnumerationValue *findValue(Field field, quint64 number)
{
    const auto values = enumerationValues(field);
    const auto found = std::ranges::find(values, number, &EnumerationValue::number);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

std::span<const EnumerationValue> enumerationValues(Field field)
{
    switch (field) {
    case Field::Category:
        return kSources;
    case Field::Rank:
        return kRanks;
    case Field::Language:
        return kRegions;
    default:
        return {};
    }
}

bool isKnownEnumerationValue(Field field, quint64 number)
{
    return findValue(field, number) != nullptr;
}

const char *enumerationContext(Field field)
{
    switch (field) {
    case Field::Category:
        return "Source";
    case Field::Rank:
        return "Rank";
    default:
        return "Region";
    }
}

QString enumerationName(Field field, quint64 number)
{
    if (const EnumerationValue *value = findValue(field, number))
        return QCoreApplication::translate(enumerationContext(field), value->name);
    //: A source, rank or region number that this program has no name for. %1: the number.
    return QCoreApplication::translate("Enumeration", "Unknown (%1)").arg(number);
}

QString regionCode(quint64 number)
{
    if (number < 1 || number > kRegionCodes.size())
        return {};
    return QString::fromUtf16(kRegionCodes[std::size_t(number) - 1]);
}
