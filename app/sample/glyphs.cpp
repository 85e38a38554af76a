#include "app/sample/glyphs.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace {

// Layers are separated by '|'; each begins with its tone: a light, b accent, d shade, w shine. Commands, all absolute:
// M L C Q Z as in SVG; O cx cy r circle; H cx cy r round hole; E cx cy rx ry ellipse; K cx cy rx ry elliptic hole;
// R x y w h r rounded rectangle; S cx cy outer inner points star; G cx cy outer inner teeth gear.
struct GlyphSource
{
    std::string_view name;
    double degrees;
    std::string_view layers;
};

constexpr std::array kGlyphs{
    GlyphSource{
        "sword", 38,
        "a M50 2 L58 14 L58 62 L42 62 L42 14 Z|d M50 2 L58 14 L58 62 L50 62 Z|b R 26 61 48 8 4|d R 45 69 10 16 2|"
        "b R 45 69 10 4 1 R 45 76 10 4 1|b O 50 90 6.5"},
    GlyphSource{"star", 0, "a S 50 54 46 20 5|b S 50 54 25 11 5|w S 50 54 11 5 5"},
    GlyphSource{"crown", 0,
                "a M12 32 L31 50 L50 20 L69 50 L88 32 L80 72 L20 72 Z|d M50 20 L69 50 L88 32 L80 72 L50 72 Z|"
                "b R 20 75 60 10 4|b O 12 29 6 O 50 16 6.5 O 88 29 6|b M50 48 L58 58 L50 68 L42 58 Z"},
    GlyphSource{
        "lantern", 0,
        "b M36 26 C34 4 66 4 64 26 L58 26 C58 12 42 12 42 26 Z|a R 30 22 40 9 4|a M34 33 L66 33 L73 76 L27 76 Z|"
        "d M40 39 L60 39 L65 71 L35 71 Z|b M50 40 C62 53 60 69 50 69 C40 69 38 53 50 40 Z|"
        "w M50 54 C55 60 54 67 50 67 C46 67 45 60 50 54 Z|a R 25 77 50 11 4"},
    GlyphSource{"ship", 0,
                "b R 47 8 5 56 2|a M55 12 C75 24 82 42 79 57 L55 57 Z|b M44 20 C32 30 23 44 21 57 L44 57 Z|"
                "a M10 63 L90 63 C86 82 76 90 64 90 L36 90 C23 90 14 80 10 63 Z|d M14 74 L86 74 L83 79 L17 79 Z"},
    GlyphSource{"leaf", 0,
                "a M20 80 C8 40 40 12 88 12 C92 58 64 92 28 84 Z|d M88 12 C92 58 64 92 28 84 C48 60 66 40 88 12 Z|"
                "b M10 92 C28 66 48 46 70 30 C52 48 34 68 17 94 Z"},
    GlyphSource{"moon", 0,
                "a M62 10 C28 12 10 40 20 66 C30 90 64 96 84 74 C58 76 40 60 41 40 C42 27 50 16 62 10 Z|"
                "b S 70 38 14 4.5 4|w S 87 58 8 2.6 4|w S 84 20 6 2 4"},
    GlyphSource{"gear", 9, "a G 50 50 45 34 10 H 50 50 15|b O 50 50 23 H 50 50 15|d O 50 50 28 H 50 50 25"},
    GlyphSource{"key", 40,
                "a O 50 24 21 H 50 24 10|b O 50 24 14 H 50 24 10|a R 44.5 42 11 52 3|b R 55 66 15 9 2 R 55 81 11 9 2"},
    GlyphSource{
        "flame", 0,
        "a M52 4 C58 26 84 36 82 64 C81 82 66 94 50 94 C34 94 19 82 18 64 C17 50 26 42 32 30 C36 42 40 46 44 44 "
        "C50 34 44 18 52 4 Z|b M51 42 C58 56 70 60 68 74 C66 86 58 90 50 90 C42 90 33 86 32 74 C31 62 46 58 51 42 Z|"
        "w M50 66 C54 72 59 74 58 81 C57 86 54 88 50 88 C46 88 43 86 42 81 C42 75 48 72 50 66 Z"},
    GlyphSource{"drop", 0,
                "a M50 4 C68 32 82 48 82 64 C82 82 68 94 50 94 C32 94 18 82 18 64 C18 48 32 32 50 4 Z|"
                "b M24 66 C36 58 50 74 76 64 C76 80 64 88 50 88 C36 88 24 80 24 66 Z|"
                "w M34 44 C27 54 26 58 27 62 C30 62 31 54 39 44 C42 39 37 40 34 44 Z"},
    GlyphSource{"mountain", 0,
                "b O 76 24 10|a M4 84 L38 20 L58 56 L67 42 L96 84 Z|d M38 20 L58 56 L67 42 L96 84 L52 84 L44 54 Z|"
                "w M38 20 L51 43 L44 50 L38 42 L31 50 L26 43 Z"},
    GlyphSource{"shield", 0,
                "a M50 6 L85 17 L85 48 C85 72 68 87 50 95 C32 87 15 72 15 48 L15 17 Z|"
                "b M50 15 L77 23 L77 48 C77 67 64 79 50 86 Z|w S 50 48 21 9 5"},
    GlyphSource{"heart", 0,
                "a M50 90 C18 66 7 50 7 35 C7 20 18 11 30 11 C40 11 47 17 50 26 C53 17 60 11 70 11 C82 11 93 20 93 35 "
                "C93 50 82 66 50 90 Z|d M50 90 C82 66 93 50 93 35 C93 27 90 20 85 16 C88 44 70 66 50 90 Z|"
                "b M19 37 C18 27 24 22 31 22 C35 22 35 27 31 28 C27 29 26 32 26 37 C26 41 20 41 19 37 Z"},
    GlyphSource{"book", 0,
                "a M50 24 C40 15 25 13 8 16 L8 78 C25 75 40 77 50 86 C60 77 75 75 92 78 L92 16 C75 13 60 15 50 24 Z|"
                "d M50 24 C60 15 75 13 92 16 L92 78 C75 75 60 77 50 86 Z|b M66 14.5 L78 14 L78 50 L72 43 L66 50 Z|"
                "d R 17 30 24 4 2 R 17 41 24 4 2 R 17 52 18 4 2"},
    GlyphSource{
        "hourglass", 0,
        "a M27 18 L73 18 C73 38 60 43 56 50 C60 57 73 62 73 82 L27 82 C27 62 40 57 44 50 C40 43 27 38 27 18 Z|"
        "d M50 18 L73 18 C73 38 60 43 56 50 C60 57 73 62 73 82 L50 82 Z|"
        "b M35 33 L65 33 C61 42 54 44 50 51 C46 44 39 42 35 33 Z|b M33 79 C33 69 45 66 50 58 C55 66 67 69 67 79 Z|"
        "b R 20 8 60 10 4 R 20 82 60 10 4"},
    GlyphSource{"bolt", 0, "a M60 2 L18 57 L45 57 L38 98 L82 40 L55 40 Z|b M55 40 L82 40 L38 98 L45 57 L52 54 Z"},
    GlyphSource{"gem", 0,
                "a M25 16 L75 16 L95 40 L50 92 L5 40 Z|b M32 40 L68 40 L50 92 Z|w M25 16 L43 16 L32 40 L5 40 Z|"
                "d M68 40 L95 40 L50 92 Z|d M75 16 L95 40 L68 40 L57 16 Z"},
    GlyphSource{
        "feather", 0,
        "a M90 6 C52 8 24 32 22 68 L32 78 C68 76 92 48 90 6 Z|d M90 6 C92 48 68 76 32 78 L30 74 C52 54 70 34 90 6 Z|"
        "b M6 94 C26 68 46 46 70 28 C50 48 32 70 12 96 Z|d M48 66 L66 67 L60 71 L44 70 Z"},
    GlyphSource{
        "planet", -20,
        "a O 50 48 28|d M50 20 C66 20 78 32 78 48 C78 64 66 76 50 76 C62 66 66 36 50 20 Z|b O 40 38 5 O 52 30 3|"
        "b M0 50 C0 64 22 71 50 71 C78 71 100 64 100 50 C100 44 92 40 83 38 C89 42 91 45 91 49 C91 58 72 62 50 62 "
        "C28 62 9 58 9 49 C9 45 11 42 17 38 C8 40 0 44 0 50 Z"},
    GlyphSource{"sun", 0, "b S 50 50 49 30 12|a O 50 50 26|w O 44 44 9"},
    GlyphSource{
        "bell", 8,
        "b O 50 84 10|b R 44 4 12 12 5|a M50 10 C70 10 77 26 78 46 C79 62 83 68 90 76 L10 76 C17 68 21 62 22 46 "
        "C23 26 30 10 50 10 Z|d M50 10 C70 10 77 26 78 46 C79 62 83 68 90 76 L62 76 C68 50 64 26 50 10 Z|"
        "b M20 62 L80 62 L82 68 L18 68 Z"},
    GlyphSource{
        "anchor", 0,
        "a O 50 16 12 H 50 16 6|a R 45 26 10 62 2|b R 28 33 44 8 4|"
        "a M10 50 L26 64 L20 66 C26 78 38 82 50 82 C62 82 74 78 80 66 L74 64 L90 50 L94 72 L88 69 C80 87 64 95 50 95 "
        "C36 95 20 87 12 69 L6 72 Z"},
    GlyphSource{
        "fish", -12,
        "a M4 50 C20 22 54 20 72 45 L94 26 C90 42 90 58 94 74 L72 55 C54 80 20 78 4 50 Z|"
        "b M30 29 C40 14 56 16 62 34 C50 26 40 25 30 29 Z|b M36 36 C46 43 46 57 36 64 C42 54 42 46 36 36 Z|d O 22 46 5|"
        "d M4 50 C20 78 54 80 72 55 C54 66 28 66 4 50 Z"},
    GlyphSource{
        "cup", 0,
        "b E 46 89 40 6|a M68 44 C94 38 94 72 62 70 L65 62 C80 62 81 49 67 52 Z|"
        "a M14 36 L74 36 L70 66 C68 80 58 86 44 86 C30 86 20 80 18 66 Z|d M44 36 L74 36 L70 66 C68 80 58 86 44 86 Z|"
        "w M33 30 C24 22 38 17 31 4 C45 13 33 20 40 30 Z|w M53 30 C44 22 58 17 51 4 C65 13 53 20 60 30 Z"},
    GlyphSource{"tower", 0,
                "b M50 2 L70 8 L50 14 Z|b R 48 2 3 18 1|a M30 92 L35 38 L65 38 L70 92 Z|"
                "a M24 38 L24 18 L35 18 L35 26 L44 26 L44 18 L56 18 L56 26 L65 26 L65 18 L76 18 L76 38 Z|"
                "d M50 38 L65 38 L70 92 L50 92 Z|b M42 92 L42 76 C42 65 58 65 58 76 L58 92 Z|b R 45 46 10 14 5"},
    GlyphSource{"eye", 0, "a M2 50 C20 18 80 18 98 50 C80 82 20 82 2 50 Z|b O 50 50 21|d O 50 50 11|w O 57 43 6"},
    GlyphSource{"compass", 0,
                "a O 50 50 46 H 50 50 37|d O 50 50 37|b M66 18 L59 56 L41 44 Z|a M34 82 L41 44 L59 56 Z|w O 50 50 5"},
    GlyphSource{"tree", 0,
                "b R 43 70 14 25 3|a M50 4 L76 38 L65 38 L88 72 L12 72 L35 38 L24 38 Z|"
                "d M50 4 L76 38 L65 38 L88 72 L50 72 Z|w O 40 56 3.5 O 56 46 3 O 50 26 2.5 O 66 63 3"},
    GlyphSource{"paw", 0,
                "a M50 48 C66 48 80 66 78 79 C76 93 62 88 50 88 C38 88 24 93 22 79 C20 66 34 48 50 48 Z|"
                "b E 17 47 10 13|b E 37 26 11 15|b E 63 26 11 15|b E 83 47 10 13"},
    GlyphSource{
        "rocket", 35,
        "b M33 46 L13 74 L33 72 Z M67 46 L87 74 L67 72 Z|w M40 74 L60 74 C60 84 53 88 50 98 C47 88 40 84 40 74 Z|"
        "a M50 2 C68 14 73 38 67 70 L33 70 C27 38 32 14 50 2 Z|d M50 2 C68 14 73 38 67 70 L50 70 Z|b O 50 36 11|w O 50 "
        "36 6"},
    GlyphSource{"flag", 0,
                "b R 18 4 7 92 3|a M27 10 C44 0 60 22 88 10 L88 56 C60 68 44 46 27 56 Z|"
                "d M60 15 C68 17 77 15 88 10 L88 56 C77 61 68 62 60 60 Z|b S 54 34 14 6 5"},
    GlyphSource{
        "mask", 0,
        "a M4 32 C24 20 40 28 50 36 C60 28 76 20 96 32 C98 60 84 78 68 75 C58 73 54 64 50 64 C46 64 42 73 32 75 "
        "C16 78 2 60 4 32 Z K 29 49 11 7 K 71 49 11 7|b M50 4 C58 14 58 24 50 34 C42 24 42 14 50 4 Z|"
        "b M30 10 C39 14 44 20 45 29 C36 27 31 20 30 10 Z M70 10 C61 14 56 20 55 29 C64 27 69 20 70 10 Z"},
    GlyphSource{"hammer", -38, "b R 43 38 14 58 5|a R 12 10 76 32 6|d R 12 30 76 12 5|b R 22 10 8 32 0 R 70 10 8 32 0"},
    GlyphSource{
        "wave", 0,
        "a M4 74 C4 34 34 10 62 18 C82 24 88 42 79 52 C76 43 67 38 58 43 C47 50 52 64 65 68 C77 71 88 68 96 62 L96 84 "
        "L4 84 Z|b M4 74 C10 58 24 50 36 54 C34 66 46 76 65 76 C77 76 88 73 96 68 L96 92 L4 92 Z|w O 84 24 4 O 92 36 3 "
        "O 74 10 3"},
    GlyphSource{"potion", 0,
                "a M41 12 L59 12 L59 35 C77 41 86 54 86 66 C86 84 70 95 50 95 C30 95 14 84 14 66 C14 54 23 41 41 35 Z|"
                "b M20 64 C34 56 52 70 80 61 C82 79 68 89 50 89 C32 89 19 79 20 64 Z|b R 34 4 32 11 4|w O 40 75 5 O 57 "
                "79 3.5 O 52 54 3"},
    GlyphSource{
        "trophy", 0,
        "b M28 14 L8 14 C8 38 18 50 34 53 L31 45 C22 42 16 34 16 21 L28 21 Z M72 14 L92 14 C92 38 82 50 66 53 L69 45 "
        "C78 42 84 34 84 21 L72 21 Z|a R 44 58 12 20 1|a M25 8 L75 8 L75 36 C75 56 64 66 50 66 C36 66 25 56 25 36 Z|"
        "d M50 8 L75 8 L75 36 C75 56 64 66 50 66 Z|b R 28 76 44 15 4|w S 50 35 15 6.5 5"},
    GlyphSource{"letter", -8,
                "a R 6 22 88 60 7|d M8 26 L50 60 L92 26 L92 34 L50 69 L8 34 Z|b O 50 60 12|w S 50 60 7 3 5"},
    GlyphSource{"flower", 0,
                "a O 50 24 18 O 73 37 18 O 73 63 18 O 50 76 18 O 27 63 18 O 27 37 18|"
                "d O 50 50 22|b O 50 50 17|w O 45 45 5"},
    GlyphSource{
        "skull", 0,
        "a M50 6 C78 6 91 24 91 46 C91 59 84 66 75 71 L75 88 C75 92 72 94 68 94 L32 94 C28 94 25 92 25 88 L25 71 "
        "C16 66 9 59 9 46 C9 24 22 6 50 6 Z H 33 48 12 H 67 48 12 M50 60 L44 72 L56 72 Z|b O 33 48 5 O 67 48 5|"
        "d R 37 80 5 14 2 R 47.5 80 5 14 2 R 58 80 5 14 2"},
    GlyphSource{"note", 0,
                "a M34 18 L86 8 L86 26 L34 36 Z|a R 34 20 8 58 2|a R 78 12 8 56 2|b E 28 79 16 13|b E 72 69 16 13"},
    GlyphSource{"wheel", 22.5, "b S 50 50 49 9 8|a O 50 50 36 H 50 50 26|a S 50 50 28 6 8|b O 50 50 11|w O 50 50 5"},
};

