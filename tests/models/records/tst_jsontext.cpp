#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"
#include "models/records/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJsonText : public QObject
{
    Q_OBJECT

private slots:
    void givesTheSpansOfMembers();
    void givesTheSpansOfElements();
    void findsWhatEndsAText();
    void quotesAndDecodesEveryCharacter();
    void comparesNumbersByValue_data();
    void comparesNumbersByValue();
};

void TestJsonText::givesTheSpansOfMembers()
{
    const std::string_view text = "\t{ \"a\" : [ {\"b\":1} ] ,\n\"\\u0063\":\"\\\"\" }";
    std::vector<jsontext::Member> members;
    QVERIFY(jsontext::scanObject(text, members));
    QCOMPARE(members.size(), std::size_t(2));
    QCOMPARE(members[0].key.of(text), std::string_view("\"a\""));
    QCOMPARE(members[0].value.of(text), std::string_view("[ {\"b\":1} ]"));
    QVERIFY(!members[0].escapedKey);
    QCOMPARE(members[1].key.of(text), std::string_view("\"\\u0063\""));
    QCOMPARE(members[1].value.of(text), std::string_view("\"\\\"\""));
    QVERIFY(members[1].escapedKey && members[1].escapedValue);
}

void TestJsonText::givesTheSpansOfElements()
{
    const std::string_view text = "[ 1 ,\"a\\n\",[ ],{}]";
    std::vector<jsontext::Element> elements;
    jsontext::scanArray(text, elements);
    QStringList values;
    for (const jsontext::Element &element : elements)
        values.append(jsonstring::toQString(element.value.of(text)));
    QCOMPARE(values, (QStringList{u"1"_s, u"\"a\\n\""_s, u"[ ]"_s, u"{}"_s}));
    QVERIFY(!elements[0].escaped && elements[1].escaped);
    jsontext::scanArray("[ ]", elements);
    QVERIFY(elements.empty());
}

// Eight bytes are looked at at a time: each byte value at each place, with every neighbour that could disturb it.
void TestJsonText::findsWhatEndsAText()
{
    for (int byte = 0; byte < 256; ++byte) {
        const bool ends = byte < 0x20 || byte == '"' || byte == '\\';
        for (std::size_t place = 0; place < 17; ++place) {
            for (const char filler : {'a', '!', ' ', '\x7f', '\x80', '\xff', '#', ']'}) {
                std::string text(17, filler);
                text[place] = char(byte);
                const char *const end = text.data() + text.size();
                QCOMPARE(jsontext::findInString(text.data(), end) - text.data(), ends ? qptrdiff(place) : 17);
            }
        }
    }
}

void TestJsonText::quotesAndDecodesEveryCharacter()
{
    for (char32_t c = 0; c <= 0x10ffff; c += c < 0x3000 ? 1 : 97) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        const std::string text = QString::fromUcs4(&c, 1).toStdString();
        const std::string token = jsonstring::quoted(text);
        std::vector<jsontext::Member> members;
        const std::string object = "{\"a\":" + token + "}";
        QVERIFY2(jsontext::scanObject(object, members), token.c_str());
        std::string back;
        QVERIFY(!jsonstring::decode(token, members.front().escapedValue, back));
        QCOMPARE(back, text);
        const QString escaped = c < 0x10000 ? u"\"\\u%1\""_s.arg(uint(c), 4, 16, QChar(u'0'))
                                            : u"\"\\u%1\\u%2\""_s.arg(uint(QChar::highSurrogate(c)), 4, 16, QChar(u'0'))
                                                  .arg(uint(QChar::lowSurrogate(c)), 4, 16, QChar(u'0'));
        QVERIFY(!jsonstring::decode(escaped.toStdString(), true, back));
        QCOMPARE(back, text);
    }
}

void TestJsonText::comparesNumbersByValue_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *left, const char *right, bool same) {
        QTest::addRow("%s and %s", left, right) << QByteArray(left) << QByteArray(right) << same;
    };
    row("1", "1.00", true);
    row("1", "10e-1", true);
    row("0.00120e5", "1.2E+2", true);
    row("0", "-0.000e7", true);
    row("42.31233", "42.312330000000000001", false);
    row("1", "-1", false);
    row("1e999999999999999999999", "1", false);
    row("12", "120", false);
}

void TestJsonText::comparesNumbersByValue()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(bool, same);
    QCOMPARE(jsonnumber::sameNumber(left.toStdString(), right.toStdString()), same);
    QCOMPARE(jsonnumber::sameNumber(right.toStdString(), left.toStdString()), same);
}

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
