#include "models/records/achievement.h"
#include "tests/models/records/splitting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Problem = FieldReading::Problem;
using State = FieldReading::State;

namespace {

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

Achievement reading(const QByteArray &record)
{
    return readAchievement(view(record)).value_or(Achievement());
}

} // namespace

class TestAchievement : public QObject
{
    Q_OBJECT

private slots:
    void readsTheEndpointsExample();
    void readsNumbers_data();
    void readsNumbers();
    void readsPercentages_data();
    void readsPercentages();
    void readsTexts_data();
    void readsTexts();
    void readsIcons_data();
    void readsIcons();
    void readsGames_data();
    void readsGames();
    void readsTags_data();
    void readsTags();
    void tellsAbsentFromNull();
    void takesTheLastOfDoubledKeys();
    void comparesEscapedKeys();
    void notesTheValuesSpan();
    void refusesBrokenText_data();
    void refusesBrokenText();
    void keepsNothingOfTheRecordBefore();
    void leavesTheReadingAloneAfterAFailure();
};

void TestAchievement::readsTheEndpointsExample()
{
    const Achievement a = reading(R"({"id": 1234, "name": "Boss Killer", "category": 1, "created_at": 1529500723000,
        "updated_at": 1529500724000, "icon": {"url": "https://images.example/t_thumb/a.jpg", "cloudinary_id": "a",
        "width": 1240, "height": 768}, "game": 41233, "rank": 3, "external_id": "AKM_E123DDD",
        "description": "Defeat the end boss!", "owners": 32321, "owners_percentage": 42.31233,
        "tags": ["Tag1", "Tag2", "Tag3"], "language": 1})"_ba);
    QCOMPARE(*a.id, 1234U);
    QCOMPARE(*a.name, std::string("Boss Killer"));
    QCOMPARE(*a.category, 1U);
    QCOMPARE(*a.createdAt, 1529500723000);
    QCOMPARE(*a.updatedAt, 1529500724000);
    const Icon icon{"https://images.example/t_thumb/a.jpg", "a", std::nullopt, 1240, 768};
    QVERIFY(*a.icon == icon);
    QCOMPARE(a.games, std::vector<quint64>{41233});
    QCOMPARE(*a.rank, 3U);
    QCOMPARE(*a.externalId, std::string("AKM_E123DDD"));
    QCOMPARE(*a.description, std::string("Defeat the end boss!"));
    QCOMPARE(*a.owners, 32321);
    QCOMPARE(*a.ownersPercentage, 42.31233);
    QCOMPARE(a.ownersPercentageText, std::string("42.31233"));
    QCOMPARE(a.tags, (std::vector<std::string>{"Tag1", "Tag2", "Tag3"}));
    QCOMPARE(*a.language, 1U);
    for (const FieldSpec &spec : achievementFields())
        QVERIFY(a.has(spec.field));
}

void TestAchievement::readsNumbers_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Problem>("idProblem");
    QTest::addColumn<quint64>("id");
    QTest::addColumn<Problem>("ownersProblem");
    QTest::addColumn<qint64>("owners");
    const auto row = [](const char *token, Problem idProblem, quint64 id, Problem ownersProblem, qint64 owners) {
        QTest::newRow(token) << QByteArray(token) << idProblem << id << ownersProblem << owners;
    };
    constexpr auto fine = Problem::None;
    constexpr auto over = Problem::Overflow;
    row("0", fine, 0, fine, 0);
    row("-0", fine, 0, fine, 0);
    row("\"41233\"", fine, 41233, fine, 41233);
    row("\"\\u0034\\u0031\"", fine, 41, fine, 41);
    row("9223372036854775807", fine, 9223372036854775807U, fine, 9223372036854775807);
    row("9223372036854775808", fine, 9223372036854775808U, over, 0);
    row("18446744073709551615", fine, 18446744073709551615U, over, 0);
    row("\"18446744073709551615\"", fine, 18446744073709551615U, over, 0);
    row("18446744073709551616", over, 0, over, 0);
    row("1000000000000000000000000000000", over, 0, over, 0);
    row("-1", over, 0, fine, -1);
    row("-62135683200", over, 0, fine, -62135683200);
    row("-9223372036854775808", over, 0, fine, std::numeric_limits<qint64>::min());
    row("-9223372036854775809", over, 0, over, 0);
    row("1.0", Problem::Fraction, 0, Problem::Fraction, 0);
    row("1e3", Problem::Fraction, 0, Problem::Fraction, 0);
    row("\"1.5\"", Problem::Fraction, 0, Problem::Fraction, 0);
    for (const char *const other : {"\"\"", "\"abc\"", "\" 1\"", "\"007\"", "true", "{}", "[1]"})
        row(other, Problem::WrongType, 0, Problem::WrongType, 0);
}

