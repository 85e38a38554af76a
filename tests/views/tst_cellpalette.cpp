// CellPalette: every text reads on every ground a cell can have, light and dark.
#include "views/cellpalette.h"

#include <QTest>

#include <cmath>

namespace {

QPalette paletteOf(QRgb base, QRgb text, QRgb highlight)
{
    QPalette palette;
    palette.setColor(QPalette::Base, QColor::fromRgb(base));
    palette.setColor(QPalette::Text, QColor::fromRgb(text));
    palette.setColor(QPalette::Highlight, QColor::fromRgb(highlight));
    return palette;
}

} // namespace

class CellPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void measuresContrastAsTheStandardDoes()
    {
        QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 0.01);
        QVERIFY(std::abs(contrast(Qt::white, QColor(0x76, 0x76, 0x76)) - 4.54) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void textsReadOnEveryGround_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << paletteOf(0xffffffff, 0xff1b1c20, 0xff3b62d6) << false;
        QTest::newRow("black on white") << paletteOf(0xffffffff, 0xff000000, 0xff308cc6) << false;
        QTest::newRow("dark") << paletteOf(0xff17181b, 0xffe8e9ec, 0xff3b62d6) << true;
        QTest::newRow("grey dark") << paletteOf(0xff2a2e32, 0xffeff0f1, 0xff3daee9) << true;
    }
    void textsReadOnEveryGround()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, isDark);
        const CellPalette look(palette);
        QCOMPARE(look.isDark(), isDark);
        for (int bits = 0; bits < 16; ++bits) {
            const CellGround kind{bool(bits & 1), bool(bits & 2), bool(bits & 4), bool(bits & 8)};
            const auto ground = look.ground(kind);
            for (const auto &color : {look.text(), look.quietText(), look.faintText(), look.warning(), look.error()})
                QVERIFY2(contrast(color, ground) >= 4.5,
                         qPrintable(color.name() + QStringLiteral(" on ") + ground.name() + QString::number(bits)));
        }
        for (const auto &color : {look.text(), look.quietText()})
            QVERIFY(contrast(color, look.hit()) >= 4.5);
        QVERIFY(contrast(look.hit(), look.ground({})) >= 1.1);
        // Standing back means to be seen less.
        const auto base = look.ground({});
        QVERIFY(contrast(look.text(), base) > contrast(look.quietText(), base));
        QVERIFY(contrast(look.quietText(), base) >= contrast(look.faintText(), base));
    }
};

QTEST_MAIN(CellPaletteTest)
#include "tst_cellpalette.moc"
