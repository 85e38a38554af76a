#include "models/records/achievement.h"
#include "models/records/recordsplitter.h"
#include "tests/models/records/splitting.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 20180620;
constexpr std::array<qsizetype, 4> kWindows{1, 7, 64, 0};

QByteArray report(const QByteArray &input, const std::vector<SplitRecord> &found)
{
    return input + '\n' + lines(found).join(u'\n').toUtf8();
}

} // namespace

class TestRecordSplitter : public QObject
{
    Q_OBJECT

private slots:
    void cutsEveryForm_data();
    void cutsEveryForm();
    void costsOneRecordForOneBadByte_data();
    void costsOneRecordForOneBadByte();
    void survivesAnySingleDamage_data();
    void survivesAnySingleDamage();
    void givesTheSameForEveryWindow();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void handsBrokenUtf8Over();
    void skipsRecordsAboveTheLimit();
    void keepsRecordsUpToTheLimit();
    void refusesDeepNesting();
    void streamsMoreThanItKeeps();
    void staysQuickOnHostileInput_data();
    void staysQuickOnHostileInput();
    void tellsArraysAndCounts();
};

void TestRecordSplitter::cutsEveryForm_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expected");
    const QStringList two{u"1@0 {\"id\":1}"_s, u"2@9 {\"id\":2}"_s};
    QTest::newRow("one object") << "{\"id\":1}"_ba << QStringList{u"1@0 {\"id\":1}"_s};
    QTest::newRow("white space around") << " \r\n{\"id\":1}\t\n"_ba << QStringList{u"1@3 {\"id\":1}"_s};
    QTest::newRow("byte order mark") << "\xef\xbb\xbf{\"id\":1}"_ba << QStringList{u"1@3 {\"id\":1}"_s};
    QTest::newRow("array") << "[{\"id\":1}, {\"id\":2}]"_ba << QStringList{u"1@1 {\"id\":1}"_s, u"2@11 {\"id\":2}"_s};
    QTest::newRow("empty array") << "[ ]"_ba << QStringList{};
    QTest::newRow("empty objects") << "[{},{}]"_ba << QStringList{u"1@1 {}"_s, u"2@4 {}"_s};
    QTest::newRow("lines") << "{\"id\":1}\n{\"id\":2}\n"_ba << two;
    QTest::newRow("lines of another system")
        << "{\"id\":1}\r\n{\"id\":2}"_ba << QStringList{u"1@0 {\"id\":1}"_s, u"2@10 {\"id\":2}"_s};
    QTest::newRow("blank lines") << "\n{\"id\":1}\n\n\n{\"id\":2}\n\n"_ba
                                 << QStringList{u"1@1 {\"id\":1}"_s, u"2@12 {\"id\":2}"_s};
    QTest::newRow("concatenated") << "{\"id\":1}{\"id\":2}"_ba << QStringList{u"1@0 {\"id\":1}"_s, u"2@8 {\"id\":2}"_s};
    QTest::newRow("pages one behind the other")
        << "[{\"id\":1}]\n[{\"id\":2}]"_ba << QStringList{u"1@1 {\"id\":1}"_s, u"2@12 {\"id\":2}"_s};
    QTest::newRow("brackets, quotes and backslashes in texts")
        << "[{\"a\":\"}]{[\\\"\\\\\"},{\"b\":\"\\\\\"}]"_ba
        << QStringList{u"1@1 {\"a\":\"}]{[\\\"\\\\\"}"_s, u"2@18 {\"b\":\"\\\\\"}"_s};
    QTest::newRow("nested objects") << "[{\"game\":[{\"id\":1},{\"id\":2}]},{\"icon\":{\"url\":\"\"}}]"_ba
                                    << QStringList{u"1@1 {\"game\":[{\"id\":1},{\"id\":2}]}"_s,
                                                   u"2@30 {\"icon\":{\"url\":\"\"}}"_s};
    QTest::newRow("printed") << "[\n  {\n    \"icon\":\n    {\n    }\n  },\n  {\n  }\n]\n"_ba
                             << QStringList{u"1@4 {\n    \"icon\":\n    {\n    }\n  }"_s, u"2@37 {\n  }"_s};
    QTest::newRow("printed without indentation") << "{\n\"game\":[\n{\"id\":1},\n{\"id\":2}\n]\n}\n"_ba
                                                 << QStringList{u"1@0 {\n\"game\":[\n{\"id\":1},\n{\"id\":2}\n]\n}"_s};
}