void TestAchievement::readsNumbers()
{
    QFETCH(QByteArray, token);
    QFETCH(Problem, idProblem);
    QFETCH(quint64, id);
    QFETCH(Problem, ownersProblem);
    QFETCH(qint64, owners);
    const Achievement a = reading("{\"id\":" + token + ",\"owners\":" + token + ",\"created_at\":" + token + "}");
    QCOMPARE(a.reading(Field::Id).problem, idProblem);
    QCOMPARE(a.has(Field::Id), idProblem == Problem::None);
    QCOMPARE(a.id.value_or(0), id);
    QCOMPARE(a.reading(Field::Owners).problem, ownersProblem);
    QCOMPARE(a.owners.value_or(0), owners);
    QCOMPARE(a.createdAt.value_or(0), owners);
}

void TestAchievement::readsPercentages_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Problem>("problem");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("fraction") << "42.31233"_ba << Problem::None << 42.31233 << "42.31233"_ba;
    QTest::newRow("whole") << "5"_ba << Problem::None << 5.0 << "5"_ba;
    QTest::newRow("numeric text") << "\"1.00\""_ba << Problem::None << 1.0 << "1.00"_ba;
    QTest::newRow("exponent") << "5e-1"_ba << Problem::None << 0.5 << "5e-1"_ba;
    QTest::newRow("too small") << "1e-999"_ba << Problem::None << 0.0 << "1e-999"_ba;
    QTest::newRow("too large") << "1e999"_ba << Problem::Overflow << 0.0 << ""_ba;
    QTest::newRow("words") << "\"many\""_ba << Problem::WrongType << 0.0 << ""_ba;
    QTest::newRow("boolean") << "false"_ba << Problem::WrongType << 0.0 << ""_ba;
}

void TestAchievement::readsPercentages()
{
    QFETCH(QByteArray, token);
    QFETCH(Problem, problem);
    QFETCH(double, value);
    QFETCH(QByteArray, text);
    const Achievement a = reading("{\"owners_percentage\":" + token + "}");
    QCOMPARE(a.reading(Field::OwnersPercentage).problem, problem);
    QCOMPARE(a.ownersPercentage.value_or(0), value);
    QCOMPARE(a.ownersPercentageText, text.toStdString());
}

void TestAchievement::readsTexts_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("lone");
    QTest::newRow("plain") << "\"Boss\""_ba
                           << "Boss"_ba << false;
    QTest::newRow("empty") << "\"\""_ba
                           << ""_ba << false;
    QTest::newRow("escapes") << R"("\"\\\/\b\f\n\r\t")"_ba
                             << "\"\\/\b\f\n\r\t"_ba << false;
    QTest::newRow("letters") << R"("\u0041\u00e9\u72E9")"_ba
                             << "A\xc3\xa9\xe7\x8b\xa9"_ba << false;
    QTest::newRow("pair") << R"("\ud83c\udfc6!")"_ba
                          << "\xf0\x9f\x8f\x86!"_ba << false;
    QTest::newRow("null character") << R"("a\u0000b")"_ba << QByteArray("a\0b", 3) << false;
    QTest::newRow("high half alone") << R"("a\ud83cb")"_ba
                                     << "a\xef\xbf\xbd"
                                        "b"_ba
                                     << true;
    QTest::newRow("low half alone") << R"("\udfc6")"_ba
                                    << "\xef\xbf\xbd"_ba << true;
    QTest::newRow("two high halves") << R"("\ud83c\ud83c\udfc6")"_ba
                                     << "\xef\xbf\xbd\xf0\x9f\x8f\x86"_ba << true;
    QTest::newRow("high half and a letter") << R"("\ud83c\u0041")"_ba
                                            << "\xef\xbf\xbd"
                                               "A"_ba
                                            << true;
}

