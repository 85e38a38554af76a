#include "models/catalog/querycompletion.h"

#include "models/catalog/folding.h"
#include "models/catalog/iconmarkname.h"
#include "models/catalog/queryscanner.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostCompletions = 50;
constexpr Dictionary::Code kMostTagsRead = 200'000; // 20 ms; a catalog with more completes the older ones only

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(QueryCompletion)
};

QString keyLabel(QueryKey key)
{
    switch (key) {
    case QueryKey::Is:
        //: What "is:" asks for in the search box: new, changed, with an error...
        return Texts::tr("State");
    case QueryKey::Has:
        //: What "has:" asks for in the search box: a field that is filled in.
        return Texts::tr("Filled in");
    case QueryKey::Missing:
        //: What "missing:" asks for in the search box: a field that is not filled in.
        return Texts::tr("Not filled in");
    default:
        return fieldName(*querySpec(key).field);
    }
}

QString traitLabel(RecordTrait trait)
{
    switch (trait) {
    case RecordTrait::Changed:
        //: A state of records in the search box.
        return Texts::tr("Changed here");
    case RecordTrait::New:
        //: A state of records in the search box.
        return Texts::tr("New here");
    case RecordTrait::Deleted:
        //: A state of records in the search box.
        return Texts::tr("Deleted here");
    case RecordTrait::Draft:
        //: A state of records in the search box.
        return Texts::tr("Draft");
    case RecordTrait::Error:
        //: A state of records in the search box.
        return Texts::tr("With an error");
    case RecordTrait::Warning:
        //: A state of records in the search box.
        return Texts::tr("With a warning");
    }
    Q_UNREACHABLE();
}

std::string foldedText(const QString &text)
{
    return folded(jsonstring::fromQString(text));
}

// How well a folded text goes with what is typed: 0 it begins so, 1 it has it inside, 2 neither.
int rankOf(std::string_view text, std::string_view typed)
{
    const auto at = text.find(typed);
    return at == std::string_view::npos ? 2 : at == 0 ? 0 : 1;
}

// Collects completions for one place of the text.
class Completer
{
public:
    Completer(const CompletionSource &source, qsizetype position, qsizetype length, QStringView present)
        : m_source(source)
        , m_position(position)
        , m_length(length)
        , m_present(present)
    {
    }

    // `rank`: see rankOf(). What stands there already is not offered.
    void add(int rank, const QString &insertion, const QString &label, std::optional<qsizetype> count = {})
    {
        if (rank < 2 && insertion != m_present)
            m_found[std::size_t(rank)].push_back({insertion, m_position, m_length, label, count});
    }

    std::optional<qsizetype> count(Facet facet, const FacetValue &value) const
    {
        return m_source.count ? m_source.count(facet, value) : std::nullopt;
    }

    std::vector<Completion> take()
    {
        auto &[first, second] = m_found;
        std::ranges::move(second, std::back_inserter(first));
        if (first.size() > kMostCompletions)
            first.resize(kMostCompletions);
        return std::move(first);
    }

private:
    const CompletionSource &m_source;
    qsizetype m_position, m_length;
    QStringView m_present;
    std::array<std::vector<Completion>, 2> m_found;
};

struct OperatorLabel
{
    QLatin1StringView sign;
    QString label;
};

// What may stand behind a key, but for ":", which every key takes.
std::vector<OperatorLabel> operatorsOf(QueryKey key)
{
    switch (key) {
    case QueryKey::Name:
    case QueryKey::Description:
    case QueryKey::Tag:
    case QueryKey::External:
        //: What "=" asks for behind a text field in the search box, where ":" means contains.
        return {{"="_L1, Texts::tr("is exactly")}};
    case QueryKey::Id:
    case QueryKey::Owners:
    case QueryKey::Rarity:
        //: What ">" asks for behind a number in the search box; the same for the next three.
        return {{">"_L1, Texts::tr("more than")},
                {">="_L1, Texts::tr("at least")},
                {"<"_L1, Texts::tr("less than")},
                {"<="_L1, Texts::tr("at most")}};
    case QueryKey::Created:
    case QueryKey::Updated:
        //: What ">" asks for behind a date in the search box; the same for the next three.
        return {{">"_L1, Texts::tr("after")},
                {">="_L1, Texts::tr("from this day on")},
                {"<"_L1, Texts::tr("before")},
                {"<="_L1, Texts::tr("up to this day")}};
    default: // their values have no order that a curator would ask for
        return {};
    }
}

void addOperators(Completer &to, QueryKey key, QLatin1StringView name)
{
    for (const auto &entry : operatorsOf(key))
        to.add(0, name + entry.sign, entry.label);
}

