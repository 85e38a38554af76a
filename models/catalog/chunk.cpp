#include "models/catalog/chunk.h"

#include "models/catalog/query.h"

#include <algorithm>
#include <limits>

namespace {

constexpr char kFieldSeparator = '\x1f';
constexpr char kRecordSeparator = '\x1e';
constexpr auto kSearchLimit = std::size_t(std::numeric_limits<quint32>::max());

template <typename T> void append(std::vector<T> &to, const std::vector<T> &from, std::size_t first, std::size_t end)
{
    to.insert(to.end(), from.begin() + std::ptrdiff_t(first), from.begin() + std::ptrdiff_t(end));
}

// Appends end offsets of another chunk, moved to where their content now lies. Unsigned arithmetic wraps as meant.
void appendMoved(std::vector<quint32> &to, const std::vector<quint32> &from, std::size_t first, std::size_t end,
                 quint32 shift)
{
    const auto size = to.size();
    to.resize(size + end - first);
    std::transform(from.begin() + std::ptrdiff_t(first), from.begin() + std::ptrdiff_t(end),
                   to.begin() + std::ptrdiff_t(size), [shift](quint32 offset) { return offset + shift; });
}

quint32 endBefore(const std::vector<quint32> &ends, std::size_t index)
{
    return index == 0 ? 0 : ends[index - 1];
}

bool sameCodes(std::span<const Dictionary::Code> a, const Dictionary &tagsOfA, std::span<const Dictionary::Code> b,
               const Dictionary &tagsOfB)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [&](auto codeOfA, auto codeOfB) { return tagsOfA.text(codeOfA) == tagsOfB.text(codeOfB); });
}

} // namespace

ChunkPtr Chunk::patched(const Chunk *old, std::span<const Patch> patches, Dictionary &tags, AchievementReader &reader)
{
    auto chunk = std::make_shared<Chunk>();
    const Slot oldSize = old ? old->size() : 0;
    Achievement buffer;
    Slot next = 0;
    const auto fillUpTo = [&](Slot end) {
        if (next < std::min(end, oldSize)) {
            chunk->appendCopies(*old, next, std::min(end, oldSize));
            next = std::min(end, oldSize);
        }
        for (; next < end; ++next)
            chunk->appendEmpty();
    };
    for (const auto &[slot, state] : patches) {
        fillUpTo(slot);
        if (state.exists())
            chunk->appendRead(state, tags, reader, buffer);
        else
            chunk->appendEmpty();
        ++next;
    }
    fillUpTo(std::max(next, oldSize));
    chunk->count();
    return chunk;
}

std::optional<Grade> Chunk::grade(Slot slot) const
{
    const int stored = (m_flags[slot] >> GradeShift) & 3;
    return stored == 0 ? std::nullopt : std::optional(Grade(stored - 1));
}

std::string_view Chunk::text(Slot slot, Field field) const
{
    return textAt(slot, textColumn(field));
}

std::span<const Dictionary::Code> Chunk::tags(Slot slot) const
{
    const auto first = endBefore(m_tagEnds, slot);
    return std::span(m_tags).subspan(first, m_tagEnds[slot] - first);
}

std::span<const quint64> Chunk::games(Slot slot) const
{
    const auto first = endBefore(m_gameEnds, slot);
    return std::span(m_games).subspan(first, m_gameEnds[slot] - first);
}

std::string_view Chunk::searchText(Slot slot) const
{
    const auto first = m_searchOffsets[slot];
    return std::string_view(m_search).substr(first, m_searchOffsets[slot + 1] - first - 1);
}

bool Chunk::hasSameContent(const Chunk &other, const Dictionary &tags, const Dictionary &otherTags) const
{
    const auto sameSlot = [&](Slot slot) {
        if (exists(slot) != other.exists(slot))
            return false;
        if (!exists(slot))
            return true;
        if (m_flags[slot] != other.m_flags[slot] || m_present[slot] != other.m_present[slot] ||
            m_unreadable[slot] != other.m_unreadable[slot] || m_percentages[slot] != other.m_percentages[slot])
            return false;
        for (std::size_t column = 0; column < kNumbers; ++column)
            if (m_numbers[column][slot] != other.m_numbers[column][slot])
                return false;
        for (std::size_t column = 0; column < kTexts; ++column)
            if (textAt(slot, column) != other.textAt(slot, column))
                return false;
        return std::ranges::equal(games(slot), other.games(slot)) && searchText(slot) == other.searchText(slot) &&
               sameCodes(this->tags(slot), tags, other.tags(slot), otherTags);
    };
    for (Slot slot = 0; slot < std::max(size(), other.size()); ++slot)
        if (!sameSlot(slot))
            return false;
    return true;
}

std::size_t Chunk::numberColumn(Field field)
{
    switch (field) {
    case Field::Id:
        return 0;
    case Field::Category:
        return 1;
    case Field::Rank:
        return 2;
    case Field::Language:
        return 3;
    case Field::Owners:
        return 4;
    case Field::CreatedAt:
        return 5;
    case Field::UpdatedAt:
        return 6;
    default:
        Q_UNREACHABLE();
    }
}

std::size_t Chunk::textColumn(Field field)
{
    switch (field) {
    case Field::Name:
        return 0;
    case Field::Description:
        return 1;
    case Field::ExternalId:
        return 2;
    case Field::Icon:
        return 3;
    default:
        Q_UNREACHABLE();
    }
}

std::string_view Chunk::textAt(Slot slot, std::size_t column) const
{
    const auto index = slot * kTexts + column;
    const auto first = endBefore(m_textEnds, index);
    return std::string_view(m_texts).substr(first, m_textEnds[index] - first);
}

