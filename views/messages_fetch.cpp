// The sentences on a service: its failures, the progress of a fetch and its end.
#include "views/messages.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

// tr() counts with an int.
int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

int secondsUntil(const QDateTime &until, const QDateTime &now)
{
    return until.isValid() ? int(std::max(qint64(0), (now.msecsTo(until) + 999) / 1000)) : 0;
}

} // namespace

QString Messages::networkProblemOf(const Error &error, const QString &detail)
{
    const bool isSilent = detail.isEmpty();
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return isSilent
                   ? tr("The service cannot be reached. Check the address and the connection, then try again.")
                   //: %1: the system's reason
                   : tr("The service cannot be reached (%1). Check the address and the connection, then try again.")
                         .arg(detail);
    case Error::Kind::ConnectionBroken:
        return isSilent ? tr("The connection to the service broke off. Try again.")
                        //: %1: the system's reason
                        : tr("The connection to the service broke off (%1). Try again.").arg(detail);
    case Error::Kind::TlsFailed:
        return isSilent
                   ? tr("No secure connection to the service could be made, so nothing was sent. Check the address "
                        "and this computer's clock.")
                   //: %1: the system's reason
                   : tr("No secure connection to the service could be made (%1), so nothing was sent. Check the "
                        "address and this computer's clock.")
                         .arg(detail);
    case Error::Kind::RedirectRefused:
        return isSilent
                   ? tr("The service sends us on to another server, which would get your key. That was refused; check "
                        "the address.")
                   //: %1: the address of the other server
                   : tr("The service sends us on to %1. That was refused, so that your key goes nowhere else; check "
                        "the address.")
                         .arg(detail);
    case Error::Kind::ReplyTooLarge:
        return tr("The reply is larger than 64 MiB and was not read. Check that the address is the service's.");
    case Error::Kind::Unauthorized:
        return isSilent ? tr("The service does not let us in. Check the key and try again.")
                        //: %1: the service's own message
                        : tr("The service does not let us in: “%1”. Check the key and try again.").arg(detail);
    case Error::Kind::TooManyRequests:
        return isSilent ? tr("The service wants fewer requests, even after several pauses. Try again later.")
                        //: %1: the service's own message
                        : tr("The service wants fewer requests, even after several pauses: “%1”. Try again later.")
                              .arg(detail);
    case Error::Kind::QueryRefused:
        return isSilent ? tr("The service does not understand the query. Check what the fetch is narrowed to, and the "
                             "generation the connection is set to.")
                        //: %1: the service's own message
                        : tr("The service does not understand the query: “%1”. Check what the fetch is narrowed to, "
                             "and the generation the connection is set to.")
                              .arg(detail);
    case Error::Kind::NoAchievements:
        return tr("The current IGDB service has no achievements; they were taken out with its fourth generation. Use "
                  "a service that is compatible with version 2 or 3, or import files.");
    case Error::Kind::WrongPage:
        return isSilent ? tr("The service gave another page than was asked for, again and again. Fetch again later.")
                        //: %1: the reason, in English
                        : tr("The service gave another page than was asked for, again and again (%1). Fetch again "
                             "later.")
                              .arg(detail);
    case Error::Kind::CursorLost:
        return isSilent
                   ? tr("The service lost its place before all achievements had come. Fetch again to get the rest.")
                   //: %1: the reason, in English
                   : tr("The service lost its place before all achievements had come (%1). Fetch again to get the "
                        "rest.")
                         .arg(detail);
    case Error::Kind::Cancelled:
        return tr("Cancelled. What had come before is kept.");
    default:
        break;
    }
    if (error.httpStatus == 404)
        return isSilent ? tr("The service has nothing at this address (404). Check the address.")
                        //: %1: the service's own message
                        : tr("The service has nothing at this address (404): “%1”. Check the address.").arg(detail);
    const QString status = QString::number(error.httpStatus);
    if (error.httpStatus >= 500)
        return isSilent ? tr("The service has a problem of its own (%1). Try again later.").arg(status)
                        //: %1: HTTP status. %2: the service's own message
                        : tr("The service has a problem of its own (%1): “%2”. Try again later.").arg(status, detail);
    return isSilent ? tr("The service refused the request (%1). Check the address.").arg(status)
                    //: %1: HTTP status. %2: the service's own message
                    : tr("The service refused the request (%1): “%2”. Check the address.").arg(status, detail);
}