void addKeys(Completer &to, QStringView typed)
{
    for (const auto &spec : queryKeys()) {
        for (const auto name : {spec.name, spec.alias}) {
            if (name.isEmpty() || !QString(name).startsWith(typed, Qt::CaseInsensitive))
                continue;
            to.add(0, name + u':', keyLabel(spec.key));
            if (name.size() == typed.size())
                addOperators(to, spec.key, name);
            break;
        }
    }
}

void addEnumeration(Completer &to, Field field, Facet facet, std::string_view typed)
{
    for (const auto &value : enumerationValues(field)) {
        const auto name = enumerationName(field, value.number);
        const auto key = QString::fromUtf8(value.key.data(), qsizetype(value.key.size()));
        auto rank = std::min(rankOf(value.key, typed), rankOf(foldedText(name), typed));
        if (field == Field::Language && foldedText(regionCode(value.number)) == typed)
            rank = 0;
        to.add(rank, key, name, to.count(facet, {value.number, {}}));
    }
}

void addTraits(Completer &to, std::string_view typed)
{
    for (const auto &spec : recordTraits()) {
        const auto label = traitLabel(spec.trait);
        const auto rank = std::min({rankOf(foldedText(QString(spec.name)), typed), rankOf(foldedText(label), typed)});
        to.add(rank, spec.name, label, to.count(Facet::State, {quint64(spec.trait), {}}));
    }
}

void addIconMarks(Completer &to, std::string_view typed)
{
    for (const auto &spec : iconMarks()) {
        const auto label = iconMarkName(spec.mark);
        const auto rank = std::min(rankOf(foldedText(QString(spec.name)), typed), rankOf(foldedText(label), typed));
        to.add(rank, spec.name, label, to.count(Facet::Icon, {quint64(spec.mark), {}}));
    }
}

void addFields(Completer &to, bool isMissing, std::string_view typed)
{
    for (const auto &spec : queryKeys()) {
        if (!spec.field)
            continue;
        const auto label = fieldName(*spec.field);
        const auto rank = std::min(rankOf(foldedText(QString(spec.name)), typed), rankOf(foldedText(label), typed));
        to.add(rank, spec.name, label, isMissing ? to.count(Facet::Missing, {quint64(*spec.field), {}}) : std::nullopt);
    }
}

// By id, and by name; of two games of one name the second is offered by its id.
void addGames(Completer &to, const CompletionSource &source, std::string_view typed, bool isQuoted)
{
    std::array<std::size_t, 2> added{};
    QSet<QString> seen;
    // One look through all names costs less than one at each game's.
    std::vector<quint64> named;
    if (source.gameNames && !typed.empty())
        source.gameNames->forEachNamed(typed, false, [&](quint64 game) {
            named.push_back(game);
            return true;
        });
    const auto isNamed = [&](quint64 game) { return typed.empty() || std::ranges::binary_search(named, game); };
    for (const auto game : source.games) {
        if (added[0] == kMostCompletions)
            return;
        const auto digits = std::to_string(game);
        if (!isNamed(game) && (isQuoted || !digits.starts_with(typed)))
            continue;
        const auto folded = source.gameNames ? source.gameNames->foldedName(game) : std::string_view();
        const auto byName = folded.empty() ? 2 : rankOf(folded, typed);
        const bool byId = !isQuoted && digits.starts_with(typed) && (folded.empty() || !typed.empty());
        const auto rank = byId ? 0 : byName;
        if (rank == 2 || added[std::size_t(rank)] == kMostCompletions)
            continue;
        const auto id = QString::fromStdString(digits);
        const auto name = folded.empty() ? QString() : jsonstring::toQString(source.gameNames->name(game));
        const auto before = seen.size();
        if (!byId)
            seen.insert(jsonstring::toQString(folded));
        const bool isByName = seen.size() > before;
        if (isQuoted && !isByName)
            continue;
        //: A game that is offered for the search box. %1: its name, %2: its id.
        const auto label = name.isEmpty() ? id : Texts::tr("%1 (%2)").arg(name, id);
        to.add(rank, isByName ? quotedPhrase(name) : id, label, to.count(Facet::Game, {game, {}}));
        ++added[std::size_t(rank)];
    }
}

