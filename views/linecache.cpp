#include "views/linecache.h"

#include <QGlyphRun>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNoWrap = 1e6;   // px, wider than any line
constexpr qreal kTouching = 0.5; // px between what counts as one

QTextOption optionFor(Qt::LayoutDirection direction)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    return option;
}

// A text as one line, for questions about places in it.
class LineLayout
{
public:
    LineLayout(const QString &text, const QFont &font, Qt::LayoutDirection direction)
        : m_layout(text, font)
    {
        m_layout.setTextOption(optionFor(direction));
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(kNoWrap);
        m_layout.endLayout();
    }

    [[nodiscard]] qreal ascent() const { return m_line.ascent(); }

    // In a text of both directions, neighbours need not stand side by side.
    void appendSpans(const TextHit &hit, std::vector<CellLine::Span> &spans) const
    {
        for (const auto &run : m_line.glyphRuns(int(hit.begin), int(hit.end - hit.begin))) {
            const auto place = run.boundingRect();
            CellLine::Span span{place.left(), place.right()};
            if (!spans.empty() && span.left <= spans.back().right + kTouching &&
                span.right >= spans.back().left - kTouching) {
                span = {std::min(span.left, spans.back().left), std::max(span.right, spans.back().right)};
                spans.pop_back();
            }
            spans.push_back(span);
        }
    }

private:
    QTextLayout m_layout;
    QTextLine m_line;
};

} // namespace

void LineCache::setLook(const QFont &font, Qt::LayoutDirection direction, qreal devicePixelRatio)
{
    if (m_height > 0 && font == m_fonts[Plain] && direction == m_direction && devicePixelRatio == m_ratio)
        return;
    for (std::size_t style = 0; style < m_fonts.size(); ++style) {
        m_fonts[style] = font;
        m_fonts[style].setItalic(style & Italic);
        m_fonts[style].setStrikeOut(style & StrikeOut);
    }
    m_metrics = QFontMetrics(font);
    m_direction = direction;
    m_ratio = devicePixelRatio;
    m_height = shaped(u"x"_s, Plain).size().height();
    m_lines.clear();
}

void LineCache::setHighlights(std::span<const Highlight> highlights)
{
    for (std::size_t field = 0; field < kFieldCount; ++field)
        m_sought[field] = soughtIn(Field(field), highlights);
    ++m_search;
}

const CellLine &LineCache::line(const QString &text, int width, Field field, int style)
{
    Key key{text, width, field, style};
    auto *line = m_lines.object(key);
    if (!line) {
        line = new CellLine(made(text, width, style));
        m_lines.insert(key, line);
    }
    if (line->search != m_search)
        findHits(*line, text, field);
    return *line;
}

bool LineCache::hasHit(const QString &text, Field field) const
{
    return !textHits(text, m_sought[std::size_t(field)]).empty();
}

QStaticText LineCache::shaped(const QString &text, int style) const
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.setTextOption(optionFor(m_direction));
    result.prepare(QTransform::fromScale(m_ratio, m_ratio), font(style));
    return result;
}

QString LineCache::cut(const QString &text, int width, int style) const
{
    const QFontMetrics metrics(font(style));
    // A beginning that is wider than the room will do, and is cheaper than a long description.
    const auto enough = qsizetype(width / std::max(1, metrics.averageCharWidth())) * 4;
    if (text.size() > enough) {
        const auto beginning = text.first(enough);
        if (auto result = metrics.elidedText(beginning, Qt::ElideRight, width); result != beginning)
            return result;
    }
    return metrics.elidedText(text, Qt::ElideRight, width);
}

CellLine LineCache::made(const QString &text, int width, int style) const
{
    CellLine result;
    result.font = font(style);
    result.shown = text;
    // Most texts either clearly fit or clearly do not: shaping once is mostly enough.
    const auto mayFit = width == kAnyWidth || text.size() * m_metrics.averageCharWidth() < width * 3 / 2;
    if (mayFit)
        result.text = shaped(text, style);
    if (!mayFit || result.text.size().width() > width) {
        result.shown = cut(text, width, style);
        result.text = shaped(result.shown, style);
    }
    result.width = result.text.size().width();
    result.ascent = QFontMetricsF(font(style)).ascent();

    // A glyph of another font makes the line higher, and would push the whole text down.
    if (result.text.size().height() != m_height)
        result.ascent = LineLayout(result.shown, result.font, m_direction).ascent();
    return result;
}

void LineCache::findHits(CellLine &line, const QString &text, Field field) const
{
    line.search = m_search;
    line.hits.clear();
    const auto hits = textHits(text, m_sought[std::size_t(field)]);
    if (hits.empty())
        return;
    const LineLayout layout(line.shown, line.font, m_direction);
    const auto kept = std::ranges::mismatch(text, line.shown).in1 - text.begin();
    for (const auto &hit : hits) {
        if (hit.begin < kept)
            layout.appendSpans({hit.begin, std::min<qsizetype>(hit.end, kept)}, line.hits);
    }
    if (hits.back().end > kept)
        layout.appendSpans({kept, line.shown.size()}, line.hits);
}