QString Messages::forProgress(const FetchProgress &progress, const QDateTime &now)
{
    const QString received = QLocale().toString(progress.received);
    const QString expected = progress.expected ? QLocale().toString(*progress.expected) : QString();
    const int seconds = secondsUntil(progress.until, now);
    switch (progress.waiting) {
    case FetchProgress::Waiting::ForReply:
        if (progress.expected)
            //: %1: achievements so far. %Ln: how many there are.
            return tr("Fetched %1 of %Ln achievement(s)", nullptr, plural(*progress.expected)).arg(received);
        if (progress.received == 0)
            return tr("Asking the service for achievements");
        return tr("Fetched %Ln achievement(s)", nullptr, plural(progress.received));
    case FetchProgress::Waiting::ForRateLimit:
        if (progress.expected)
            //: %1: achievements so far. %2: how many there are. %Ln: seconds.
            return tr("Fetched %1 of %2; waiting for the rate limit for %Ln s", nullptr, seconds)
                .arg(received, expected);
        //: %1: achievements so far. %Ln: seconds.
        return tr("Fetched %1; waiting for the rate limit for %Ln s", nullptr, seconds).arg(received);
    case FetchProgress::Waiting::Paused:
        if (progress.expected)
            //: %1: achievements so far. %Ln: how many there are.
            return tr("Paused at %1 of %Ln achievement(s)", nullptr, plural(*progress.expected)).arg(received);
        return tr("Paused at %Ln achievement(s)", nullptr, plural(progress.received));
    case FetchProgress::Waiting::ForRetry:
        if (progress.expected)
            //: %1: achievements so far. %2: how many there are. %Ln: seconds.
            return tr("Fetched %1 of %2; the service failed, next try in %Ln s", nullptr, seconds)
                .arg(received, expected);
        //: %1: achievements so far. %Ln: seconds.
        return tr("Fetched %1; the service failed, next try in %Ln s", nullptr, seconds).arg(received);
    }
    Q_UNREACHABLE();
}

QString Messages::forOutcome(const FetchOutcome &outcome)
{
    const qint64 kept = outcome.received - outcome.rejected;
    QStringList sentences; // each is whole
    if (!outcome.error) {
        sentences.append(tr("Fetched %Ln achievement(s).", nullptr, plural(kept)));
    } else if (outcome.error->kind == Error::Kind::Cancelled) {
        sentences.append(
            tr("The fetch was cancelled; %Ln achievement(s) that had come are kept.", nullptr, plural(kept)));
    } else {
        sentences.append(forError(*outcome.error));
        if (kept > 0)
            sentences.append(tr("%Ln achievement(s) that had come before are kept.", nullptr, plural(kept)));
    }
    if (outcome.rejected > 0)
        sentences.append(tr("%Ln text(s) were no records and were left out.", nullptr, plural(outcome.rejected)));
    if (outcome.doubled > 0)
        sentences.append(tr("%Ln achievement(s) came twice and were taken once.", nullptr, plural(outcome.doubled)));
    if (outcome.leftOut > 0)
        sentences.append(tr("%Ln page(s) failed again and again and are missing; ask for them again.", nullptr,
                            plural(outcome.leftOut)));
    else if (!outcome.error && outcome.gap() > 0)
        //: %1: how many achievements the service says it has. %2: different IDs that came. %Ln: the difference.
        sentences.append(
            tr("The service counts %1, but gave only %2 different IDs: %Ln missing. Fetch again to look for "
               "the rest.",
               nullptr, plural(outcome.gap()))
                .arg(QLocale().toString(*outcome.expected), QLocale().toString(outcome.distinctIds)));
    return sentences.join(u' ');
}

QString Messages::forPending(const FetchMemo &memo)
{
    const auto expected = memo.expected().value_or(0);
    if (expected > memo.came)
        //: %1: a service's address. %2: achievements that came. %Ln: achievements there are.
        return tr("The fetch from %1 was not finished: %2 of %Ln achievement(s) came.", nullptr, plural(expected))
            .arg(memo.base.toString(), QLocale().toString(memo.came));
    //: %1: a service's address. %Ln: achievements that came.
    return tr("The fetch from %1 was not finished: %Ln achievement(s) came.", nullptr, plural(memo.came))
        .arg(memo.base.toString());
}
