#include "models/catalog/querymatch.h"

#include "models/records/recordtime.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace {

// So few candidates in a chunk are looked at one by one; a scan of the whole chunk would cost more.
constexpr Slot kFewCandidates = kChunkSize / 8;

template <typename Is> SlotBits whereIs(const SlotBits &candidates, Is is)
{
    SlotBits found;
    for (std::size_t word = 0; word < SlotBits::kWords; ++word) {
        quint64 bits = 0;
        for (auto rest = candidates.word(word); rest; rest &= rest - 1) {
            const auto bit = std::countr_zero(rest);
            bits |= quint64(is(Slot(word * 64 + std::size_t(bit)))) << bit;
        }
        found.setWord(word, bits);
    }
    return found;
}

} // namespace

Chunk::Mark markOf(RecordTrait trait)
{
    switch (trait) {
    case RecordTrait::Changed:
        return Chunk::Mark::Changed;
    case RecordTrait::New:
        return Chunk::Mark::New;
    case RecordTrait::Deleted:
        return Chunk::Mark::Deleted;
    case RecordTrait::Draft:
        return Chunk::Mark::Draft;
    case RecordTrait::Error:
        return Chunk::Mark::Error;
    case RecordTrait::Warning:
        return Chunk::Mark::Warning;
    }
    Q_UNREACHABLE();
}

// A term finds among candidates; All and Any have their cheap children first.
struct QueryMatch::Node
{
    QueryNode::Kind kind = QueryNode::Kind::All;
    std::vector<Node> children;
    std::function<SlotBits(const Chunk &, const SlotBits &candidates)> term;
    std::function<bool(const Chunk &, Slot)> ofOne; // the same for one record; empty: not quicker
    double cost = 0;                                // of the term or of all children, relative

    [[nodiscard]] static Node ofTerm(const TextTerm &term, const Catalog &catalog)
    {
        if (term.field == Field::Game)
            return ofGamesNamed(term, catalog);
        // Long texts are rare, and so are their candidates for the next one.
        Node node;
        node.cost = 100 + 100.0 / double(term.folded.size());
        const TextScan scan(term.folded, term.field, term.isWhole);
        node.ofOne = [scan](const Chunk &chunk, Slot slot) { return scan.isIn(chunk.searchText(slot)); };
        node.term = [scan](const Chunk &chunk, const SlotBits &candidates) {
            if (candidates.count() <= kFewCandidates)
                return whereIs(candidates, [&](Slot slot) { return scan.isIn(chunk.searchText(slot)); });
            SlotBits found;
            scan.findIn(chunk, found);
            return found &= candidates;
        };
        return node;
    }

    [[nodiscard]] static Node ofTerm(const NumberTerm &term, const Catalog &catalog)
    {
        if (term.field == Field::Game)
            return ofGamesIn(term.range, catalog.games());
        Node node;
        node.cost = 10;
        node.term = [term](const Chunk &chunk, const SlotBits &candidates) {
            const auto &numbers = chunk.numbers(term.field);
            const auto low = term.range.low.value_or(0);
            const auto high = term.range.high.value_or(~quint64(0));
            return whereIs(SlotBits(candidates) &= chunk.present(term.field),
                           [&](Slot slot) { return numbers[slot] >= low && numbers[slot] <= high; });
        };
        return node;
    }

    // `isMeant`: by code of the dictionary.
    [[nodiscard]] static Node ofGames(std::vector<bool> isMeant)
    {
        Node node;
        node.cost = 10;
        node.term = [isMeant = std::move(isMeant)](const Chunk &chunk, const SlotBits &candidates) {
            return whereIs(candidates, [&](Slot slot) {
                const auto games = chunk.games(slot);
                return std::any_of(games.begin(), games.end(),
                                   [&](auto code) { return code < isMeant.size() && isMeant[code]; });
            });
        };
        return node;
    }

    [[nodiscard]] static Node ofGamesIn(const Range<quint64> &range, const Dictionary &games)
    {
        std::vector<bool> isMeant(games.size());
        for (Dictionary::Code code = 0; code < isMeant.size(); ++code)
            isMeant[code] = range.contains(IdText::id(games.text(code)));
        return ofGames(std::move(isMeant));
    }

    [[nodiscard]] static Node ofGamesNamed(const TextTerm &term, const Catalog &catalog)
    {
        std::vector<bool> isMeant(catalog.games().size());
        catalog.gameNames().forEachNamed(term.folded, term.isWhole, [&](quint64 id) {
            if (const auto code = catalog.games().find(IdText(id).view()); code && *code < isMeant.size())
                isMeant[*code] = true;
            return true;
        });
        return ofGames(std::move(isMeant));
    }

    [[nodiscard]] static Node ofTerm(const SignedTerm &term, const Catalog &)
    {
        Node node;
        node.cost = 10;
        node.term = [term](const Chunk &chunk, const SlotBits &candidates) {
            const auto &numbers = chunk.numbers(term.field);
            const auto isTime = term.field != Field::Owners;
            return whereIs(SlotBits(candidates) &= chunk.present(term.field), [&](Slot slot) {
                const auto value = Chunk::unbiased(numbers[slot]);
                return term.range.contains(isTime ? recordTimeInMilliseconds(value) : value);
            });
        };
        return node;
    }

