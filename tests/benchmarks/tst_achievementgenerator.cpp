// AchievementGenerator and generate-achievements: what the benchmarks rely on.

#include "models/records/achievement.h"
#include "models/records/validation.h"
#include "models/sources/fileimport.h"
#include "tests/benchmarks/achievementgenerator.h"

#include <QCryptographicHash>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 60'000; // 2,000 games: shares of games are good to a third of themselves
constexpr quint64 kSeed = 7;

QByteArrayList generated(int rows, quint64 seed)
{
    AchievementGenerator generator(seed);
    QByteArrayList records;
    std::string record;
    for (int row = 0; row < rows; ++row) {
        generator.next(record);
        records << QByteArray(record.data(), qsizetype(record.size()));
    }
    return records;
}

QByteArray run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(GENERATE_PROGRAM), arguments);
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return ended && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

bool isNear(double share, double wanted)
{
    return qAbs(share - wanted) < wanted * 0.3;
}

} // namespace

class AchievementGeneratorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void givesTheSameBytesOnEveryMachine();
    void givesTheBeginningOfMore();
    void givesRecordsThatRead();
    void givesThirtyRecordsAGame();
    void givesFewFaults();
    void givesTheKindsOfTextPromised_data();
    void givesTheKindsOfTextPromised();
    void givesWordsToSearchFor_data();
    void givesWordsToSearchFor();
    void givesRecordsOfTheSizePromised();
    void writesTheSameRecordsInBothFormats();
    void writesIntoAFile();
    void tellsWrongUse();

private:
    [[nodiscard]] double share(const std::function<bool(const Achievement &)> &has) const
    {
        return double(std::ranges::count_if(m_achievements, has)) / double(m_achievements.size());
    }

    QByteArrayList m_records;
    std::vector<Achievement> m_achievements;
};

void AchievementGeneratorTest::initTestCase()
{
    m_records = generated(kRows, kSeed);
    AchievementReader reader;
    for (const auto &record : m_records) {
        m_achievements.emplace_back();
        const auto read = reader.read({record.constData(), std::size_t(record.size())}, m_achievements.back());
        QVERIFY2(read, record.constData());
    }
}

