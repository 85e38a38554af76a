#include "models/catalog/chunk.h"

#include "models/catalog/dictionary.h"

#include <algorithm>

namespace {

template <typename Codes>
bool sameTexts(const Codes &a, const Dictionary &dictionaryOfA, const Codes &b, const Dictionary &dictionaryOfB)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](auto codeOfA, auto codeOfB) {
        return dictionaryOfA.text(codeOfA) == dictionaryOfB.text(codeOfB);
    });
}

} // namespace

Chunk::Chunk(std::span<const std::byte> image, std::shared_ptr<const void> owner)
    : m_image(image)
    , m_owner(std::move(owner))
{
    const auto &header = *reinterpret_cast<const Header *>(image.data());
    const auto *chars = reinterpret_cast<const char *>(image.data());
    m_bits = header.bits.data();
    for (std::size_t i = 0; i < kColumns; ++i)
        m_columns[i] = PackedColumn(image.data(), header.columns[i]);
    m_texts = {chars + header.textsOffset, std::size_t(header.textsSize)};
    m_search = {chars + header.searchOffset, std::size_t(header.searchSize)};
    m_slots = header.size;
    m_visible = header.visible;
    m_changed = header.changed;
    m_scaledPercentages = header.scaledPercentages != 0;
}

ChunkPtr Chunk::fromImage(std::span<const std::byte> image, std::shared_ptr<const void> owner,
                          const Dictionaries &dictionaries)
{
    if (image.size() < sizeof(Header) || reinterpret_cast<quintptr>(image.data()) % alignof(Header) != 0)
        return nullptr;
    const auto &header = *reinterpret_cast<const Header *>(image.data());
    const auto fits = [&image](quint64 offset, quint64 size) {
        return offset <= image.size() && size <= image.size() - offset;
    };
    const auto layout = [&header](Column which) -> const PackedColumn::Layout & {
        return header.columns[std::size_t(which)];
    };
    if (header.size > kChunkSize || !fits(header.textsOffset, header.textsSize) ||
        !fits(header.searchOffset, header.searchSize))
        return nullptr;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const auto which = Column(i);
        const auto &column = header.columns[i];
        if (column.width > 8 || !fits(column.offset, PackedColumn::bytes(column) + PackedColumn::kPadding))
            return nullptr;
        const bool isStarts =
            which == Column::TagStarts || which == Column::GameStarts || which == Column::SearchStarts;
        const bool isCodes = which == Column::TagCodes || which == Column::GameCodes;
        if (!isCodes && column.count != header.size + (isStarts ? 1 : 0))
            return nullptr;
    }
    auto chunk = ChunkPtr(new Chunk(image, std::move(owner)));
    const auto endsAt = [&](Column starts, quint64 end) { return chunk->column(starts)[header.size] == end; };
    const auto knows = [&](Column which, Dictionary::Code known) {
        const auto &codes = chunk->column(which);
        for (quint32 i = 0; i < codes.size(); ++i)
            if (codes[i] >= known)
                return false;
        return true;
    };
    const bool isWhole = endsAt(Column::TagStarts, layout(Column::TagCodes).count) &&
                         endsAt(Column::GameStarts, layout(Column::GameCodes).count) &&
                         endsAt(Column::SearchStarts, header.searchSize) &&
                         knows(Column::TagCodes, dictionaries.tags.size()) &&
                         knows(Column::GameCodes, dictionaries.games.size()) &&
                         knows(Column::UrlForms, dictionaries.iconForms.size() + 1);
    return isWhole ? chunk : nullptr;
}

std::optional<Grade> Chunk::grade(Slot slot) const
{
    if (is(slot, Mark::Error))
        return Grade::Error;
    if (is(slot, Mark::Warning))
        return Grade::Warning;
    if (is(slot, Mark::Hint))
        return Grade::Hint;
    return std::nullopt;
}