    [[nodiscard]] static Node ofTerm(const ShareTerm &term, const Catalog &)
    {
        Node node;
        node.cost = 10;
        node.term = [term](const Chunk &chunk, const SlotBits &candidates) {
            return whereIs(SlotBits(candidates) &= chunk.present(Field::OwnersPercentage),
                           [&](Slot slot) { return term.contains(chunk.ownersPercentage(slot)); });
        };
        return node;
    }

    [[nodiscard]] static Node ofTerm(const PresenceTerm &term, const Catalog &)
    {
        Node node;
        node.cost = 1;
        node.term = [term](const Chunk &chunk, const SlotBits &candidates) {
            auto found = candidates;
            return term.isMissing ? found.remove(chunk.present(term.field)) : found &= chunk.present(term.field);
        };
        return node;
    }

    [[nodiscard]] static Node ofTerm(const TraitTerm &term, const Catalog &)
    {
        Node node;
        node.cost = 1;
        node.term = [mark = markOf(term.trait)](const Chunk &chunk, const SlotBits &candidates) {
            return SlotBits(candidates) &= chunk.marked(mark);
        };
        return node;
    }

    // What is known stands beside the chunks, by their places.
    [[nodiscard]] static Node ofTerm(const IconTerm &term, const Catalog &catalog)
    {
        const auto &findings = catalog.sideTables().findings;
        const auto marked = findings->marked(term.mark);
        const auto chunks = catalog.chunks();
        std::unordered_map<const Chunk *, const SlotBits *> places;
        for (std::size_t index = 0; index < std::min(marked.size(), chunks.size()); ++index)
            if (chunks[index] && !marked[index].none())
                places.emplace(chunks[index].get(), &marked[index]);
        Node node;
        node.cost = 1;
        node.term = [places = std::move(places), findings](const Chunk &chunk, const SlotBits &candidates) {
            const auto place = places.find(&chunk);
            return place == places.end() ? SlotBits() : SlotBits(candidates) &= *place->second;
        };
        return node;
    }
};

QueryMatch::QueryMatch(const Query &query, const Catalog &catalog)
    : m_root(std::make_unique<Node>(compile(query.root, catalog)))
    , m_findsDeleted(asksForDeleted(query.root))
{
}

QueryMatch::~QueryMatch() = default;

QueryMatch::Node QueryMatch::compile(const QueryNode &node, const Catalog &catalog)
{
    if (node.kind == QueryNode::Kind::Term)
        return std::visit(
            [&](const auto &term) {
                auto compiled = Node::ofTerm(term, catalog);
                compiled.kind = QueryNode::Kind::Term;
                return compiled;
            },
            node.term);
    Node compiled;
    compiled.kind = node.kind;
    for (const auto &child : node.children) {
        compiled.children.push_back(compile(child, catalog));
        compiled.cost += compiled.children.back().cost;
    }
    std::ranges::stable_sort(compiled.children, {}, &Node::cost);
    return compiled;
}

SlotBits QueryMatch::find(const Chunk &chunk) const
{
    return findAmong(chunk, m_findsDeleted ? chunk.marked(Chunk::Mark::Exists) : chunk.visible());
}

SlotBits QueryMatch::findAmong(const Chunk &chunk, const SlotBits &candidates) const
{
    return evaluate(*m_root, chunk, candidates);
}

bool QueryMatch::finds(const Chunk &chunk, Slot slot) const
{
    if (!chunk.exists(slot) || (chunk.isDeleted(slot) && !m_findsDeleted))
        return false;
    return finds(*m_root, chunk, slot);
}

bool QueryMatch::finds(const Node &node, const Chunk &chunk, Slot slot)
{
    const auto child = [&](const Node &each) { return finds(each, chunk, slot); };
    switch (node.kind) {
    case QueryNode::Kind::Term: {
        if (node.ofOne)
            return node.ofOne(chunk, slot);
        SlotBits only;
        only.set(slot);
        return node.term(chunk, only)[slot];
    }
    case QueryNode::Kind::Not:
        return !child(node.children.front());
    case QueryNode::Kind::All:
        return std::ranges::all_of(node.children, child);
    case QueryNode::Kind::Any:
        return std::ranges::any_of(node.children, child);
    }
    Q_UNREACHABLE();
}

// A part of `candidates`.
SlotBits QueryMatch::evaluate(const Node &node, const Chunk &chunk, const SlotBits &candidates)
{
    switch (node.kind) {
    case QueryNode::Kind::Term:
        return node.term(chunk, candidates);
    case QueryNode::Kind::Not:
        return SlotBits(candidates).remove(evaluate(node.children.front(), chunk, candidates));
    case QueryNode::Kind::All: {
        auto found = candidates;
        for (const auto &child : node.children) {
            if (found.none())
                break;
            found = evaluate(child, chunk, found);
        }
        return found;
    }
    case QueryNode::Kind::Any: {
        auto rest = candidates;
        for (const auto &child : node.children) {
            if (rest.none())
                break;
            rest.remove(evaluate(child, chunk, rest));
        }
        return SlotBits(candidates).remove(rest);
    }
    }
    Q_UNREACHABLE();
}