void TestAchievement::readsTexts()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, text);
    QFETCH(bool, lone);
    const Achievement a = reading("{\"name\":" + token + "}");
    QVERIFY(a.has(Field::Name));
    QCOMPARE(*a.name, text.toStdString());
    QCOMPARE(a.reading(Field::Name).loneSurrogate, lone);
}

void TestAchievement::readsIcons_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<State>("state");
    QTest::addColumn<Icon>("icon");
    QTest::addColumn<bool>("partly");
    QTest::newRow("number") << "89386"_ba << State::Read << Icon{{}, "", 89386, {}, {}} << false;
    QTest::newRow("numeric text") << "\"89386\""_ba << State::Read << Icon{{}, "", 89386, {}, {}} << false;
    QTest::newRow("image_id") << R"({"id":5,"image_id":"b","animated":false})"_ba << State::Read
                              << Icon{{}, "b", {}, {}, {}} << false;
    QTest::newRow("empty object") << "{}"_ba << State::Read << Icon{} << false;
    QTest::newRow("nulls") << R"({"url":null,"width":null})"_ba << State::Read << Icon{} << false;
    QTest::newRow("doubled url") << R"({"url":"a","url":"b"})"_ba << State::Read << Icon{"b", "", {}, {}, {}} << false;
    QTest::newRow("escaped key") << R"({"\u0075rl":"a"})"_ba << State::Read << Icon{"a", "", {}, {}, {}} << false;
    QTest::newRow("pixels as text") << R"({"width":"12","height":3})"_ba << State::Read << Icon{{}, "", {}, 12, 3}
                                    << false;
    QTest::newRow("wrong url") << R"({"url":5,"height":3})"_ba << State::Read << Icon{{}, "", {}, {}, 3} << true;
    QTest::newRow("null") << "null"_ba << State::Null << Icon{} << false;
    QTest::newRow("words") << "\"a.png\""_ba << State::Unreadable << Icon{} << false;
    QTest::newRow("array") << "[]"_ba << State::Unreadable << Icon{} << false;
}

void TestAchievement::readsIcons()
{
    QFETCH(QByteArray, token);
    QFETCH(State, state);
    QFETCH(Icon, icon);
    QFETCH(bool, partly);
    for (const char *const key : {"icon", "achievement_icon"}) {
        const Achievement a = reading("{\"" + QByteArray(key) + "\":" + token + "}");
        QCOMPARE(a.reading(Field::Icon).state, state);
        QCOMPARE(a.icon.has_value(), state == State::Read);
        QVERIFY(a.icon.value_or(Icon()) == icon);
        QCOMPARE(a.reading(Field::Icon).partlyUnreadable, partly);
    }
}

void TestAchievement::readsGames_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::vector<quint64>>("games");
    QTest::addColumn<bool>("partly");
    using Ids = std::vector<quint64>;
    QTest::newRow("number") << "41233"_ba << State::Read << Ids{41233} << false;
    QTest::newRow("numeric text") << "\"41233\""_ba << State::Read << Ids{41233} << false;
    QTest::newRow("object") << R"({"name":"G","id":18446744073709551615})"_ba << State::Read
                            << Ids{18446744073709551615U} << false;
    QTest::newRow("array") << "[1, 2,3]"_ba << State::Read << Ids{1, 2, 3} << false;
    QTest::newRow("mixed") << R"([1,{"id":"2","cover":{"id":9}},"3"])"_ba << State::Read << Ids{1, 2, 3} << false;
    QTest::newRow("empty array") << "[]"_ba << State::Read << Ids{} << false;
    QTest::newRow("partly") << "[1,null,-2,{}]"_ba << State::Read << Ids{1} << true;
    QTest::newRow("nothing of it") << "[true]"_ba << State::Unreadable << Ids{} << false;
    QTest::newRow("object without id") << R"({"name":"G"})"_ba << State::Unreadable << Ids{} << false;
    QTest::newRow("null") << "null"_ba << State::Null << Ids{} << false;
    QTest::newRow("fraction") << "1.5"_ba << State::Unreadable << Ids{} << false;
}

void TestAchievement::readsGames()
{
    QFETCH(QByteArray, token);
    QFETCH(State, state);
    QFETCH(std::vector<quint64>, games);
    QFETCH(bool, partly);
    const Achievement a = reading("{\"game\":" + token + "}");
    QCOMPARE(a.reading(Field::Game).state, state);
    QCOMPARE(a.games, games);
    QCOMPARE(a.reading(Field::Game).partlyUnreadable, partly);
}

