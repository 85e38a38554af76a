#include "models/sources/serviceclient.h"

#include "models/sources/accesstoken.h"
#include "models/sources/dialect.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using Clock = RateLimiter::Clock;

namespace {

QDateTime toUtc(Clock::time_point time)
{
    const auto left = std::chrono::ceil<milliseconds>(time - Clock::now());
    return QDateTime::currentDateTimeUtc().addMSecs(left.count());
}

} // namespace

struct ServiceClient::Entry
{
    Ticket ticket = 0;
    Order order;
    Receiver receive;
    std::unique_ptr<ServiceRequest> request; // open while there is one
    Clock::time_point notBefore;
    std::size_t failures = 0;
    bool isToken = false;
    QByteArray sentWithToken;
    bool renewed = false; // the token, for this call
    QDateTime sentAt;
    Clock::time_point sentSince;
};

ServiceClient::ServiceClient(QNetworkAccessManager &network, Connection connection, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_limiter(m_connection.requestsPerSecond)
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &ServiceClient::pump);
}

ServiceClient::~ServiceClient() = default;

void ServiceClient::setTiming(const ServiceTiming &timing)
{
    m_timing = timing;
}

ServiceClient::Ticket ServiceClient::send(Order order, Receiver receive)
{
    auto entry = std::make_unique<Entry>();
    entry->ticket = ++m_lastTicket;
    entry->order = std::move(order);
    entry->receive = std::move(receive);
    m_entries.push_back(std::move(entry));
    pumpSoon();
    return m_lastTicket;
}

void ServiceClient::drop(Ticket ticket)
{
    const auto found = std::ranges::find(m_entries, ticket, [](const auto &entry) { return entry->ticket; });
    if (found == m_entries.end())
        return;
    if ((*found)->request) {
        --m_open;
        (*found)->request->abort();
        (*found)->request->disconnect(this);
        (*found)->request.release()->deleteLater(); // it may be telling us just now
    }
    m_entries.erase(found);
    pumpSoon();
}

void ServiceClient::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    pumpSoon();
    emit standingChanged();
}

ServiceStanding ServiceClient::standing() const
{
    ServiceStanding standing;
    standing.open = m_open;
    standing.waiting = int(m_entries.size()) - m_open;
    if (standing.waiting == 0)
        return standing;
    const auto now = Clock::now();
    if (m_isPaused) {
        standing.waitingFor = ServiceStanding::Waiting::Paused;
    } else if (m_open == 0) {
        auto until = Clock::time_point::max();
        for (const auto &entry : m_entries)
            until = std::min(until, entry->notBefore);
        if (m_limiter.heldUntil() > now) {
            standing.waitingFor = ServiceStanding::Waiting::ForRateLimit;
            until = std::max(until, m_limiter.heldUntil());
        } else if (until > now) {
            standing.waitingFor = ServiceStanding::Waiting::ForRetry;
        }
        if (standing.waitingFor != ServiceStanding::Waiting::ForReply)
            standing.until = toUtc(until);
    }
    return standing;
}

milliseconds ServiceClient::pauseAfter(std::optional<milliseconds> wanted, std::size_t failures) const
{
    if (wanted)
        return std::min(*wanted, m_timing.longestPause);
    if (m_timing.retryAfter.empty())
        return 0ms;
    return m_timing.retryAfter[std::min(failures, m_timing.retryAfter.size() - 1)];
}

bool ServiceClient::canPass(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::ConnectionBroken:
    case Error::Kind::Unreachable:
    case Error::Kind::TooManyRequests:
    case Error::Kind::TruncatedInput: // a page, so the connection broke unnoticed
    case Error::Kind::WrongPage:
        return true;
    case Error::Kind::Http:
        return error.httpStatus == 408 || error.httpStatus >= 500;
    default:
        return false;
    }
}

void ServiceClient::pumpSoon()
{
    m_wake.start(0);
}

void ServiceClient::pump()
{
    m_wake.stop();
    auto now = Clock::now();
    while (m_open < std::max(1, m_connection.openRequests) && m_limiter.wait(now) <= Clock::duration::zero()) {
        if (needsToken())
            askForToken();
        Entry *const entry = nextReady(now);
        if (!entry)
            break;
        start(*entry);
        now = Clock::now();
    }

    // The next moment at which one may go out.
    auto next = Clock::time_point::max();
    for (const auto &entry : m_entries)
        if (mayGo(*entry))
            next = std::min(next, std::max(now + m_limiter.wait(now), entry->notBefore));
    if (next != Clock::time_point::max() && m_open < std::max(1, m_connection.openRequests))
        m_wake.start(std::max(0ms, std::chrono::ceil<milliseconds>(next - now)));
    emit standingChanged();
}

// The token comes first; nothing goes out without it.
ServiceClient::Entry *ServiceClient::nextReady(Clock::time_point now)
{
    for (const auto &entry : m_entries)
        if (entry->notBefore <= now && mayGo(*entry))
            return entry.get();
    return nullptr;
}

bool ServiceClient::mayGo(const Entry &entry) const
{
    if (entry.request)
        return false;
    return entry.isToken ? needsToken() : !isHeld(entry) && !needsToken();
}

bool ServiceClient::isHeld(const Entry &entry) const
{
    return m_isPaused && !entry.order.isTrial;
}

void ServiceClient::start(Entry &entry)
{
    entry.request = std::make_unique<ServiceRequest>(m_network);
    entry.request->setStallLimit(m_timing.stall);
    entry.sentWithToken = m_token;
    entry.sentAt = QDateTime::currentDateTimeUtc();
    entry.sentSince = Clock::now();
    m_limiter.sent(entry.sentSince);
    ++m_open;
    connect(entry.request.get(), &ServiceRequest::written, this,
            [this, sent = entry.sentSince] { m_limiter.wentOut(sent, Clock::now()); });
    connect(entry.request.get(), &ServiceRequest::finished, this, [this, ticket = entry.ticket] { onAnswer(ticket); });
    entry.request->send(entry.isToken ? entry.order.call : authorized(entry.order.call));
}

