// Reading change documents: what is taken, and what is wrong with the others, by change and byte.
#include "changetesting.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace changetesting;

namespace {

QByteArray documentWith(const QByteArray &changes)
{
    return "{\"format\":\"achievement-changes\",\"version\":1,\"changes\":[" + changes + "]}";
}

const QByteArray kGood = R"({"do":"edit","id":1,"fields":{"rank":{"before":1,"after":2}}})";

} // namespace

class ChangeReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsWhatOthersWrite();
    void writesEveryMember();
    void refusesOtherDocuments_data();
    void refusesOtherDocuments();
    void tellsWhichChangeIsWrong_data();
    void tellsWhichChangeIsWrong();
    void tellsACutDocument();
    void takesRecordsAsDeepAsTheyMayBe();
    void knowsChangeFiles();
};

// White space, other orders, escapes, members that a later version might have.
void ChangeReaderTest::readsWhatOthersWrite()
{
    const auto document = readChanges(R"( {"version" : 1, "format":"achievement-changes", "note":{"a":[1]},
        "author":"\u00c4nn", "changes" : [ {"fields":{"ra\u006ek":{"after": 2, "why":"x"}}, "do":"edit",
        "id":18446744073709551615, "review":[true]} ], "label":"L" }
    )");
    QVERIFY2(document, document ? "" : qPrintable(document.error().detail));
    QCOMPARE(document->header.author, u"Änn"_s);
    QCOMPARE(document->header.label, u"L"_s);
    QCOMPARE(document->changes.size(), 1U);
    const auto &change = document->changes[0];
    QCOMPARE(change.record.id, std::optional<quint64>(18446744073709551615U));
    QCOMPARE(change.fields, (std::vector<FieldChange>{{"rank", {}, "2"}}));
}

void ChangeReaderTest::writesEveryMember()
{
    ChangeDocument document{{u"A \"label\""_s, u"Ann"_s, QDateTime({2018, 6, 20}, {12, 32}, Qt::UTC)}, {}, {{2, "ab"}}};
    RecordChange edit;
    edit.record = {u"igdb"_s, 7, {}, 2, 3};
    edit.becomes = RecordAddress{u"igdb"_s, 8, {}, 1, 1};
    edit.name = u"Boss"_s;
    edit.fields = {{"id", "7", "8"}, {"rank", {}, "3"}, {"x\"y", "[1, 2]", {}}};
    edit.text = "{ \"id\":8 }";
    edit.digest = "00ff";
    document.changes = {edit};
    const auto text = textOf(document);
    QCOMPARE(text,
             R"({"format":"achievement-changes","version":1,"label":"A \"label\"","author":"Ann",)"
             R"("time":"2018-06-20T12:32:00Z","changes":[)"
             "\n"
             R"({"do":"edit","origin":"igdb","id":7,"occurrence":2,"of":3,"digest":"00ff","becomes":{"id":8},)"
             R"("name":"Boss","fields":{"id":{"before":7,"after":8},"rank":{"after":3},"x\"y":{"before":[1, 2]}},)"
             R"("text":"{ \"id\":8 }"})"
             "\n],\"base\":{\"records\":2,\"sha256\":\"ab\"}}\n"_ba);
    QCOMPARE(readChanges(text).value(), document);
}

void ChangeReaderTest::refusesOtherDocuments_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nothing") << ""_ba << Error::Kind::NotAChangeSet;
    QTest::newRow("a record") << R"({"id":1,"name":"x"})"_ba << Error::Kind::NotAChangeSet;
    QTest::newRow("no version") << R"({"format":"achievement-changes","changes":[]})"_ba << Error::Kind::NotAChangeSet;
    QTest::newRow("no changes") << R"({"format":"achievement-changes","version":1})"_ba << Error::Kind::NotAChangeSet;
    QTest::newRow("newer") << R"({"format":"achievement-changes","version":2,"changes":"otherwise"})"_ba
                           << Error::Kind::ChangeSetTooNew;
    QTest::newRow("not UTF-8") << documentWith("\"\xff\"") << Error::Kind::InvalidUtf8;
    QTest::newRow("more behind") << documentWith({}) + "{}" << Error::Kind::InvalidJson;
    QTest::newRow("broken member") << R"({"format":"achievement-changes","version":1,"changes":[],"x":nope})"_ba
                                   << Error::Kind::InvalidJson;
}

