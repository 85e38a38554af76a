// vdftext: Valve's text format as a tree: keys and values in quotes (or bare), blocks in braces, // comments and
// backslash escapes. Pure functions; any thread.
#pragma once

#include "models/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct VdfNode
{
    std::string key;
    std::string value;             // of a leaf
    std::vector<VdfNode> children; // of a block
    bool isBlock = false;
    bool isWhole = true;  // false: the text ended inside
    std::string_view raw; // of the text

    // The first child of that name, whatever its case; null: none.
    [[nodiscard]] const VdfNode *child(std::string_view name) const;
    [[nodiscard]] const VdfNode *at(std::initializer_list<std::string_view> path) const;
};

struct VdfText
{
    VdfNode root; // its children are the text's
    std::optional<Error>
        error; // where the text broke off: TruncatedInput, InvalidVdf, NestedTooDeeply; the byte in offset
};

// What was read before a break is kept; the blocks that were open then are not whole. `text` must outlive the tree.
[[nodiscard]] VdfText readVdfText(std::string_view text);
