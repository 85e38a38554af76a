#include "tests/support/hostileservice.h"

#include <httplib.h>
#include <zlib.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <regex>
#include <set>
#include <thread>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
using httplib::Request;
using httplib::Response;

namespace {

constexpr std::size_t kThreads = 48;
constexpr std::size_t kHuge = 100 * 1024 * 1024;
constexpr auto kJson = "application/json";

std::optional<quint64> number(const std::string &text, const std::string &pattern)
{
    std::smatch match;
    if (!std::regex_search(text, match, std::regex(pattern)))
        return std::nullopt;
    return std::stoull(match[1]);
}

std::string packed(std::size_t bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    const std::string blanks(1024 * 1024, ' ');
    std::string result, buffer(1024 * 1024, '\0');
    for (std::size_t done = 0; done <= bytes; done += blanks.size()) {
        const bool isLast = done + blanks.size() > bytes;
        stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(blanks.data()));
        stream.avail_in = uInt(blanks.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(buffer.data());
            stream.avail_out = uInt(buffer.size());
            deflate(&stream, isLast ? Z_FINISH : Z_NO_FLUSH);
            result.append(buffer.data(), buffer.size() - stream.avail_out);
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return result;
}

const std::string &packedBomb()
{
    static const std::string bomb = packed(kHuge);
    return bomb;
}

} // namespace

struct HostileService::Private
{
    struct Record
    {
        quint64 id;
        std::string text;
    };
    struct Planned
    {
        int from, to;
        Fault fault;
    };

    void achievements(const Request &request, Response &response);
    std::string page(const Request &request, Response &response);
    bool isAllowed(const Request &request, Response &response);
    bool keepsRate(Response &response);
    void misbehave(const Fault &fault, Response &response);
    // Waits as long, or until the service ends.
    void idle(std::chrono::milliseconds length)
    {
        std::unique_lock lock(mutex);
        ended.wait_for(lock, length, [this] { return isEnding; });
    }

    httplib::Server server;
    int port = 0;
    std::thread thread;
    std::vector<Record> records;

