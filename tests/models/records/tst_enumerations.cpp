#include "models/records/enumerations.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

QStringList lines(Field field)
{
    QStringList result;
    for (const EnumerationValue &value : enumerationValues(field))
        result.append(u"%1 %2 %3"_s.arg(QString::number(value.number),
                                        QString::fromLatin1(value.key.data(), qsizetype(value.key.size())),
                                        enumerationName(field, value.number)));
    return result;
}

class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return u"%1:%2"_s.arg(QString::fromUtf8(context), QString::fromUtf8(source));
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestEnumerations : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatTheServiceNames();
    void keepsUnknownNumbersVisible();
    void followsTheLanguage();
    void knowsTheRegionCodes();
    void hasNoValuesForOtherFields();
};

void TestEnumerations::listsWhatTheServiceNames()
{
    QCOMPARE(lines(Field::Category),
             (QStringList{u"1 playstation PlayStation"_s, u"2 xbox Xbox"_s, u"3 steam Steam"_s}));
    QCOMPARE(lines(Field::Rank),
             (QStringList{u"1 bronze Bronze"_s, u"2 silver Silver"_s, u"3 gold Gold"_s, u"4 platinum Platinum"_s}));
    QCOMPARE(lines(Field::Language),
             (QStringList{u"1 europe Europe"_s, u"2 north-america North America"_s, u"3 australia Australia"_s,
                          u"4 new-zealand New Zealand"_s, u"5 japan Japan"_s, u"6 china China"_s, u"7 asia Asia"_s,
                          u"8 worldwide Worldwide"_s, u"9 hong-kong Hong Kong"_s, u"10 south-korea South Korea"_s}));
}

void TestEnumerations::keepsUnknownNumbersVisible()
{
    QCOMPARE(enumerationName(Field::Language, 57), u"Unknown (57)"_s);
    QCOMPARE(enumerationName(Field::Rank, 18446744073709551615U), u"Unknown (18446744073709551615)"_s);
    QVERIFY(!isKnownEnumerationValue(Field::Rank, 0));
    QVERIFY(!isKnownEnumerationValue(Field::Rank, 5));
    QVERIFY(isKnownEnumerationValue(Field::Language, 10));
}

void TestEnumerations::followsTheLanguage()
{
    MarkingTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCOMPARE(enumerationName(Field::Category, 3), u"Source:Steam"_s);
    QCOMPARE(enumerationName(Field::Rank, 3), u"Rank:Gold"_s);
    QCOMPARE(enumerationName(Field::Language, 5), u"Region:Japan"_s);
    QCOMPARE(enumerationName(Field::Language, 57), u"Enumeration:Unknown (57)"_s);
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(enumerationName(Field::Language, 5), u"Japan"_s);
}

void TestEnumerations::knowsTheRegionCodes()
{
    QStringList codes;
    for (quint64 number = 0; number <= 11; ++number)
        codes.append(regionCode(number));
    QCOMPARE(codes, (QStringList{
                        {}, u"EU"_s, u"NA"_s, u"AU"_s, u"NZ"_s, u"JP"_s, u"CH"_s, u"AS"_s, {}, u"HK"_s, u"KR"_s, {}}));
}

void TestEnumerations::hasNoValuesForOtherFields()
{
    for (const FieldSpec &spec : achievementFields())
        QCOMPARE(enumerationValues(spec.field).empty(), spec.type != FieldType::Enumeration);
}

QTEST_GUILESS_MAIN(TestEnumerations)
#include "tst_enumerations.moc"