double Chunk::ownersPercentage(Slot slot) const
{
    if (!has(slot, Field::OwnersPercentage))
        return 0;
    const auto stored = column(Column::Percentages)[slot];
    return m_scaledPercentages ? double(unbiased(stored)) / kPercentageScale : std::bit_cast<double>(stored);
}

std::string_view Chunk::text(Slot slot, Field field) const
{
    auto start = column(Column::TextStarts)[slot];
    const auto part = [&](Column lengths) { return m_texts.substr(start, column(lengths)[slot]); };
    if (field == Field::Name)
        return part(Column::NameLengths);
    start += column(Column::NameLengths)[slot];
    if (field == Field::Description)
        return part(Column::DescriptionLengths);
    start += column(Column::DescriptionLengths)[slot];
    Q_ASSERT(field == Field::ExternalId);
    return part(Column::ExternalIdLengths);
}

std::size_t Chunk::iconStart(Slot slot) const
{
    return column(Column::TextStarts)[slot] + column(Column::NameLengths)[slot] +
           column(Column::DescriptionLengths)[slot] + column(Column::ExternalIdLengths)[slot];
}

std::string Chunk::iconUrl(Slot slot, const Dictionaries &dictionaries) const
{
    const auto form = column(Column::UrlForms)[slot];
    if (form == 0)
        return std::string(m_texts.substr(iconStart(slot), column(Column::UrlLengths)[slot]));
    std::string url(dictionaries.iconForms.text(Dictionary::Code(form - 1)));
    return url.replace(url.find(Dictionaries::kFormGap), 1, imageId(slot));
}

std::string_view Chunk::imageId(Slot slot) const
{
    return m_texts.substr(iconStart(slot) + column(Column::ImageIdOffsets)[slot], column(Column::ImageIdLengths)[slot]);
}

Chunk::Column Chunk::numberColumn(Field field)
{
    switch (field) {
    case Field::Id:
        return Column::Id;
    case Field::Category:
        return Column::Category;
    case Field::Rank:
        return Column::Rank;
    case Field::Language:
        return Column::Language;
    case Field::Owners:
        return Column::Owners;
    case Field::CreatedAt:
        return Column::CreatedAt;
    case Field::UpdatedAt:
        return Column::UpdatedAt;
    default:
        Q_UNREACHABLE();
    }
}

bool Chunk::hasSameContent(const Chunk &other, const Dictionaries &ours, const Dictionaries &theirs) const
{
    const auto sameSlot = [&](Slot slot) {
        for (std::size_t i = 0; i < kBitSets; ++i)
            if (m_bits[i][slot] != other.m_bits[i][slot])
                return false;
        if (!exists(slot))
            return true;
        if (column(Column::Unreadable)[slot] != other.column(Column::Unreadable)[slot] ||
            ownersPercentage(slot) != other.ownersPercentage(slot) || imageId(slot) != other.imageId(slot) ||
            iconNumber(slot) != other.iconNumber(slot))
            return false;
        for (const auto field : {Field::Id, Field::Category, Field::Rank, Field::Language})
            if (unsignedValue(slot, field) != other.unsignedValue(slot, field))
                return false;
        for (const auto field : {Field::Owners, Field::CreatedAt, Field::UpdatedAt})
            if (signedValue(slot, field) != other.signedValue(slot, field))
                return false;
        for (const auto field : {Field::Name, Field::Description, Field::ExternalId})
            if (text(slot, field) != other.text(slot, field))
                return false;
        return searchText(slot) == other.searchText(slot) && iconUrl(slot, ours) == other.iconUrl(slot, theirs) &&
               sameTexts(tags(slot), ours.tags, other.tags(slot), theirs.tags) &&
               sameTexts(games(slot), ours.games, other.games(slot), theirs.games);
    };
    for (Slot slot = 0; slot < std::max(size(), other.size()); ++slot) {
        if (slot < size() && slot < other.size() ? !sameSlot(slot)
                                                 : (slot < size() ? exists(slot) : other.exists(slot)))
            return false;
    }
    return true;
}
