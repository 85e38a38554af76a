#include "models/records/validation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = FieldIssue::Kind;

namespace {

// A record without issues, and members behind it: of doubled keys the last would count, so give only what it lacks, or
// leave a field out by `without`.
QByteArray record(const QByteArray &more, const QByteArray &without = {})
{
    const QList<std::pair<QByteArray, QByteArray>> members{
        {"id", "1"},
        {"name", "\"A\""},
        {"category", "1"},
        {"icon", "{\"url\":\"//a/b.png\"}"},
        {"game", "5"},
        {"rank", "3"},
        {"description", "\"d\""},
        {"external_id", "\"E\""},
        {"owners", "7"},
        {"owners_percentage", "100"},
        {"tags", "[\"t\"]"},
        {"language", "10"},
        {"created_at", "10"},
        {"updated_at", "10000000000000"},
    };
    QByteArray text = "{";
    for (const auto &[key, value] : members) {
        if (key != without)
            text += (text.size() > 1 ? ",\"" : "\"") + key + "\":" + value;
    }
    return text + (more.isEmpty() ? "" : ",") + more + "}";
}

QStringList issuesOf(const QByteArray &text)
{
    const std::string_view view(text.constData(), std::size_t(text.size()));
    const auto achievement = readAchievement(view);
    QStringList result;
    if (!achievement)
        return {u"not valid"_s};
    static const QStringList kGrades{u"hint"_s, u"warning"_s, u"error"_s};
    static const QStringList kKinds{u"Missing"_s,
                                    u"Unreadable"_s,
                                    u"NotWhole"_s,
                                    u"OutOfRange"_s,
                                    u"PercentageOutOfRange"_s,
                                    u"NegativeOwners"_s,
                                    u"UpdatedBeforeCreated"_s,
                                    u"RankOnOtherSource"_s,
                                    u"UnknownValue"_s,
                                    u"IconNotHttp"_s,
                                    u"IconAttached"_s,
                                    u"DoubledKey"_s,
                                    u"LoneSurrogate"_s,
                                    u"NoDescription"_s,
                                    u"NoIcon"_s,
                                    u"NoTags"_s};
    for (const FieldIssue &issue : validate(*achievement, view)) {
        const std::string_view key = issue.field ? fieldSpec(*issue.field).key : "-";
        result.append(u"%1 %2 %3 %4"_s
                          .arg(kGrades.at(qsizetype(issue.grade)), kKinds.at(qsizetype(issue.kind)),
                               QString::fromLatin1(key.data(), qsizetype(key.size())), issue.value)
                          .trimmed());
    }
    return result;
}

} // namespace

class TestValidation : public QObject
{
    Q_OBJECT

private slots:
    void hasNothingToSayOfAGoodRecord();
    void findsEachIssue_data();
    void findsEachIssue();
    void takesGoodIcons_data();
    void takesGoodIcons();
    void putsErrorsFirst();
    void shortensLongValues();
    void givesTheWorstGrade();
};

void TestValidation::hasNothingToSayOfAGoodRecord()
{
    QCOMPARE(issuesOf(record({})), QStringList());
}

