// The sentences on requests: what is open, what waits and until when, what came of each, and what is still missing.
#include "views/messages.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLeftOut = 12; // told one by one; the rest are counted

// tr() counts with an int.
int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

} // namespace

QStringList Messages::forStanding(const ServiceStanding &standing)
{
    QStringList facts;
    if (standing.open > 0)
        facts << tr("%Ln request(s) open", nullptr, standing.open);
    if (standing.waiting > 0)
        facts << tr("%Ln request(s) waiting", nullptr, standing.waiting);
    if (standing.until.isValid())
        //: %1: time of day, with seconds.
        facts << tr("next request at %1").arg(standing.until.toLocalTime().toString(u"HH:mm:ss"_s));
    return facts;
}

QString Messages::forRate(double requestsPerSecond)
{
    //: %1: a number, e.g. 3.9.
    return tr("%1 requests a second").arg(QLocale().toString(requestsPerSecond, 'f', 1));
}

QString Messages::forFailedPages(qint64 count)
{
    return tr("%Ln page(s) failed so far", nullptr, plural(count));
}

QString Messages::forLeftOut(const std::vector<FetchMemo::Ids> &pages)
{
    const auto number = [](quint64 id) { return QString::number(id); };
    QStringList spans;
    for (const auto &page : pages) {
        if (spans.size() == qsizetype(kMostLeftOut))
            break;
        if (page.upTo)
            //: IDs of a page that failed, from %1 to %2.
            spans << tr("%1 to %2").arg(number(page.after.value_or(0) + 1), number(*page.upTo));
        else
            //: IDs of a page that failed, from %1 on.
            spans << tr("from %1 on").arg(number(page.after.value_or(0) + 1));
    }
    if (pages.size() > kMostLeftOut)
        //: The end of a list of pages that failed.
        spans << tr("and %Ln more", nullptr, plural(qint64(pages.size() - kMostLeftOut)));
    //: %1: a list of spans of IDs.
    return spans.isEmpty() ? QString() : tr("Pages that failed, by ID: %1.").arg(QLocale().createSeparatedList(spans));
}

QString Messages::forFill(const FillProgress &progress)
{
    const QString done = QLocale().toString(progress.done);
    return progress.kind == ObjectFetch::Kind::Games
               //: %1: names so far. %Ln: games there are.
               ? tr("Fetched the names of %1 of %Ln game(s)", nullptr, plural(progress.total)).arg(done)
               //: %1: addresses of images so far. %Ln: icons there are.
               : tr("Fetched the images of %1 of %Ln icon(s)", nullptr, plural(progress.total)).arg(done);
}

QString Messages::forRequest(const ServiceLogEntry &entry)
{
    if (!entry.error)
        //: What came of a request: a good answer.
        return tr("Answered");
    const QString what = requestFailure(*entry.error);
    const QString detail = entry.error->detail.simplified();
    //: %1: what went wrong with a request, in short. %2: the reason, as the service or the system tells it.
    return detail.isEmpty() ? what : tr("%1: %2", "request").arg(what, detail);
}

// In short: what to do about it is not a single request's to say, as most are made again.
QString Messages::requestFailure(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return tr("Not reached");
    case Error::Kind::ConnectionBroken:
        return tr("Broken off");
    case Error::Kind::TlsFailed:
        return tr("No secure connection");
    case Error::Kind::RedirectRefused:
        return tr("Sent on elsewhere");
    case Error::Kind::ReplyTooLarge:
        return tr("Reply too large");
    case Error::Kind::Unauthorized:
        return tr("Not let in");
    case Error::Kind::TooManyRequests:
        return tr("Too many requests");
    case Error::Kind::QueryRefused:
        return tr("Query not understood");
    case Error::Kind::WrongPage:
        return tr("Not what was asked for");
    case Error::Kind::TruncatedInput:
        return tr("Cut short");
    case Error::Kind::Http:
        return error.httpStatus >= 500 ? tr("Failed at the service") : tr("Refused");
    default:
        return tr("Not readable as records");
    }
}
