// QueryMatch: which records of a chunk a query finds. Compiled once for a query and a snapshot; immutable, any thread;
// keeps what it needs of both.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/query.h"
#include "models/catalog/slotbits.h"
#include "models/catalog/textscan.h"

#include <memory>
#include <vector>

// What a chunk marks records of this trait with.
[[nodiscard]] Chunk::Mark markOf(RecordTrait trait);

class QueryMatch
{
public:
    // `catalog`: the snapshot whose chunks are matched; codes and names that come later are not known here.
    QueryMatch(const Query &query, const Catalog &catalog);
    ~QueryMatch();
    Q_DISABLE_COPY_MOVE(QueryMatch)

    // The records of the chunk that the query finds. Deleted ones only where it asks for them.
    [[nodiscard]] SlotBits find(const Chunk &chunk) const;
    // Those of `candidates`, which exist in the chunk, that have what the query asks for, deleted or not.
    [[nodiscard]] SlotBits findAmong(const Chunk &chunk, const SlotBits &candidates) const;
    // One record, the same answer.
    [[nodiscard]] bool finds(const Chunk &chunk, Slot slot) const;

private:
    struct Node;

    [[nodiscard]] static Node compile(const QueryNode &node, const Catalog &catalog);
    [[nodiscard]] static bool finds(const Node &node, const Chunk &chunk, Slot slot);
    [[nodiscard]] static SlotBits evaluate(const Node &node, const Chunk &chunk, const SlotBits &candidates);

    std::unique_ptr<const Node> m_root;
    bool m_findsDeleted;
};
