#include "app/sample/sampleservice.h"

#include "app/sample/sampledata.h"
#include "app/sample/sampleendpoint.h"
#include "app/sample/sampleimages.h"

#include <httplib.h>

#include <sys/resource.h>

#include <atomic>
#include <future>
#include <optional>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHost = "127.0.0.1";
constexpr auto kKey = "sample";
constexpr std::size_t kWorkers = 32; // a kept-alive connection holds one; browsers and Qt open six at a time
constexpr std::size_t kRequestsPerConnection = 1'000'000;
constexpr int kWaitingConnections = 128; // httplib's own 5 makes a burst of clients wait a second for their second try
constexpr QSize kThumb{90, 90};
constexpr int kNiceOfDrawing = 10;

// Image id and extension of the record's own icon.
std::optional<std::pair<std::string, std::string>> thumbOf(const SampleRecord &record)
{
    constexpr std::string_view kFolder = "/t_thumb/";
    const std::string_view icon = record.value("icon");
    const std::size_t folder = icon.find(kFolder);
    const std::size_t dot = icon.find('.', folder);
    const std::size_t end = icon.find('"', dot);
    if (folder == std::string_view::npos || end == std::string_view::npos)
        return std::nullopt;
    const std::size_t id = folder + kFolder.size();
    return std::pair{std::string(icon.substr(id, dot - id)), std::string(icon.substr(dot + 1, end - dot - 1))};
}

} // namespace

struct SampleService::Running
{
    explicit Running(SampleData sampleData)
        : data(std::move(sampleData))
        , achievements("/achievements", data.achievements())
        , games("/games", data.games())
    {
        server.set_tcp_nodelay(true);
        server.set_keep_alive_timeout(1);
        server.set_keep_alive_max_count(kRequestsPerConnection);
        // httplib's own choice lets two programs share a port, and a client meets either.
        server.set_socket_options([this](socket_t socket) {
            listener = socket;
            const int yes = 1;
            setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
        });
        // Called when the server accepts connections: from then on stop() works.
        server.new_task_queue = [this] {
            listening.set_value();
            return new httplib::ThreadPool(kWorkers);
        };
    }

    ~Running()
    {
        leaving = true;
        server.stop();
        if (drawing.joinable())
            drawing.join();
        if (thread.joinable())
            thread.join();
    }

    // Draws the thumbs before anybody asks, in the order they will be asked for, so that hundreds at once come from
    // memory. It gives way to every other thread.
    void drawAhead()
    {
        setpriority(PRIO_PROCESS, 0, kNiceOfDrawing); // Linux: of this thread
        for (const SampleRecord &record : data.achievements()) {
            if (leaving)
                return;
            if (const auto address = thumbOf(record)) {
                if (const SampleImage *found = data.image(address->first))
                    (void)images.encoded(address->first, *found, kThumb, address->second);
            }
        }
    }

    void addRoutes()
    {
        server.set_pre_routing_handler([](const httplib::Request &request, httplib::Response &response) {
            if (request.path.starts_with("/igdb/") || request.get_header_value("user-key") == kKey)
                return httplib::Server::HandlerResponse::Unhandled;
            response.status = 401;
            response.set_content(R"({"error": "Requests restricted to API Proxy!"})", kJsonType);
            return httplib::Server::HandlerResponse::Handled;
        });
        achievements.addRoutes(server, base);
        games.addRoutes(server, base);
        // The endpoint's page writes "uploads" where everything else has "image/upload".
        server.Get("/igdb/(?:image/upload|uploads)/t_([a-z0-9_]+)/([a-z0-9]+)\\.(jpg|png|webp)",
                   [this](const auto &request, auto &response) { image(request, response); });
        server.set_error_handler([](const httplib::Request &request, httplib::Response &response) {
            if (response.body.empty() && !request.path.starts_with("/igdb/"))
                answerError(response, response.status, "There is nothing at this address");
        });
    }

    void image(const httplib::Request &request, httplib::Response &response)
    {
        const std::string id = request.matches[2].str();
        const std::string extension = request.matches[3].str();
        const auto size = imageSize(request.matches[1].str());
        const SampleImage *found = data.image(id);
        if (!size || !found || found->fault == SampleImage::Fault::Missing) {
            response.status = 404;
            return response.set_content("Not Found", "text/plain");
        }
        const std::string type = extension == "jpg" ? "image/jpeg" : "image/" + extension;
        response.set_header("Cache-Control", "public, max-age=86400");
        switch (found->fault) {
        case SampleImage::Fault::Html:
            return response.set_content("<!DOCTYPE html><title>Moved</title><p>This picture has moved.</p>", type);
        case SampleImage::Fault::Bitmap:
            return response.set_content(*images.encoded(id, *found, *size, "bmp"), "image/bmp");
        case SampleImage::Fault::Empty:
            return response.set_content(std::string(), type);
        default:
            break;
        }
        const auto bytes = images.encoded(id, *found, *size, extension);
        const std::size_t length = found->fault == SampleImage::Fault::Truncated ? bytes->size() / 2 : bytes->size();
        response.set_content(bytes->data(), length, type);
    }

    SampleData data;
    SampleEndpoint achievements, games;
    SampleImages images;
    std::string base;
    quint16 port = 0;
    socket_t listener = INVALID_SOCKET; // the server's own
    httplib::Server server;
    std::promise<void> listening;
    std::thread thread;
    std::thread drawing;
    std::atomic<bool> leaving = false;
};

SampleService::SampleService() = default;
SampleService::~SampleService() = default;

Result<quint16> SampleService::start(quint16 port)
{
    if (m_running)
        return m_running->port;
    auto data = SampleData::load();
    if (!data)
        return tl::unexpected(data.error());
    auto running = std::make_unique<Running>(std::move(*data));
    const int bound = port == 0                                   ? running->server.bind_to_any_port(kHost)
                      : running->server.bind_to_port(kHost, port) ? port
                                                                  : -1;
    if (bound <= 0) {
        return tl::unexpected(Error{.kind = Error::Kind::Unreachable,
                                    .detail = u"address in use"_s,
                                    .place = u"http://127.0.0.1:%1"_s.arg(port)});
    }
    listen(running->listener, kWaitingConnections);
    running->port = quint16(bound);
    running->base = "http://" + std::string(kHost) + ':' + std::to_string(bound);
    running->addRoutes();
    auto listening = running->listening.get_future();
    running->thread = std::thread([server = &running->server] { server->listen_after_bind(); });
    listening.wait();
    running->drawing = std::thread([service = running.get()] { service->drawAhead(); });
    m_running = std::move(running);
    return m_running->port;
}

void SampleService::stop()
{
    m_running.reset();
}

QUrl SampleService::baseUrl() const
{
    return m_running ? QUrl(QString::fromStdString(m_running->base)) : QUrl();
}