QPainterPath gearPath(QPointF centre, double outer, double inner, int teeth)
{
    QPainterPath path;
    const double step = 2 * std::numbers::pi / teeth;
    // Where a tooth begins to rise, is up, begins to fall, is down: in parts of one step.
    constexpr std::array kCorners{std::pair{-0.27, false}, std::pair{-0.17, true}, std::pair{0.17, true},
                                  std::pair{0.27, false}};
    for (int tooth = 0; tooth < teeth; ++tooth) {
        for (const auto &[part, high] : kCorners) {
            const double angle = (tooth + part) * step;
            const QPointF point = centre + (high ? outer : inner) * QPointF(std::sin(angle), -std::cos(angle));
            path.elementCount() == 0 ? path.moveTo(point) : path.lineTo(point);
        }
    }
    path.closeSubpath();
    return path;
}

constexpr std::size_t kStar = 1; // its place in the table

class PathReader
{
public:
    explicit PathReader(std::string_view text)
        : m_text(text)
    {
    }

    QPainterPath read()
    {
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        while (const char command = next())
            apply(command, path);
        return path;
    }

private:
    void apply(char command, QPainterPath &path)
    {
        switch (command) {
        case 'M':
            path.moveTo(point());
            break;
        case 'L':
            path.lineTo(point());
            break;
        case 'Q': {
            const QPointF control = point();
            path.quadTo(control, point());
            break;
        }
        case 'C': {
            const QPointF c1 = point();
            const QPointF c2 = point();
            path.cubicTo(c1, c2, point());
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        case 'O':
        case 'H':
        case 'E':
        case 'K': {
            const bool round = command == 'O' || command == 'H';
            const QPointF centre = point();
            const double rx = number();
            QPainterPath ellipse;
            ellipse.addEllipse(centre, rx, round ? rx : number());
            // Winding fill: a hole runs the other way round.
            path.addPath(command == 'H' || command == 'K' ? ellipse.toReversed() : ellipse);
            break;
        }
        case 'R': {
            const QPointF corner = point();
            const QPointF size = point();
            const double radius = number();
            path.addRoundedRect(QRectF(corner, QSizeF(size.x(), size.y())), radius, radius);
            break;
        }
        case 'S':
        case 'G': {
            const QPointF centre = point();
            const double outer = number();
            const double inner = number();
            const int count = int(number());
            path.addPath(command == 'S' ? starPath(centre, outer, inner, count)
                                        : gearPath(centre, outer, inner, count));
            break;
        }
        default:
            Q_UNREACHABLE();
        }
    }

    void skipBlanks()
    {
        while (!m_text.empty() && m_text.front() == ' ')
            m_text.remove_prefix(1);
    }
    char next()
    {
        skipBlanks();
        if (m_text.empty())
            return '\0';
        const char command = m_text.front();
        m_text.remove_prefix(1);
        return command;
    }
    double number()
    {
        skipBlanks();
        double value = 0;
        const auto end = std::from_chars(m_text.data(), m_text.data() + m_text.size(), value).ptr;
        m_text.remove_prefix(std::size_t(end - m_text.data()));
        return value;
    }
    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    std::string_view m_text;
};

GlyphLayer::Tone toneOf(char letter)
{
    switch (letter) {
    case 'b':
        return GlyphLayer::Tone::Accent;
    case 'd':
        return GlyphLayer::Tone::Shade;
    case 'w':
        return GlyphLayer::Tone::Shine;
    default:
        return GlyphLayer::Tone::Light;
    }
}

std::vector<GlyphLayer> drawnLayers(const GlyphSource &source)
{
    // Qt multiplies from left to right: the centre goes to the origin first.
    const QTransform aroundCentre =
        QTransform::fromTranslate(-50, -50) * QTransform().rotate(source.degrees) * QTransform::fromTranslate(50, 50);
    std::vector<GlyphLayer> layers;
    for (std::string_view rest = source.layers; !rest.empty();) {
        const std::size_t bar = rest.find('|');
        const std::string_view layer = rest.substr(0, bar);
        layers.push_back({toneOf(layer.front()), aroundCentre.map(PathReader(layer.substr(1)).read())});
        rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
    }
    return layers;
}

} // namespace

QPainterPath starPath(QPointF centre, double outer, double inner, int points, double degrees)
{
    QPainterPath path;
    for (int i = 0; i < points * 2; ++i) {
        const double angle = std::numbers::pi * (double(i) / points + degrees / 180);
        const QPointF point = centre + (i % 2 == 0 ? outer : inner) * QPointF(std::sin(angle), -std::cos(angle));
        i == 0 ? path.moveTo(point) : path.lineTo(point);
    }
    path.closeSubpath();
    return path;
}

std::span<const GlyphLayer> glyphLayers(std::string_view name)
{
    static const auto kDrawn = [] {
        std::array<std::vector<GlyphLayer>, kGlyphs.size()> drawn;
        std::ranges::transform(kGlyphs, drawn.begin(), drawnLayers);
        return drawn;
    }();
    const auto found = std::ranges::find(kGlyphs, name, &GlyphSource::name);
    return kDrawn[found == kGlyphs.end() ? kStar : std::size_t(found - kGlyphs.begin())];
}

std::vector<std::string_view> glyphNames()
{
    std::vector<std::string_view> names;
    for (const GlyphSource &glyph : kGlyphs)
        names.push_back(glyph.name);
    return names;
}