    std::mutex mutex; // guards what follows
    std::condition_variable ended;
    bool isEnding = false;
    int perWindow = 0;
    std::chrono::milliseconds window{1000};
    int latency = 0;
    std::deque<Clock::time_point> sent;
    std::vector<Planned> planned;
    std::function<std::optional<Fault>(int, const QByteArray &)> when;
    std::map<std::string, std::size_t> cursors;
    std::set<std::string> tokens;
    std::string firstPage;
    QByteArrayList queries;
    QList<quint64> given;
    int asked = 0, refusals = 0, open = 0, mostOpen = 0, tokensGiven = 0, shift = 0;
    Clock::time_point first, last;
};

bool HostileService::Private::keepsRate(Response &response)
{
    const auto now = Clock::now();
    while (!sent.empty() && sent.front() <= now - window)
        sent.pop_front();
    if (perWindow > 0 && int(sent.size()) >= perWindow) {
        ++refusals;
        response.status = 429;
        response.set_content(R"({"message":"Too Many Requests"})", kJson);
        return false;
    }
    sent.push_back(now);
    if (asked == 0)
        first = now;
    last = now;
    ++asked;
    return true;
}

bool HostileService::Private::isAllowed(const Request &request, Response &response)
{
    const std::string token = request.get_header_value("Authorization");
    const bool byToken = token.rfind("Bearer ", 0) == 0 && tokens.contains(token.substr(7)) &&
                         request.get_header_value("Client-ID") == kClientId;
    if (byToken || request.get_header_value("user-key") == kUserKey)
        return true;
    response.status = 401;
    response.set_content(R"({"message":"Authorization Failure. Have you tried:","Tip 1":"..."})", kJson);
    return false;
}

// The page that was asked for, by Apicalypse or by V2's parameters.
std::string HostileService::Private::page(const Request &request, Response &response)
{
    std::string page;
    std::size_t count = 0;
    const auto add = [&](const Record &record) { page += (page.empty() ? "" : ",") + record.text; };
    response.set_header("X-Count", std::to_string(records.size()));
    if (request.method == "POST") {
        const auto after = number(request.body, "id > ([0-9]+)");
        const auto upTo = number(request.body, "id <= ([0-9]+)");
        const auto limit = number(request.body, "limit ([0-9]+)").value_or(10);
        if (request.body.find("sort id desc") != std::string::npos) {
            add(records.back());
        } else {
            for (const auto &record : records) {
                if ((after && record.id <= *after) || (upTo && record.id > *upTo))
                    continue;
                if (count++ == limit)
                    break;
                add(record);
                given.append(record.id);
            }
        }
        return '[' + page + ']';
    }
    const auto limit = std::stoull(request.has_param("limit") ? request.get_param_value("limit") : "10");
    std::size_t offset = 0;
    if (request.has_param("offset")) {
        offset = std::stoull(request.get_param_value("offset"));
    } else {
        std::string cursor = request.has_param("cursor") ? request.get_param_value("cursor") : "";
        if (cursor.empty()) {
            cursor = std::to_string(cursors.size() + 1);
            cursors[cursor] = 0;
        }
        offset = cursors[cursor];
        cursors[cursor] += limit;
        response.set_header("X-Next-Page", "/achievements/?limit=" + std::to_string(limit) + "&cursor=" + cursor);
    }
    offset -= std::min(offset, std::size_t(shift));
    for (; offset < records.size() && count < limit; ++offset, ++count)
        add(records[offset]);
    return '[' + page + ']';
}

void HostileService::Private::achievements(const Request &request, Response &response)
{
    std::optional<Fault> fault;
    std::string body, before;
    {
        std::unique_lock lock(mutex);
        if (!keepsRate(response))
            return;
        mostOpen = std::max(mostOpen, ++open);
        if (latency > 0)
            ended.wait_for(lock, std::chrono::milliseconds(latency), [this] { return isEnding; });
        --open;
        if (!isAllowed(request, response))
            return;
        const auto query = QByteArray::fromStdString(request.method == "POST" ? request.body : request.target);
        queries.append(query);
        if (when)
            fault = when(asked, query);
        for (const auto &plan : planned)
            if (!fault && asked >= plan.from && asked <= plan.to)
                fault = plan.fault;
        if (fault && fault->kind == Fault::Kind::ExpiredToken)
            tokens.clear();
        if (fault && fault->kind == Fault::Kind::Shifted)
            shift = 1;
        if (!fault || fault->kind != Fault::Kind::ExpiredToken) {
            body = page(request, response);
            if (firstPage.empty() && !query.contains("desc")) // the highest id is no page
                firstPage = body;
        }
        before = firstPage;
    }
    response.set_content(body, kJson);
    if (!fault)
        return;
    response.body = fault->kind == Fault::Kind::Repeated ? before : body;
    misbehave(*fault, response);
}

void HostileService::Private::misbehave(const Fault &fault, Response &response)
{
    const std::string body = std::exchange(response.body, {});
    const auto half = body.size() / 2;
    switch (fault.kind) {
    case Fault::Kind::Status:
        response.status = fault.status;
        if (!fault.header.first.isEmpty())
            response.set_header(fault.header.first.toStdString(), fault.header.second.toStdString());
        response.set_content(fault.body.toStdString(), kJson);
        break;
    case Fault::Kind::Cut:
    case Fault::Kind::WrongLength:
        response.set_content_provider(body.size() + (fault.kind == Fault::Kind::Cut ? 0 : 1000), kJson,
                                      [body, sent = fault.kind == Fault::Kind::Cut ? half : body.size()](
                                          std::size_t, std::size_t, httplib::DataSink &sink) {
                                          sink.write(body.data(), sent);
                                          return false; // cuts the connection
                                      });
        break;
    case Fault::Kind::Stall:
        response.set_content_provider(body.size(), kJson,
                                      [this, body, half](std::size_t, std::size_t, httplib::DataSink &sink) {
                                          sink.write(body.data(), half);
                                          idle(10min);
                                          return false;
                                      });
        break;
    case Fault::Kind::Drip:
        response.set_content_provider(body.size(), kJson,
                                      [this, body](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                          const auto bytes = std::min(body.size() - offset, body.size() / 20 + 1);
                                          idle(5ms);
                                          return sink.write(body.data() + offset, bytes);
                                      });
        break;
    case Fault::Kind::GzipBomb: {
        response.set_header("Content-Encoding", "gzip");
        response.set_content_provider(packedBomb().size(), kJson,
                                      [](std::size_t offset, std::size_t, httplib::DataSink &sink) {
                                          const auto &bomb = packedBomb();
                                          return sink.write(bomb.data() + offset, bomb.size() - offset);
                                      });
        break;
    }
    case Fault::Kind::LongString:
        response.set_content_provider(kHuge, kJson, [](std::size_t offset, std::size_t, httplib::DataSink &sink) {
            static const std::string piece(1024 * 1024, 'x');
            const std::string beginning = R"([{"id":1,"name":")";
            if (offset == 0)
                return sink.write(beginning.data(), beginning.size());
            return sink.write(piece.data(), std::min(piece.size(), kHuge - offset));
        });
        break;
    case Fault::Kind::WrongCharset:
        response.set_content("[{\"id\":1,\"name\":\"Caf\xe9\"}]", "application/json; charset=iso-8859-1");
        break;
    case Fault::Kind::Html:
        response.set_content("<html><head><title>Sign in to the hotel's network</title></head></html>", "text/html");
        break;
    case Fault::Kind::Repeated:
    case Fault::Kind::Shifted:
        response.set_content(body, kJson);
        break;
    case Fault::Kind::RedirectLoop:
    case Fault::Kind::RedirectElsewhere:
        response.status = 307;
        response.set_header("Location", fault.kind == Fault::Kind::RedirectLoop ? "/loop" : fault.body.toStdString());
        break;
    case Fault::Kind::ExpiredToken:
        response.status = 401;
        response.set_content(R"({"message":"Authorization Failure. Have you tried:"})", kJson);
        break;
    }
}