void AchievementGeneratorTest::givesTheSameBytesOnEveryMachine()
{
    const auto digest = QCryptographicHash::hash(generated(1'000, 1).join('\n'), QCryptographicHash::Sha256).toHex();
    QCOMPARE(digest, "0811297c89e17a945758c2b8b5a6dd7b3bfbedbab9501c980db55465ce064754"_ba);
    QVERIFY(generated(10, 1) != generated(10, 2));
}

void AchievementGeneratorTest::givesTheBeginningOfMore()
{
    QCOMPARE(generated(100, kSeed), m_records.first(100));
}

void AchievementGeneratorTest::givesRecordsThatRead()
{
    for (const auto &record : m_records)
        QVERIFY(!record.contains('\n'));
    QVERIFY(isNear(share([](const auto &a) { return a.games.size() > 1; }), 0.015));
    const auto isScalar = [](const QByteArray &record) {
        return record.contains("\"game\":") && !record.contains("\"game\":[");
    };
    QVERIFY(isNear(double(std::ranges::count_if(m_records, isScalar)) / kRows, 0.03));
}

void AchievementGeneratorTest::givesThirtyRecordsAGame()
{
    QMap<quint64, int> records;
    for (const auto &achievement : m_achievements)
        ++records[achievement.games.front()];
    QCOMPARE(records.size(), kRows / 30);
    for (const int count : records)
        QCOMPARE(count, 30);
}

void AchievementGeneratorTest::givesFewFaults()
{
    QSet<quint64> ids;
    int faulty = 0, doubled = 0, large = 0;
    for (int i = 0; i < kRows; ++i) {
        const auto &achievement = m_achievements[std::size_t(i)];
        const auto grade = worstGrade(achievement);
        faulty += grade && *grade >= Grade::Warning;
        doubled += achievement.id && ids.contains(*achievement.id);
        large += achievement.id.value_or(0) > (quint64(1) << 53);
        ids.insert(achievement.id.value_or(0));
    }
    QVERIFY2(isNear(double(faulty) / kRows, 0.0025), QByteArray::number(faulty).constData());
    QVERIFY(doubled > 10 && doubled < 60);
    QVERIFY(isNear(double(large) / kRows, 0.001));
}

void AchievementGeneratorTest::givesTheKindsOfTextPromised_data()
{
    QTest::addColumn<QRegularExpression>("pattern");
    QTest::addColumn<double>("wanted");
    QTest::newRow("Cyrillic") << QRegularExpression(u"[\u0400-\u04ff]"_s) << 0.06;
    QTest::newRow("CJK and Hangul") << QRegularExpression(u"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]"_s) << 0.05;
    QTest::newRow("accented Latin") << QRegularExpression(u"[\u00c0-\u017f]"_s) << 0.03;
    QTest::newRow("emoji") << QRegularExpression(u"[\\x{1f300}-\\x{1faff}]"_s) << 0.02;
}

void AchievementGeneratorTest::givesTheKindsOfTextPromised()
{
    QFETCH(const QRegularExpression, pattern);
    QFETCH(const double, wanted);
    const auto has = [&](const Achievement &achievement) {
        const auto text = achievement.name.value_or("") + achievement.description.value_or("");
        return QString::fromStdString(text).contains(pattern);
    };
    const double found = share(has);
    QVERIFY2(isNear(found, wanted), QByteArray::number(found).constData());
}

void AchievementGeneratorTest::givesWordsToSearchFor_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("wanted");
    QTest::newRow("the") << u"the"_s << 0.39;
    QTest::newRow("boss") << u"boss"_s << 0.10;
    QTest::newRow("platinum") << u"platinum"_s << 0.006;
    QTest::newRow("Cyrillic") << u"охотник"_s << 0.015;
    QTest::newRow("none") << u"qzxq"_s << 0.0;
}

void AchievementGeneratorTest::givesWordsToSearchFor()
{
    QFETCH(const QString, word);
    QFETCH(const double, wanted);
    const auto has = [&](const Achievement &achievement) {
        auto text = achievement.name.value_or("") + '\n' + achievement.description.value_or("") + '\n' +
                    achievement.externalId.value_or("");
        for (const auto &tag : achievement.tags)
            text.append("\n").append(tag);
        return QString::fromStdString(text).contains(word, Qt::CaseInsensitive);
    };
    const double found = share(has);
    QVERIFY2(found == wanted || isNear(found, wanted), QByteArray::number(found).constData());
}

void AchievementGeneratorTest::givesRecordsOfTheSizePromised()
{
    qint64 bytes = 0;
    for (const auto &record : m_records)
        bytes += record.size();
    const double average = double(bytes) / kRows;
    QVERIFY2(qAbs(average - 473) < 10, QByteArray::number(average).constData());
    QVERIFY(isNear(share([](const auto &a) { return !a.has(Field::Description); }), 0.08));
    QVERIFY(isNear(share([](const auto &a) { return !a.has(Field::Icon); }), 0.10));
}

void AchievementGeneratorTest::writesTheSameRecordsInBothFormats()
{
    const auto array = run({u"--rows"_s, u"500"_s, u"--seed"_s, u"7"_s});
    const auto lines = run({u"--rows"_s, u"500"_s, u"--seed"_s, u"7"_s, u"--format"_s, u"ndjson"_s});
    QCOMPARE(lines, QByteArray(m_records.first(500).join('\n') + '\n'));
    const auto fromArray = readBatch(array, {}), fromLines = readBatch(lines, {});
    QVERIFY(array.startsWith('[') && fromArray && fromLines);
    QCOMPARE(fromArray->records.size(), std::size_t(500));
    QVERIFY(fromArray->rejected.empty() && fromLines->rejected.empty());
    QVERIFY(
        std::ranges::equal(fromArray->records, fromLines->records, {}, &IncomingRecord::text, &IncomingRecord::text));
    QCOMPARE(run({u"--rows"_s, u"0"_s}), "[\n]\n"_ba);
}

void AchievementGeneratorTest::writesIntoAFile()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"records.ndjson"_s);
    QCOMPARE(run({u"--rows"_s, u"3"_s, u"--seed"_s, u"7"_s, u"--format"_s, u"ndjson"_s, u"--output"_s, path}), ""_ba);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(m_records.first(3).join('\n') + '\n'));
}

void AchievementGeneratorTest::tellsWrongUse()
{
    for (const QStringList &arguments : {QStringList{u"--rows"_s, u"many"_s},
                                         {u"--format"_s, u"csv"_s},
                                         {u"--seed"_s, u"-1"_s},
                                         {u"--output"_s, u"/nowhere/records"_s}}) {
        QProcess process;
        process.start(QStringLiteral(GENERATE_PROGRAM), arguments);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
    }
}

QTEST_GUILESS_MAIN(AchievementGeneratorTest)
#include "tst_achievementgenerator.moc"
