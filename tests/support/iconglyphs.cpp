#include "tests/support/iconglyphs.h"

#include <QMap>
#include <QTransform>

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace {

using Points = std::initializer_list<QPointF>;

constexpr double kFine = 100; // paths are joined in a box so large: in a small one Qt makes polygons of circles

QPainterPath polygon(Points points)
{
    QPainterPath path;
    path.addPolygon(QTransform::fromScale(kFine, kFine).map(QPolygonF(QList<QPointF>(points))));
    path.closeSubpath();
    return path;
}

QPainterPath disc(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre * kFine, radius * kFine, radius * kFine);
    return path;
}

QPainterPath star(int points, double inner)
{
    QPainterPath path;
    for (int i = 0; i < 2 * points; ++i) {
        const auto radius = i % 2 == 0 ? kFine : kFine * inner;
        const auto angle = std::numbers::pi * i / points;
        const QPointF corner(radius * std::sin(angle), -radius * std::cos(angle));
        i == 0 ? path.moveTo(corner) : path.lineTo(corner);
    }
    path.closeSubpath();
    return path;
}

QPainterPath rectangle(double x, double y, double width, double height)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x * kFine, y * kFine, width * kFine, height * kFine), 8, 8);
    return path;
}

QPainterPath heart()
{
    QPainterPath path(QPointF(0, 95));
    path.cubicTo(-150, -10, -80, -130, 0, -45);
    path.cubicTo(80, -130, 150, -10, 0, 95);
    return path;
}

QPainterPath potion()
{
    return disc({0, 0.3}, 0.65) | rectangle(-0.22, -0.8, 0.44, 0.8) | rectangle(-0.36, -0.98, 0.72, 0.2);
}

QPainterPath paw()
{
    auto path = disc({0, 0.4}, 0.5);
    for (const auto &toe : {QPointF(-0.72, -0.05), QPointF(-0.28, -0.6), QPointF(0.28, -0.6), QPointF(0.72, -0.05)})
        path |= disc(toe, 0.24);
    return path;
}

// Strokes on a grid of 4 by 6: points as pairs of digits, strokes divided by blanks.
const QMap<QChar, QString> &signStrokes()
{
    static const QMap<QChar, QString> strokes{
        {u'0', u"103041453616050110"_s},
        {u'1', u"112026 0646"_s},
        {u'2', u"01103041420646"_s},
        {u'3', u"004022324345361605"_s},
        {u'4', u"36300444"_s},
        {u'5', u"400002324345361605"_s},
        {u'6', u"3010010516364543321203"_s},
        {u'7', u"004016"_s},
        {u'8', u"103041423313020110 133344453616050413"_s},
        {u'9', u"1636454130100103143443"_s},
        {u'A', u"062046 1434"_s},
        {u'B', u"06003041423303 3344453606"_s},
        {u'E', u"40000646 0333"_s},
        {u'F', u"400006 0333"_s},
        {u'K', u"0006 400346"_s},
        {u'L', u"000646"_s},
        {u'M', u"0600234046"_s},
        {u'N', u"06004640"_s},
        {u'R', u"06003041423303 2346"_s},
        {u'S', u"413010010213334445361605"_s},
        {u'T', u"0040 2026"_s},
        {u'V', u"002640"_s},
        {u'X', u"0046 4006"_s},
        {u'Z', u"00400646"_s},
    };
    return strokes;
}

