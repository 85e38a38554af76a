#include "models/items/texthits.h"

#include "models/catalog/folding.h"

#include <unicode/normalizer2.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace {

// A text folded piece by piece. Neither normalizing nor folding joins a piece with what stands beside it, so the folded
// pieces in a row are the folded text.
class FoldedText
{
public:
    explicit FoldedText(QStringView shown)
    {
        m_bytes.reserve(std::size_t(shown.size()));
        m_places.reserve(std::size_t(shown.size()));
        for (qsizetype at = 0; at < shown.size();) {
            const auto plain = asciiEnd(shown, at);
            fold(shown.sliced(at, plain - at));
            for (; at < plain; ++at) // a byte each
                m_places.push_back({at, at + 1});
            if (at < shown.size()) {
                const auto end = pieceEnd(shown, at);
                fold(shown.sliced(at, end - at));
                m_places.resize(m_bytes.size(), {at, end});
                at = end;
            }
        }
    }

    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    // What is shown for `length` bytes from `at` on.
    [[nodiscard]] TextHit shown(std::size_t at, std::size_t length) const
    {
        return {m_places[at].begin, m_places[at + length - 1].end};
    }

private:
    // The end of ASCII characters that no combining mark follows.
    static qsizetype asciiEnd(QStringView shown, qsizetype at)
    {
        const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
        const auto end = std::find_if_not(shown.begin() + at, shown.end(), isAscii) - shown.begin();
        return end == shown.size() || end == at ? end : end - 1;
    }

    static qsizetype pieceEnd(QStringView shown, qsizetype at)
    {
        UErrorCode error = U_ZERO_ERROR;
        const auto *nfc = icu::Normalizer2::getNFCInstance(error);
        const auto *text = shown.utf16();
        const auto size = int32_t(shown.size());
        auto end = int32_t(at);
        U16_FWD_1(text, end, size);
        while (nfc && end < size) {
            auto next = end;
            UChar32 character = 0;
            U16_NEXT(text, next, size, character);
            if (nfc->hasBoundaryBefore(character))
                break;
            end = next;
        }
        return end;
    }

    void fold(QStringView piece)
    {
        const auto utf8 = piece.toUtf8();
        appendFolded({utf8.data(), std::size_t(utf8.size())}, m_bytes);
    }

    std::string m_bytes;
    std::vector<TextHit> m_places; // of each byte
};

} // namespace

std::vector<Highlight> highlightsOf(const Query &query)
{
    std::vector<Highlight> highlights;
    const auto collect = [&highlights](const QueryNode &node, const auto &self) -> void {
        if (const auto *term = node.kind == QueryNode::Kind::Term ? std::get_if<TextTerm>(&node.term) : nullptr)
            highlights.push_back({term->field, QString::fromStdString(term->folded), term->isWhole});
        if (node.kind != QueryNode::Kind::Not) {
            for (const auto &child : node.children)
                self(child, self);
        }
    };
    collect(query.root, collect);
    return highlights;
}

std::vector<SoughtText> soughtIn(Field field, std::span<const Highlight> highlights)
{
    std::vector<SoughtText> result;
    const auto isSearched =
        field == Field::Name || field == Field::Description || field == Field::ExternalId || field == Field::Tags;
    for (const auto &highlight : highlights) {
        // The names of games only when they are asked for.
        if (highlight.field ? *highlight.field != field : !isSearched)
            continue;
        SoughtText sought{{}, highlight.whole};
        appendFolded(highlight.text.toStdString(), sought.folded);
        if (!sought.folded.empty())
            result.push_back(std::move(sought));
    }
    return result;
}

std::vector<TextHit> textHits(QStringView shown, std::span<const SoughtText> sought)
{
    std::vector<TextHit> found;
    if (sought.empty())
        return found;
    const FoldedText text(shown);
    for (const auto &[folded, whole] : sought) {
        if (whole && text.bytes() != folded)
            continue;
        for (auto at = text.bytes().find(folded); at != std::string::npos; at = text.bytes().find(folded, at + 1))
            found.push_back(text.shown(at, folded.size()));
    }
    std::ranges::sort(found, {}, &TextHit::begin);
    std::vector<TextHit> joined;
    for (const auto &hit : found) {
        if (!joined.empty() && hit.begin <= joined.back().end)
            joined.back().end = std::max(joined.back().end, hit.end);
        else
            joined.push_back(hit);
    }
    return joined;
}
