// GameNames: the names of games, by id, and which games a name means. Immutable; any thread. Made on a worker and
// shared by snapshots. Names come from a service and stand beside the records, whose bytes have the ids only.
//
// Where two services use one id for two games the newer name wins.
#pragma once

#include "models/catalog/textbyid.h"

#include <functional>
#include <memory>

class GameNames;
using GameNamesPtr = std::shared_ptr<const GameNames>;

class GameNames
{
public:
    GameNames() = default;
    // Always the same one, without any.
    [[nodiscard]] static const GameNamesPtr &none();
    // With `newer` over `before`; an empty name: the service does not know the game, or has no name for it. Some 50 ms
    // for 100,000 new names.
    GameNames(const GameNames &before, std::vector<NumberedText> newer);

    // Empty: not known.
    [[nodiscard]] std::string_view name(quint64 id) const { return m_names.find(id); }
    // As the search has it.
    [[nodiscard]] std::string_view foldedName(quint64 id) const;
    // It was asked for, be it known or not.
    [[nodiscard]] bool wasAsked(quint64 id) const { return m_names.indexOf(id).has_value(); }
    [[nodiscard]] std::size_t size() const { return m_names.size(); }

    // Calls each(id) for the games whose folded name has `folded` (not empty) in it, or is it, in ascending order;
    // until it returns false. Some milliseconds at 100,000 names.
    void forEachNamed(std::string_view folded, bool isWhole, const std::function<bool(quint64)> &each) const;
    // The game that is meant; nothing: none, or several.
    [[nodiscard]] std::optional<quint64> onlyNamed(std::string_view folded, bool isWhole) const;

    friend bool operator==(const GameNames &a, const GameNames &b) { return a.m_names == b.m_names; }

private:
    TextById m_names;
    // Folded names in the same order, each between two separators, which no folded text has.
    std::string m_folded;
    std::vector<std::size_t> m_starts; // of the names in it, and its end
};
