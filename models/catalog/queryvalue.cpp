#include "models/catalog/queryvalue.h"

#include "models/catalog/editdistance.h"
#include "models/catalog/folding.h"
#include "models/catalog/querydate.h"
#include "models/records/enumerations.h"
#include "models/records/fieldvalue.h"
#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

#include <QStringList>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryProblem::Kind;
using Made = tl::expected<QueryTerm, QueryFault>;

tl::unexpected<QueryFault> fault(Kind kind, const QString &nearest = {})
{
    return tl::unexpected(QueryFault{.kind = kind, .nearest = nearest});
}

bool isEqual(QueryOperator comparison)
{
    return comparison == QueryOperator::Has || comparison == QueryOperator::Is;
}

Kind kindOf(ValueProblem problem)
{
    return problem == ValueProblem::TooLarge || problem == ValueProblem::NegativeNumber ? Kind::OutOfRange
                                                                                        : Kind::NotANumber;
}

// The values that one side of a range stands for: a number is itself, a date all its milliseconds.
template <typename T> struct Side
{
    T first, last;
};
template <typename T> using SideResult = tl::expected<Side<T>, QueryFault>;

// The value of a field's type, as editors read it.
template <typename T> tl::expected<T, QueryFault> readValue(Field field, QStringView text)
{
    const auto value = parseFieldText(field, text.toString());
    if (!value)
        return fault(kindOf(value.error()));
    const auto *found = std::get_if<T>(&*value);
    if (!found)
        return fault(Kind::MissingValue);
    return *found;
}

SideResult<quint64> readUnsigned(QStringView text)
{
    return readValue<quint64>(Field::Id, text).map([](quint64 number) { return Side<quint64>{number, number}; });
}

SideResult<qint64> readSigned(QStringView text)
{
    return readValue<qint64>(Field::Owners, text).map([](qint64 number) { return Side<qint64>{number, number}; });
}

SideResult<double> readShare(QStringView text)
{
    return readValue<Decimal>(Field::OwnersPercentage, text).map([](const Decimal &decimal) {
        double number = 0;
        [[maybe_unused]] const auto problem = jsonnumber::readDouble(decimal.token, number);
        Q_ASSERT(problem == jsonnumber::Problem::None); // it made the Decimal
        return Side<double>{number, number};
    });
}

SideResult<qint64> readDate(QStringView text)
{
    const auto span = dateSpan(text);
    if (!span)
        return fault(Kind::NotADate);
    return Side<qint64>{span->first, span->last};
}

SideResult<quint64> readName(Field field, QStringView text, const QueryVocabulary &vocabulary)
{
    if (const auto number = vocabulary.number(field, text))
        return Side<quint64>{*number, *number};
    auto number = readUnsigned(text);
    if (!number && number.error().kind == Kind::NotANumber)
        return fault(Kind::UnknownValue, vocabulary.nearestKey(field, text));
    return number;
}

// The two sides of a..b and a..<b, or the only one. A side that is not there is open.
template <typename T> struct Sides
{
    std::optional<Side<T>> low, high;
    bool excludesHigh = false;
};

