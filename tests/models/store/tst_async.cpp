// whenReady() and Latest: answers that come late, twice or never.
#include "models/async.h"

#include <QPromise>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

class AsyncTest : public QObject
{
    Q_OBJECT

private slots:
    void givesTheResultFromTheEventLoop();
    void givesNothingToADeadContext();
    void givesNothingOfACancelledFuture();
    void deliversOnlyTheNewestAnswer();
    void tellsAComputationThatItIsNotWanted();
    void deliversNothingAfterItsOwnerDied();
    void canRunAgainFromItsAnswer();

private:
    // Waits for `count` in `value`, driven by the event loop.
    static bool reaches(const int &value, int count)
    {
        return QTest::qWaitFor([&] { return value == count; });
    }
};

void AsyncTest::givesTheResultFromTheEventLoop()
{
    QPromise<int> promise;
    promise.start();
    promise.addResult(42);
    promise.finish();
    QObject context;
    int answer = 0;
    whenReady(promise.future(), &context, [&](int value) { answer = value; });
    QCOMPARE(answer, 0);
    QVERIFY(reaches(answer, 42));
    QVERIFY(QTest::qWaitFor([&] { return context.children().isEmpty(); }));
}

void AsyncTest::givesNothingToADeadContext()
{
    QPromise<int> promise;
    promise.start();
    auto context = std::make_unique<QObject>();
    int toDead = 0, toLiving = 0;
    whenReady(promise.future(), context.get(), [&](int) { ++toDead; });
    whenReady(promise.future(), this, [&](int) { ++toLiving; });
    context.reset();
    promise.addResult(1);
    promise.finish();
    QVERIFY(reaches(toLiving, 1));
    QCOMPARE(toDead, 0);
}

void AsyncTest::givesNothingOfACancelledFuture()
{
    QFuture<int> future;
    {
        QPromise<int> promise; // dropped without an answer
        promise.start();
        future = promise.future();
    }
    QFutureWatcher<int> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    int calls = 0;
    whenReady(future, this, [&](int) { ++calls; });
    watcher.setFuture(future);
    QVERIFY(finished.count() == 1 || finished.wait());
    QTRY_VERIFY(findChildren<QFutureWatcherBase *>().isEmpty());
    QCOMPARE(calls, 0);
}

void AsyncTest::deliversOnlyTheNewestAnswer()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    Latest latest(pool, this);
    QSemaphore begun, gate;
    std::vector<int> answers;
    int delivered = 0;
    const auto deliver = [&](std::unique_ptr<int> answer) {
        answers.push_back(*answer);
        ++delivered;
    };
    for (int i = 1; i <= 3; ++i) {
        const auto compute = [&begun, &gate, i] {
            begun.release();
            gate.acquire();
            return std::make_unique<int>(i);
        };
        latest.run(compute, deliver);
        if (i == 1)
            begun.acquire();
    }
    QVERIFY(latest.isRunning());
    gate.release(3);
    QVERIFY(reaches(delivered, 1));
    QCOMPARE(answers, std::vector{3});
    QVERIFY(!latest.isRunning());
    QCOMPARE(gate.available(), 1); // the first had begun; the second never did
}

void AsyncTest::tellsAComputationThatItIsNotWanted()
{
    QThreadPool pool;
    Latest latest(pool, this);
    QSemaphore begun;
    int calls = 0;
    latest.run(
        [&begun](const std::atomic_bool &cancelled) {
            begun.release();
            while (!cancelled)
                QThread::yieldCurrentThread();
            return 1;
        },
        [&](int) { ++calls; });
    begun.acquire();
    latest.cancel();
    QVERIFY(pool.waitForDone()); // it came to an end
    QVERIFY(!latest.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void AsyncTest::deliversNothingAfterItsOwnerDied()
{
    struct Owner : QObject
    {
        explicit Owner(QThreadPool &pool)
            : latest(pool, this)
        {
        }
        Latest latest;
    };
    QThreadPool pool;
    QSemaphore gate;
    auto owner = std::make_unique<Owner>(pool);
    int calls = 0;
    owner->latest.run(
        [&gate] {
            gate.acquire();
            return 1;
        },
        [&](int) { ++calls; });
    owner.reset();
    gate.release();
    QVERIFY(pool.waitForDone());
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void AsyncTest::canRunAgainFromItsAnswer()
{
    QThreadPool pool;
    Latest latest(pool, this);
    int last = 0;
    latest.run([] { return 1; }, [&](int) { latest.run([] { return 2; }, [&](int answer) { last = answer; }); });
    QVERIFY(reaches(last, 2));
}

QTEST_GUILESS_MAIN(AsyncTest)
#include "tst_async.moc"