void TestAchievement::readsTags_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<State>("state");
    QTest::addColumn<std::vector<std::string>>("tags");
    QTest::addColumn<bool>("partly");
    using Tags = std::vector<std::string>;
    QTest::newRow("texts") << R"(["Tag1","a, \"b\""])"_ba << State::Read << Tags{"Tag1", "a, \"b\""} << false;
    QTest::newRow("numbers") << "[268435461,-5]"_ba << State::Read << Tags{"268435461", "-5"} << false;
    QTest::newRow("mixed") << R"(["a",1])"_ba << State::Read << Tags{"a", "1"} << false;
    QTest::newRow("empty") << "[ ]"_ba << State::Read << Tags{} << false;
    QTest::newRow("partly") << R"(["a",null,1.5,{}])"_ba << State::Read << Tags{"a"} << true;
    QTest::newRow("one text") << "\"a\""_ba << State::Unreadable << Tags{} << false;
    QTest::newRow("null") << "null"_ba << State::Null << Tags{} << false;
}

void TestAchievement::readsTags()
{
    QFETCH(QByteArray, token);
    QFETCH(State, state);
    QFETCH(std::vector<std::string>, tags);
    QFETCH(bool, partly);
    const Achievement a = reading("{\"tags\":" + token + "}");
    QCOMPARE(a.reading(Field::Tags).state, state);
    QCOMPARE(a.tags, tags);
    QCOMPARE(a.reading(Field::Tags).partlyUnreadable, partly);
}

void TestAchievement::tellsAbsentFromNull()
{
    const Achievement a = reading(R"({"name":null,"description":""})");
    QCOMPARE(a.reading(Field::Name).state, State::Null);
    QCOMPARE(a.reading(Field::Description).state, State::Read);
    QCOMPARE(a.reading(Field::Id).state, State::Absent);
    QVERIFY(std::holds_alternative<std::monostate>(fieldValue(a, Field::Name)));
    QVERIFY(fieldValue(a, Field::Description) == FieldValue(std::string()));
}

void TestAchievement::takesTheLastOfDoubledKeys()
{
    const Achievement a = reading(R"({"id":1,"icon":5,"slug":1,"id":2,"achievement_icon":{"url":"u"},"slug":2,"x":0})");
    QCOMPARE(*a.id, 2U);
    QVERIFY(a.reading(Field::Id).doubledKey);
    QCOMPARE(*a.icon->url, std::string("u"));
    QVERIFY(a.reading(Field::Icon).doubledKey);
    QVERIFY(!a.reading(Field::Name).doubledKey);
    QCOMPARE(a.doubledUnknownKeys, std::vector<std::string>{"slug"});
}

void TestAchievement::comparesEscapedKeys()
{
    const Achievement a = reading(R"({"\u006eame":"A","i\u0064":7,"sl\u0075g":1,"slug":2})");
    QCOMPARE(*a.name, std::string("A"));
    QCOMPARE(*a.id, 7U);
    QCOMPARE(a.doubledUnknownKeys, std::vector<std::string>{"slug"});
}

void TestAchievement::notesTheValuesSpan()
{
    const QByteArray record = " { \"game\" :\t[ 1 , 2 ] \n, \"id\":5 } ";
    const Achievement a = reading(record);
    const auto value = [&](Field field) {
        return record.mid(qsizetype(a.reading(field).offset), qsizetype(a.reading(field).length));
    };
    QCOMPARE(value(Field::Game), "[ 1 , 2 ]"_ba);
    QCOMPARE(value(Field::Id), "5"_ba);
    QCOMPARE(value(Field::Name), ""_ba);
}

