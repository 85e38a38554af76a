// LineCache: lines of text for cells, shaped once and kept, since shaping is most of what painting a table costs. GUI
// thread. A line is cut with "…" to the room it has, and knows where in it the search's hits stand.
#pragma once

#include "models/items/texthits.h"

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

#include <array>
#include <limits>

struct CellLine
{
    QStaticText text;
    QFont font;
    qreal width = 0;  // px
    qreal ascent = 0; // px from the top of `text` to its baseline
    struct Span
    {
        qreal left, right; // px from the line's left end
    };
    std::vector<Span> hits;

    // For the cache.
    QString shown;      // what `text` says: cut to the room
    quint32 search = 0; // the search that `hits` are of
};

class LineCache
{
public:
    enum Style : quint8 { Plain = 0, Italic = 1, StrikeOut = 2 };

    static constexpr int kAnyWidth = std::numeric_limits<int>::max();

    // What the lines to come are painted with. Cheap when nothing changed, else all lines are made anew.
    void setLook(const QFont &font, Qt::LayoutDirection direction, qreal devicePixelRatio);
    // Lines keep their shape; what was found in them is looked up when they are asked for again.
    void setHighlights(std::span<const Highlight> highlights);

    [[nodiscard]] const QFont &font(int style = Plain) const { return m_fonts[std::size_t(style)]; } // flags of Style
    [[nodiscard]] const QFontMetrics &metrics() const { return m_metrics; }                          // of Plain
    // Good until the next call. `width` in px; hits in what is cut away mark the "…".
    [[nodiscard]] const CellLine &line(const QString &text, int width, Field field, int style = Plain);
    [[nodiscard]] bool hasHit(const QString &text, Field field) const;

private:
    struct Key
    {
        QString text;
        int width;
        Field field;
        int style;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.width, int(key.field), key.style);
        }
    };

    [[nodiscard]] CellLine made(const QString &text, int width, int style) const;
    void findHits(CellLine &line, const QString &text, Field field) const;
    [[nodiscard]] QStaticText shaped(const QString &text, int style) const;
    [[nodiscard]] QString cut(const QString &text, int width, int style) const;

    static constexpr int kKept = 4'000; // lines: several screens

    std::array<QFont, 4> m_fonts;
    QFontMetrics m_metrics{m_fonts[Plain]};
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    qreal m_ratio = 1;
    qreal m_height = 0; // of a line in the font itself, without glyphs of others
    std::array<std::vector<SoughtText>, kFieldCount> m_sought;
    quint32 m_search = 1; // counts up with what is sought
    QCache<Key, CellLine> m_lines{kKept};
};
