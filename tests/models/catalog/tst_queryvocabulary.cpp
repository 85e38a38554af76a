// QueryVocabulary: the names of values, and which is near.

#include "models/catalog/queryvocabulary.h"

#include "models/records/enumerations.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestQueryVocabulary : public QObject
{
    Q_OBJECT

private slots:
    void knowsKeysNamesAndCodes();
    void takesCaseAndBlanksLightly();
    void learnsNames();
    void keepsTheFirstMeaning();
    void findsWhatIsNear_data();
    void findsWhatIsNear();
};

void TestQueryVocabulary::knowsKeysNamesAndCodes()
{
    const QueryVocabulary vocabulary;
    for (const auto &spec : achievementFields()) {
        for (const auto &value : enumerationValues(spec.field)) {
            const auto key = QString::fromUtf8(value.key.data(), qsizetype(value.key.size()));
            QCOMPARE(vocabulary.number(spec.field, key), std::optional(value.number));
            QCOMPARE(vocabulary.number(spec.field, QString::fromUtf8(value.name)), std::optional(value.number));
        }
    }
    QCOMPARE(vocabulary.number(Field::Language, u"HK"), std::optional<quint64>(9));
    QCOMPARE(vocabulary.number(Field::Category, u"europe"), std::nullopt);
    QCOMPARE(vocabulary.number(Field::Name, u"steam"), std::nullopt);
    QCOMPARE(vocabulary.number(Field::Language, u""), std::nullopt); // Worldwide has no code
}

void TestQueryVocabulary::takesCaseAndBlanksLightly()
{
    const QueryVocabulary vocabulary;
    for (const auto &name : {u"North America"_s, u"north-america"_s, u"NORTH AMERICA"_s, u" North-America "_s})
        QCOMPARE(vocabulary.number(Field::Language, name), std::optional<quint64>(2));
}

void TestQueryVocabulary::learnsNames()
{
    QueryVocabulary vocabulary;
    vocabulary.add(Field::Language, 2, u"北米"_s);
    vocabulary.add(Field::Language, 10, u"Südkorea"_s);
    vocabulary.add(Field::Language, 1, {});
    QCOMPARE(vocabulary.number(Field::Language, u"北米"), std::optional<quint64>(2));
    QCOMPARE(vocabulary.number(Field::Language, u"SU\u0308DKOREA"), std::optional<quint64>(10));
    QCOMPARE(vocabulary.number(Field::Rank, u"北米"), std::nullopt);
    QCOMPARE(vocabulary.nearestKey(Field::Language, u"Sudkorea"), u"south-korea"_s);
}

void TestQueryVocabulary::keepsTheFirstMeaning()
{
    QueryVocabulary vocabulary;
    vocabulary.add(Field::Rank, 4, u"GOLD"_s);
    QCOMPARE(vocabulary.number(Field::Rank, u"gold"), std::optional<quint64>(3));
}

void TestQueryVocabulary::findsWhatIsNear_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("swapped") << Field::Category << u"staem"_s << u"steam"_s;
    QTest::newRow("left out") << Field::Category << u"PlaStation"_s << u"playstation"_s;
    QTest::newRow("begun") << Field::Category << u"pla"_s << u"playstation"_s;
    QTest::newRow("other case") << Field::Rank << u"GLOD"_s << u"gold"_s;
    QTest::newRow("two edits in a long word") << Field::Language << u"nort-amerika"_s << u"north-america"_s;
    QTest::newRow("two edits in a short word") << Field::Rank << u"gxxd"_s << u""_s;
    QTest::newRow("of another field") << Field::Rank << u"steam"_s << u""_s;
    QTest::newRow("nothing typed") << Field::Rank << u""_s << u""_s;
    QTest::newRow("very long") << Field::Rank << QString(100'000, u'g') << u""_s;
}

void TestQueryVocabulary::findsWhatIsNear()
{
    QFETCH(Field, field);
    QFETCH(QString, name);
    QTEST(QueryVocabulary().nearestKey(field, name), "key");
}

QTEST_GUILESS_MAIN(TestQueryVocabulary)
#include "tst_queryvocabulary.moc"
