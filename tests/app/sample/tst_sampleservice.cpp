// The sample service over real HTTP: that it pages, scrolls and refuses as the service it stands for, and that its data
// holds everything a curator's program has to cope with.
#include "app/sample/sampleservice.h"

#include "models/records/achievement.h"
#include "models/records/recordsplitter.h"
#include "models/records/validation.h"

#include <QImage>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QByteArray body;
    QByteArray type;
    QByteArray count;    // X-Count
    QByteArray nextPage; // X-Next-Page
};

Answer answerOf(QNetworkReply &reply)
{
    return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply.readAll(),
            .type = reply.rawHeader("Content-Type"),
            .count = reply.rawHeader("X-Count"),
            .nextPage = reply.rawHeader("X-Next-Page")};
}

// The records of a page, each as its text.
QByteArrayList recordsIn(const QByteArray &page)
{
    RecordSplitter splitter;
    QByteArrayList records;
    for (const SplitRecord &record : splitter.feed(page)) {
        if (!record.text)
            return {"cannot be split"};
        records.append(*record.text);
    }
    // An empty page is a page, too.
    for (const SplitRecord &record : splitter.finish()) {
        if (!record.text && page != "[]")
            return {"ends badly"};
    }
    return records;
}

bool isInScript(std::string_view text, QChar::Script script)
{
    const auto points = QString::fromUtf8(text.data(), qsizetype(text.size())).toUcs4();
    return std::ranges::any_of(points, [&](uint point) { return QChar::script(char32_t(point)) == script; });
}

} // namespace

class SampleServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesByOffsetAndByScrollGiveTheSameRecords();
    void theScrollPathStaysTheSameAndEndsWithAnEmptyPage();
    void listsOnlyTheFieldsAskedFor();
    void findsRecordsById();
    void servesGames();
    void refuses_data();
    void refuses();
    void holdsEverySourceRankAndRegion();
    void holdsEveryScript_data();
    void holdsEveryScript();
    void holdsTheShapesAReaderMustTake();
    void breaksOneRuleAtATime();
    void usesNamesAndIdsOnce();
    void honoursTheImageSize_data();
    void honoursTheImageSize();
    void servesImagesInTheirFormat();
    void breaksAFewImagesOnPurpose();
    void sendsHundredsOfIconsAtOnce();
    void startsAgainAfterAStop();
    void saysWhenThePortIsTaken();

private:
    Answer get(const QString &pathAndQuery, const QByteArray &key = "sample");
    QByteArrayList iconAddresses() const;

    SampleService m_service;
    QNetworkAccessManager m_network;
    QByteArrayList m_records; // all of them, by offset pages
    std::vector<Achievement> m_achievements;
};

Answer SampleServiceTest::get(const QString &pathAndQuery, const QByteArray &key)
{
    QNetworkRequest request(QUrl(m_service.baseUrl().toString() + pathAndQuery));
    if (!key.isEmpty())
        request.setRawHeader("user-key", key);
    const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    return finished.wait() ? answerOf(*reply) : Answer{};
}

void SampleServiceTest::initTestCase()
{
    const auto port = m_service.start();
    QVERIFY(port.has_value());
    QCOMPARE(m_service.baseUrl(), QUrl(u"http://127.0.0.1:%1"_s.arg(*port)));

    const Answer count = get(u"/achievements/count"_s);
    for (int offset = 0;; offset += 50) {
        const Answer page = get(u"/achievements/?fields=*&limit=50&offset=%1"_s.arg(offset));
        QCOMPARE(page.status, 200);
        const QByteArrayList records = recordsIn(page.body);
        if (records.isEmpty())
            break;
        m_records += records;
    }
    QVERIFY2(m_records.size() >= 600, QByteArray::number(m_records.size()).constData());
    QCOMPARE(count.body, "{\"count\":" + QByteArray::number(m_records.size()) + '}');

    AchievementReader reader;
    for (const QByteArray &record : std::as_const(m_records)) {
        Achievement achievement;
        const auto read = reader.read(std::string_view(record.data(), std::size_t(record.size())), achievement);
        QVERIFY2(read.has_value(), record.constData());
        m_achievements.push_back(achievement);
    }
}