HostileService::HostileService(int count, quint64 step, bool keepsConnections)
    : d(std::make_unique<Private>())
{
    for (int i = 1; i <= count; ++i) {
        const auto id = std::to_string(quint64(i) * step);
        d->records.push_back({quint64(i) * step, R"({"id":)" + id + R"(,"name":"Lantern )" + id +
                                                     R"(","category":3,"game":)" + std::to_string(i % 40 + 1) +
                                                     R"(,"external_id":"L_)" + id +
                                                     R"(","created_at":1529500723,"updated_at":1529500723})"});
    }
    (void)packedBomb(); // now: making it takes longer than some wait for an answer
    auto &server = d->server;
    server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    server.set_tcp_nodelay(true);
    // One request a connection: a kept one would hold the server's end up.
    server.set_keep_alive_max_count(keepsConnections ? 1000 : 1);
    const auto achievements = [this](const Request &request, Response &response) {
        d->achievements(request, response);
    };
    server.Get("/achievements/?", achievements);
    server.Post("/achievements/?", achievements);
    const auto loop = [](const Request &request, Response &response) {
        response.status = 307;
        response.set_header("Location", request.target);
    };
    server.Get("/loop", loop);
    server.Post("/loop", loop);
    const auto objects = [this](const Request &request, Response &response) {
        const std::lock_guard lock(d->mutex);
        if (!d->isAllowed(request, response))
            return;
        d->queries.append(QByteArray::fromStdString(request.method == "POST" ? request.body : request.target));
        const bool isGame = request.path.rfind("/games", 0) == 0;
        const std::string text = request.method == "POST" ? request.body : request.path;
        std::string list;
        static const std::regex id("[(,/]([0-9]+)");
        for (std::sregex_iterator match(text.begin(), text.end(), id); match != std::sregex_iterator(); ++match) {
            const std::string number = (*match)[1];
            if (number.back() == '7') // not known
                continue;
            list.append(list.empty() ? "" : ",").append(R"({"id":)").append(number);
            if (isGame)
                list.append(R"(,"name":"Game )").append(number).append(R"("})");
            else
                list.append(R"(,"url":"//images.example/t_thumb/i)").append(number).append(R"(.png"})");
        }
        response.set_content('[' + list + ']', kJson);
    };
    server.Post("/games", objects);
    server.Get("/games/.*", objects);
    server.Post("/achievement_icons", objects);
    server.Post("/token", [this](const Request &request, Response &response) {
        const std::lock_guard lock(d->mutex);
        if (request.get_param_value("client_secret") != kClientSecret) {
            response.status = 403;
            return response.set_content(R"({"status":403,"message":"invalid client secret"})", kJson);
        }
        const auto token = "token-" + std::to_string(++d->tokensGiven);
        d->tokens.insert(token);
        response.set_content(R"({"access_token":")" + token + R"(","expires_in":5587808,"token_type":"bearer"})",
                             kJson);
    });
    d->port = server.bind_to_any_port("127.0.0.1");
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!server.is_running()) // stop() would do nothing before
        std::this_thread::yield();
}

HostileService::~HostileService()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isEnding = true;
    }
    d->ended.notify_all();
    d->server.stop();
    d->thread.join();
}

QUrl HostileService::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port));
}

QUrl HostileService::tokenUrl() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/token").arg(d->port));
}

QByteArrayList HostileService::truth() const
{
    QByteArrayList texts;
    for (const auto &record : d->records)
        texts.append(QByteArray::fromStdString(record.text));
    return texts;
}

void HostileService::limitRate(int requests, int window)
{
    const std::lock_guard lock(d->mutex);
    d->perWindow = requests;
    d->window = std::chrono::milliseconds(window);
}

void HostileService::setLatency(int milliseconds)
{
    const std::lock_guard lock(d->mutex);
    d->latency = milliseconds;
}

void HostileService::fail(int n, int times, Fault fault)
{
    const std::lock_guard lock(d->mutex);
    d->planned.push_back({n, n + times - 1, std::move(fault)});
}

void HostileService::failWhen(std::function<std::optional<Fault>(int, const QByteArray &)> when)
{
    const std::lock_guard lock(d->mutex);
    d->when = std::move(when);
}

int HostileService::pagesAsked() const
{
    const std::lock_guard lock(d->mutex);
    return d->asked;
}

int HostileService::refused() const
{
    const std::lock_guard lock(d->mutex);
    return d->refusals;
}

int HostileService::mostOpen() const
{
    const std::lock_guard lock(d->mutex);
    return d->mostOpen;
}

int HostileService::tokensGiven() const
{
    const std::lock_guard lock(d->mutex);
    return d->tokensGiven;
}

QByteArrayList HostileService::queries() const
{
    const std::lock_guard lock(d->mutex);
    return d->queries;
}

QList<quint64> HostileService::given() const
{
    const std::lock_guard lock(d->mutex);
    return d->given;
}

void HostileService::forgetGiven()
{
    const std::lock_guard lock(d->mutex);
    d->given.clear();
}

double HostileService::secondsBusy() const
{
    const std::lock_guard lock(d->mutex);
    return std::chrono::duration<double>(d->last - d->first).count();
}
