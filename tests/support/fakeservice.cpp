#include "tests/support/fakeservice.h"

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

namespace {

constexpr std::size_t kThreads = 8;

} // namespace

struct Gate::State
{
    std::mutex mutex;
    std::condition_variable opened;
    bool isOpen = false;
};

Gate::Gate()
    : m_state(std::make_shared<State>())
{
}

void Gate::open()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->isOpen = true;
    m_state->opened.notify_all();
}

void Gate::wait() const
{
    std::unique_lock lock(m_state->mutex);
    m_state->opened.wait(lock, [this] { return m_state->isOpen; });
}

QByteArray FakeService::Request::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

struct FakeService::Private
{
    void handle(const httplib::Request &request, httplib::Response &response);
    std::shared_ptr<Answer> answerFor(const std::string &target, const std::string &path);

    httplib::Server server;
    int port = 0;
    std::thread thread;

    mutable std::mutex mutex; // guards what follows
    std::map<std::string, std::deque<std::shared_ptr<Answer>>> script;
    QList<Request> requests;
    QList<QByteArray> unexpected;
    QList<std::shared_ptr<Gate>> gates;
};

std::shared_ptr<FakeService::Answer> FakeService::Private::answerFor(const std::string &target, const std::string &path)
{
    for (const auto &key : {target, path}) {
        const auto found = script.find(key);
        if (found == script.end())
            continue;
        auto answer = found->second.front();
        if (found->second.size() > 1)
            found->second.pop_front();
        return answer;
    }
    return nullptr;
}

void FakeService::Private::handle(const httplib::Request &request, httplib::Response &response)
{
    std::shared_ptr<Answer> answer;
    {
        const std::lock_guard lock(mutex);
        Request record{QByteArray::fromStdString(request.target), {}};
        for (const auto &[name, value] : request.headers)
            record.headers.emplaceBack(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
        requests.append(record);
        answer = answerFor(request.target, request.target.substr(0, request.target.find('?')));
        if (!answer)
            unexpected.append(record.target);
    }
    if (!answer) {
        response.status = 500;
        response.set_content("nothing was scripted for this request", "text/plain");
        return;
    }

    response.status = answer->status;
    for (const auto &[name, value] : answer->headers)
        response.set_header(name.toStdString(), value.toStdString());
    const std::string type = answer->contentType.toStdString();
    if (answer->declaredLength < 0 && !answer->gate)
        return response.set_content(answer->body.toStdString(), type);

    const qint64 length = answer->declaredLength < 0 ? answer->body.size() : answer->declaredLength;
    response.set_content_provider(
        std::size_t(length), type, [answer](std::size_t, std::size_t, httplib::DataSink &sink) {
            const auto half = answer->gate ? answer->body.size() / 2 : 0;
            if (half > 0)
                sink.write(answer->body.constData(), std::size_t(half));
            if (answer->gate)
                answer->gate->wait();
            sink.write(answer->body.constData() + half, std::size_t(answer->body.size() - half));
            return answer->declaredLength < 0; // false cuts the connection
        });
}

FakeService::FakeService()
    : d(std::make_unique<Private>())
{
    d->server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    d->server.set_tcp_nodelay(true);
    // One request a connection: a kept one would hold the server's end up.
    d->server.set_keep_alive_max_count(1);
    d->server.Get(
        ".*", [this](const httplib::Request &request, httplib::Response &response) { d->handle(request, response); });
    d->port = d->server.bind_to_any_port("127.0.0.1");
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running()) // stop() would do nothing before
        std::this_thread::yield();
}

FakeService::~FakeService()
{
    {
        const std::lock_guard lock(d->mutex);
        for (const auto &gate : d->gates)
            gate->open();
    }
    d->server.stop();
    d->thread.join();
}

QUrl FakeService::url(const QString &target) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(d->port) + target);
}

void FakeService::answer(const QString &target, Answer answer)
{
    const std::lock_guard lock(d->mutex);
    if (answer.gate)
        d->gates.append(answer.gate);
    d->script[target.toStdString()].push_back(std::make_shared<Answer>(std::move(answer)));
}

QList<FakeService::Request> FakeService::requests() const
{
    const std::lock_guard lock(d->mutex);
    return d->requests;
}

QList<QByteArray> FakeService::targets() const
{
    QList<QByteArray> targets;
    for (const auto &request : requests())
        targets.append(request.target);
    return targets;
}

QList<QByteArray> FakeService::unexpected() const
{
    const std::lock_guard lock(d->mutex);
    return d->unexpected;
}
