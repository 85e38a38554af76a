// CellDrawing: what the cells of table and gallery are drawn with, so that both look alike: colours, lines of text with
// the search's hits, shapes, icons in all their states, marks. GUI thread; keeps a reference to the icon loader (not
// owned). Drawing an icon is the only thing here that asks for one.
#pragma once

#include "models/items/achievementmodel.h"
#include "views/cellpalette.h"
#include "views/linecache.h"
#include "views/shapecache.h"

#include <QStyleOptionViewItem>

class IconLoader;
class QPainter;

class CellDrawing
{
public:
    static constexpr int kGradeSide = 16; // device-independent pixels, as all here
    static constexpr int kStateBar = 3;
    static constexpr int kShareHeight = 3; // of the bar that shows a share

    explicit CellDrawing(IconLoader &icons, qsizetype keptShapes = ShapeCache::kKeptBytes);

    // What is drawn next; cheap when nothing changed.
    void takeLook(const QStyleOptionViewItem &option, const QPainter &painter);
    void setHighlights(std::span<const Highlight> highlights) { m_lines.setHighlights(highlights); }

    [[nodiscard]] const CellPalette &colours() const { return m_colours; }
    [[nodiscard]] LineCache &lines() { return m_lines; }
    [[nodiscard]] ShapeCache &shapes() { return m_shapes; }

    void drawBox(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill);
    // In the middle of the rect's height, on the baseline of the cell's own font.
    void drawLine(QPainter &painter, const QRect &rect, int left, const CellLine &line, const QColor &color);
    struct IconLook
    {
        int loadedSide;              // what the loader is asked for; drawn smaller where the square is
        std::span<const int> others; // sides to make do with while that one is under way
        qreal radius;
        int brokenSide; // of the symbol for what could not be loaded
    };
    void drawIcon(QPainter &painter, const QRect &square, const QString &url, const IconLook &look);
    // 0 to 100; anything else is shown as wrong.
    void drawShare(QPainter &painter, const QRect &track, double share, Qt::LayoutDirection direction);
    void drawGrade(QPainter &painter, const QPoint &at, Grade grade);
    [[nodiscard]] QColor shareText(double share) const;

    // The grade that is shown of a record.
    [[nodiscard]] static std::optional<Grade> shownGrade(const QModelIndex &index);
    // How a record in this state (AchievementModel::StateFlag) writes its name: LineCache::Style.
    [[nodiscard]] static int nameStyle(int state);
    // The bar at the edge of a record in this state; nothing: none.
    [[nodiscard]] static std::optional<QColor> stateColour(const CellPalette &colours, int state);

private:
    IconLoader &m_icons;
    CellPalette m_colours; // of the palette drawn with last
    LineCache m_lines;
    ShapeCache m_shapes;
};
