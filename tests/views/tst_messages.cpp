#include "views/messages.h"

#include "models/catalog/queryparser.h"
#include "models/sources/servicereply.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kErrorKinds = int(Error::Kind::Cancelled) + 1;
constexpr auto kIssueKinds = int(FieldIssue::Kind::NoTags) + 1;
constexpr auto kValueProblems = int(ValueProblem::NotWhole) + 1;
constexpr auto kIconFailures = int(IconFailure::Kind::Broken) + 1;
constexpr auto kStepKinds = int(StepLabel::Kind::Revert) + 1;

// A sentence begins with a capital, a quote or the place, ends with a stop, and has no part left open.
bool isSentence(const QString &text)
{
    static const QRegularExpression open(u"%[0-9Ln]|\\(\\)|“”|  |: \\."_s);
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(open) && text == text.trimmed();
}

Error errorOf(Error::Kind kind, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = detail;
    return error;
}

} // namespace

class MessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void makesASentenceOfEveryError_data();
    void makesASentenceOfEveryError();
    void tellsEveryErrorApart();
    void namesPlaceRecordAndByte();
    void takesDetailsAsTheyAre();
    void saysWhatAStatusMeans_data();
    void saysWhatAStatusMeans();
    void makesASentenceOfEveryIssue();
    void namesTheKnownValues();
    void makesASentenceOfEveryValueProblem();
    void makesASentenceOfEveryQueryProblem();
    void makesASentenceOfEveryIconFailure();
    void namesEveryStep();
    void namesSteps_data();
    void namesSteps();
    void tellsProgress_data();
    void tellsProgress();
    void tellsOutcomes_data();
    void tellsOutcomes();
    void namesGrades();
    void tellsEveryRequestInShort();
};

void MessagesTest::makesASentenceOfEveryError_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind < kErrorKinds; ++kind)
        QTest::addRow("kind %d", kind) << kind;
}

void MessagesTest::makesASentenceOfEveryError()
{
    QFETCH(int, kind);
    Error error = errorOf(Error::Kind(kind));
    for (const auto &detail : {QString(), u"the reason"_s, u"The reason."_s}) {
        for (const auto &place : {QString(), u"/home/a/records.json"_s}) {
            for (const qint64 record : {0, 3}) {
                for (const qint64 offset : {-1, 1234}) {
                    error.detail = detail;
                    error.place = place;
                    error.record = record;
                    error.offset = offset;
                    const QString message = Messages::forError(error);
                    QVERIFY2(isSentence(message), qPrintable(message));
                    QVERIFY2(message.contains(place), qPrintable(message));
                    QVERIFY2(record == 0 || message.contains(u"ecord 3"_s) || message.contains(u"hange 3"_s),
                             qPrintable(message));
                }
            }
        }
    }
}

void MessagesTest::tellsEveryErrorApart()
{
    QStringList messages;
    for (int kind = 0; kind < kErrorKinds; ++kind)
        messages.append(Messages::forError(errorOf(Error::Kind(kind))));
    QCOMPARE(messages.removeDuplicates(), 0);
}

void MessagesTest::namesPlaceRecordAndByte()
{
    Error error = errorOf(Error::Kind::InvalidUtf8);
    error.place = u"dump.json"_s;
    error.record = 17;
    error.offset = 4096;
    QCOMPARE(Messages::forError(error),
             u"dump.json, record 17, byte %1: The text is not valid UTF-8. Save the source as "
             "UTF-8 and read it again."_s.arg(QLocale().toString(4096)));
}

void MessagesTest::takesDetailsAsTheyAre()
{
    Error error = errorOf(Error::Kind::ErrorReply, u"100%1 <b>%2</b>"_s);
    error.place = u"http://h/a?x=%20%3"_s;
    QCOMPARE(Messages::forError(error), u"http://h/a?x=%20%3: This is the service's report of an error, not records: "
                                        "“100%1 <b>%2</b>”."_s);
}

void MessagesTest::saysWhatAStatusMeans_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::newRow("400") << 400 << u"does not understand the query: “Why”"_s;
    QTest::newRow("401") << 401 << u"Check the key"_s;
    QTest::newRow("404") << 404 << u"nothing at this address (404)"_s;
    QTest::newRow("429") << 429 << u"fewer requests"_s;
    QTest::newRow("503") << 503 << u"problem of its own (503): “Why”"_s;
}

void MessagesTest::saysWhatAStatusMeans()
{
    QFETCH(int, status);
    QFETCH(QString, part);
    const QString message = Messages::forError(statusError(status, R"({"message":"Why"})"));
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(isSentence(Messages::forError(statusError(status, {}))), "without a message of the service");
}