void Chunk::appendEmpty()
{
    m_flags.push_back(0);
    m_present.push_back(0);
    m_unreadable.push_back(0);
    for (auto &column : m_numbers)
        column.push_back(0);
    m_percentages.push_back(0);
    m_textEnds.insert(m_textEnds.end(), kTexts, quint32(m_texts.size()));
    m_tagEnds.push_back(quint32(m_tags.size()));
    m_gameEnds.push_back(quint32(m_games.size()));
    m_search += kRecordSeparator;
    m_searchOffsets.push_back(quint32(m_search.size()));
}

void Chunk::appendCopies(const Chunk &old, Slot first, Slot end)
{
    append(m_flags, old.m_flags, first, end);
    append(m_present, old.m_present, first, end);
    append(m_unreadable, old.m_unreadable, first, end);
    for (std::size_t column = 0; column < kNumbers; ++column)
        append(m_numbers[column], old.m_numbers[column], first, end);
    append(m_percentages, old.m_percentages, first, end);

    const auto texts = endBefore(old.m_textEnds, first * kTexts);
    appendMoved(m_textEnds, old.m_textEnds, first * kTexts, end * kTexts, quint32(m_texts.size()) - texts);
    m_texts.append(old.m_texts, texts, endBefore(old.m_textEnds, end * kTexts) - texts);

    const auto tags = endBefore(old.m_tagEnds, first);
    appendMoved(m_tagEnds, old.m_tagEnds, first, end, quint32(m_tags.size()) - tags);
    append(m_tags, old.m_tags, tags, endBefore(old.m_tagEnds, end));

    const auto games = endBefore(old.m_gameEnds, first);
    appendMoved(m_gameEnds, old.m_gameEnds, first, end, quint32(m_games.size()) - games);
    append(m_games, old.m_games, games, endBefore(old.m_gameEnds, end));

    const auto search = old.m_searchOffsets[first];
    appendMoved(m_searchOffsets, old.m_searchOffsets, first + 1, std::size_t(end) + 1,
                quint32(m_search.size()) - search);
    m_search.append(old.m_search, search, old.m_searchOffsets[end] - search);
}

void Chunk::appendRead(const RecordState &state, Dictionary &tags, AchievementReader &reader, Achievement &buffer)
{
    quint16 flags = Exists;
    if (state.deleted)
        flags |= Deleted;
    if (state.isChanged())
        flags |= Changed;
    if (state.isNew())
        flags |= New;
    if (state.draft)
        flags |= Draft;

    const auto &text = state.text();
    if (!reader.read(std::string_view(text.constData(), std::size_t(text.size())), buffer)) {
        appendEmpty();
        m_flags.back() = quint16(flags | ((int(Grade::Error) + 1) << GradeShift));
        return;
    }
    if (const auto grade = worstGrade(buffer))
        flags |= quint16((int(*grade) + 1) << GradeShift);
    m_flags.push_back(flags);

    quint16 present = 0, unreadable = 0;
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        const auto readingState = buffer.readings[field].state;
        present |= quint16(quint16(readingState == FieldReading::State::Read) << field);
        unreadable |= quint16(quint16(readingState == FieldReading::State::Unreadable) << field);
    }
    m_present.push_back(present);
    m_unreadable.push_back(unreadable);

    const auto number = [this](Field field, quint64 value) { m_numbers[numberColumn(field)].push_back(value); };
    number(Field::Id, buffer.id.value_or(0));
    number(Field::Category, buffer.category.value_or(0));
    number(Field::Rank, buffer.rank.value_or(0));
    number(Field::Language, buffer.language.value_or(0));
    number(Field::Owners, quint64(buffer.owners.value_or(0)));
    number(Field::CreatedAt, quint64(buffer.createdAt.value_or(0)));
    number(Field::UpdatedAt, quint64(buffer.updatedAt.value_or(0)));
    m_percentages.push_back(buffer.ownersPercentage.value_or(0));

    const auto column = [this](std::string_view value) {
        m_texts += value;
        m_textEnds.push_back(quint32(m_texts.size()));
    };
    const auto orEmpty = [](const std::optional<std::string> &value) { return value ? std::string_view(*value) : ""; };
    column(orEmpty(buffer.name));
    column(orEmpty(buffer.description));
    column(orEmpty(buffer.externalId));
    column(buffer.icon ? orEmpty(buffer.icon->url) : "");
    column(buffer.icon ? std::string_view(buffer.icon->imageId) : "");

    for (const auto &tag : buffer.tags)
        m_tags.push_back(tags.intern(tag));
    m_tagEnds.push_back(quint32(m_tags.size()));
    m_games.insert(m_games.end(), buffer.games.begin(), buffer.games.end());
    m_gameEnds.push_back(quint32(m_games.size()));
    appendSearchText(buffer);
}

void Chunk::appendSearchText(const Achievement &achievement)
{
    const auto start = m_search.size();
    const auto fold = [this](const std::optional<std::string> &value) {
        if (value)
            appendFolded(*value, m_search);
        m_search += kFieldSeparator;
    };
    fold(achievement.name);
    fold(achievement.description);
    fold(achievement.externalId);
    for (const auto &tag : achievement.tags) {
        appendFolded(tag, m_search);
        m_search += kFieldSeparator;
    }
    m_search.pop_back(); // the last separator
    // Offsets have 32 bits. Folding can make a text longer, so thousands of records near the size limit could pass
    // that; such a record is then found by its other fields only.
    if (m_search.size() + kChunkSize > kSearchLimit)
        m_search.resize(start);
    m_search += kRecordSeparator;
    m_searchOffsets.push_back(quint32(m_search.size()));
}

void Chunk::count()
{
    for (const auto flags : m_flags) {
        m_visible += (flags & Exists) && !(flags & Deleted);
        m_changed += (flags & Exists) && (flags & Changed);
    }
}