void SampleServiceTest::pagesByOffsetAndByScrollGiveTheSameRecords()
{
    Answer page = get(u"/achievements/?fields=*&limit=50&scroll=1"_s);
    QCOMPARE(page.count, QByteArray::number(m_records.size()));
    QVERIFY(page.nextPage.startsWith("/achievements/scroll/"));
    QByteArrayList records;
    while (page.body != "[]") {
        records += recordsIn(page.body);
        page = get(QString::fromUtf8(page.nextPage));
        QCOMPARE(page.status, 200);
    }
    QCOMPARE(records, m_records);
}

void SampleServiceTest::theScrollPathStaysTheSameAndEndsWithAnEmptyPage()
{
    const Answer first = get(u"/games/?fields=name&limit=10&scroll=1"_s);
    const QString path = QString::fromUtf8(first.nextPage);
    const Answer second = get(path);
    const Answer third = get(path);
    const Answer fourth = get(path);
    QCOMPARE(second.nextPage, first.nextPage);
    QCOMPARE(third.nextPage, first.nextPage);
    QCOMPARE(recordsIn(first.body).size(), 10);
    QCOMPARE(recordsIn(second.body).size(), 10);
    QCOMPARE(recordsIn(third.body).size(), 4);
    QCOMPARE(fourth.body, "[]");
}

void SampleServiceTest::listsOnlyTheFieldsAskedFor()
{
    const QByteArray bare = get(u"/achievements/?limit=1"_s).body;
    const QByteArray named = get(u"/achievements/?fields=name,external_id&limit=1"_s).body;
    const Achievement &first = m_achievements.front();
    const auto id = QByteArray::number(*first.id);
    QCOMPARE(bare, "[{\"id\":" + id + "}]");
    QCOMPARE(named, "[{\"id\":" + id + ",\"name\":\"" + QByteArray::fromStdString(*first.name) +
                        "\",\"external_id\":\"" + QByteArray::fromStdString(*first.externalId) + "\"}]");
    QCOMPARE(recordsIn(get(u"/achievements/"_s).body).size(), 10);
}

void SampleServiceTest::findsRecordsById()
{
    const quint64 first = *m_achievements.front().id;
    const QByteArray two = get(u"/achievements/18446744073709551615,%1?fields=*"_s.arg(first)).body;
    QCOMPARE(recordsIn(two).size(), 2);
    QVERIFY(recordsIn(two).contains(m_records.front()));
    QVERIFY(two.contains("{\"id\":18446744073709551615,"));
    QCOMPARE(get(u"/achievements/1?fields=*"_s).body, "[]");
}

void SampleServiceTest::servesGames()
{
    const QByteArrayList games = recordsIn(get(u"/games/?fields=*&limit=50"_s).body);
    QVERIFY2(games.size() >= 20, QByteArray::number(games.size()).constData());
    QCOMPARE(get(u"/games/70011?fields=name,slug"_s).body,
             R"([{"id":70011,"name":"The Lanterns of Grey Harbour","slug":"lanterns-of-grey-harbour"}])");
    QCOMPARE(get(u"/games/count"_s).body, "{\"count\":" + QByteArray::number(games.size()) + '}');
    QCOMPARE(get(u"/games/meta"_s).body, R"(["id","name","slug","url"])");
}

void SampleServiceTest::refuses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray restricted = R"({"error": "Requests restricted to API Proxy!"})";
    const QByteArray badLimit = R"({"status":400,"message":"The limit must be a number from 1 to 50"})";
    const QByteArray badOffset = R"({"status":400,"message":"The offset must be a number from 0 to 10000"})";
    QTest::newRow("another key") << u"/achievements/?fields=*"_s << QByteArray("secret") << 401 << restricted;
    QTest::newRow("no key") << u"/achievements/count"_s << QByteArray() << 401 << restricted;
    QTest::newRow("no key for games") << u"/games/"_s << QByteArray() << 401 << restricted;
    QTest::newRow("limit above 50") << u"/achievements/?limit=51"_s << QByteArray("sample") << 400 << badLimit;
    QTest::newRow("limit of none") << u"/achievements/?limit=0"_s << QByteArray("sample") << 400 << badLimit;
    QTest::newRow("limit in words") << u"/achievements/?limit=ten"_s << QByteArray("sample") << 400 << badLimit;
    QTest::newRow("offset above 10000") << u"/achievements/?offset=10001"_s << QByteArray("sample") << 400 << badOffset;
    QTest::newRow("unknown field")
        << u"/achievements/?fields=name,weighted_rating"_s << QByteArray("sample") << 400
        << QByteArray(R"({"status":400,"message":"This model doesn't contain field: weighted_rating"})");
    QTest::newRow("field with a line break")
        << u"/achievements/?fields=icon.%0D%0AX-Evil:1&scroll=1"_s << QByteArray("sample") << 400
        << QByteArray(R"({"status":400,"message":"The fields must be names separated by commas"})");
    QTest::newRow("unknown scroll") << u"/achievements/scroll/DnF1ZXJ5/"_s << QByteArray("sample") << 400
                                    << QByteArray(R"({"status":400,"message":"The scroll has ended or is not known"})");
    QTest::newRow("unknown address") << u"/trophies/"_s << QByteArray("sample") << 404
                                     << QByteArray(R"({"status":404,"message":"There is nothing at this address"})");
}