void MessagesTest::makesASentenceOfEveryIssue()
{
    for (int kind = 0; kind < kIssueKinds; ++kind) {
        for (const auto &spec : achievementFields()) {
            if (FieldIssue::Kind(kind) == FieldIssue::Kind::UnknownValue && spec.type != FieldType::Enumeration)
                continue; // only these have known values
            const FieldIssue issue{Grade::Error, FieldIssue::Kind(kind), spec.field, u"\"17\""_s};
            const QString message = Messages::forIssue(issue);
            QVERIFY2(isSentence(message), qPrintable(message));
        }
    }
    const FieldIssue unknownKey{Grade::Warning, FieldIssue::Kind::DoubledKey, {}, u"checksum"_s};
    QVERIFY(Messages::forIssue(unknownKey).startsWith(u"checksum stands"_s));
}

void MessagesTest::namesTheKnownValues()
{
    const FieldIssue issue{Grade::Warning, FieldIssue::Kind::UnknownValue, Field::Category, u"57"_s};
    QCOMPARE(Messages::forIssue(issue), u"Source has no meaning for 57. Known are: 1 PlayStation, 2 Xbox, 3 Steam."_s);
}

void MessagesTest::makesASentenceOfEveryValueProblem()
{
    for (int problem = 0; problem < kValueProblems; ++problem) {
        for (const auto &spec : achievementFields()) {
            const QString message = Messages::forValueProblem(spec.field, ValueProblem(problem));
            QVERIFY2(isSentence(message), qPrintable(message));
            QVERIFY2(message.startsWith(fieldName(spec.field)), qPrintable(message));
        }
    }
}

void MessagesTest::makesASentenceOfEveryQueryProblem()
{
    const QueryVocabulary vocabulary;
    const auto message = [&](const QString &text) {
        const auto problems = parseQuery(text, vocabulary).problems;
        return problems.size() == 1 ? Messages::forQueryProblem(problems.front()) : QString();
    };
    QCOMPARE(message(u"source:staem"_s), u"There is no source “staem”. Did you mean steam?"_s);
    QCOMPARE(message(u"rank:best"_s), u"There is no rank “best”."_s);
    QCOMPARE(message(u"souce:steam"_s), u"There is no field “souce”. Did you mean source?"_s);
    QCOMPARE(message(u"id:10..5"_s), u"Nothing lies within “10..5”. Did you mean 5..10?"_s);
    QCOMPARE(message(QString(5000, u'x')),
             u"A search has at most 64 terms and 4,096 characters. What follows them does not count."_s);

    QCOMPARE(message(u"id:%2"_s), u"“%2” is not a whole number."_s); // what is typed stays as it is

    QStringList messages;
    for (const auto &text : {u"\"a"_s,           u"(a"_s,           u"a)"_s,
                             u"a OR"_s,          u"- a"_s,          u"name:"_s,
                             u"name>5"_s,        u"source:none"_s,  u"rank:glod"_s,
                             u"region:none"_s,   u"region:euope"_s, u"is:good"_s,
                             u"is:nwe"_s,        u"has:nothing"_s,  u"has:icno"_s,
                             u"rarity:x"_s,      u"id:-1"_s,        QString(u"owners:1"_s + QString(30, u'0')),
                             u"rarity:1e999"_s,  u"created:x"_s,    u"id<0"_s,
                             QString(100, u'('), u"a\xd83c"_s}) {
        const auto said = message(text);
        // Those that offer something ask.
        QVERIFY2(isSentence(said.endsWith(u'?') ? said.chopped(1) + u'.' : said), qPrintable(text + u" -> " + said));
        messages.append(said);
    }
    QCOMPARE(messages.removeDuplicates(), 0);
}

void MessagesTest::makesASentenceOfEveryIconFailure()
{
    QStringList messages;
    for (int kind = 0; kind < kIconFailures; ++kind) {
        messages.append(Messages::forIconFailure({IconFailure::Kind(kind), 503, {}}));
        QVERIFY2(isSentence(messages.last()), qPrintable(messages.last()));
        QVERIFY(isSentence(Messages::forIconFailure({IconFailure::Kind(kind), 503, u"reason"_s})));
    }
    QCOMPARE(messages.removeDuplicates(), 0);
}

void MessagesTest::namesEveryStep()
{
    static const QRegularExpression open(u"%[0-9L]|“”"_s); // plurals are the translation's
    for (int kind = 0; kind < kStepKinds; ++kind) {
        for (const auto &subject : {QString(), u"Relic"_s}) {
            const StepLabel label{StepLabel::Kind(kind), Field::Rank, subject, 1};
            const QString step = Messages::forStep(label);
            QVERIFY2(!step.isEmpty() && !step.contains(open), qPrintable(step));
            QCOMPARE(Messages::undo(label), u"Undo "_s + step);
            QCOMPARE(Messages::redo(label), u"Redo "_s + step);
        }
    }
}