void TestRecordSplitter::cutsEveryForm()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, expected);
    for (const qsizetype window : kWindows)
        QCOMPARE(lines(split(input, window)), expected);
}

void TestRecordSplitter::costsOneRecordForOneBadByte_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &input, const QStringList &expected) {
        QTest::newRow(name) << input << expected;
    };
    row("line cut in a text", "{\"id\":1,\"name\":\"Bo\n{\"id\":2}\n{\"id\":3}\n",
        {u"1@0 InvalidJson at 18"_s, u"2@19 {\"id\":2}"_s, u"3@28 {\"id\":3}"_s});
    row("line cut behind a comma", "{\"id\":1,\n{\"id\":2}\n{\"id\":3}\n",
        {u"1@0 InvalidJson at 9"_s, u"2@9 {\"id\":2}"_s, u"3@18 {\"id\":3}"_s});
    row("line cut behind a colon", "{\"id\":\n{\"id\":2}\n{\"id\":3}\n",
        {u"1@0 InvalidJson at 7"_s, u"2@7 {\"id\":2}"_s, u"3@16 {\"id\":3}"_s});
    row("last line but one cut behind a colon", "{\"id\":\n{\"id\":2}\n",
        {u"1@0 InvalidJson at 7"_s, u"2@7 {\"id\":2}"_s});
    row("line cut in a number", "{\"id\":12\n{\"id\":2}\n", {u"1@0 InvalidJson at 9"_s, u"2@9 {\"id\":2}"_s});
    row("a text with a raw line break", "{\"id\":1,\"name\":\"a\nb\"}\n{\"id\":2}\n",
        {u"1@0 {\"id\":1,\"name\":\"a\nb\"}"_s, u"2@22 {\"id\":2}"_s});
    row("array line cut in a text", "[{\"id\":1,\"name\":\"Bo\n,{\"id\":2},\n{\"id\":3}]",
        {u"1@1 InvalidJson at 19"_s, u"2@21 {\"id\":2}"_s, u"3@31 {\"id\":3}"_s});
    row("a closing quote lost", "[{\"id\":1,\"name\":\"Bx,\"rank\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 21"_s, u"2@30 {\"id\":2}"_s, u"3@39 {\"id\":3}"_s});
    row("an opening quote lost", "[{\"id\":1,\"name\":xB\",\"rank\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 16"_s, u"2@30 {\"id\":2}"_s, u"3@39 {\"id\":3}"_s});
    row("a quote too many", "[{\"name\":\"a \"b\",\"rank\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 13"_s, u"2@26 {\"id\":2}"_s, u"3@35 {\"id\":3}"_s});
    row("the last closing quote lost", "[{\"id\":1,\"name\":\"Bx},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 20"_s, u"2@21 {\"id\":2}"_s, u"3@30 {\"id\":3}"_s});
    row("a closing brace lost", "[{\"id\":1,{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 9"_s, u"2@9 {\"id\":2}"_s, u"3@18 {\"id\":3}"_s});
    row("a nested opening brace lost", "[{\"icon\":x\"url\":\"a\",\"w\":1},\"id\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 9"_s, u"2@35 {\"id\":2}"_s, u"3@44 {\"id\":3}"_s});
    row("a nested closing brace lost", "[{\"icon\":{\"url\":\"a\",\"id\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 28"_s, u"2@28 {\"id\":2}"_s, u"3@37 {\"id\":3}"_s});
    row("a brace lost in a list of games", "[{\"game\":[x\"id\":1},{\"id\":2}],\"rank\":3},{\"id\":2}]",
        {u"1@1 InvalidJson at 10"_s, u"2@39 {\"id\":2}"_s});
    row("a closing bracket lost", "[{\"tags\":[\"a\",\"b\",\"rank\":1},{\"id\":2},{\"id\":3}]",
        {u"1@1 InvalidJson at 24"_s, u"2@28 {\"id\":2}"_s, u"3@37 {\"id\":3}"_s});
    row("an opening brace lost", "[{\"id\":1},x\"id\":2,\"name\":\"b\"},{\"id\":3}]",
        {u"1@1 {\"id\":1}"_s, u"2@10 InvalidJson at 10"_s, u"3@30 {\"id\":3}"_s});
    row("an opening brace left out", "[{\"id\":1},\"id\":2,\"name\":\"b\"},{\"id\":3}]",
        {u"1@1 {\"id\":1}"_s, u"2@10 InvalidJson at 14"_s, u"3@29 {\"id\":3}"_s});
    row("a comma lost between records", "[{\"id\":1}x{\"id\":2}]",
        {u"1@1 {\"id\":1}"_s, u"0@9 InvalidJson at 9"_s, u"2@10 {\"id\":2}"_s});
    row("a comma left out between records", "[{\"id\":1}{\"id\":2}]",
        {u"1@1 {\"id\":1}"_s, u"0@9 InvalidJson at 9"_s, u"2@9 {\"id\":2}"_s});
    row("a comma too many", "[{\"id\":1},,{\"id\":2},]",
        {u"1@1 {\"id\":1}"_s, u"0@10 InvalidJson at 10"_s, u"2@11 {\"id\":2}"_s, u"0@20 InvalidJson at 20"_s});
    row("words in a record's place", "[{\"id\":1}, oops, {\"id\":2}]",
        {u"1@1 {\"id\":1}"_s, u"2@11 InvalidJson at 11"_s, u"3@17 {\"id\":2}"_s});
    row("a line of words", "{\"id\":1}\nsome words, and more\n{\"id\":2}\n",
        {u"1@0 {\"id\":1}"_s, u"2@9 InvalidJson at 9"_s, u"3@30 {\"id\":2}"_s});
    row("values that are no objects", "[1, \"a\", null, true, [{\"id\":1}], {\"id\":2}]",
        {u"1@1 NotARecord at 1"_s, u"2@4 NotARecord at 4"_s, u"3@9 NotARecord at 9"_s, u"4@15 NotARecord at 15"_s,
         u"5@21 NotARecord at 21"_s, u"6@33 {\"id\":2}"_s});
    row("lines that are no objects", "1\n\"a\"\n{\"id\":2}\nnull\n",
        {u"1@0 NotARecord at 0"_s, u"2@2 NotARecord at 2"_s, u"3@6 {\"id\":2}"_s, u"4@15 NotARecord at 15"_s});
    row("cut in a record", "[{\"id\":1},{\"id\":", {u"1@1 {\"id\":1}"_s, u"2@10 TruncatedInput at 16"_s});
    row("cut in a text", "{\"name\":\"a\\", {u"1@0 TruncatedInput at 11"_s});
    row("cut between records", "[{\"id\":1},", {u"1@1 {\"id\":1}"_s, u"0@10 TruncatedInput at 10"_s});
    row("rubbish behind the array", "[{\"id\":1}]<html>{}", {u"1@1 {\"id\":1}"_s, u"0@10 InvalidJson at 10"_s});
}

