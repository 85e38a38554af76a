#include "tests/support/labelledicons.h"

#include "tests/support/icondrawing.h"
#include "tests/support/iconglyphs.h"
#include "tests/support/iconvariants.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Kind = LabelledIcon::Kind;
using State = IconFact::State;
using Style = IconDesign::Style;

constexpr int kOfEachStyle = 16;
constexpr int kExactDoubles = 45;
constexpr double kSeenDifference = 6; // levels, on the average: mirroring something even makes no other picture
constexpr double kChance = 0.12;      // of a picture's brightness: what differs by less is twins by chance
constexpr double kSameHue = 0.12;
constexpr int kChanceSide = 48; // pixels in which that is looked at

class Collection
{
public:
    explicit Collection(quint32 seed)
        : m_random(seed)
    {
    }

    std::vector<LabelledIcon> collected()
    {
        for (int style = 0; style < IconDesign::kStyles; ++style)
            for (int i = 0; i < kOfEachStyle; ++i)
                addFamily(Style(style));
        for (int i = 0; i < kExactDoubles; ++i)
            addExactDouble();
        addBroken();
        addSingleColours();
        return std::move(m_icons);
    }

private:
    double between(double least, double most) { return least + (most - least) * m_random.generateDouble(); }
    bool perhaps() { return m_random.bounded(2) == 1; }

    int add(Kind kind, const QString &name, const QByteArray &bytes, int original, int picture, State state = State::Ok)
    {
        const auto index = int(m_icons.size());
        m_icons.push_back({kind, name, u"https://icons.example/%1"_s.arg(index), bytes, state, original, picture});
        return index;
    }

    QByteArray encoded(const QImage &image)
    {
        switch (m_random.bounded(image.hasAlphaChannel() ? 2 : 3)) {
        case 0:
            return encodedIcon(image, "webp", m_random.bounded(80, 96));
        case 1:
            return encodedIcon(image, "png");
        default:
            return encodedIcon(image, "jpg", m_random.bounded(80, 96));
        }
    }

    // A good icon, the same picture once more, and another one that looks like it.
    void addFamily(Style style)
    {
        auto design = randomIconDesign(m_random, style);
        while (isRepeated(design) || isKnown(drawIcon(design)))
            design = randomIconDesign(m_random, style);
        m_designs.push_back(design);
        const auto image = drawIcon(design);
        m_family = int(m_drawn.size());
        const auto base = add(Kind::Good, u"style %1"_s.arg(int(style)), encoded(image), -1, addPicture(image));
        addNearDouble(base, image);
        addLookAlike(base, design, image);
    }

    // The same sign on nearly the same ground?
    bool isRepeated(const IconDesign &design) const
    {
        return std::ranges::any_of(m_designs, [&design](const IconDesign &other) {
            return other.style == design.style && other.glyph == design.glyph && other.sign == design.sign &&
                   std::abs(std::remainder(other.hue - design.hue, 1.0)) < kSameHue;
        });
    }

    // Does it look like one of another family?
    bool isKnown(const QImage &image) const
    {
        const auto small = scaledTo(image, kChanceSide);
        auto black = small;
        black.fill(image.hasAlphaChannel() ? Qt::transparent : Qt::black);
        const auto most = kChance * difference(small, black);
        return std::any_of(m_drawn.begin(), m_drawn.begin() + m_family,
                           [&](const QImage &drawn) { return difference(drawn, small) < most; });
    }

    int addPicture(const QImage &image)
    {
        m_drawn.push_back(scaledTo(image, kChanceSide));
        return int(m_drawn.size()) - 1;
    }

