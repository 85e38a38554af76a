#include "models/catalog/query.h"

#include <algorithm>

bool asksForDeleted(const QueryNode &node)
{
    if (node.kind == QueryNode::Kind::Not)
        return false;
    if (node.kind == QueryNode::Kind::Term)
        return node.term == QueryTerm(TraitTerm{RecordTrait::Deleted});
    return std::ranges::any_of(node.children, asksForDeleted);
}