void TestValidation::findsEachIssue_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &text, const QStringList &expected) {
        QTest::newRow(name) << text << expected;
    };
    for (const char *const key : {"id", "name", "category", "external_id", "created_at", "updated_at"}) {
        const QString field = QString::fromLatin1(key);
        QTest::addRow("%s missing", key) << record({}, key) << QStringList{u"error Missing %1"_s.arg(field)};
        QTest::addRow("%s null", key) << record("\"" + QByteArray(key) + "\":null", key)
                                      << QStringList{u"error Missing %1 null"_s.arg(field)};
        QTest::addRow("%s unreadable", key)
            << record("\"" + QByteArray(key) + "\":{}", key) << QStringList{u"error Unreadable %1 {}"_s.arg(field)};
    }
    row("name empty", record("\"name\":\"\"", "name"), {u"error Missing name \"\""_s});
    row("external id empty", record("\"external_id\":\"\"", "external_id"), {u"error Missing external_id \"\""_s});
    row("id of 0", record("\"id\":0", "id"), {});
    row("optional field unreadable", record("\"owners\":\"many\"", "owners"),
        {u"warning Unreadable owners \"many\""_s});
    row("optional fraction", record("\"owners\":1.5", "owners"), {u"error NotWhole owners 1.5"_s});
    row("beyond the type", record("\"id\":18446744073709551616", "id"),
        {u"error OutOfRange id 18446744073709551616"_s});
    row("largest id", record("\"id\":18446744073709551615", "id"), {});
    row("game beyond the type", record("\"game\":[1,-1]", "game"), {u"error OutOfRange game [1,-1]"_s});
    row("tags partly unreadable", record("\"tags\":[\"a\",{}]", "tags"), {u"warning Unreadable tags [\"a\",{}]"_s});
    row("percentage above", record("\"owners_percentage\":100.1", "owners_percentage"),
        {u"warning PercentageOutOfRange owners_percentage 100.1"_s});
    row("percentage below", record("\"owners_percentage\":-0.1", "owners_percentage"),
        {u"warning PercentageOutOfRange owners_percentage -0.1"_s});
    row("owners below", record("\"owners\":-1", "owners"), {u"warning NegativeOwners owners -1"_s});
    row("updated before created", record("\"updated_at\":9", "updated_at"),
        {u"warning UpdatedBeforeCreated updated_at 9"_s});
    row("updated in other units", record("\"updated_at\":100000000000", "updated_at"), {});
    row("rank on Steam", record("\"category\":3", "category"), {u"warning RankOnOtherSource rank 3"_s});
    row("unknown source", record("\"category\":9", "category"),
        {u"warning UnknownValue category 9"_s, u"warning RankOnOtherSource rank 3"_s});
    row("unknown rank", record("\"rank\":5", "rank"), {u"warning UnknownValue rank 5"_s});
    row("unknown region", record("\"language\":11", "language"), {u"warning UnknownValue language 11"_s});
    row("icon from a file", record("\"icon\":{\"url\":\"file:///a\"}", "icon"),
        {u"warning IconNotHttp icon {\"url\":\"file:///a\"}"_s});
    row("icon of the catalog itself", record("\"icon\":{\"url\":\"attachment:ab.png\"}", "icon"),
        {u"warning IconAttached icon {\"url\":\"attachment:ab.png\"}"_s});
    row("doubled key", record("\"rank\":2"), {u"warning DoubledKey rank 2"_s});
    row("doubled unknown key", record("\"slug\":1,\"slug\":2"), {u"warning DoubledKey - slug"_s});
    row("lone surrogate", record("\"name\":\"\\ud800\"", "name"), {u"warning LoneSurrogate name \"\\ud800\""_s});
    row("no description", record({}, "description"), {u"hint NoDescription description"_s});
    row("empty description", record("\"description\":\"\"", "description"), {u"hint NoDescription description \"\""_s});
    row("no icon", record({}, "icon"), {u"hint NoIcon icon"_s});
    row("empty icon", record("\"icon\":{\"url\":\"\"}", "icon"), {u"hint NoIcon icon {\"url\":\"\"}"_s});
    row("no tags", record({}, "tags"), {u"hint NoTags tags"_s});
    row("empty tags", record("\"tags\":[]", "tags"), {u"hint NoTags tags []"_s});
}

void TestValidation::findsEachIssue()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, expected);
    QCOMPARE(issuesOf(text), expected);
}

void TestValidation::takesGoodIcons_data()
{
    QTest::addColumn<QByteArray>("icon");
    for (const char *const icon :
         {R"({"url":"HTTPS://a"})", R"({"url":"http://a"})", R"({"image_id":"a"})", "5", "\"5\""})
        QTest::newRow(icon) << QByteArray(icon);
}

void TestValidation::takesGoodIcons()
{
    QFETCH(QByteArray, icon);
    QCOMPARE(issuesOf(record("\"icon\":" + icon, "icon")), QStringList());
}

void TestValidation::putsErrorsFirst()
{
    QCOMPARE(
        issuesOf("{\"owners\":-1,\"x\":1,\"x\":2,\"updated_at\":1,\"name\":\"a\"}"_ba),
        (QStringList{u"error Missing id"_s, u"error Missing category"_s, u"error Missing external_id"_s,
                     u"error Missing created_at"_s, u"warning NegativeOwners owners -1"_s, u"warning DoubledKey - x"_s,
                     u"hint NoIcon icon"_s, u"hint NoDescription description"_s, u"hint NoTags tags"_s}));
}

void TestValidation::shortensLongValues()
{
    const QByteArray text = record("\"owners\":\"" + QByteArray("\xe7\x8b\xa9").repeated(500) + "\"", "owners");
    const std::string_view view(text.constData(), std::size_t(text.size()));
    const auto issues = validate(*readAchievement(view), view);
    QCOMPARE(issues.size(), std::size_t(1));
    QCOMPARE(issues.front().value, u'"' + QString(78, QChar(0x72e9)) + u'…');
}

void TestValidation::givesTheWorstGrade()
{
    const auto worst = [](const QByteArray &text) {
        const auto grade = worstGrade(*readAchievement({text.constData(), std::size_t(text.size())}));
        return grade ? int(*grade) : -1;
    };
    QCOMPARE(worst(record({})), -1);
    QCOMPARE(worst(record({}, "tags")), int(Grade::Hint));
    QCOMPARE(worst(record("\"owners\":-1", "owners")), int(Grade::Warning));
    QCOMPARE(worst(record("\"slug\":1,\"slug\":1")), int(Grade::Warning));
    QCOMPARE(worst(record("\"owners\":-1,\"x\":1", "id")), int(Grade::Error));
}

QTEST_GUILESS_MAIN(TestValidation)
#include "tst_validation.moc"
