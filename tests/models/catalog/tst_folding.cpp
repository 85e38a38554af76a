// Folding: what is the same for a search.

#include "models/catalog/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private slots:
    void findsWhateverTheCase_data();
    void findsWhateverTheCase();
    void changesNothingThatIsFolded();
    void keepsSeparatorsOut();
    void appends();
};

void TestFolding::findsWhateverTheCase_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("latin") << u"BOSS"_s << u"the boss"_s << true;
    QTest::newRow("cyrillic") << u"ОХОТ"_s << u"Юный охотник"_s << true;
    QTest::newRow("sharp s") << u"strasse"_s << u"Große STRASSE, Straße"_s << true;
    QTest::newRow("sharp s typed") << u"straße"_s << u"STRASSE"_s << true;
    QTest::newRow("composed and decomposed") << u"e\u0301t\u00e9"_s << u"\u00c9t\u00e9"_s << true;
    QTest::newRow("composed by folding") << u"s\u015b"_s << u"\u00df\u0301"_s << true;
    QTest::newRow("greek final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    QTest::newRow("kanji") << u"終章"_s << u"終章の光"_s << true;
    QTest::newRow("emoji") << u"🏆"_s << u"Winner 🏆!"_s << true;
    QTest::newRow("not there") << u"bosss"_s << u"the boss"_s << false;
}

void TestFolding::findsWhateverTheCase()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    const bool isFound = folded(text.toStdString()).find(folded(typed.toStdString())) != std::string::npos;
    QTEST(isFound, "found");
}

void TestFolding::changesNothingThatIsFolded()
{
    const QString marks = u"\u0300\u0301\u0307\u0308\u030c\u0323\u0327\u0345"_s;
    for (char32_t c = 1; c < 0x3000; ++c) {
        for (const auto mark : marks) {
            const auto once = folded(QString(QString::fromUcs4(&c, 1) + mark).toStdString());
            QVERIFY2(folded(once) == once, QByteArray::number(uint(c), 16).constData());
        }
    }
}

void TestFolding::keepsSeparatorsOut()
{
    QCOMPARE(folded("a\x1e"
                    "b\x1f"
                    "C"),
             std::string("a b c"));
}

void TestFolding::appends()
{
    std::string text = "Kept ";
    appendFolded("ÄB", text);
    QCOMPARE(text, std::string("Kept äb"));
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