void SampleServiceTest::refuses()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, key);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const Answer answer = get(address, key);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body, body);
}

void SampleServiceTest::holdsEverySourceRankAndRegion()
{
    std::set<quint64> sources, ranks, regions;
    for (const Achievement &achievement : m_achievements) {
        if (achievement.category)
            sources.insert(*achievement.category);
        if (achievement.rank)
            ranks.insert(*achievement.rank);
        if (achievement.language)
            regions.insert(*achievement.language);
    }
    // Each also has one number nobody knows.
    QCOMPARE(sources, (std::set<quint64>{1, 2, 3, 57}));
    QCOMPARE(ranks, (std::set<quint64>{1, 2, 3, 4, 9}));
    QCOMPARE(regions, (std::set<quint64>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 42}));
}

void SampleServiceTest::holdsEveryScript_data()
{
    QTest::addColumn<int>("script");
    QTest::newRow("Latin") << int(QChar::Script_Latin);
    QTest::newRow("Cyrillic") << int(QChar::Script_Cyrillic);
    QTest::newRow("Hiragana") << int(QChar::Script_Hiragana);
    QTest::newRow("Han") << int(QChar::Script_Han);
    QTest::newRow("Hangul") << int(QChar::Script_Hangul);
    QTest::newRow("Arabic") << int(QChar::Script_Arabic);
}

void SampleServiceTest::holdsEveryScript()
{
    QFETCH(int, script);
    int names = 0;
    int longTexts = 0;
    for (const Achievement &achievement : m_achievements) {
        names += achievement.name && isInScript(*achievement.name, QChar::Script(script));
        longTexts += achievement.description && achievement.description->size() > 300 &&
                     isInScript(*achievement.description, QChar::Script(script));
    }
    QVERIFY2(names >= 20, QByteArray::number(names).constData());
    QVERIFY2(longTexts >= 1, QByteArray::number(longTexts).constData());
}

void SampleServiceTest::holdsTheShapesAReaderMustTake()
{
    int emoji = 0;
    int seconds = 0;
    int negativeTimes = 0;
    int severalGames = 0;
    int numericTags = 0;
    std::set<quint64> ids;
    for (const Achievement &achievement : m_achievements) {
        emoji += achievement.name && isInScript(*achievement.name, QChar::Script_Common) &&
                 achievement.name->find("\xF0\x9F") != std::string::npos;
        seconds += achievement.createdAt && *achievement.createdAt > 0 && *achievement.createdAt < 100'000'000'000;
        negativeTimes += achievement.createdAt && *achievement.createdAt < 0;
        severalGames += achievement.games.size() > 1;
        numericTags += std::ranges::count(achievement.tags, "268435461");
        if (achievement.id)
            ids.insert(*achievement.id);
    }
    QVERIFY(emoji >= 10);
    QVERIFY(seconds >= 2);
    QVERIFY(negativeTimes >= 1);
    QVERIFY(severalGames >= 2);
    QVERIFY(numericTags >= 1);
    QVERIFY(ids.contains(9007199254740993ULL));
    QVERIFY(ids.contains(9223372036854775809ULL));
    QVERIFY(ids.contains(18446744073709551615ULL));
    QVERIFY(
        std::ranges::any_of(m_records, [](const QByteArray &r) { return r.contains("\"achievement_icon\":4711"); }));
    QVERIFY(std::ranges::any_of(m_records, [](const QByteArray &r) { return r.startsWith("{\"id\":\"70147990\""); }));
}