void ServiceClient::onAnswer(Ticket ticket)
{
    Entry &entry = *find(ticket);
    ServiceAnswer answer = entry.request->takeAnswer();
    --m_open;
    entry.request.release()->deleteLater(); // it is telling us just now
    if (answer.page) {
        m_hasAnswered = true;
        m_limiter.answered();
        if (const auto refused = entry.order.check ? entry.order.check(*answer.page) : std::nullopt)
            answer.page = tl::unexpected(*refused);
    }
    log(entry, answer);
    if (!answer.page && triesAgain(entry, answer))
        return pump();
    this->answer(ticket, std::move(answer));
    pumpSoon();
}

bool ServiceClient::triesAgain(Entry &entry, const ServiceAnswer &answer)
{
    const Error &error = answer.page.error();
    const auto now = Clock::now();
    if (error.httpStatus == 401 && m_connection.dialect == Dialect::V4 && !entry.isToken && !entry.renewed) {
        entry.renewed = true;
        if (entry.sentWithToken == m_token) // else another call has renewed it already
            m_token.clear();
        return true;
    }
    const bool isRefusal = error.kind == Error::Kind::TooManyRequests;
    if (isRefusal)
        m_limiter.refused(now, pauseAfter(answer.retryAfter, entry.failures));
    if (entry.order.isTrial || !canPass(error) || !(entry.order.canRepeat || isRefusal) ||
        entry.failures >= m_timing.retryAfter.size())
        return false;
    if (error.kind == Error::Kind::Unreachable && !m_hasAnswered)
        return false;
    if (!isRefusal)
        entry.notBefore = now + pauseAfter(answer.retryAfter, entry.failures);
    ++entry.failures;
    return true;
}

void ServiceClient::answer(Ticket ticket, ServiceAnswer answer)
{
    const auto found = std::ranges::find(m_entries, ticket, [](const auto &entry) { return entry->ticket; });
    const auto entry = std::move(*found);
    m_entries.erase(found);
    if (entry->isToken)
        return onToken(std::move(answer));
    entry->receive(std::move(answer));
}

bool ServiceClient::needsToken() const
{
    return m_connection.dialect == Dialect::V4 &&
           std::ranges::any_of(
               m_entries,
               [this](const auto &entry) { return !entry->isToken && !entry->request && !isHeld(*entry); }) &&
           (m_token.isEmpty() || m_tokenUntil <= QDateTime::currentDateTimeUtc());
}

void ServiceClient::askForToken()
{
    if (m_tokenTicket != 0)
        return;
    auto entry = std::make_unique<Entry>();
    entry->ticket = m_tokenTicket = ++m_lastTicket;
    entry->isToken = true;
    entry->order.call = dialect::tokenCall(m_connection);
    entry->order.call.secrets = {m_connection.clientId.trimmed(), m_connection.clientSecret.trimmed()};
    entry->order.check = [](const Page &page) -> std::optional<Error> {
        const auto token = readAccessToken(page.body, QDateTime::currentDateTimeUtc());
        return token ? std::nullopt : std::optional(token.error());
    };
    m_entries.insert(m_entries.begin(), std::move(entry));
}

void ServiceClient::onToken(ServiceAnswer answer)
{
    m_tokenTicket = 0;
    if (answer.page) {
        const auto token = readAccessToken(answer.page->body, QDateTime::currentDateTimeUtc());
        m_token = token->text;
        m_tokenUntil = token->until;
        return;
    }
    // Without a token nothing can be asked: all that waits fails with this reason. 400 here is about the credentials.
    Error error = answer.page.error();
    if (error.httpStatus == 400)
        error.kind = Error::Kind::Unauthorized;
    std::vector<Ticket> waiting;
    for (const auto &entry : m_entries)
        if (!entry->request)
            waiting.push_back(entry->ticket);
    for (const auto ticket : waiting)
        if (find(ticket))
            this->answer(ticket, {.page = tl::unexpected(error), .status = answer.status});
}

ServiceCall ServiceClient::authorized(ServiceCall call) const
{
    const auto key = m_connection.userKey.trimmed(); // pasted keys end in a line break
    if (m_connection.dialect == Dialect::V4) {
        call.headers.emplaceBack("Client-ID", m_connection.clientId.trimmed());
        call.headers.emplaceBack("Authorization", "Bearer " + m_token);
    } else if (!key.isEmpty()) {
        call.headers.emplaceBack("user-key", key);
    }
    call.secrets = {key, m_connection.clientId.trimmed(), m_connection.clientSecret.trimmed(), m_token};
    return call;
}

void ServiceClient::log(const Entry &entry, const ServiceAnswer &answer)
{
    ServiceLogEntry line;
    line.time = entry.sentAt;
    line.method = entry.order.call.method;
    line.place = answer.page ? answer.page->place : answer.page.error().place;
    if (!entry.isToken)
        line.query = QString::fromUtf8(entry.order.call.body);
    line.status = answer.status;
    line.bytes = answer.bytes;
    line.took = std::chrono::duration_cast<milliseconds>(Clock::now() - entry.sentSince);
    if (!answer.page)
        line.error = answer.page.error();
    emit logged(line);
}

ServiceClient::Entry *ServiceClient::find(Ticket ticket)
{
    const auto found = std::ranges::find(m_entries, ticket, [](const auto &entry) { return entry->ticket; });
    return found == m_entries.end() ? nullptr : found->get();
}
