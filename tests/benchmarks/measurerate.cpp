// measure-rate: how much of the rate that a service allows a fetch makes use of, and how often it is refused. Prints
// one line for each rate; ends with 1 when a fetch made use of less than 98 % or was refused.
#include "models/sources/achievementfetch.h"
#include "tests/support/hostileservice.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

#include <cstdio>

namespace {

constexpr int kPageSize = 50;
constexpr double kBar = 0.98;

bool measure(int perSecond, int latency, int pages)
{
    HostileService service(pages * kPageSize, 3, true);
    service.limitRate(perSecond);
    service.setLatency(latency);
    QNetworkAccessManager network;
    ServiceClient client(network, {.dialect = Dialect::V3,
                                   .base = service.url(),
                                   .userKey = HostileService::kUserKey,
                                   .pageSize = kPageSize,
                                   .requestsPerSecond = perSecond});
    AchievementFetch fetch(client);
    FetchOutcome outcome;
    QObject::connect(&fetch, &AchievementFetch::finished, qApp, [&](const FetchOutcome &end) {
        outcome = end;
        QCoreApplication::quit();
    });
    fetch.start();
    QCoreApplication::exec();

    // The shortest time in which so many requests can go out: as many as are allowed at the beginning of each second.
    const double shortest = (service.pagesAsked() - 1) / perSecond;
    const double share = shortest / service.secondsBusy();
    std::printf("%2d requests/s allowed, answers after %4d ms: %4d requests in %6.2f s, %5.1f %% of what is allowed, "
                "%d refused, %lld of %d records\n",
                perSecond, latency, service.pagesAsked(), service.secondsBusy(), 100 * share, service.refused(),
                static_cast<long long>(outcome.distinctIds), pages * kPageSize);
    return share >= kBar && service.refused() == 0 && !outcome.error && outcome.gap() == 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    bool isGood = measure(4, 50, 100);
    isGood = measure(4, 400, 100) && isGood;
    isGood = measure(8, 50, 160) && isGood;
    // Before the first answer there is little to ask for: of a short fetch from a slow service that costs 1 % and more.
    (void)measure(4, 1200, 240);
    return isGood ? 0 : 1;
}