void SampleServiceTest::breaksOneRuleAtATime()
{
    std::map<FieldIssue::Kind, int> kinds;
    int flawed = 0;
    for (std::size_t i = 0; i < m_achievements.size(); ++i) {
        const QByteArray &record = m_records[qsizetype(i)];
        auto issues = validate(m_achievements[i], std::string_view(record.data(), std::size_t(record.size())));
        std::erase_if(issues, [](const FieldIssue &issue) { return issue.grade == Grade::Hint; });
        QVERIFY2(issues.size() <= 1, record.constData());
        flawed += int(issues.size());
        for (const FieldIssue &issue : issues)
            ++kinds[issue.kind];
    }
    QCOMPARE(flawed, 57); // every record of faults.json, and no other
    using enum FieldIssue::Kind;
    for (const auto kind :
         {Missing, Unreadable, NotWhole, OutOfRange, PercentageOutOfRange, NegativeOwners, UpdatedBeforeCreated,
          RankOnOtherSource, UnknownValue, IconNotHttp, DoubledKey, LoneSurrogate})
        QVERIFY2(kinds[kind] >= 1, QByteArray::number(int(kind)).constData());
}

void SampleServiceTest::usesNamesAndIdsOnce()
{
    std::map<std::string, int> seen;
    for (const Achievement &achievement : m_achievements) {
        if (achievement.name && !achievement.name->empty())
            ++seen["name " + *achievement.name];
        if (achievement.id)
            ++seen["id " + std::to_string(*achievement.id)];
        if (achievement.category && achievement.externalId && !achievement.externalId->empty() &&
            achievement.games.size() == 1)
            ++seen[std::to_string(*achievement.category) + ' ' + std::to_string(achievement.games.front()) + ' ' +
                   *achievement.externalId];
    }
    std::erase_if(seen, [](const auto &entry) { return entry.second == 1; });
    QCOMPARE(seen, (std::map<std::string, int>{}));
}

QByteArrayList SampleServiceTest::iconAddresses() const
{
    QByteArrayList addresses;
    const std::string base = m_service.baseUrl().toString().toStdString();
    for (const Achievement &achievement : m_achievements) {
        if (achievement.icon && achievement.icon->url && achievement.icon->url->starts_with(base))
            addresses.append(QByteArray::fromStdString(achievement.icon->url->substr(base.size())));
    }
    return addresses;
}

void SampleServiceTest::honoursTheImageSize_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("micro") << u"micro"_s << QSize(35, 35);
    QTest::newRow("thumb") << u"thumb"_s << QSize(90, 90);
    QTest::newRow("thumb, double") << u"thumb_2x"_s << QSize(180, 180);
    QTest::newRow("cover_small") << u"cover_small"_s << QSize(90, 90);
    QTest::newRow("cover_big") << u"cover_big"_s << QSize(264, 264);
    QTest::newRow("cover_big, double") << u"cover_big_2x"_s << QSize(528, 528);
    QTest::newRow("logo_med") << u"logo_med"_s << QSize(160, 160);
    QTest::newRow("screenshot_med") << u"screenshot_med"_s << QSize(569, 320);
    QTest::newRow("screenshot_big") << u"screenshot_big"_s << QSize(889, 500);
    QTest::newRow("screenshot_huge") << u"screenshot_huge"_s << QSize(1280, 720);
    QTest::newRow("720p") << u"720p"_s << QSize(720, 720);
    QTest::newRow("1080p") << u"1080p"_s << QSize(1080, 1080);
    QTest::newRow("a size there is not") << u"enormous"_s << QSize();
}

void SampleServiceTest::honoursTheImageSize()
{
    QFETCH(QString, size);
    QFETCH(QSize, pixels);
    const QString address = QString::fromUtf8(iconAddresses().front()).replace(u"t_thumb"_s, u"t_"_s + size);
    for (const QString &extension : {u".png"_s, u".jpg"_s, u".webp"_s}) {
        const Answer answer = get(address.left(address.lastIndexOf(u'.')) + extension, {});
        QCOMPARE(answer.status, pixels.isValid() ? 200 : 404);
        QCOMPARE(QImage::fromData(answer.body).size(), pixels.isValid() ? pixels : QSize(0, 0));
    }
}