void ChangeReaderTest::refusesOtherDocuments()
{
    QFETCH(QByteArray, bytes);
    const auto read = readChanges(bytes);
    QVERIFY(!read);
    QTEST(read.error().kind, "kind");
}

void ChangeReaderTest::tellsWhichChangeIsWrong_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QByteArray>("at"); // the bytes the error is about
    const auto row = [](const char *name, const char *change, const char *at) {
        QTest::newRow(name) << QByteArray(change) << QByteArray(at);
    };
    row("no object", "5", "5");
    row("unknown verb", R"({"do":"rename","id":1})", R"({"do":"rename")");
    row("no verb", R"({"id":1,"fields":{}})", R"({"id":1,"fields")");
    row("no fields", R"({"do":"edit","id":9})", R"({"do":"edit","id":9)");
    row("no name", R"({"do":"edit","fields":{}})", R"({"do":"edit","fields":{}})");
    row("id beyond 64 bits", R"({"do":"edit","id":18446744073709551616,"fields":{}})", "18446744073709551616");
    row("id of another kind", R"({"do":"edit","id":"9","fields":{}})", "\"9\"");
    row("broken value", R"({"do":"edit","id":9,"fields":{"rank":{"after":01}}})", "1}}}");
    row("no value", R"({"do":"edit","id":9,"fields":{"rank":{}}})", "{}}}");
    row("no record", R"({"do":"add","id":9})", R"({"do":"add")");
    row("a list for a record", R"({"do":"add","record":[1]})", "[1]");
    row("broken record", R"({"do":"delete","before":{"id":1,}})", "}}");
    row("broken text", R"({"do":"edit","id":9,"fields":{},"text":"{"})", R"({"do":"edit","id":9,"fields":{},)");
    row("occurrence of nothing", R"({"do":"edit","id":9,"occurrence":3,"of":2,"fields":{}})",
        R"({"do":"edit","id":9,"o)");
    row("occurrence 0", R"({"do":"edit","id":9,"occurrence":0,"fields":{}})", R"({"do":"edit","id":9,"o)");
}

void ChangeReaderTest::tellsWhichChangeIsWrong()
{
    QFETCH(QByteArray, change);
    QFETCH(QByteArray, at);
    const auto bytes = documentWith(kGood + ",\n" + change + ",\n" + kGood);
    const auto read = readChanges(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::InvalidChange);
    QCOMPARE(read.error().record, 2);
    QVERIFY2(bytes.mid(read.error().offset).startsWith(at), bytes.mid(read.error().offset).constData());
}

void ChangeReaderTest::tellsACutDocument()
{
    const auto whole = documentWith(kGood + ",\n" + kGood);
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY2(!readChanges(whole.first(length)), whole.first(length).constData());
    const auto cut = readChanges(whole.first(whole.size() - 10));
    QVERIFY(cut.error().kind == Error::Kind::TruncatedInput);
}

void ChangeReaderTest::takesRecordsAsDeepAsTheyMayBe()
{
    const auto nested = [](int levels) {
        return "{\"x\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + "}";
    };
    QVERIFY(readChanges(documentWith("{\"do\":\"add\",\"record\":" + nested(64) + "}")));
    const auto deeper = readChanges(documentWith("{\"do\":\"add\",\"record\":" + nested(65) + "}"));
    QCOMPARE(deeper.error().kind, Error::Kind::InvalidChange);
}

void ChangeReaderTest::knowsChangeFiles()
{
    QVERIFY(beginsLikeChanges(documentWith(kGood).first(60)));
    QVERIFY(beginsLikeChanges(documentWith({}).prepend("\xef\xbb\xbf")));
    QVERIFY(!beginsLikeChanges("[{\"format\":\"achievement-changes\"}]"));
    QVERIFY(!beginsLikeChanges("{\"id\":1}"));
    QVERIFY(!isChangeFile(u"/nowhere"_s));
    const auto missing = readChangeFile(u"/nowhere"_s);
    QCOMPARE(missing.error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(missing.error().place, u"/nowhere"_s);
}

QTEST_GUILESS_MAIN(ChangeReaderTest)
#include "tst_changereader.moc"
