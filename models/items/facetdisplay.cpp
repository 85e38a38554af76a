#include "models/items/facetdisplay.h"

#include "models/catalog/iconmarkname.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"
#include "models/records/tagnumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Facet", text);
}

QString traitName(RecordTrait trait)
{
    switch (trait) {
    case RecordTrait::Changed:
        return translated(QT_TRANSLATE_NOOP("Facet", "Changed"));
    case RecordTrait::New:
        return translated(QT_TRANSLATE_NOOP("Facet", "New"));
    case RecordTrait::Deleted:
        return translated(QT_TRANSLATE_NOOP("Facet", "Deleted"));
    case RecordTrait::Draft:
        return translated(QT_TRANSLATE_NOOP("Facet", "Draft"));
    case RecordTrait::Error:
        return translated(QT_TRANSLATE_NOOP("Facet", "With errors"));
    case RecordTrait::Warning:
        return translated(QT_TRANSLATE_NOOP("Facet", "With warnings"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString facetName(Facet facet)
{
    switch (facet) {
    case Facet::State:
        return translated(QT_TRANSLATE_NOOP("Facet", "State"));
    case Facet::Source:
        return fieldName(Field::Category);
    case Facet::Rank:
        return fieldName(Field::Rank);
    case Facet::Language:
        return fieldName(Field::Language);
    case Facet::Rarity:
        return translated(QT_TRANSLATE_NOOP("Facet", "Rarity"));
    case Facet::Game:
        return fieldName(Field::Game);
    case Facet::Tag:
        return fieldName(Field::Tags);
    case Facet::Missing:
        return translated(QT_TRANSLATE_NOOP("Facet", "Missing field"));
    case Facet::Icon:
        return fieldName(Field::Icon);
    }
    Q_UNREACHABLE();
}

QString facetValueName(const FacetCounts &counts, Facet facet, const FacetCount &value, const QLocale &locale)
{
    switch (facet) {
    case Facet::State:
        return traitName(RecordTrait(value.number));
    case Facet::Source:
        return enumerationName(Field::Category, value.number);
    case Facet::Rank:
        return enumerationName(Field::Rank, value.number);
    case Facet::Language:
        return enumerationName(Field::Language, value.number);
    case Facet::Rarity: {
        const auto &range = rarityRanges()[value.number].range;
        //: Facet: percentages of owners. %1 and %2: where the range begins and ends.
        return QCoreApplication::translate("Facet", "%1–%2 %")
            .arg(locale.toString(range.low.value_or(0)), locale.toString(range.high.value_or(0)));
    }
    case Facet::Game: {
        const auto name = counts.gameNames().name(value.number);
        return name.empty() ? QString::number(value.number) : jsonstring::toQString(name);
    }
    case Facet::Tag:
        return shownTag(counts.spelling(value));
    case Facet::Missing:
        return fieldName(Field(value.number));
    case Facet::Icon:
        return iconMarkName(IconMark(value.number));
    }
    Q_UNREACHABLE();
}

QString facetValueDetail(const FacetCounts &counts, Facet facet, const FacetCount &value)
{
    if (facet == Facet::Game && !counts.gameNames().name(value.number).empty())
        return QString::number(value.number);
    if (facet == Facet::Tag && !tagNumberName(counts.spelling(value)).isEmpty())
        return jsonstring::toQString(counts.spelling(value));
    return {};
}