QPainterPath largeGlyph(int index)
{
    switch (index) {
    case 0:
        return star(5, 0.42);
    case 1:
        return heart();
    case 2: // a sword
        return polygon({{0.95, -0.95}, {0.85, -0.5}, {-0.2, 0.55}, {-0.5, 0.25}, {0.5, -0.85}}) |
               polygon({{-0.75, 0}, {0, 0.75}, {-0.15, 0.9}, {-0.9, 0.15}}) |
               polygon({{-0.5, 0.35}, {-0.3, 0.55}, {-0.75, 1}, {-1, 0.75}});
    case 3: // a key
        return (disc({-0.5, 0}, 0.48) - disc({-0.5, 0}, 0.22)) | rectangle(-0.1, -0.12, 1.05, 0.24) |
               rectangle(0.45, 0, 0.16, 0.45) | rectangle(0.75, 0, 0.16, 0.35);
    case 4: // a crown
        return polygon(
            {{-0.95, -0.5}, {-0.45, 0.1}, {0, -0.8}, {0.45, 0.1}, {0.95, -0.5}, {0.75, 0.75}, {-0.75, 0.75}});
    case 5:
        return potion();
    case 6: // lightning
        return polygon({{0.2, -1}, {-0.6, 0.15}, {-0.05, 0.15}, {-0.3, 1}, {0.6, -0.25}, {0.05, -0.25}, {0.45, -1}});
    case 7: // a gem
        return polygon({{-0.6, -0.65}, {0.6, -0.65}, {1, -0.15}, {0, 0.95}, {-1, -0.15}});
    case 8: // a flag
        return rectangle(-0.75, -1, 0.18, 2) | polygon({{-0.6, -0.9}, {0.85, -0.55}, {-0.6, 0.1}});
    case 9: // an arrow
        return polygon({{0, -1}, {0.8, -0.1}, {0.3, -0.1}, {0.3, 0.95}, {-0.3, 0.95}, {-0.3, -0.1}, {-0.8, -0.1}});
    case 10: // the moon
        return disc({-0.05, 0}, 0.9) - disc({0.38, -0.25}, 0.75);
    case 11:
        return paw();
    case 12: // a skull
        return (disc({0, -0.2}, 0.75) | rectangle(-0.42, 0.3, 0.84, 0.6)) - disc({-0.3, -0.15}, 0.22) -
               disc({0.3, -0.15}, 0.22) - polygon({{0, 0.1}, {0.12, 0.35}, {-0.12, 0.35}});
    case 13: // a tree
        return polygon({{0, -1}, {0.7, 0.1}, {-0.7, 0.1}}) | polygon({{0, -0.5}, {0.9, 0.6}, {-0.9, 0.6}}) |
               rectangle(-0.14, 0.5, 0.28, 0.5);
    case 14: // an hourglass
        return polygon({{-0.7, -0.9}, {0.7, -0.9}, {0.06, 0}, {0.7, 0.9}, {-0.7, 0.9}, {-0.06, 0}});
    case 15: // a target
        return (disc({0, 0}, 0.95) - disc({0, 0}, 0.68)) | disc({0, 0}, 0.36);
    case 16: // a hammer
        return polygon({{-0.85, -0.55}, {-0.05, -0.95}, {0.35, -0.3}, {-0.5, 0.15}}) |
               polygon({{-0.1, -0.35}, {0.2, -0.5}, {0.85, 0.8}, {0.5, 0.98}});
    default:
        return star(4, 0.3);
    }
}

} // namespace

QPainterPath iconGlyph(int index)
{
    return QTransform::fromScale(1 / kFine, 1 / kFine).map(largeGlyph(index));
}

QString iconLetters()
{
    QString letters;
    for (auto sign = signStrokes().begin(); sign != signStrokes().end(); ++sign)
        if (sign.key().isLetter())
            letters += sign.key();
    return letters;
}

QPainterPath iconSign(const QString &text)
{
    QPainterPath lines;
    double left = 0;
    for (const auto character : text) {
        for (const auto &stroke : signStrokes().value(character).split(u' ')) {
            for (qsizetype i = 0; i + 1 < stroke.size(); i += 2) {
                const QPointF point(left + stroke[i].digitValue(), stroke[i + 1].digitValue());
                i == 0 ? lines.moveTo(point) : lines.lineTo(point);
            }
        }
        left += 5.6;
    }
    QPainterPathStroker stroker;
    stroker.setWidth(1.1);
    stroker.setJoinStyle(Qt::RoundJoin);
    stroker.setCapStyle(Qt::RoundCap);
    const auto outline = stroker.createStroke(lines).simplified();
    const auto box = outline.boundingRect();
    const auto scale = 2 / std::max(box.width(), box.height());
    return QTransform::fromScale(scale, scale).map(outline.translated(-box.center()));
}
