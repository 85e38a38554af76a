#include "models/records/achievement.h"
#include "models/records/fieldvalue.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What is typed becomes, in words.
QString parsed(Field field, const QString &text)
{
    const auto value = parseFieldText(field, text);
    if (!value) {
        switch (value.error()) {
        case ValueProblem::NotANumber:
            return u"not a number"_s;
        case ValueProblem::NegativeNumber:
            return u"negative"_s;
        case ValueProblem::TooLarge:
            return u"too large"_s;
        case ValueProblem::NotWhole:
            return u"not whole"_s;
        }
    }
    static const QStringList kKinds{u"not set"_s, u"unsigned"_s, u"signed"_s, u"decimal"_s,
                                    u"text"_s,    u"ids"_s,      u"tags"_s};
    const QString shown = fieldText(field, *value);
    return kKinds.at(qsizetype(value->index())) + (value->index() > 0 ? u": "_s + shown : QString());
}

} // namespace

class TestFieldValue : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatWasTyped_data();
    void readsWhatWasTyped();
    void readsBackWhatItShows();
    void keepsOddTexts_data();
    void keepsOddTexts();
};

void TestFieldValue::readsWhatWasTyped_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](Field field, const QString &text, const QString &expected) {
        QTest::addRow("%s '%s'", fieldSpec(field).key.data(), qPrintable(text)) << field << text << expected;
    };
    row(Field::Id, u" 1234 "_s, u"unsigned: 1234"_s);
    row(Field::Id, u"18446744073709551615"_s, u"unsigned: 18446744073709551615"_s);
    row(Field::Id, u"18446744073709551616"_s, u"too large"_s);
    row(Field::Id, u"007"_s, u"unsigned: 7"_s);
    row(Field::Id, u"-1"_s, u"negative"_s);
    row(Field::Id, u"-1.5"_s, u"negative"_s);
    row(Field::Id, u"1.5"_s, u"not whole"_s);
    row(Field::Id, u"1e3"_s, u"not whole"_s);
    row(Field::Id, u"12a"_s, u"not a number"_s);
    row(Field::Id, u"1,234"_s, u"not a number"_s);
    row(Field::Id, u" "_s, u"not set"_s);
    row(Field::Owners, u"-5"_s, u"signed: -5"_s);
    row(Field::Owners, u"9223372036854775808"_s, u"too large"_s);
    row(Field::Owners, u"5.0"_s, u"not whole"_s);
    row(Field::CreatedAt, u"-62135683200"_s, u"signed: -62135683200"_s);
    row(Field::CreatedAt, u"yesterday"_s, u"not a number"_s);
    row(Field::OwnersPercentage, u"42.31233"_s, u"decimal: 42.31233"_s);
    row(Field::OwnersPercentage, u"1.00"_s, u"decimal: 1.00"_s);
    row(Field::OwnersPercentage, u".5"_s, u"decimal: 0.5"_s);
    row(Field::OwnersPercentage, u"5."_s, u"decimal: 5.0"_s);
    row(Field::OwnersPercentage, u"05.1"_s, u"decimal: 5.1"_s);
    row(Field::OwnersPercentage, u"-3"_s, u"decimal: -3"_s);
    row(Field::OwnersPercentage, u"1e999"_s, u"too large"_s);
    row(Field::OwnersPercentage, u"42,3"_s, u"not a number"_s);
    row(Field::OwnersPercentage, u"."_s, u"not a number"_s);
    row(Field::OwnersPercentage, u"nan"_s, u"not a number"_s);
    row(Field::Category, u"3"_s, u"unsigned: 3"_s);
    row(Field::Category, u"Steam"_s, u"unsigned: 3"_s);
    row(Field::Category, u"57"_s, u"unsigned: 57"_s);
    row(Field::Category, u"gold"_s, u"not a number"_s);
    row(Field::Name, u"  Boss "_s, u"text:   Boss "_s);
    row(Field::Name, QString(), u"text: "_s);
    row(Field::Icon, u" https://a/b.png "_s, u"text: https://a/b.png"_s);
    row(Field::Icon, QString(), u"not set"_s);
    row(Field::Game, u"1, 2,3 ,"_s, u"ids: 1, 2, 3"_s);
    row(Field::Game, u"41233"_s, u"ids: 41233"_s);
    row(Field::Game, u"1,-2"_s, u"negative"_s);
    row(Field::Game, u"1 2"_s, u"not a number"_s);
    row(Field::Game, u"[]"_s, u"ids: []"_s);
    row(Field::Game, QString(), u"not set"_s);
    row(Field::Tags, u"boss,  final boss ,"_s, u"tags: boss, final boss"_s);
    row(Field::Tags, u"\"a, b\", c"_s, u"tags: \"a, b\", c"_s);
    row(Field::Tags, u"\" x\""_s, u"tags: \" x\""_s);
    row(Field::Tags, u"\"say \"\"hi\"\"\""_s, u"tags: say \"hi\""_s);
    row(Field::Tags, u"\"open"_s, u"tags: open"_s);
    row(Field::Tags, u"[]"_s, u"tags: []"_s);
    row(Field::Tags, QString(), u"not set"_s);
}

void TestFieldValue::readsWhatWasTyped()
{
    QFETCH(Field, field);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(parsed(field, text), expected);
}

void TestFieldValue::readsBackWhatItShows()
{
    RecordGenerator generator(1);
    int compared = 0;
    for (int i = 0; i < 10'000; ++i) {
        const QByteArray record = generator.record();
        const auto achievement = readAchievement({record.constData(), std::size_t(record.size())});
        for (const FieldSpec &spec : achievementFields()) {
            const FieldValue value = fieldValue(*achievement, spec.field);
            // Blanks around a URL are no part of it when it is typed.
            const bool plainUrl = spec.field != Field::Icon || !achievement->icon ||
                                  (!fieldText(spec.field, value).isEmpty() &&
                                   fieldText(spec.field, value).trimmed() == fieldText(spec.field, value));
            const bool text = spec.type == FieldType::Text || spec.type == FieldType::LongText;
            if (!plainUrl || (text && std::holds_alternative<std::monostate>(value)))
                continue; // what a text cannot tell
            const auto back = parseFieldText(spec.field, fieldText(spec.field, value));
            QVERIFY2(back && *back == value, record.constData());
            ++compared;
        }
    }
    QVERIFY(compared > 50'000);
}

void TestFieldValue::keepsOddTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("byte order mark") << "\xef\xbb\xbf\xef\xbb\xbf"
                                        "a"_ba;
    QTest::newRow("null character") << QByteArray("a\0b", 3);
    QTest::newRow("replacement character") << "\xef\xbf\xbd"_ba;
    QTest::newRow("noncharacter") << "\xef\xbf\xbf"_ba;
    QTest::newRow("emoji") << "\xf0\x9f\x8f\x86"_ba;
    QTest::newRow("quotes and commas") << "\",\"\", [] "_ba;
    QTest::newRow("line breaks") << "\r\na\n"_ba;
}

void TestFieldValue::keepsOddTexts()
{
    QFETCH(QByteArray, text);
    const std::string bytes = text.toStdString();
    const FieldValue name = bytes;
    const FieldValue tags = std::vector<std::string>{bytes, "", bytes};
    QVERIFY(parseFieldText(Field::Name, fieldText(Field::Name, name)) == name);
    QVERIFY(parseFieldText(Field::Tags, fieldText(Field::Tags, tags)) == tags);
}

QTEST_GUILESS_MAIN(TestFieldValue)
#include "tst_fieldvalue.moc"
