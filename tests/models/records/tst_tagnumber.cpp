#include "models/records/tagnumber.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

class TestTagNumber : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatANumberStandsFor_data();
    void namesWhatANumberStandsFor();
    void isReadAsItWasWritten();
    void isWrittenAsItWasRead();
    void bothSignsAreTheSameTag();
    void refusesWhatDoesNotFit();
};

void TestTagNumber::namesWhatANumberStandsFor_data()
{
    QTest::addColumn<QByteArray>("tag");
    QTest::addColumn<QString>("name"); // empty: shown as it is
    QTest::newRow("genre") << QByteArray("268435461") << u"Genre 5"_s;
    QTest::newRow("game") << QByteArray("805332564") << u"Game 26196"_s;
    QTest::newRow("keyword") << QByteArray("536871060") << u"Keyword 148"_s;
    QTest::newRow("perspective") << QByteArray("1073741826") << u"Player perspective 2"_s;
    QTest::newRow("least genre") << QByteArray("268435456") << u"Genre 0"_s;
    QTest::newRow("last perspective") << QByteArray("1342177279") << u"Player perspective 268435455"_s;
    QTest::newRow("theme, or a text") << QByteArray("17") << QString();
    QTest::newRow("last theme") << QByteArray("268435455") << QString();
    QTest::newRow("type without a name") << QByteArray("1342177280") << QString();
    QTest::newRow("type 15, signed") << QByteArray("-1") << QString();
    QTest::newRow("33 bits") << QByteArray("4294967296") << QString();
    QTest::newRow("65 bits") << QByteArray("36893488147419103232") << QString();
    QTest::newRow("fraction") << QByteArray("268435461.0") << QString();
    QTest::newRow("leading zero") << QByteArray("0268435461") << QString();
    QTest::newRow("blank") << QByteArray(" 268435461") << QString();
    QTest::newRow("word") << QByteArray("Boss") << QString();
    QTest::newRow("word with a number") << QByteArray("Boss 5") << QString();
    QTest::newRow("nothing") << QByteArray("") << QString();
}

void TestTagNumber::namesWhatANumberStandsFor()
{
    QFETCH(QByteArray, tag);
    QFETCH(QString, name);
    const std::string_view text(tag.constData(), std::size_t(tag.size()));
    QCOMPARE(tagNumberName(text), name);
    QCOMPARE(shownTag(text), name.isEmpty() ? QString::fromUtf8(tag) : name);
}

void TestTagNumber::isReadAsItWasWritten()
{
    std::mt19937 random(1);
    for (quint8 type = 0; type <= TagNumber::kMostType; ++type) {
        for (int i = 0; i < 200; ++i) {
            const auto id = i == 0 ? 0 : i == 1 ? TagNumber::kMostId : quint32(random()) & TagNumber::kMostId;
            const TagNumber tag{type, id};
            const auto number = encodeTagNumber(tag);
            QVERIFY(number);
            QCOMPARE(decodeTagNumber(*number).value(), tag);
        }
    }
}

void TestTagNumber::isWrittenAsItWasRead()
{
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        const auto number = quint32(random());
        QCOMPARE(encodeTagNumber(decodeTagNumber(number).value()).value(), number);
    }
}

void TestTagNumber::bothSignsAreTheSameTag()
{
    for (const quint32 number : {0x80000005U, 0xf0000000U, 0xffffffffU})
        QCOMPARE(decodeTagNumber(qint32(number)).value(), decodeTagNumber(qint64(number)).value());
    QCOMPARE(decodeTagNumber(-2147483643).value(), (TagNumber{8, 5}));
}

void TestTagNumber::refusesWhatDoesNotFit()
{
    QVERIFY(!decodeTagNumber(4294967296));
    QVERIFY(!decodeTagNumber(-2147483649));
    QVERIFY(!encodeTagNumber({16, 0}));
    QVERIFY(!encodeTagNumber({1, TagNumber::kMostId + 1}));
}

QTEST_GUILESS_MAIN(TestTagNumber)
#include "tst_tagnumber.moc"
