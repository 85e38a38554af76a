// Query: words and phrases, folded; what is refused is said with its place.

#include "models/catalog/folding.h"
#include "models/catalog/query.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQuery : public QObject
{
    Q_OBJECT

private slots:
    void splitsWordsAndPhrases_data();
    void splitsWordsAndPhrases();
    void findsWhateverTheCase_data();
    void findsWhateverTheCase();
    void needsEveryTerm();
    void tellsFieldsItCannotSearchYet();
    void takesAColonInsideAWordAsText();
    void searchesOnWithAnUnclosedQuote();
};

void TestQuery::splitsWordsAndPhrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("terms");
    QTest::newRow("empty") << u""_s << QStringList{};
    QTest::newRow("blanks") << u" \t "_s << QStringList{};
    QTest::newRow("words") << u"boss  KILLER"_s << QStringList{u"boss"_s, u"killer"_s};
    QTest::newRow("phrase") << u"\"end boss\" x"_s << QStringList{u"end boss"_s, u"x"_s};
    QTest::newRow("phrase keeps blanks") << u"\" a  b \""_s << QStringList{u" a  b "_s};
    QTest::newRow("empty phrase") << u"\"\""_s << QStringList{};
    QTest::newRow("phrase touching a word") << u"a\"b c\"d"_s << QStringList{u"a"_s, u"b c"_s, u"d"_s};
    QTest::newRow("wide space") << u"終\u3000章"_s << QStringList{u"終"_s, u"章"_s};
}

void TestQuery::splitsWordsAndPhrases()
{
    QFETCH(QString, text);
    QFETCH(QStringList, terms);
    const auto query = parseQuery(text);
    QStringList found;
    for (const auto &term : query.terms)
        found << QString::fromStdString(term);
    QCOMPARE(found, terms);
    QVERIFY(query.problems.empty());
}

void TestQuery::findsWhateverTheCase_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("latin") << u"BOSS"_s << u"the boss"_s << true;
    QTest::newRow("cyrillic") << u"ОХОТ"_s << u"Юный охотник"_s << true;
    QTest::newRow("sharp s") << u"strasse"_s << u"Große STRASSE, Straße"_s << true;
    QTest::newRow("sharp s typed") << u"straße"_s << u"STRASSE"_s << true;
    QTest::newRow("composed and decomposed") << u"e\u0301t\u00e9"_s << u"\u00c9t\u00e9"_s << true;
    QTest::newRow("greek final sigma") << u"ΟΔΟΣ"_s << u"οδος"_s << true;
    QTest::newRow("kanji") << u"終章"_s << u"終章の光"_s << true;
    QTest::newRow("emoji") << u"🏆"_s << u"Winner 🏆!"_s << true;
    QTest::newRow("not there") << u"bosss"_s << u"the boss"_s << false;
}

void TestQuery::findsWhateverTheCase()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    std::string folded;
    appendFolded(text.toStdString(), folded);
    QTEST(matches(parseQuery(query), folded), "found");
}

void TestQuery::needsEveryTerm()
{
    QVERIFY(matches(parseQuery(u"a b"_s), "b\x1f"
                                          "a"));
    QVERIFY(!matches(parseQuery(u"a c"_s), "b\x1f"
                                           "a"));
    QVERIFY(!matches(parseQuery(u"\"a\x1f"
                                "b\""_s),
                     "a\x1f"
                     "b")); // a term never spans two fields
    QVERIFY(matches(parseQuery({}), ""));
}

void TestQuery::tellsFieldsItCannotSearchYet()
{
    const auto query = parseQuery(u"boss Source:steam name:\"a b\" x"_s);
    QCOMPARE(query.terms, (std::vector<std::string>{"boss", "x"}));
    QCOMPARE(query.problems,
             (std::vector<QueryProblem>{{QueryProblem::Kind::FieldNotSupported, 5, 12, u"Source:steam"_s},
                                        {QueryProblem::Kind::FieldNotSupported, 18, 10, u"name:\"a b\""_s}}));
}

void TestQuery::takesAColonInsideAWordAsText()
{
    QCOMPARE(parseQuery(u"Chapter:two ::"_s).terms, (std::vector<std::string>{"chapter:two", "::"}));
}

void TestQuery::searchesOnWithAnUnclosedQuote()
{
    const auto query = parseQuery(u"a \"end bo"_s);
    QCOMPARE(query.terms, (std::vector<std::string>{"a", "end bo"}));
    QCOMPARE(query.problems, (std::vector<QueryProblem>{{QueryProblem::Kind::UnclosedQuote, 2, 7, u"\"end bo"_s}}));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
