// CuratorStyle: how widgets look: Fusion with flat surfaces, round corners, thin lines and more air. Every colour comes
// from the palette, so light and dark need no second set of rules. GUI thread; owned by the QApplication it is set on.
//
// A style and not a style sheet: a style sheet for the whole program would slow the painting of every table cell.
#pragma once

#include <QProxyStyle>

class CuratorStyle : public QProxyStyle
{
    Q_OBJECT

public:
    CuratorStyle();

    // Palette colours that have no role of their own.
    [[nodiscard]] static QColor border(const QPalette &palette);
    [[nodiscard]] static QColor warning(const QPalette &palette);
    [[nodiscard]] static QColor error(const QPalette &palette);
    [[nodiscard]] static QColor success(const QPalette &palette);
    [[nodiscard]] static bool isDark(const QPalette &palette);

    // Set on a frame or line edit (QVariant true): its frame is drawn in the error colour.
    static constexpr const char *kProblemProperty = "hasProblem";

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const override;
};
