#include "models/catalog/chunkbuilder.h"

#include "models/catalog/folding.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace {

constexpr char kFieldSeparator = '\x1f';
constexpr char kRecordSeparator = '\x1e';
constexpr std::size_t kTypicalText = 160;          // bytes a record, to reserve
constexpr Dictionary::Code kMostIconForms = 1'000; // a service has a handful
constexpr std::size_t kAlignment = alignof(quint64);

constexpr std::size_t aligned(std::size_t size)
{
    return (size + kAlignment - 1) / kAlignment * kAlignment;
}

std::string_view orEmpty(const std::optional<std::string> &value)
{
    return value ? std::string_view(*value) : std::string_view();
}

} // namespace

ChunkBuilder::ChunkBuilder(Dictionaries &dictionaries, AchievementReader &reader)
    : m_dictionaries(dictionaries)
    , m_reader(reader)
{
    m_texts.reserve(kChunkSize * kTypicalText);
    m_search.reserve(kChunkSize * kTypicalText);
    for (std::size_t i = 0; i <= std::size_t(Column::IconHeights); ++i)
        m_columns[i].reserve(kChunkSize);
    for (auto *starts : {&m_tagStarts, &m_gameStarts, &m_searchStarts})
        starts->reserve(kChunkSize + 1);
}

ChunkPtr ChunkBuilder::patched(const Chunk *old, std::span<const Patch> patches, Dictionaries &dictionaries,
                               AchievementReader &reader)
{
    ChunkBuilder builder(dictionaries, reader);
    const Slot oldSize = old ? old->size() : 0;
    Slot next = 0;
    const auto fillUpTo = [&](Slot end) {
        if (next < std::min(end, oldSize)) {
            builder.appendCopies(*old, next, std::min(end, oldSize));
            next = std::min(end, oldSize);
        }
        for (; next < end; ++next)
            builder.appendEmpty();
    };
    for (const auto &[slot, state] : patches) {
        fillUpTo(slot);
        builder.append(state);
        ++next;
    }
    fillUpTo(std::max(next, oldSize));
    return builder.finish();
}

void ChunkBuilder::append(const RecordState &state)
{
    if (!state.exists())
        return appendEmpty();
    const auto &text = state.text();
    appendRead(std::string_view(text.constData(), std::size_t(text.size())), state.isChanged(), state.isNew(),
               state.draft, state.deleted);
}

void ChunkBuilder::appendNothing()
{
    for (std::size_t i = 0; i <= std::size_t(Column::IconHeights); ++i)
        m_columns[i].push_back(0);
    column(Column::TextStarts).back() = m_texts.size();
    m_tagStarts.push_back(m_tagCodes.size());
    m_gameStarts.push_back(m_gameCodes.size());
}

void ChunkBuilder::appendEmpty()
{
    appendNothing();
    m_search += kRecordSeparator;
    m_searchStarts.push_back(m_search.size());
}

void ChunkBuilder::appendRead(std::string_view text, bool isChanged, bool isNew, bool isDraft, bool isDeleted)
{
    const Slot slot = size();
    const auto mark = [&](Mark which, bool isSet) {
        if (isSet)
            marks(which).set(slot);
    };
    mark(Mark::Exists, true);
    mark(Mark::Deleted, isDeleted);
    mark(Mark::Changed, isChanged);
    mark(Mark::New, isNew);
    mark(Mark::Draft, isDraft);
    if (!m_reader.read(text, m_buffer)) {
        mark(Mark::Error, true);
        return appendEmpty();
    }
    const auto grade = worstGrade(m_buffer);
    mark(Mark::Error, grade == Grade::Error);
    mark(Mark::Warning, grade == Grade::Warning);
    mark(Mark::Hint, grade == Grade::Hint);

    appendNothing();
    for (std::size_t field = 0; field < kFieldCount; ++field) {
        const auto state = m_buffer.readings[field].state;
        if (state == FieldReading::State::Read)
            presence(Field(field)).set(slot);
        else if (state == FieldReading::State::Unreadable)
            column(Column::Unreadable).back() |= quint64(1) << field;
    }
    column(Column::Id).back() = m_buffer.id.value_or(0);
    column(Column::Category).back() = m_buffer.category.value_or(0);
    column(Column::Rank).back() = m_buffer.rank.value_or(0);
    column(Column::Language).back() = m_buffer.language.value_or(0);
    column(Column::Owners).back() = Chunk::biased(m_buffer.owners.value_or(0));
    column(Column::CreatedAt).back() = Chunk::biased(m_buffer.createdAt.value_or(0));
    column(Column::UpdatedAt).back() = Chunk::biased(m_buffer.updatedAt.value_or(0));
    column(Column::Percentages).back() = std::bit_cast<quint64>(m_buffer.ownersPercentage.value_or(0));
    appendTexts(m_buffer);
    appendCodes(m_buffer);
    appendSearchText(m_buffer);
}

