// The drawing of the sample icons.
#include "app/sample/badge.h"
#include "app/sample/glyphs.h"

#include <QTest>

using namespace Qt::StringLiterals;

class SampleBadgeTest : public QObject
{
    Q_OBJECT

private slots:
    void drawsEveryGlyphInsideItsBox();
    void drawsTheSameTwice();
    void tellsMetalsGlyphsAndVariantsApart();
    void fillsAnySize_data();
    void fillsAnySize();

private:
    const BadgeDesign m_design{.glyph = "lantern",
                               .top = QColor(0x3f, 0x7c, 0xac),
                               .bottom = QColor(0x1b, 0x2a, 0x4a),
                               .accent = QColor(0xff, 0xc8, 0x57),
                               .metal = 2,
                               .variant = 9};
};

void SampleBadgeTest::drawsEveryGlyphInsideItsBox()
{
    const QRectF box(-14, -14, 128, 128); // turned glyphs may reach a little over the corners
    for (const std::string_view name : glyphNames()) {
        QRectF bounds;
        for (const GlyphLayer &layer : glyphLayers(name)) {
            QVERIFY2(!layer.path.isEmpty(), name.data());
            bounds |= layer.path.boundingRect();
        }
        QVERIFY2(box.contains(bounds), name.data());
        QVERIFY2(bounds.width() > 40 && bounds.height() > 40, name.data());
    }
}

void SampleBadgeTest::drawsTheSameTwice()
{
    QCOMPARE(renderBadge(m_design, {90, 90}), renderBadge(m_design, {90, 90}));
}

void SampleBadgeTest::tellsMetalsGlyphsAndVariantsApart()
{
    const QImage picture = renderBadge(m_design, {90, 90});
    BadgeDesign gold = m_design;
    gold.metal = 3;
    BadgeDesign key = m_design;
    key.glyph = "key";
    BadgeDesign variant = m_design;
    variant.variant = 10;
    QVERIFY(renderBadge(gold, {90, 90}) != picture);
    QVERIFY(renderBadge(key, {90, 90}) != picture);
    QVERIFY(renderBadge(variant, {90, 90}) != picture);
}

void SampleBadgeTest::fillsAnySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("tiny") << QSize(1, 1);
    QTest::newRow("square") << QSize(90, 90);
    QTest::newRow("upright") << QSize(90, 128);
    QTest::newRow("wide") << QSize(284, 160);
}

void SampleBadgeTest::fillsAnySize()
{
    QFETCH(QSize, size);
    for (quint64 variant = 0; variant < 64; ++variant) {
        BadgeDesign design = m_design;
        design.variant = variant;
        const QImage image = renderBadge(design, size);
        QCOMPARE(image.size(), size);
        // Every corner has the colours of the game: none was left black or white.
        for (const QPoint corner : {image.rect().topLeft(), image.rect().bottomRight()}) {
            const QColor color = image.pixelColor(corner);
            QVERIFY2(color.blue() > color.red(), qPrintable(u"%1 in variant %2"_s.arg(color.name()).arg(variant)));
        }
    }
}

QTEST_GUILESS_MAIN(SampleBadgeTest)
#include "tst_samplebadge.moc"
