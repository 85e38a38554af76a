// What the tests of AchievementFetch share: records, pages and a fetch with its signals recorded.
#pragma once

#include "models/sources/achievementfetch.h"
#include "tests/support/fakeservice.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>

inline constexpr auto kSecretKey = "s3cret-key-0815";

// A record without any issue that counts.
inline QByteArray record(quint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return R"({"id":)" + number + R"(,"name":"Relic )" + number + R"(","category":3,"external_id":"R_)" + number +
           R"(","created_at":1402423357911,"updated_at":1402423357911})";
}

// `[...]` of the records first, first + 1, ...
inline QByteArray pageOf(quint64 first, int count)
{
    QByteArrayList records;
    for (int i = 0; i < count; ++i)
        records.append(record(first + quint64(i)));
    return '[' + records.join(',') + ']';
}

inline QString offsetPage(int offset)
{
    return QStringLiteral("/achievements/?fields=*&limit=50&offset=%1").arg(offset);
}
inline QString scrollPage()
{
    return QStringLiteral("/achievements/?fields=*&limit=50&scroll=1");
}

struct FetchRun
{
    explicit FetchRun(const FakeService &service)
        : FetchRun(service.url())
    {
    }
    explicit FetchRun(const QUrl &base)
        : client(network, {.base = base, .userKey = kSecretKey, .requestsPerSecond = 0})
        , fetch(std::make_unique<AchievementFetch>(client))
        , pages(fetch.get(), &AchievementFetch::pageFetched)
        , restarts(fetch.get(), &AchievementFetch::passRestarted)
        , progress(fetch.get(), &AchievementFetch::progressed)
        , finished(fetch.get(), &AchievementFetch::finished)
    {
        using namespace std::chrono_literals;
        client.setTiming({.retryAfter = {1ms, 1ms, 1ms, 1ms}, .longestPause = 1h, .stall = 30s});
    }

    // Starts, and waits for the end. False: it did not come.
    [[nodiscard]] bool toEnd()
    {
        fetch->start();
        return !finished.isEmpty() || finished.wait(60'000); // some hundred pages under sanitizers
    }
    [[nodiscard]] FetchOutcome outcome() const { return finished.first().first().value<FetchOutcome>(); }
    [[nodiscard]] QList<quint64> ids() const
    {
        QList<quint64> ids;
        for (const auto &page : pages)
            for (const auto &incoming : page.first().value<RecordBatch>().records)
                ids.append(incoming.id.value_or(0));
        return ids;
    }
    [[nodiscard]] std::vector<Error> rejected() const
    {
        std::vector<Error> rejected;
        for (const auto &page : pages)
            for (const auto &error : page.first().value<RecordBatch>().rejected)
                rejected.push_back(error);
        return rejected;
    }

    QNetworkAccessManager network;
    ServiceClient client;
    std::unique_ptr<AchievementFetch> fetch;
    QSignalSpy pages, restarts, progress, finished;
};

inline QList<quint64> numbers(quint64 first, int count)
{
    QList<quint64> numbers;
    for (int i = 0; i < count; ++i)
        numbers.append(first + quint64(i));
    return numbers;
}