void TestRecordSplitter::costsOneRecordForOneBadByte()
{
    QFETCH(QByteArray, input);
    QFETCH(QStringList, expected);
    for (const qsizetype window : kWindows)
        QCOMPARE(lines(split(input, window)).join(u'\n'), expected.join(u'\n'));
}

void TestRecordSplitter::survivesAnySingleDamage_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("between");
    QTest::addColumn<QByteArray>("behind");
    QTest::newRow("one line") << "["_ba
                              << ","_ba
                              << "]"_ba;
    QTest::newRow("array with a record on each line") << "[\n"_ba
                                                      << ",\n"_ba
                                                      << "\n]\n"_ba;
    QTest::newRow("lines") << ""_ba
                           << "\n"_ba
                           << "\n"_ba;
}

// Each byte of a record in the middle is left out, or replaced: the records after it must always be there. Its nested
// objects are hardly ever taken for records: only where nothing tells them from one, such as behind a line break in a
// colon's place.
void TestRecordSplitter::survivesAnySingleDamage()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, between);
    QFETCH(QByteArray, behind);
    const QByteArray record = R"({"id":7,"name":"Boss, the {Killer}","icon":{"url":"//a/b.jpg","width":1},)"
                              R"("game":[{"id":1,"name":"G"},{"id":2}],"tags":["a","b\"c"],"owners":5})"_ba;
    const QByteArray next = R"({"id":8,"name":"Next","tags":["x"],"owners":1})"_ba;
    const QByteArray last = R"({"id":9,"tags":[],"game":{"id":3}})"_ba;
    int neighboursLost = 0;
    int insidesTaken = 0;
    int tried = 0;
    for (qsizetype i = 0; i < record.size(); ++i) {
        for (const char *const replacement : {"", "x", "\"", "}", "{", "]", "[", ",", ":", "\n", "\\"}) {
            const QByteArray damaged = record.left(i) + replacement + record.mid(i + 1);
            const QByteArray input = before + next + between + damaged + between + next + between + last + behind;
            const auto found = split(input);
            const QList<QByteArray> good = texts(found);
            ++tried;
            QVERIFY2(good.size() >= 2 && good.first() == next, input.constData());
            QVERIFY2(good.last() == last, report(input, found).constData());
            if (good.at(good.size() - 2) != next || good.size() < 3)
                ++neighboursLost;
            for (const QByteArray &text : good)
                insidesTaken +=
                    text.startsWith("{\"id\":1") || text.startsWith("{\"id\":2") || text.startsWith("{\"url");
            QCOMPARE(lines(split(input, 7)), lines(found));
        }
    }
    QCOMPARE(neighboursLost, 0);
    QVERIFY2(insidesTaken * 100 <= tried, qPrintable(u"%1 of %2"_s.arg(insidesTaken).arg(tried)));
}

