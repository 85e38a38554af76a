// The command line's fetch, killed at random moments: what it stored is whole, and going on fetches the rest and none
// of it twice. CURATOR_KILLS: how often; tests/hostile sets it.
#include "models/store/catalogreader.h"
#include "tests/support/hostileservice.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecords = 12'000; // 24 pages

} // namespace

class KilledFetchTest : public QObject
{
    Q_OBJECT

private slots:
    void losesAndDoublesNothing_data();
    void losesAndDoublesNothing();

private:
    struct Stored
    {
        QByteArrayList texts;
        QSet<quint64> ids;
    };
    static Stored storedIn(const QString &path)
    {
        Stored stored;
        const auto reader = CatalogReader::open(path);
        if (!reader || !(*reader)->forEach(0, *(*reader)->endNumber(), [&](RecordNumber, const RecordState &state) {
                stored.texts.append(state.text());
                stored.ids.insert(state.text().mid(6).split(',').front().toULongLong());
                return true;
            }))
            qFatal("the catalog cannot be read");
        std::ranges::sort(stored.texts);
        return stored;
    }
};

void KilledFetchTest::losesAndDoublesNothing_data()
{
    QTest::addColumn<quint32>("seed");
    const int kills = qEnvironmentVariableIntValue("CURATOR_KILLS");
    for (int i = 0; i < (kills > 0 ? kills : 4); ++i) {
        const quint32 seed = kills > 0 ? QRandomGenerator::global()->generate() : quint32(i + 1);
        QTest::addRow("seed %u", seed) << seed;
    }
}

void KilledFetchTest::losesAndDoublesNothing()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    HostileService service(kRecords);
    service.setLatency(15);
    QTemporaryDir folder;
    const auto catalog = folder.filePath(u"catalog"_s);
    const QStringList arguments{u"fetch"_s,
                                catalog,
                                u"--dialect"_s,
                                u"v3"_s,
                                u"--service"_s,
                                service.url().toString(),
                                u"--requests-per-second"_s,
                                u"0"_s};
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ACHIEVEMENTS_USER_KEY"_s, QString::fromLatin1(HostileService::kUserKey));

    QProcess killed;
    killed.setProcessEnvironment(environment);
    killed.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), arguments);
    const int pages = 1 + random.bounded(26);
    QVERIFY(QTest::qWaitFor([&] { return service.pagesAsked() >= pages || killed.state() == QProcess::NotRunning; },
                            60'000));
    killed.waitForFinished(random.bounded(20)); // somewhere between two pages, too
    killed.kill();
    killed.waitForFinished();

    Stored before;
    if (QFile::exists(catalog))
        before = storedIn(catalog);
    service.forgetGiven();

    QProcess resumed;
    resumed.setProcessEnvironment(environment);
    resumed.start(QStringLiteral(ACHIEVEMENTS_PROGRAM), arguments + QStringList{u"--resume"_s});
    QVERIFY(resumed.waitForFinished(60'000));
    QVERIFY2(resumed.exitCode() == 0, resumed.readAllStandardError().constData());

    const auto after = storedIn(catalog);
    auto truth = service.truth();
    std::ranges::sort(truth);
    QCOMPARE(after.texts.size(), truth.size());
    QVERIFY(after.texts == truth);
    if (before.ids.size() == kRecords)
        return; // it was done before it was killed
    qsizetype twice = 0;
    for (const auto id : service.given())
        twice += before.ids.contains(id);
    QCOMPARE(twice, 0);
}

QTEST_GUILESS_MAIN(KilledFetchTest)
#include "tst_killedfetch.moc"