void MessagesTest::namesSteps_data()
{
    QTest::addColumn<StepLabel>("label");
    QTest::addColumn<QString>("name");
    using Kind = StepLabel::Kind;
    QTest::newRow("field of one") << StepLabel{Kind::SetField, Field::Rank, u"Relic 100%1"_s, 1}
                                  << u"Set Rank on “Relic 100%1”"_s;
    QTest::newRow("field of many") << StepLabel{Kind::SetField, Field::Rank, {}, 12}
                                   << u"Set Rank on 12 achievement(s)"_s; // the plural is in the .ts file
    QTest::newRow("edit") << StepLabel{Kind::EditRecord, {}, u"Relic"_s, 1} << u"Edit “Relic”"_s;
    QTest::newRow("delete many") << StepLabel{Kind::DeleteRecords, {}, u"Relic"_s, 3} << u"Delete 3 achievement(s)"_s;
    QTest::newRow("fetch") << StepLabel{Kind::Fetch, {}, u"http://h"_s, 640} << u"Fetch from http://h"_s;
    QTest::newRow("import") << StepLabel{Kind::Import, {}, u"a.json"_s, 640} << u"Import a.json"_s;
}

void MessagesTest::namesSteps()
{
    QFETCH(StepLabel, label);
    QTEST(Messages::forStep(label), "name");
}

void MessagesTest::tellsProgress_data()
{
    using Waiting = FetchProgress::Waiting;
    QTest::addColumn<FetchProgress>("progress");
    QTest::addColumn<QString>("message");
    const QDateTime until({2026, 1, 1}, {12, 0, 3}, Qt::UTC);

    QTest::newRow("begin") << FetchProgress{} << u"Asking the service for achievements"_s;
    QTest::newRow("without count") << FetchProgress{.received = 50} << u"Fetched 50 achievement(s)"_s;
    QTest::newRow("with count") << FetchProgress{.received = 150, .expected = 640}
                                << u"Fetched 150 of 640 achievement(s)"_s;
    QTest::newRow("rate limit") << FetchProgress{150, 640, Waiting::ForRateLimit, until}
                                << u"Fetched 150 of 640; waiting for the rate limit for 3 s"_s;
    QTest::newRow("rate limit, no count")
        << FetchProgress{0, {}, Waiting::ForRateLimit, until} << u"Fetched 0; waiting for the rate limit for 3 s"_s;
    QTest::newRow("retry") << FetchProgress{150, 640, Waiting::ForRetry, until}
                           << u"Fetched 150 of 640; the service failed, next try in 3 s"_s;
    QTest::newRow("retry that is due") << FetchProgress{0, {}, Waiting::ForRetry, until.addSecs(-60)}
                                       << u"Fetched 0; the service failed, next try in 0 s"_s;
}

void MessagesTest::tellsProgress()
{
    QFETCH(FetchProgress, progress);
    const QDateTime now({2026, 1, 1}, {12, 0, 0, 500}, Qt::UTC);
    QTEST(Messages::forProgress(progress, now), "message");
}

void MessagesTest::tellsOutcomes_data()
{
    QTest::addColumn<FetchOutcome>("outcome");
    QTest::addColumn<QString>("message");

    QTest::newRow("all") << FetchOutcome{.received = 640, .distinctIds = 640, .expected = 640}
                         << u"Fetched 640 achievement(s)."_s;
    QTest::newRow("gap and rejected")
        << FetchOutcome{.received = 640, .rejected = 2, .distinctIds = 630, .expected = 640}
        << u"Fetched 638 achievement(s). 2 text(s) were no records and were left out. The "
           "service counts 640, but gave only 630 different IDs: 10 missing. Fetch again to "
           "look for the rest."_s;
    QTest::newRow("cancelled") << FetchOutcome{.error = errorOf(Error::Kind::Cancelled),
                                               .received = 50,
                                               .expected = 640}
                               << u"The fetch was cancelled; 50 achievement(s) that had come are kept."_s;
    QTest::newRow("failed")
        << FetchOutcome{.error = errorOf(Error::Kind::CatalogLocked), .received = 50}
        << u"Another program holds the catalog, so it cannot even be read. Close that program and try "
           "again. 50 achievement(s) that had come before are kept."_s;
    QTest::newRow("failed at once") << FetchOutcome{.error = errorOf(Error::Kind::ReplyTooLarge), .expected = 640}
                                    << Messages::forError(errorOf(Error::Kind::ReplyTooLarge));
}

void MessagesTest::tellsOutcomes()
{
    QFETCH(FetchOutcome, outcome);
    QTEST(Messages::forOutcome(outcome), "message");
}

void MessagesTest::tellsEveryRequestInShort()
{
    ServiceLogEntry entry;
    const QString good = Messages::forRequest(entry);
    QVERIFY(!good.isEmpty());
    for (int kind = 0; kind < kErrorKinds; ++kind) {
        entry.error = errorOf(Error::Kind(kind));
        const QString silent = Messages::forRequest(entry);
        QVERIFY(!silent.isEmpty() && silent.size() < 30 && silent != good);
        entry.error->detail = u"100%1 why"_s;
        QCOMPARE(Messages::forRequest(entry), QString(silent + u": 100%1 why"_s));
    }
}

void MessagesTest::namesGrades()
{
    QCOMPARE(Messages::gradeName(Grade::Hint), u"Hint"_s);
    QCOMPARE(Messages::gradeName(Grade::Warning), u"Warning"_s);
    QCOMPARE(Messages::gradeName(Grade::Error), u"Error"_s);
}

QTEST_GUILESS_MAIN(MessagesTest)
#include "tst_messages.moc"