template <typename T, typename Read>
tl::expected<Sides<T>, QueryFault> readSides(QueryOperator comparison, QStringView value, Read read)
{
    const auto dots = value.indexOf(u"..");
    if (dots < 0) {
        const auto only = read(value);
        if (!only)
            return tl::unexpected(only.error());
        return Sides<T>{*only, *only, false};
    }
    if (!isEqual(comparison))
        return fault(Kind::WrongOperator);
    Sides<T> sides;
    sides.excludesHigh = value.sliced(dots + 2).startsWith(u'<');
    const auto highAt = dots + (sides.excludesHigh ? 3 : 2);
    const auto lowText = value.first(dots), highText = value.sliced(highAt);
    if (highText.isEmpty() && (lowText.isEmpty() || sides.excludesHigh))
        return fault(Kind::MissingValue);
    const auto take = [&](QStringView text, qsizetype at, std::optional<Side<T>> &side) -> std::optional<QueryFault> {
        if (text.isEmpty())
            return std::nullopt;
        auto found = read(text);
        if (!found) {
            found.error().position = at;
            found.error().length = text.size();
            return found.error();
        }
        side = *found;
        return std::nullopt;
    };
    if (const auto wrong = take(lowText, 0, sides.low))
        return tl::unexpected(*wrong);
    if (const auto wrong = take(highText, highAt, sides.high))
        return tl::unexpected(*wrong);
    if (sides.low && sides.high &&
        (sides.low->first > sides.high->last || (sides.excludesHigh && sides.low->first >= sides.high->first))) {
        const bool isSwapped = sides.high->first < sides.low->first;
        const QString swapped = highText % (sides.excludesHigh ? u"..<"_s : u".."_s) % lowText;
        return fault(Kind::EmptyRange, isSwapped ? swapped : QString());
    }
    return sides;
}

// Whole numbers: sides that are left out end one before.
template <typename T, typename Read>
tl::expected<Range<T>, QueryFault> wholeRange(QueryOperator comparison, QStringView value, Read read)
{
    const auto sides = readSides<T>(comparison, value, read);
    if (!sides)
        return tl::unexpected(sides.error());
    const auto [low, high, excludesHigh] = *sides;
    Range<T> range;
    switch (comparison) {
    case QueryOperator::Has:
    case QueryOperator::Is:
        if (low)
            range.low = low->first;
        if (high && excludesHigh && high->first == std::numeric_limits<T>::min())
            return fault(Kind::EmptyRange);
        if (high)
            range.high = excludesHigh ? high->first - 1 : high->last;
        break;
    case QueryOperator::Below:
        if (low->first == std::numeric_limits<T>::min())
            return fault(Kind::EmptyRange);
        range.high = low->first - 1;
        break;
    case QueryOperator::UpTo:
        range.high = low->last;
        break;
    case QueryOperator::Above:
        if (low->last == std::numeric_limits<T>::max())
            return fault(Kind::EmptyRange);
        range.low = low->last + 1;
        break;
    case QueryOperator::From:
        range.low = low->first;
        break;
    }
    return range;
}

template <typename Term, typename T, typename Read>
Made wholeTerm(Field field, QueryOperator comparison, QStringView value, Read read)
{
    return wholeRange<T>(comparison, value, read).map([&](const Range<T> &range) -> QueryTerm {
        return Term{field, range};
    });
}

Made shareTerm(QueryOperator comparison, QStringView value)
{
    const auto sides = readSides<double>(comparison, value, readShare);
    if (!sides)
        return tl::unexpected(sides.error());
    const auto [low, high, excludesHigh] = *sides;
    ShareTerm term;
    if (low && comparison != QueryOperator::Below && comparison != QueryOperator::UpTo)
        term.range.low = low->first;
    if (high && comparison != QueryOperator::Above && comparison != QueryOperator::From)
        term.range.high = high->first;
    term.excludesLow = comparison == QueryOperator::Above;
    term.excludesHigh = excludesHigh || comparison == QueryOperator::Below;
    return term;
}

// Beyond the years that can be written nothing is.
Made dateTerm(Field field, QueryOperator comparison, QStringView value)
{
    auto range = wholeRange<qint64>(comparison, value, readDate);
    if (!range)
        return tl::unexpected(range.error());
    if ((range->low && dateBeginningAt(*range->low).isEmpty()) || (range->high && dateEndingAt(*range->high).isEmpty()))
        return fault(Kind::EmptyRange);
    return SignedTerm{field, *range};
}

Made textTerm(Field field, QueryOperator comparison, QStringView value)
{
    if (!isEqual(comparison))
        return fault(Kind::WrongOperator);
    return TextTerm{field, folded(jsonstring::fromQString(value.toString())), comparison == QueryOperator::Is};
}

