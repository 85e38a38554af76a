#include "models/records/recordtime.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class TestRecordTime : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheUnitBySize_data();
    void tellsTheUnitBySize();
    void givesTheWayBack();
    void refusesWhatNoCalendarHolds();
};

void TestRecordTime::tellsTheUnitBySize_data()
{
    QTest::addColumn<qint64>("raw");
    QTest::addColumn<TimeUnit>("unit");
    QTest::addColumn<QString>("time");
    QTest::addColumn<qint64>("milliseconds");
    const auto row = [](const char *name, qint64 raw, TimeUnit unit, const QString &time, qint64 milliseconds) {
        QTest::newRow(name) << raw << unit << time << milliseconds;
    };
    row("milliseconds", 1529500723000, TimeUnit::Milliseconds, u"2018-06-20T13:18:43.000Z"_s, 1529500723000);
    row("seconds", 1529500723, TimeUnit::Seconds, u"2018-06-20T13:18:43.000Z"_s, 1529500723000);
    row("zero", 0, TimeUnit::Seconds, u"1970-01-01T00:00:00.000Z"_s, 0);
    row("year 1", -62135596800, TimeUnit::Seconds, u"0001-01-01T00:00:00.000Z"_s, -62135596800000);
    row("last second", 99'999'999'999, TimeUnit::Seconds, u"5138-11-16T09:46:39.000Z"_s, 99'999'999'999'000);
    row("first millisecond", 100'000'000'000, TimeUnit::Milliseconds, u"1973-03-03T09:46:40.000Z"_s, 100'000'000'000);
    row("negative milliseconds", -100'000'000'000, TimeUnit::Milliseconds, u"1966-10-31T14:13:20.000Z"_s,
        -100'000'000'000);
}

void TestRecordTime::tellsTheUnitBySize()
{
    QFETCH(qint64, raw);
    QFETCH(TimeUnit, unit);
    QFETCH(QString, time);
    QFETCH(qint64, milliseconds);
    QCOMPARE(timeUnit(raw), unit);
    QCOMPARE(fromRecordTime(raw).toString(Qt::ISODateWithMs), time);
    QCOMPARE(recordTimeInMilliseconds(raw), milliseconds);
}

void TestRecordTime::givesTheWayBack()
{
    for (const qint64 raw : {1529500723000L, 1529500723123L, 1529500723L, -62135683200L, -5L}) {
        const QDateTime time = fromRecordTime(raw);
        QCOMPARE(toRecordTime(time, timeUnit(raw)), raw);
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }
    QCOMPARE(toRecordTime(QDateTime(QDate(2018, 6, 20), QTime(0, 0), Qt::UTC), TimeUnit::Milliseconds), 1529452800000);
}

void TestRecordTime::refusesWhatNoCalendarHolds()
{
    for (const qint64 raw : {std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::min()}) {
        const QDateTime time = fromRecordTime(raw);
        QVERIFY(!time.isValid() || toRecordTime(time, TimeUnit::Milliseconds) == raw);
        QCOMPARE(timeUnit(raw), TimeUnit::Milliseconds);
        QCOMPARE(recordTimeInMilliseconds(raw), raw);
    }
}

QTEST_GUILESS_MAIN(TestRecordTime)
#include "tst_recordtime.moc"