void SampleServiceTest::servesImagesInTheirFormat()
{
    const std::map<QByteArray, std::pair<QByteArray, QByteArray>> kFormats{
        {"png", {"image/png", "\x89PNG"}}, {"jpg", {"image/jpeg", "\xFF\xD8"}}, {"webp", {"image/webp", "RIFF"}}};
    std::map<QByteArray, int> seen;
    for (const QByteArray &address : iconAddresses().mid(0, 60)) {
        const QByteArray extension = address.mid(address.lastIndexOf('.') + 1);
        const Answer answer = get(QString::fromUtf8(address), {});
        if (answer.status != 200 || QImage::fromData(answer.body).isNull())
            continue; // the few that are broken have a test of their own
        ++seen[extension];
        QCOMPARE(answer.type, kFormats.at(extension).first);
        QVERIFY(answer.body.startsWith(kFormats.at(extension).second));
    }
    QCOMPARE(seen.size(), std::size_t(3));
}

void SampleServiceTest::breaksAFewImagesOnPurpose()
{
    const std::string base = m_service.baseUrl().toString().toStdString();
    QStringList found;
    for (const Achievement &achievement : m_achievements) {
        if (!achievement.icon || !achievement.icon->url || !achievement.icon->url->starts_with(base))
            continue;
        const Answer answer = get(QString::fromStdString(achievement.icon->url->substr(base.size())), {});
        const QString name = QString::fromStdString(achievement.name.value_or(""));
        if (answer.status != 200)
            found.append(u"%1: %2"_s.arg(name).arg(answer.status));
        else if (answer.type == "image/bmp")
            found.append(u"%1: bitmap"_s.arg(name));
        else if (answer.body.isEmpty())
            found.append(u"%1: empty"_s.arg(name));
        else if (answer.body.startsWith("<!DOCTYPE html>") && answer.type == "image/png")
            found.append(u"%1: page"_s.arg(name));
        else if (answer.body.startsWith("\x89PNG") && !answer.body.contains("IEND"))
            found.append(u"%1: cut"_s.arg(name));
        else if (QImage::fromData(answer.body).size() != QSize(90, 90))
            found.append(u"%1: unexpected"_s.arg(name));
    }
    found.sort();
    QCOMPARE(found, (QStringList{u"Empty Frame: empty"_s, u"Half Time: cut"_s, u"Lost at Sea: 404"_s,
                                 u"No Photograph Available: 404"_s, u"Pressed Flower: bitmap"_s,
                                 u"Wrong Envelope: page"_s, u"Порожня рама: 404"_s, u"半張相: cut"_s}));
}

void SampleServiceTest::sendsHundredsOfIconsAtOnce()
{
    const QByteArrayList addresses = iconAddresses();
    QVERIFY2(addresses.size() >= 600, QByteArray::number(addresses.size()).constData());
    std::set<QByteArray> different;
    qsizetype finished = 0;
    QObject context;
    QEventLoop loop;
    for (const QByteArray &address : addresses) {
        QNetworkReply *reply =
            m_network.get(QNetworkRequest(QUrl(m_service.baseUrl().toString() + QString::fromUtf8(address))));
        connect(reply, &QNetworkReply::finished, &context, [&, reply] {
            different.insert(reply->readAll());
            reply->deleteLater();
            if (++finished == addresses.size())
                loop.quit();
        });
    }
    loop.exec();
    QCOMPARE(finished, addresses.size());
    // No two badges are the same; the broken ones share what they send.
    QVERIFY2(qsizetype(different.size()) >= addresses.size() - 8,
             QByteArray::number(qsizetype(different.size())).constData());
}

void SampleServiceTest::startsAgainAfterAStop()
{
    SampleService service;
    QVERIFY(service.baseUrl().isEmpty());
    const auto first = service.start();
    QVERIFY(first.has_value());
    QCOMPARE(service.start().value_or(0), *first);
    service.stop();
    QVERIFY(service.baseUrl().isEmpty());
    QCOMPARE(service.start(*first).value_or(0), *first);
}

void SampleServiceTest::saysWhenThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SampleService service;
    const auto port = service.start(other.serverPort());
    QVERIFY(!port.has_value());
    QCOMPARE(port.error().kind, Error::Kind::Unreachable);
    SampleService second;
    QVERIFY(!second.start(quint16(m_service.baseUrl().port())).has_value());
}

QTEST_GUILESS_MAIN(SampleServiceTest)
#include "tst_sampleservice.moc"