void addTags(Completer &to, const CompletionSource &source, std::string_view typed)
{
    struct Found
    {
        int rank;
        quint32 count;
        Dictionary::Code code;
    };
    std::vector<Found> found;
    std::string text;
    const auto end = source.tags ? std::min(source.tags->size(), kMostTagsRead) : 0;
    for (Dictionary::Code code = 0; code < end; ++code) {
        text.clear();
        appendFolded(source.tags->text(code), text);
        if (const auto rank = rankOf(text, typed); rank < 2 && !text.empty())
            found.push_back({rank, code < source.tagCounts.size() ? source.tagCounts[code] : 0, code});
    }
    // Twice as many as are shown: the same tag in another case falls away.
    const auto shown = std::min(found.size(), 2 * kMostCompletions);
    std::ranges::partial_sort(found, found.begin() + std::ptrdiff_t(shown), {},
                              [](const Found &tag) { return std::tuple(tag.rank, ~tag.count, tag.code); });
    QSet<QByteArray> seen;
    for (const auto &tag : std::span(found).first(shown)) {
        const auto name = source.tags->text(tag.code);
        const auto key = folded(name);
        const auto before = seen.size();
        seen.insert(QByteArray::fromStdString(key));
        const auto label = jsonstring::toQString(name);
        if (seen.size() > before)
            to.add(tag.rank, isPlainValue(label) ? label : quotedPhrase(label), label, to.count(Facet::Tag, {0, key}));
    }
}

void addValues(Completer &to, QueryKey key, const CompletionSource &source, QStringView typed, bool isQuoted)
{
    const auto prefix = foldedText(typed.toString());
    switch (key) {
    case QueryKey::Source:
        return addEnumeration(to, Field::Category, Facet::Source, prefix);
    case QueryKey::Rank:
        return addEnumeration(to, Field::Rank, Facet::Rank, prefix);
    case QueryKey::Language:
        return addEnumeration(to, Field::Language, Facet::Language, prefix);
    case QueryKey::Is:
        return addTraits(to, prefix);
    case QueryKey::Icon:
        return addIconMarks(to, prefix);
    case QueryKey::Has:
    case QueryKey::Missing:
        return addFields(to, key == QueryKey::Missing, prefix);
    case QueryKey::Tag:
        return addTags(to, source, prefix);
    case QueryKey::Game:
        return addGames(to, source, prefix, isQuoted);
    default:
        return;
    }
}

bool hasRanges(QueryKey key)
{
    return key == QueryKey::Source || key == QueryKey::Rank || key == QueryKey::Language || key == QueryKey::Game;
}

std::vector<Completion> valueCompletions(const QueryToken &token, QStringView text, qsizetype cursor,
                                         const CompletionSource &source)
{
    auto position = token.valuePosition;
    auto length = token.valueLength;
    if (hasRanges(*token.key) && !token.isQuoted) {
        // The side of a range where the cursor stands.
        const auto value = text.sliced(position, length);
        const auto dots = value.indexOf(u"..");
        const auto high = dots < 0 ? 0 : dots + (value.sliced(dots + 2).startsWith(u'<') ? 3 : 2);
        if (dots >= 0 && cursor >= position + high) {
            position += high;
            length -= high;
        } else if (dots >= 0) {
            length = dots;
        }
        if (cursor > position + length)
            return {}; // between the dots
    }
    auto typed = text.sliced(position, cursor - position);
    if (token.isQuoted && !typed.isEmpty())
        typed = typed.sliced(1);
    Completer completer(source, position, length, text.sliced(position, length));
    addValues(completer, *token.key, source, typed, token.isQuoted);
    return completer.take();
}

} // namespace

std::vector<Completion> completions(const QString &text, qsizetype cursor, const CompletionSource &source)
{
    QueryScanner scanner(text);
    auto token = scanner.next();
    while (token.kind != QueryToken::Kind::End && token.end() < cursor)
        token = scanner.next();
    const bool isField = token.kind == QueryToken::Kind::Field;
    if (isField && token.key && token.valueLength == 0 && cursor == token.valuePosition &&
        !operatorsOf(*token.key).empty() && *token.key != QueryKey::Tag) {
        // A key that has no values to offer: another operator.
        const auto present = QStringView(text).sliced(token.position, cursor - token.position);
        const auto &spec = querySpec(*token.key);
        const bool isAlias = present.first(token.keyLength).compare(spec.alias, Qt::CaseInsensitive) == 0;
        Completer completer(source, token.position, cursor - token.position, present);
        addOperators(completer, *token.key, isAlias ? spec.alias : spec.name);
        return completer.take();
    }
    if (isField && cursor >= token.valuePosition) {
        const bool isFinished = token.isQuoted && token.isClosed && cursor == token.end();
        return isFinished || !token.key ? std::vector<Completion>() : valueCompletions(token, text, cursor, source);
    }
    if (cursor <= token.position || !(isField || token.kind == QueryToken::Kind::Word))
        return {};
    // A key is replaced with its operator.
    const auto length = isField ? token.valuePosition - token.position : token.length;
    if (!isField && cursor < token.end())
        return {};
    Completer completer(source, token.position, length, QStringView(text).sliced(token.position, length));
    addKeys(completer, QStringView(text).sliced(token.position, cursor - token.position));
    return completer.take();
}
