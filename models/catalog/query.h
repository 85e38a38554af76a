// Query: what the search box says, as a tree. Made from text by parseQuery() (queryparser.h), written as text by
// queryText() (querytext.h), evaluated chunk by chunk by matchChunk() (querymatch.h). Values; any thread.
#pragma once

#include "models/catalog/iconmark.h"
#include "models/catalog/querykeys.h"
#include "models/records/fieldschema.h"

#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

// Low and high belong to it; a side without a value is open.
template <typename T> struct Range
{
    std::optional<T> low, high;

    [[nodiscard]] bool contains(T value) const { return (!low || *low <= value) && (!high || value <= *high); }
    friend bool operator==(const Range &, const Range &) = default;
};

// Text in one field (Name, Description, ExternalId, Tags), or in any of these four; or in the name of one of the
// record's games (Game), which stands beside the records.
struct TextTerm
{
    std::optional<Field> field; // nothing: anywhere
    std::string folded;         // as appendFolded() gives it; never empty
    bool isWhole = false; // the field (one of the tags or games) is this text, not only contains it; with a field only

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

// Id, Category, Game (any of the record's games), Rank or Language. A field that is not set matches nothing.
struct NumberTerm
{
    Field field = Field::Id;
    Range<quint64> range;

    friend bool operator==(const NumberTerm &, const NumberTerm &) = default;
};

// Owners; CreatedAt and UpdatedAt in milliseconds, whatever the unit of the record.
struct SignedTerm
{
    Field field = Field::Owners;
    Range<qint64> range;

    friend bool operator==(const SignedTerm &, const SignedTerm &) = default;
};

// OwnersPercentage. Sides may be left out of the range: rarity:1..<5, rarity>5.
struct ShareTerm
{
    Range<double> range;
    bool excludesLow = false, excludesHigh = false;

    [[nodiscard]] bool contains(double value) const
    {
        return range.contains(value) && !(excludesLow && range.low == value) && !(excludesHigh && range.high == value);
    }
    friend bool operator==(const ShareTerm &, const ShareTerm &) = default;
};

// has:field, missing:field. Missing is what is not set or cannot be read.
struct PresenceTerm
{
    Field field = Field::Icon;
    bool isMissing = false;

    friend bool operator==(const PresenceTerm &, const PresenceTerm &) = default;
};

// is:changed (edited, new or deleted here), is:new, is:deleted, is:draft, is:error, is:warning (the worst grade).
enum class RecordTrait : quint8 { Changed, New, Deleted, Draft, Error, Warning };
inline constexpr std::size_t kRecordTraitCount = 6;

struct TraitTerm
{
    RecordTrait trait = RecordTrait::Changed;

    friend bool operator==(const TraitTerm &, const TraitTerm &) = default;
};

// icon:broken, icon:double: what is known of the record's icon, which stands beside the records.
struct IconTerm
{
    IconMark mark = IconMark::Broken;

    friend bool operator==(const IconTerm &, const IconTerm &) = default;
};

using QueryTerm = std::variant<TextTerm, NumberTerm, SignedTerm, ShareTerm, PresenceTerm, TraitTerm, IconTerm>;

struct QueryNode
{
    enum class Kind : quint8 { All, Any, Not, Term }; // All: AND of the children, Any: OR, Not: of the only child

    Kind kind = Kind::All;
    std::vector<QueryNode> children;
    QueryTerm term;
    // Where it stands in the text it was parsed from, in QChars, with its sign, brackets and quotes.
    qsizetype position = 0, length = 0;

    // The same question, wherever it stands.
    friend bool operator==(const QueryNode &a, const QueryNode &b)
    {
        return a.kind == b.kind && a.children == b.children && (a.kind != Kind::Term || a.term == b.term);
    }
};

struct QueryProblem
{
    enum class Kind : quint8 {
        UnclosedQuote,
        UnclosedParenthesis,
        StrayParenthesis, // ")" without "("
        MissingOperand,   // OR or "-" with nothing to stand for
        MissingValue,     // source: with nothing behind it
        UnknownField,     // a word with an operator that names no field but is close to one
        WrongOperator,    // name>5
        UnknownValue,     // source:staem; `nearest` may offer one
        NotANumber,
        OutOfRange, // beyond the field's type
        NotADate,   // or a date that does not exist
        EmptyRange, // 10..5
        TooLong,    // more text or more terms than a query may have
        TooDeep,    // more brackets than a query may have
        BrokenText, // NUL or half a surrogate pair
    };

    Kind kind = Kind::UnclosedQuote;
    qsizetype position = 0; // in the text, QChars
    qsizetype length = 0;
    QString part;                     // the part of the text it is about, shortened
    QString nearest;                  // what may have been meant in place of this part; empty: nothing is near
    std::optional<QueryKey> key = {}; // whose value it is about; nothing: not about one

    friend bool operator==(const QueryProblem &, const QueryProblem &) = default;
};

struct Query
{
    QueryNode root; // All at the top; without children it matches everything
    // The parts of the text that do not count, in order of position; the rest works.
    std::vector<QueryProblem> problems;

    [[nodiscard]] bool matchesAll() const { return root.kind == QueryNode::Kind::All && root.children.empty(); }
    friend bool operator==(const Query &, const Query &) = default;
};

// Deleted records are left out unless a query asks for them: it has is:deleted somewhere, not negated.
[[nodiscard]] bool asksForDeleted(const QueryNode &node);
// Does the answer depend on the names of games?
[[nodiscard]] bool asksForGameNames(const QueryNode &node);
// Or on what is known of icons?
[[nodiscard]] bool asksForIcons(const QueryNode &node);