// An id or a range of ids; what is no number, or stands in quotes, is a name.
Made gameTerm(QueryOperator comparison, QStringView value, bool isQuoted)
{
    const bool canBeName = isEqual(comparison);
    if (isQuoted && canBeName)
        return textTerm(Field::Game, comparison, value);
    auto ids = wholeTerm<NumberTerm, quint64>(Field::Game, comparison, value.trimmed(), readUnsigned);
    const bool isName = !ids && ids.error().kind == Kind::NotANumber && canBeName;
    return isName ? textTerm(Field::Game, comparison, value) : ids;
}

Made presenceTerm(bool isMissing, QStringView value)
{
    if (const auto key = queryKeyNamed(value); key && querySpec(*key).field)
        return PresenceTerm{*querySpec(*key).field, isMissing};
    QStringList names;
    for (const auto &spec : queryKeys())
        if (spec.field)
            names << spec.name;
    const auto nearest = nearestOf(value.toString().toLower(), names);
    return fault(Kind::UnknownValue, nearest < 0 ? QString() : names[nearest]);
}

Made traitTerm(QStringView value)
{
    if (const auto trait = recordTraitNamed(value))
        return TraitTerm{*trait};
    QStringList names;
    for (const auto &spec : recordTraits())
        names << spec.name;
    const auto nearest = nearestOf(value.toString().toLower(), names);
    return fault(Kind::UnknownValue, nearest < 0 ? QString() : names[nearest]);
}

Made iconTerm(QStringView value)
{
    if (const auto mark = iconMarkNamed(value))
        return IconTerm{*mark};
    QStringList names;
    for (const auto &spec : iconMarks())
        names << spec.name;
    const auto nearest = nearestOf(value.toString().toLower(), names);
    return fault(Kind::UnknownValue, nearest < 0 ? QString() : names[nearest]);
}

} // namespace

Made queryTerm(QueryKey key, QueryOperator comparison, QStringView value, bool isQuoted,
               const QueryVocabulary &vocabulary)
{
    if (value.isEmpty())
        return fault(Kind::MissingValue);
    const auto &spec = querySpec(key);
    switch (key) {
    case QueryKey::Name:
    case QueryKey::Description:
    case QueryKey::Tag:
    case QueryKey::External:
        return textTerm(*spec.field, comparison, value);
    case QueryKey::Game:
        return gameTerm(comparison, value, isQuoted);
    default:
        break;
    }
    const auto trimmed = value.trimmed();
    if (trimmed.isEmpty())
        return fault(Kind::MissingValue);
    switch (key) {
    case QueryKey::Id:
        return wholeTerm<NumberTerm, quint64>(*spec.field, comparison, trimmed, readUnsigned);
    case QueryKey::Source:
    case QueryKey::Rank:
    case QueryKey::Language:
        return wholeTerm<NumberTerm, quint64>(*spec.field, comparison, trimmed, [&](QStringView text) {
            return readName(*spec.field, text, vocabulary);
        });
    case QueryKey::Owners:
        return wholeTerm<SignedTerm, qint64>(*spec.field, comparison, trimmed, readSigned);
    case QueryKey::Rarity:
        return shareTerm(comparison, trimmed);
    case QueryKey::Created:
    case QueryKey::Updated:
        return dateTerm(*spec.field, comparison, trimmed);
    case QueryKey::Icon:
    case QueryKey::Is:
    case QueryKey::Has:
    case QueryKey::Missing:
        if (!isEqual(comparison))
            return fault(Kind::WrongOperator);
        if (key == QueryKey::Icon)
            return iconTerm(trimmed);
        return key == QueryKey::Is ? traitTerm(trimmed) : presenceTerm(key == QueryKey::Missing, trimmed);
    default:
        Q_UNREACHABLE();
    }
}