void TestAchievement::refusesBrokenText_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, const QByteArray &record, const char *kind, qint64 offset) {
        QTest::newRow(name) << record << QString::fromLatin1(kind) << offset;
    };
    row("nothing", "", "InvalidJson", 0);
    row("number", "5", "NotARecord", 0);
    row("array", " [1]", "NotARecord", 1);
    row("text", "\"a\"", "NotARecord", 0);
    row("word", "none", "InvalidJson", 0);
    row("trailing comma", "{\"a\":1,}", "InvalidJson", 7);
    row("two commas", "{\"a\":1,,\"b\":2}", "InvalidJson", 7);
    row("no colon", "{\"a\" 1}", "InvalidJson", 5);
    row("no value", "{\"a\":}", "InvalidJson", 5);
    row("no brace", "{\"a\":1", "InvalidJson", 6);
    row("two records", "{}{}", "InvalidJson", 2);
    row("bare key", "{a:1}", "InvalidJson", 1);
    row("leading zero", "{\"a\":01}", "InvalidJson", 6);
    row("plus", "{\"a\":+1}", "InvalidJson", 5);
    row("point without digits", "{\"a\":1.}", "InvalidJson", 7);
    row("exponent without digits", "{\"a\":1e}", "InvalidJson", 7);
    row("NaN", "{\"a\":NaN}", "InvalidJson", 5);
    row("cut literal", "{\"a\":tru}", "InvalidJson", 5);
    row("bad escape", "{\"a\":\"\\x\"}", "InvalidJson", 7);
    row("short escape", "{\"a\":\"\\u12\"}", "InvalidJson", 10);
    row("line break in a text", "{\"a\":\"x\ny\"}", "InvalidJson", 7);
    row("control character behind a long text", "{\"a\":\"0123456789abcdef\x01\"}", "InvalidJson", 22);
    row("open text", "{\"a\":\"x", "InvalidJson", 7);
    row("mismatch", "{\"a\":[1}", "InvalidJson", 7);
    row("nested trailing comma", "{\"a\":[1,]}", "InvalidJson", 8);
    row("null byte", QByteArray("{\"a\":1\0}", 8), "InvalidJson", 6);
    row("nested 65 deep", "{\"a\":" + QByteArray(64, '[') + QByteArray(64, ']') + "}", "NestedTooDeeply", 68);
    row("bad lead byte", "{\"a\":\"\xff\"}", "InvalidUtf8", 6);
    row("overlong", "{\"a\":\"\xc0\xaf\"}", "InvalidUtf8", 6);
    row("surrogate in UTF-8", "{\"a\":\"x\xed\xa0\x80\"}", "InvalidUtf8", 7);
    row("cut sequence", "{\"a\":\"\xe7\x8b\"}", "InvalidUtf8", 6);
    row("above the last character", "{\"\xf4\x90\x80\x80\":1}", "InvalidUtf8", 2);
    row("too large", "{\"a\":\"" + QByteArray(kMaximumRecordBytes, 'x') + "\"}", "RecordTooLarge", kMaximumRecordBytes);
}

void TestAchievement::refusesBrokenText()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, kind);
    QFETCH(qint64, offset);
    const auto read = readAchievement(view(record));
    QVERIFY(!read);
    QCOMPARE(kindName(read.error().kind), kind);
    QCOMPARE(read.error().offset, offset);
}

void TestAchievement::keepsNothingOfTheRecordBefore()
{
    AchievementReader reader;
    Achievement a;
    QVERIFY(
        reader.read(R"({"id":1,"name":"n","category":1,"icon":{"url":"u","image_id":"i","width":1},"game":1,"rank":1,
        "description":"d","external_id":"e","owners":1,"owners_percentage":1,"tags":["t"],"language":1,"created_at":1,
        "updated_at":1,"x":1,"x":2})",
                    a));
    QVERIFY(reader.read(R"({"icon":{}})", a));
    const Achievement fresh = reading(R"({"icon":{}})");
    for (const FieldSpec &spec : achievementFields()) {
        QVERIFY(fieldValue(a, spec.field) == fieldValue(fresh, spec.field));
        QVERIFY(a.reading(spec.field) == fresh.reading(spec.field));
    }
    QVERIFY(*a.icon == Icon());
    QVERIFY(a.games.empty() && a.tags.empty() && a.doubledUnknownKeys.empty());
    QVERIFY(!a.id && !a.name && !a.description && !a.externalId && !a.owners && !a.ownersPercentage && !a.createdAt);
}

void TestAchievement::leavesTheReadingAloneAfterAFailure()
{
    AchievementReader reader;
    Achievement a;
    QVERIFY(reader.read(R"({"id":1,"name":"n"})", a));
    QVERIFY(!reader.read(R"({"id":2,"name":"m",})", a));
    QCOMPARE(*a.id, 1U);
    QCOMPARE(*a.name, std::string("n"));
}

QTEST_GUILESS_MAIN(TestAchievement)
#include "tst_achievement.moc"
