#include "models/catalog/query.h"

#include <algorithm>

namespace {

bool asks(const QueryNode &node, bool isNegated)
{
    if (node.kind == QueryNode::Kind::Term) {
        const auto *term = std::get_if<TraitTerm>(&node.term);
        return term && term->trait == RecordTrait::Deleted && !isNegated;
    }
    const bool negatesChildren = isNegated != (node.kind == QueryNode::Kind::Not);
    return std::ranges::any_of(node.children, [=](const QueryNode &child) { return asks(child, negatesChildren); });
}

} // namespace

bool asksForDeleted(const QueryNode &node)
{
    return asks(node, false);
}

bool asksForGameNames(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term)
        return std::ranges::any_of(node.children, asksForGameNames);
    const auto *term = std::get_if<TextTerm>(&node.term);
    return term && term->field == Field::Game;
}

bool asksForIcons(const QueryNode &node)
{
    if (node.kind != QueryNode::Kind::Term)
        return std::ranges::any_of(node.children, asksForIcons);
    return std::holds_alternative<IconTerm>(node.term);
}