    void addNearDouble(int base, const QImage &image)
    {
        QString name;
        auto changed = changedALittle(image, name);
        if (m_random.bounded(3) == 0)
            changed = changedALittle(changed, name);
        if (perhaps()) {
            const auto side = std::array{64, 128, 256}[m_random.bounded(3U)];
            changed = scaledTo(changed, side);
            name += u", scaled to %1"_s.arg(side);
        }
        if (!image.hasAlphaChannel() && perhaps()) {
            const auto quality = m_random.bounded(50, 91);
            name += u", jpeg of quality %1"_s.arg(quality);
            add(Kind::NearDouble, name, encodedIcon(changed, "jpg", quality), base, m_icons[std::size_t(base)].picture);
        } else {
            add(Kind::NearDouble, name, encoded(changed), base, m_icons[std::size_t(base)].picture);
        }
    }

    QImage changedALittle(const QImage &image, QString &name)
    {
        const auto note = [&name](const QString &change) { name += name.isEmpty() ? change : QString(u", " + change); };
        const auto factor = perhaps() ? between(1.04, 1.08) : between(0.92, 0.96);
        switch (m_random.bounded(7)) {
        case 0:
            note(u"brightness %1"_s.arg(factor, 0, 'f', 2));
            return withContrast(image, factor, 0);
        case 1:
            note(u"contrast %1"_s.arg(factor, 0, 'f', 2));
            return withContrast(image, factor, 128);
        case 2: {
            const auto across = between(0.02, 0.03), down = between(0.02, 0.03), left = between(0, 1),
                       top = between(0, 1);
            note(u"cut by %1 and %2"_s.arg(across, 0, 'f', 3).arg(down, 0, 'f', 3));
            return withoutEdges(image, across * left, down * top, across * (1 - left), down * (1 - top));
        }
        case 3:
            note(u"blurred"_s);
            return blurred(image, between(0.4, 0.8));
        case 4:
            note(u"sharpened"_s);
            return blurred(image, 1, between(-0.6, -0.3));
        case 5:
            note(u"png to jpeg to webp"_s);
            return decodedIcon(
                encodedIcon(image.hasAlphaChannel() ? image : decodedIcon(encodedIcon(image, "jpg", 80)), "webp", 75));
        default:
            note(u"encoded anew"_s);
            return image;
        }
    }

    void addLookAlike(int base, const IconDesign &design, const QImage &image)
    {
        QString name;
        auto other = madeAnother(design, image, name);
        while (name.isEmpty() || isKnown(other))
            other = madeAnother(design, image, name);
        add(Kind::LookAlike, name, encoded(other), base, addPicture(other));
    }

    // `name` says how; empty where that does not make another picture of this one.
    QImage madeAnother(IconDesign design, const QImage &image, QString &name)
    {
        const auto isScattered = design.style == Style::Landscape || design.style == Style::Portrait ||
                                 design.style == Style::Texture || design.style == Style::PixelArt;
        const auto isColourful = design.style != Style::Dark && design.style != Style::Lines;
        const auto mirrored = image.mirrored(true, false);
        const auto named = [&name](bool isAnother, const QString &change) { name = isAnother ? change : QString(); };
        switch (m_random.bounded(7)) {
        case 0:
            named(difference(image, mirrored) > kSeenDifference, u"mirrored"_s);
            return mirrored;
        case 1:
            named(isColourful, u"grey"_s);
            return greyed(image);
        case 2:
            named(isColourful, u"other colours"_s);
            design.hue += between(0.25, 0.75);
            design.signHue += between(0.25, 0.75);
            break;
        case 3:
            named(hasMetal(design), u"other metal"_s);
            design.metal = (design.metal + m_random.bounded(1, IconDesign::kMetals)) % IconDesign::kMetals;
            break;
        case 4:
            named(isScattered, u"other seed"_s);
            design.seed = m_random.generate();
            break;
        case 5:
            named(image.hasAlphaChannel(), u"on a ground"_s);
            return flattened(image, QColor::fromHslF(float(between(0, 1)), 0.4F, 0.6F));
        default:
            named(!isScattered, u"other sign"_s);
            changeSign(design);
        }
        return drawIcon(design);
    }