void ChunkBuilder::appendTexts(const Achievement &achievement)
{
    const auto text = [this](Column length, std::string_view value) {
        m_texts += value;
        column(length).back() = value.size();
    };
    text(Column::NameLengths, orEmpty(achievement.name));
    text(Column::DescriptionLengths, orEmpty(achievement.description));
    text(Column::ExternalIdLengths, orEmpty(achievement.externalId));
    column(Column::IconNumbers).back() = achievement.icon ? achievement.icon->id.value_or(0) : 0;
    if (!achievement.icon)
        return;
    const auto declared = [](const std::optional<qint64> &pixels) {
        return quint64(std::clamp<qint64>(pixels.value_or(0), 0, std::numeric_limits<quint16>::max()));
    };
    column(Column::IconWidths).back() = declared(achievement.icon->width);
    column(Column::IconHeights).back() = declared(achievement.icon->height);
    appendIcon(orEmpty(achievement.icon->url), achievement.icon->imageId);
}

// The urls of a service differ in their image ids only: what is around these is kept once.
void ChunkBuilder::appendIcon(std::string_view url, std::string_view imageId)
{
    const auto inUrl = imageId.empty() ? std::string_view::npos : url.rfind(imageId);
    column(Column::ImageIdLengths).back() = imageId.size();
    if (inUrl != std::string_view::npos && url.find(Dictionaries::kFormGap) == std::string_view::npos) {
        m_form.assign(url.substr(0, inUrl)) += Dictionaries::kFormGap;
        m_form += url.substr(inUrl + imageId.size());
        auto &forms = m_dictionaries.iconForms;
        auto form = forms.find(m_form);
        if (!form && forms.size() < kMostIconForms)
            form = forms.intern(m_form);
        if (form) {
            column(Column::UrlForms).back() = *form + 1;
            m_texts += imageId;
            return;
        }
    }
    m_texts += url;
    column(Column::UrlLengths).back() = url.size();
    if (inUrl == std::string_view::npos)
        m_texts += imageId;
    column(Column::ImageIdOffsets).back() = inUrl == std::string_view::npos ? url.size() : inUrl;
}

void ChunkBuilder::appendCodes(const Achievement &achievement)
{
    for (const auto &tag : achievement.tags)
        m_tagCodes.push_back(m_dictionaries.tags.intern(tag));
    m_tagStarts.back() = m_tagCodes.size();
    for (const auto game : achievement.games)
        m_gameCodes.push_back(m_dictionaries.games.intern(IdText(game).view()));
    m_gameStarts.back() = m_gameCodes.size();
}

void ChunkBuilder::appendSearchText(const Achievement &achievement)
{
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
    m_search.back() = kRecordSeparator; // instead of the last separator
    m_searchStarts.push_back(m_search.size());
}

void ChunkBuilder::appendCopies(const Chunk &old, Slot first, Slot end)
{
    const Slot shift = size() - first; // wraps as meant
    for (std::size_t i = 0; i < Chunk::kBitSets; ++i) {
        for (Slot slot = first; slot < end; ++slot)
            if (old.m_bits[i][slot])
                m_bits[i].set(slot + shift);
    }
    for (std::size_t i = 0; i <= std::size_t(Column::IconHeights); ++i) {
        auto &to = m_columns[i];
        const auto &from = old.m_columns[i];
        const bool isPercentage = Column(i) == Column::Percentages;
        for (Slot slot = first; slot < end; ++slot)
            to.push_back(isPercentage ? std::bit_cast<quint64>(old.ownersPercentage(slot)) : from[slot]);
    }

    const auto moved = [first, end](std::vector<quint64> &to, const PackedColumn &starts, quint64 by) {
        for (Slot slot = first + 1; slot <= end; ++slot)
            to.push_back(starts[slot] + by);
    };
    // Texts lie in the order of slots, so the copied ones are one piece.
    auto &textStarts = column(Column::TextStarts);
    const auto texts = old.column(Column::TextStarts)[first];
    const auto textsEnd = end < old.size() ? old.column(Column::TextStarts)[end] : old.m_texts.size();
    for (auto i = textStarts.size() - (end - first); i < textStarts.size(); ++i)
        textStarts[i] += m_texts.size() - texts;
    m_texts += old.m_texts.substr(texts, textsEnd - texts);

    const auto codes = [&](Column startsColumn, Column codesColumn, std::vector<quint64> &starts,
                           std::vector<Dictionary::Code> &to) {
        const auto &oldStarts = old.column(startsColumn);
        const PackedRange copied(old.column(codesColumn), oldStarts[first], oldStarts[end]);
        moved(starts, oldStarts, to.size() - oldStarts[first]);
        to.insert(to.end(), copied.begin(), copied.end());
    };
    codes(Column::TagStarts, Column::TagCodes, m_tagStarts, m_tagCodes);
    codes(Column::GameStarts, Column::GameCodes, m_gameStarts, m_gameCodes);

    const auto search = old.searchStarts()[first];
    moved(m_searchStarts, old.searchStarts(), m_search.size() - search);
    m_search += old.m_search.substr(search, old.searchStarts()[end] - search);
}

