#include "tests/support/slowquery.h"

#include "models/catalog/folding.h"
#include "models/records/recordtime.h"

#include <algorithm>

namespace {

struct TermMatcher
{
    const Achievement &achievement;
    const RecordState &state;
    std::optional<Grade> grade;
    const GameNames &games;

    bool operator()(const TextTerm &term) const
    {
        const auto matches = [&](const std::string &text) {
            return term.isWhole ? folded(text) == term.folded : folded(text).find(term.folded) != std::string::npos;
        };
        if (term.field == Field::Game)
            return std::ranges::any_of(achievement.games, [&](quint64 id) {
                return !games.name(id).empty() && matches(std::string(games.name(id)));
            });
        const auto isAsked = [&](Field field) { return !term.field || *term.field == field; };
        const auto &[name, description, externalId] =
            std::tie(achievement.name, achievement.description, achievement.externalId);
        return (isAsked(Field::Name) && name && matches(*name)) ||
               (isAsked(Field::Description) && description && matches(*description)) ||
               (isAsked(Field::ExternalId) && externalId && matches(*externalId)) ||
               (isAsked(Field::Tags) && std::ranges::any_of(achievement.tags, matches));
    }

    bool operator()(const NumberTerm &term) const
    {
        const auto matches = [&](std::optional<quint64> number) { return number && term.range.contains(*number); };
        switch (term.field) {
        case Field::Id:
            return matches(achievement.id);
        case Field::Category:
            return matches(achievement.category);
        case Field::Rank:
            return matches(achievement.rank);
        case Field::Language:
            return matches(achievement.language);
        case Field::Game:
            return std::ranges::any_of(achievement.games, matches);
        default:
            return false;
        }
    }

    bool operator()(const SignedTerm &term) const
    {
        const auto isTime = [&](std::optional<qint64> time) {
            return time && term.range.contains(recordTimeInMilliseconds(*time));
        };
        switch (term.field) {
        case Field::Owners:
            return achievement.owners && term.range.contains(*achievement.owners);
        case Field::CreatedAt:
            return isTime(achievement.createdAt);
        case Field::UpdatedAt:
            return isTime(achievement.updatedAt);
        default:
            return false;
        }
    }

    bool operator()(const ShareTerm &term) const
    {
        return achievement.ownersPercentage && term.contains(*achievement.ownersPercentage);
    }

    bool operator()(const PresenceTerm &term) const { return achievement.has(term.field) != term.isMissing; }

    bool operator()(const TraitTerm &term) const
    {
        switch (term.trait) {
        case RecordTrait::Changed:
            return state.isChanged();
        case RecordTrait::New:
            return state.isNew();
        case RecordTrait::Deleted:
            return state.deleted;
        case RecordTrait::Draft:
            return state.draft;
        case RecordTrait::Error:
            return grade == Grade::Error;
        case RecordTrait::Warning:
            return grade == Grade::Warning;
        }
        return false;
    }

    bool operator()(const IconTerm &) const { return false; } // nothing is known of any icon
};

} // namespace

bool slowMatches(const QueryNode &node, const Achievement &achievement, const RecordState &state,
                 std::optional<Grade> grade, const GameNames &games)
{
    const auto matches = [&](const QueryNode &child) { return slowMatches(child, achievement, state, grade, games); };
    switch (node.kind) {
    case QueryNode::Kind::All:
        return std::ranges::all_of(node.children, matches);
    case QueryNode::Kind::Any:
        return std::ranges::any_of(node.children, matches);
    case QueryNode::Kind::Not:
        return !matches(node.children.front());
    case QueryNode::Kind::Term:
        return std::visit(TermMatcher{achievement, state, grade, games}, node.term);
    }
    return false;
}
