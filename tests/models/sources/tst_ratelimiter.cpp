#include "models/sources/ratelimiter.h"

#include <QTest>

#include <vector>

using namespace std::chrono_literals;
using Clock = RateLimiter::Clock;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEachWindow();
    void reachesTheAllowedRate();
    void countsFromWhenARequestWentOut();
    void knowsNoLimit();
    void holdsAndSlowsAfterARefusal();
    void slowsOnceForRefusalsTogether();
    void recovers();

private:
    // When the next n requests go out, sent as soon as allowed.
    static std::vector<Clock::time_point> send(RateLimiter &limiter, int n, Clock::time_point &now)
    {
        std::vector<Clock::time_point> times;
        for (int i = 0; i < n; ++i) {
            now += limiter.wait(now);
            limiter.sent(now);
            times.push_back(now);
        }
        return times;
    }
    const Clock::time_point m_start{1h};
};

void RateLimiterTest::keepsEachWindow()
{
    RateLimiter limiter(4);
    auto now = m_start;
    const auto times = send(limiter, 400, now);
    for (std::size_t i = 4; i < times.size(); ++i)
        QVERIFY(times[i] - times[i - 4] > 1s);
}

void RateLimiterTest::reachesTheAllowedRate()
{
    RateLimiter limiter(4);
    auto now = m_start;
    const auto times = send(limiter, 401, now);
    const std::chrono::duration<double> took = times.back() - times.front();
    QVERIFY2(400 / took.count() >= 0.98 * 4, qPrintable(QString::number(400 / took.count())));
}

void RateLimiterTest::countsFromWhenARequestWentOut()
{
    RateLimiter limiter(2);
    limiter.sent(m_start);
    limiter.sent(m_start + 1ms);
    limiter.wentOut(m_start, m_start + 300ms);
    QVERIFY(limiter.wait(m_start + 300ms) < 1s); // the other one went out before
    limiter.wentOut(m_start + 1ms, m_start + 300ms);
    QVERIFY(limiter.wait(m_start + 300ms) > 1s);
    limiter.wentOut(m_start + 5ms, m_start + 900ms); // not one of these
    QVERIFY(limiter.wait(m_start + 900ms) < 1s);
}

void RateLimiterTest::knowsNoLimit()
{
    RateLimiter limiter(0);
    auto now = m_start;
    (void)send(limiter, 1000, now);
    QVERIFY(now == m_start);
}

void RateLimiterTest::holdsAndSlowsAfterARefusal()
{
    RateLimiter limiter(4);
    auto now = m_start;
    (void)send(limiter, 4, now);
    limiter.refused(now, 30s);
    QVERIFY(limiter.wait(now) == 30s);
    now += 30s;
    const auto times = send(limiter, 5, now);
    QVERIFY(times[4] - times[0] > 2s);
}

void RateLimiterTest::slowsOnceForRefusalsTogether()
{
    RateLimiter limiter(4);
    for (int i = 0; i < 8; ++i)
        limiter.refused(m_start + i * 1ms, 1s);
    QCOMPARE(limiter.stretch(), 2.0);
    limiter.refused(m_start + 5s, 1s);
    QCOMPARE(limiter.stretch(), 4.0);
    for (int i = 2; i < 20; ++i)
        limiter.refused(m_start + i * 5s, 1s);
    QCOMPARE(limiter.stretch(), 16.0);
}

void RateLimiterTest::recovers()
{
    RateLimiter limiter(4);
    limiter.refused(m_start, 1s);
    int answers = 0;
    for (; limiter.stretch() > 1 && answers < 1000; ++answers)
        limiter.answered();
    QVERIFY2(answers >= 8 && answers <= 40, qPrintable(QString::number(answers)));
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