    // Another thing, another letter, or one digit of a number.
    void changeSign(IconDesign &design)
    {
        if (design.sign.isEmpty()) {
            design.glyph = (design.glyph + m_random.bounded(1, kIconGlyphs)) % kIconGlyphs;
            return;
        }
        auto &sign = design.sign[m_random.bounded(int(design.sign.size()))];
        const auto signs = sign.isDigit() ? u"0123456789"_s : iconLetters();
        sign = signs[(signs.indexOf(sign) + m_random.bounded(1, int(signs.size()))) % signs.size()];
    }

    void addExactDouble()
    {
        int original = 0;
        do
            original = m_random.bounded(int(m_icons.size()));
        while (m_icons[std::size_t(original)].kind == Kind::ExactDouble);
        const auto same = m_icons[std::size_t(original)]; // a copy: adding moves them
        add(Kind::ExactDouble, u"as icon %1"_s.arg(original), same.bytes, original, same.picture);
    }

    void addBroken()
    {
        const auto broken = [this](const QString &name, const QByteArray &bytes, State state) {
            add(Kind::Broken, name, bytes, -1, -1, state);
        };
        const auto image = drawIcon(randomIconDesign(m_random, Style::Badge));
        for (const auto *format : {"png", "jpg", "webp"}) {
            const auto whole = encodedIcon(image, format, 85);
            for (int i = 0; i < 6; ++i) {
                const auto length = m_random.bounded(20, int(whole.size()) - 30);
                broken(u"%1 cut after %2 bytes"_s.arg(QLatin1StringView(format)).arg(length), whole.first(length),
                       State::Damaged);
            }
        }
        auto png = encodedIcon(image, "png");
        png[png.size() / 2] = char(~png[png.size() / 2]);
        broken(u"png with a wrong byte"_s, png, State::Damaged);
        broken(u"gif cut short"_s, QByteArray::fromHex("4749463839610200020080"), State::Damaged);
        broken(u"no bytes"_s, {}, State::Empty);
        for (const auto opacity : {0, 1, 4}) {
            QImage nothing(64, 64, QImage::Format_ARGB32);
            nothing.fill(QColor(200, 100, 50, opacity));
            broken(u"opacity %1"_s.arg(opacity), encodedIcon(nothing, "png"), State::Empty);
        }
        const std::array texts{"<!DOCTYPE html><html><body>Not Found</body></html>"_ba,
                               "<html><head></head></html>"_ba,
                               "Not Found"_ba,
                               "{\"error\":\"gone\"}"_ba,
                               "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"9\"/></svg>"_ba,
                               "<?xml version=\"1.0\"?><svg/>"_ba,
                               "%PDF-1.4"_ba,
                               "\x89PNX\r\n\x1a\n"_ba,
                               QByteArray(500, '\0'),
                               encodedIcon(image, "bmp"),
                               encodedIcon(image, "ppm"),
                               encodedIcon(image, "xpm"),
                               "RIFF\x24\0\0\0WAVEfmt "_ba,
                               "\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0"_ba};
        for (const auto &text : texts)
            broken(QString::fromLatin1(text.left(10)), text, State::NotAnImage);
    }

    void addSingleColours()
    {
        for (int i = 0; i < 16; ++i) {
            const auto side = m_random.bounded(16, 200);
            QImage plate(side, side, i % 4 == 3 ? QImage::Format_ARGB32 : QImage::Format_RGB32);
            const auto color = i == 0   ? QColor(Qt::black)
                               : i == 1 ? QColor(Qt::white)
                                        : QColor::fromRgb(m_random.generate());
            plate.fill(i % 4 == 3 ? QColor(color.red(), color.green(), color.blue(), 128) : color);
            add(Kind::SingleColour, color.name(), encoded(plate), -1, -1);
        }
    }

    QRandomGenerator m_random;
    std::vector<LabelledIcon> m_icons;
    std::vector<IconDesign> m_designs;
    std::vector<QImage> m_drawn; // small; by picture
    int m_family = 0;            // its first picture
};

} // namespace

std::vector<LabelledIcon> labelledIcons(quint32 seed)
{
    return Collection(seed).collected();
}