void TestRecordSplitter::givesTheSameForEveryWindow()
{
    RecordGenerator generator(kSeed);
    for (int round = 0; round < 60; ++round) {
        QByteArray input = round % 2 ? "[" : "";
        for (int i = 0; i < 8; ++i)
            input += (i > 0 ? round % 2 ? ",\n" : "\n" : "") + generator.record();
        input += round % 2 ? "]" : "\n";
        // Some bytes of every second input are damaged.
        for (int n = round % 4 < 2 ? 0 : 3; n > 0; --n)
            input[qsizetype(generator.below(quint64(input.size())))] = "{}[],:\"\\x\n\xff"[generator.below(11)];
        const QStringList whole = lines(split(input));
        for (const qsizetype window : {1, 7, 64, 4096})
            QCOMPARE(lines(split(input, window)), whole);
    }
}

void TestRecordSplitter::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("detail");
    using Kind = Error::Kind;
    QTest::newRow("empty") << ""_ba << Kind::FileEmpty << QString();
    QTest::newRow("blank") << " \n\t "_ba << Kind::FileEmpty << QString();
    QTest::newRow("only a byte order mark") << "\xef\xbb\xbf"_ba << Kind::FileEmpty << QString();
    QTest::newRow("page") << "<!DOCTYPE html>\n<html><body>{\"id\":1}</body></html>"_ba << Kind::NotJson
                          << u"<!DOCTYPE html> <html><body>{\"id\":1}</bo"_s;
    QTest::newRow("text") << "error code: 1010"_ba << Kind::NotJson << u"error code: 1010"_s;
    QTest::newRow("text like a literal") << "not found"_ba << Kind::NotJson << u"not found"_s;
    QTest::newRow("text like another literal") << "\n  trouble"_ba << Kind::NotJson << u"trouble"_s;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0\"\0i\0", 8) << Kind::NotJson << u"UTF-16 or UTF-32 text"_s;
    QTest::newRow("UTF-16 without a mark") << QByteArray("\0{\0\"", 4) << Kind::NotJson << u"UTF-16 or UTF-32 text"_s;
    QTest::newRow("compressed") << QByteArray("\x1f\x8b\x08\x00", 4) + "{}" << Kind::NotJson
                                << u"UTF-16 or UTF-32 text"_s;
}

void TestRecordSplitter::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, input);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, detail);
    for (const qsizetype window : kWindows) {
        const auto found = split(input, window);
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().position, 0);
        QCOMPARE(kindName(found.front().text.error().kind), kindName(kind));
        QCOMPARE(found.front().text.error().detail, detail);
    }
}

void TestRecordSplitter::handsBrokenUtf8Over()
{
    const QByteArray input = "[{\"name\":\"\xff\xfe\"},{\"id\":2}]"_ba;
    const QList<QByteArray> good = texts(split(input));
    QCOMPARE(good, (QList<QByteArray>{"{\"name\":\"\xff\xfe\"}"_ba, "{\"id\":2}"_ba}));
    const auto read = readAchievement({good.first().constData(), std::size_t(good.first().size())});
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidUtf8);
    QCOMPARE(read.error().offset, 9);
}

void TestRecordSplitter::skipsRecordsAboveTheLimit()
{
    const QByteArray large = "{\"name\":\"" + QByteArray(2 * kMaximumRecordBytes, 'x') + "\"}";
    const QByteArray input = "[{\"id\":1}," + large + ",{\"id\":3}]";
    const QStringList expected{u"1@1 {\"id\":1}"_s, u"2@10 RecordTooLarge at 10"_s,
                               u"3@%1 {\"id\":3}"_s.arg(11 + large.size())};
    for (const qsizetype window : {qsizetype(0), qsizetype(4096), qsizetype(1 << 20)})
        QCOMPARE(lines(split(input, window)), expected);
}