// Whole millionths where nothing is lost by it: most services send at most six decimals.
bool ChunkBuilder::scalePercentages()
{
    constexpr double kLargest = 1e9;
    auto &numbers = column(Column::Percentages);
    const auto isSet = [&](std::size_t slot) { return presence(Field::OwnersPercentage)[Slot(slot)]; };
    const auto scaled = [](quint64 bits) {
        return qint64(std::llround(std::bit_cast<double>(bits) * Chunk::kPercentageScale));
    };
    for (std::size_t slot = 0; slot < numbers.size(); ++slot) {
        const auto value = std::bit_cast<double>(numbers[slot]);
        if (!isSet(slot))
            continue;
        if (!(std::abs(value) < kLargest) ||
            std::bit_cast<quint64>(double(scaled(numbers[slot])) / Chunk::kPercentageScale) != numbers[slot])
            return false;
    }
    for (std::size_t slot = 0; slot < numbers.size(); ++slot)
        numbers[slot] = isSet(slot) ? Chunk::biased(scaled(numbers[slot])) : 0;
    return true;
}

ChunkPtr ChunkBuilder::finish()
{
    Chunk::Header header;
    header.size = size();
    header.bits = m_bits;
    header.scaledPercentages = scalePercentages();
    header.visible = SlotBits(marks(Mark::Exists)).remove(marks(Mark::Deleted)).count();
    header.changed = marks(Mark::Changed).count();

    std::size_t end = aligned(sizeof(Chunk::Header));
    const auto place = [&](Column which, quint64 least, quint64 greatest, std::size_t count) {
        auto layout = PackedColumn::layout(least, greatest, count);
        layout.offset = end;
        end += PackedColumn::bytes(layout);
        header.columns[std::size_t(which)] = layout;
    };
    const auto placeNumbers = [&](Column which, const SlotBits *present) {
        auto &numbers = column(which);
        quint64 least = ~quint64(0), greatest = 0;
        for (std::size_t slot = 0; slot < numbers.size(); ++slot) {
            if (present && !(*present)[Slot(slot)])
                continue;
            least = std::min(least, numbers[slot]);
            greatest = std::max(greatest, numbers[slot]);
        }
        if (least > greatest)
            least = greatest = 0; // no number at all
        if (present) {
            for (std::size_t slot = 0; slot < numbers.size(); ++slot)
                if (!(*present)[Slot(slot)])
                    numbers[slot] = least; // anything that takes no room
        }
        place(which, least, greatest, numbers.size());
    };
    const auto placeStarts = [&](Column which, const std::vector<quint64> &starts) {
        place(which, 0, starts.back(), starts.size());
    };
    const auto placeCodes = [&](Column which, const std::vector<Dictionary::Code> &codes) {
        const auto [least, greatest] = std::ranges::minmax_element(codes);
        place(which, codes.empty() ? 0 : *least, codes.empty() ? 0 : *greatest, codes.size());
    };
    for (std::size_t i = 0; i <= std::size_t(Column::IconHeights); ++i) {
        const SlotBits *present = nullptr;
        if (Column(i) == Column::Percentages)
            present = &presence(Field::OwnersPercentage);
        for (const auto field : {Field::Id, Field::Category, Field::Rank, Field::Language, Field::Owners,
                                 Field::CreatedAt, Field::UpdatedAt})
            if (Chunk::numberColumn(field) == Column(i))
                present = &presence(field);
        placeNumbers(Column(i), present);
    }
    placeStarts(Column::TagStarts, m_tagStarts);
    placeCodes(Column::TagCodes, m_tagCodes);
    placeStarts(Column::GameStarts, m_gameStarts);
    placeCodes(Column::GameCodes, m_gameCodes);
    placeStarts(Column::SearchStarts, m_searchStarts);
    header.textsOffset = end;
    header.textsSize = m_texts.size();
    header.searchOffset = header.textsOffset + header.textsSize;
    header.searchSize = m_search.size();
    const auto size = aligned(header.searchOffset + header.searchSize + PackedColumn::kPadding);

    const auto memory = std::make_shared_for_overwrite<std::byte[]>(size);
    auto *image = memory.get();
    std::memcpy(image, &header, sizeof header);
    // In the order of their places: each column may write a little into the next.
    const auto pack = [&](Column which, const auto &numbers) {
        PackedColumn::pack(image, header.columns[std::size_t(which)], std::span(std::as_const(numbers)));
    };
    for (std::size_t i = 0; i <= std::size_t(Column::IconHeights); ++i)
        pack(Column(i), m_columns[i]);
    pack(Column::TagStarts, m_tagStarts);
    pack(Column::TagCodes, m_tagCodes);
    pack(Column::GameStarts, m_gameStarts);
    pack(Column::GameCodes, m_gameCodes);
    pack(Column::SearchStarts, m_searchStarts);
    std::memcpy(image + header.textsOffset, m_texts.data(), m_texts.size());
    std::memcpy(image + header.searchOffset, m_search.data(), m_search.size());
    std::memset(image + header.searchOffset + header.searchSize, 0, size - header.searchOffset - header.searchSize);
    return ChunkPtr(new Chunk({image, size}, memory));
}
