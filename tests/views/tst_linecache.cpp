// LineCache: what fits is shown whole, what does not is cut, and hits are marked where they are drawn.
#include "views/linecache.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRoomy = 1'000; // px

} // namespace

class LineCacheTest : public QObject
{
    Q_OBJECT

    LineCache m_lines;

    [[nodiscard]] qreal widthOf(const QString &text) const { return QFontMetricsF(QFont()).horizontalAdvance(text); }
    [[nodiscard]] CellLine line(const QString &text, int width = kRoomy, Field field = Field::Name)
    {
        return m_lines.line(text, width, field);
    }
    void seek(const QStringList &texts, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        std::vector<Highlight> highlights;
        for (const auto &text : texts)
            highlights.push_back({std::nullopt, text, false});
        m_lines.setLook(QFont(), direction, 1);
        m_lines.setHighlights(highlights);
    }

private slots:
    void init() { seek({}); }

    void cutsToTheRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("short") << u"Boss Killer"_s << 200;
        QTest::newRow("just too long") << u"Boss Killer"_s << 60;
        QTest::newRow("long") << u"Finish the last chapter of the game "_s.repeated(10) << 150;
        QTest::newRow("cjk") << u"伝説の英雄"_s.repeated(10) << 150;
        QTest::newRow("arabic") << u"سلام عليكم "_s.repeated(20) << 150;
        QTest::newRow("thin letters") << u"il|"_s.repeated(200) << 150;
        QTest::newRow("no room") << u"Boss"_s << 0;
    }
    void cutsToTheRoom()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        const auto cut = line(text, width);
        const auto expected = QFontMetrics(QFont()).elidedText(text, Qt::ElideRight, width);
        QCOMPARE(cut.text.text(), expected);
        if (width > 0)
            QVERIFY(cut.width <= width + 4); // letters that join the dots may be wider than before them
    }

    void keepsTheBaselineOfTheFont()
    {
        const auto plain = line(u"Boss"_s), mixed = line(u"Boss 英雄 🎮 ß"_s);
        QCOMPARE(plain.ascent, QFontMetricsF(QFont()).ascent());
        QVERIFY(mixed.ascent >= plain.ascent); // a taller line is drawn higher, by as much
    }

    void marksWhereTheHitIsDrawn()
    {
        seek({u"boss"_s});
        const auto found = line(u"End boss, end"_s);
        QCOMPARE(found.hits.size(), 1u);
        QVERIFY(qAbs(found.hits[0].left - widthOf(u"End "_s)) <= 1);
        QVERIFY(qAbs(found.hits[0].right - widthOf(u"End boss"_s)) <= 1);
        QCOMPARE(line(u"nothing"_s).hits.size(), 0u);
        QCOMPARE(line(u"boss"_s, kRoomy, Field::Game).hits.size(), 0u); // no search looks there
    }

    void aHitThatIsCutAwayMarksTheDots()
    {
        seek({u"boss"_s});
        const auto room = int(widthOf(u"A long text with m"_s));
        const auto cut = line(u"A long text with many words and a boss"_s, room);
        QCOMPARE(cut.hits.size(), 1u);
        QVERIFY(qAbs(cut.hits[0].right - cut.width) <= 1);
        QVERIFY(cut.hits[0].right - cut.hits[0].left < widthOf(u"WW"_s));
    }

    void marksBothPiecesOfABidirectionalHit()
    {
        // In a text from left to right, "b שלום" is drawn as b, then the Hebrew from its right end.
        seek({u"b של"_s});
        const auto found = line(u"ab שלום c"_s);
        QCOMPARE(found.hits.size(), 2u);
        const auto hebrewEnd = widthOf(u"ab שלום"_s);
        QVERIFY(qAbs(found.hits[0].left - widthOf(u"a"_s)) <= 1);
        QVERIFY(qAbs(found.hits[1].right - hebrewEnd) <= 1);
        QVERIFY(found.hits[1].left > found.hits[0].right);
    }

    void marksFromTheRightWhenTheProgramReadsSo()
    {
        seek({u"שלום"_s}, Qt::RightToLeft);
        const auto found = line(u"שלום boss"_s);
        QCOMPARE(found.hits.size(), 1u);
        QVERIFY(qAbs(found.hits[0].right - found.width) <= 1);
    }

    void forgetsLinesWithTheHighlights()
    {
        seek({u"boss"_s});
        QCOMPARE(line(u"boss"_s).hits.size(), 1u);
        seek({u"kill"_s});
        QCOMPARE(line(u"boss"_s).hits.size(), 0u);
    }
};

QTEST_MAIN(LineCacheTest)
#include "tst_linecache.moc"