void TestRecordSplitter::keepsRecordsUpToTheLimit()
{
    const QByteArray head = "{\"name\":\"";
    const QByteArray fitting = head + QByteArray(kMaximumRecordBytes - head.size() - 2, 'x') + "\"}";
    QCOMPARE(fitting.size(), kMaximumRecordBytes);
    QCOMPARE(texts(split(fitting, 4096)), QList<QByteArray>{fitting});
    const auto found = split(" " + fitting.chopped(2) + "x\"}", 4096);
    QCOMPARE(lines(found), QStringList{u"1@1 RecordTooLarge at 1"_s});
}

void TestRecordSplitter::refusesDeepNesting()
{
    const auto nested = [](int depth) -> QByteArray {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    };
    for (const qsizetype window : kWindows) {
        QCOMPARE(lines(split("[" + nested(64) + ",{\"id\":2}]", window)).size(), 2);
        QCOMPARE(texts(split("[" + nested(64) + ",{\"id\":2}]", window)).size(), 2);
        QCOMPARE(lines(split("[" + nested(65) + ",{\"id\":2}]", window)),
                 (QStringList{u"1@1 NestedTooDeeply at 69"_s, u"2@136 {\"id\":2}"_s}));
        QCOMPARE(lines(split(nested(5000) + "\n{\"id\":2}", window)).last(), u"2@10005 {\"id\":2}"_s);
    }
}

// 64 MiB made on the fly; were the splitter to keep them, the number of records it gives early would show it.
void TestRecordSplitter::streamsMoreThanItKeeps()
{
    constexpr qint64 kBytes = 64 * 1024 * 1024;
    constexpr qint64 kMostUnderWay = 2;
    RecordSplitter splitter;
    QByteArray window = "[";
    qint64 made = 0;
    qint64 given = 0;
    qint64 bytes = 0;
    while (bytes < kBytes) {
        while (window.size() < 256 * 1024) {
            window += (made > 0 ? "," : "") + ("{\"id\":" + QByteArray::number(made)) + ",\"description\":\"" +
                      QByteArray(900, 'd') + "\"}";
            ++made;
        }
        const auto records = splitter.feed(window);
        for (const SplitRecord &record : records) {
            QVERIFY(record.text);
            QCOMPARE(record.position, ++given);
        }
        bytes += window.size();
        window.clear();
        QVERIFY(made - given <= kMostUnderWay);
    }
    QVERIFY(splitter.feed("]").empty());
    QVERIFY(splitter.finish().empty());
    QCOMPARE(given, made);
    QCOMPARE(splitter.count(), made);
}

void TestRecordSplitter::staysQuickOnHostileInput_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("objects in objects") << "{\"x\":\n"_ba;
    QTest::newRow("arrays in arrays") << "{\"x\":[\n"_ba;
    QTest::newRow("texts never closed") << "{\"x\":\"\n"_ba;
    QTest::newRow("quotes") << "\"a"_ba;
    QTest::newRow("commas in texts") << "\",,,,,,,,,,,\"x"_ba;
    QTest::newRow("escaped quotes in lines") << "{\\\"x\\\":\n"_ba;
    QTest::newRow("closing braces") << "} "_ba;
    QTest::newRow("closing braces and commas") << "},x"_ba;
    QTest::newRow("white space") << "\n"_ba;
}

// What takes minutes when a step back is taken too often ends in the test's time limit.
void TestRecordSplitter::staysQuickOnHostileInput()
{
    QFETCH(QByteArray, piece);
    const QByteArray input =
        "{\"id\":1}\n{\"a\":\"" + piece.repeated(2 * 1024 * 1024 / piece.size()) + "\n{\"id\":2}\n";
    const auto found = split(input, 4096);
    QCOMPARE(texts(found).first(), "{\"id\":1}"_ba);
    QVERIFY(found.size() >= 2);
}

void TestRecordSplitter::tellsArraysAndCounts()
{
    RecordSplitter array;
    QCOMPARE(array.feed(" [{},1,").size(), std::size_t(2));
    QVERIFY(array.isArray());
    QCOMPARE(array.count(), 2);
    RecordSplitter stream;
    QCOMPARE(stream.feed("{}{}").size(), std::size_t(2));
    QVERIFY(!stream.isArray());
    QCOMPARE(stream.count(), 2);
    QVERIFY(stream.finish().empty());
    QVERIFY(stream.finish().empty());
}

QTEST_GUILESS_MAIN(TestRecordSplitter)
#include "tst_recordsplitter.moc"
