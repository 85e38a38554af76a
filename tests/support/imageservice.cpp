#include "tests/support/imageservice.h"

#include <QBuffer>
#include <QHash>
#include <QImage>

#include <httplib.h>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Manner = ImageService::Answer::Manner;

namespace {

constexpr std::size_t kThreads = 40;
constexpr auto kDrip = 20ms;

ImageService::Answer standing(const QString &path)
{
    using Answer = ImageService::Answer;
    const auto redirect = [](const QByteArray &target) {
        return Answer{.status = 302, .headers = {{"Location"_ba, target}}};
    };
    if (path.endsWith(u".png"_s))
        return {encodedImage({90, 60}, "png")};
    if (path.endsWith(u".jpg"_s))
        return {encodedImage({1240, 768}, "jpg"), "image/jpeg"};
    if (path.endsWith(u".webp"_s))
        return {encodedImage({90, 90}, "webp"), "image/webp"};
    if (path == u"/lies"_s) // the content decides, not the header
        return {encodedImage({90, 90}, "png"), "text/html"};
    if (path == u"/html"_s)
        return {"<html>Not here</html>"};
    if (path == u"/svg"_s)
        return {"<svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"};
    if (path == u"/bmp"_s)
        return {encodedImage({9, 9}, "bmp"), "image/bmp"};
    if (path == u"/cut"_s)
        return {encodedImage({90, 90}, "png").left(60)};
    if (path == u"/empty"_s)
        return {};
    if (path == u"/huge"_s)
        return {QByteArray(17 * 1024 * 1024, 'x')};
    if (path == u"/endless"_s)
        return {QByteArray(64 * 1024, 'x'), "image/png", Manner::Endless};
    if (path == u"/gone"_s)
        return {.status = 410};
    if (path == u"/broken"_s)
        return {.status = 503};
    if (path == u"/moved"_s)
        return redirect("/there.png");
    if (path == u"/away"_s)
        return redirect("http://localhost:1/there.png");
    if (path == u"/file"_s)
        return redirect("file:///etc/passwd");
    if (path == u"/loop"_s)
        return redirect("/loop");
    if (path == u"/cookie"_s)
        return {.body = encodedImage({90, 90}, "png"), .headers = {{"Set-Cookie"_ba, "a=b; Path=/"_ba}}};
    return {.status = 404};
}

} // namespace

QByteArray encodedImage(QSize size, const char *format, const QColor &color)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(color);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

struct ImageService::Private
{
    void respond(const httplib::Request &request, httplib::Response &response);
    void give(const Answer &answer, httplib::Response &response);
    bool write(httplib::DataSink &sink, const QByteArray &bytes);

    httplib::Server server;
    std::thread thread;
    QString host;
    int port = 0;
    std::mutex mutex;
    std::condition_variable changed;
    QHash<QString, Answer> answers;
    QStringList asked;
    bool isOpen = true, sawSecrets = false, isEnding = false;
    int atOnce = 0, mostAtOnce = 0;
    qint64 written = 0;
};

void ImageService::Private::respond(const httplib::Request &request, httplib::Response &response)
{
    const auto path = QString::fromStdString(request.path);
    Answer answer;
    {
        std::unique_lock lock(mutex);
        asked.append(path);
        if (request.has_header("Cookie") || request.has_header("Authorization"))
            sawSecrets = true;
        mostAtOnce = std::max(mostAtOnce, ++atOnce);
        changed.notify_all();
        changed.wait(lock, [this] { return isOpen; });
        --atOnce;
        answer = answers.contains(path) ? answers.value(path) : standing(path);
        if (answer.manner == Manner::Never)
            changed.wait(lock, [this] { return isEnding; });
    }
    if (request.get_header_value("If-None-Match") == "\"same\"")
        response.status = 304;
    else
        give(answer, response);
}

void ImageService::Private::give(const Answer &answer, httplib::Response &response)
{
    response.status = answer.status;
    for (const auto &[name, value] : answer.headers)
        response.set_header(name.toStdString(), value.toStdString());
    const auto type = answer.type.toStdString();
    const auto whole = [this, body = answer.body](size_t, httplib::DataSink &sink) {
        const bool isWritten = write(sink, body);
        sink.done();
        return isWritten;
    };
    switch (answer.manner) {
    case Manner::Whole:
        response.set_content(answer.body.toStdString(), type);
        break;
    case Manner::Chunked:
        response.set_chunked_content_provider(type, whole);
        break;
    case Manner::UntilClosed:
        response.set_content_provider(type, whole);
        break;
    case Manner::Endless:
        response.set_chunked_content_provider(
            type, [this, body = answer.body](size_t, httplib::DataSink &sink) { return write(sink, body); });
        break;
    case Manner::Dripping:
        response.set_content_provider(std::size_t(answer.body.size()), type,
                                      [this, body = answer.body](size_t offset, size_t, httplib::DataSink &sink) {
                                          std::unique_lock lock(mutex);
                                          if (changed.wait_for(lock, kDrip, [this] { return isEnding; }))
                                              return false;
                                          return sink.write(body.constData() + offset, 1);
                                      });
        break;
    case Manner::Never:
        break;
    }
}

bool ImageService::Private::write(httplib::DataSink &sink, const QByteArray &bytes)
{
    if (!sink.write(bytes.constData(), std::size_t(bytes.size())))
        return false;
    const std::lock_guard lock(mutex);
    written += bytes.size();
    return !isEnding;
}

ImageService::ImageService(const QString &host)
    : d(std::make_unique<Private>())
{
    d->host = host;
    d->server.new_task_queue = [] { return new httplib::ThreadPool(kThreads); };
    d->server.set_keep_alive_timeout(1);
    d->server.set_tcp_nodelay(true); // else every answer waits for an acknowledgement
    d->server.Get(
        ".*", [this](const httplib::Request &request, httplib::Response &response) { d->respond(request, response); });
    d->port = d->server.bind_to_any_port(host.toStdString());
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
    while (!d->server.is_running()) // a stop() before that would be lost
        std::this_thread::yield();
}

ImageService::~ImageService()
{
    {
        const std::lock_guard lock(d->mutex);
        d->isOpen = d->isEnding = true;
        d->changed.notify_all();
    }
    d->server.stop();
    d->thread.join();
}

QString ImageService::url(const QString &path) const
{
    return u"http://%1:%2%3"_s.arg(d->host, QString::number(d->port), path);
}

void ImageService::answer(const QString &path, const Answer &answer)
{
    const std::lock_guard lock(d->mutex);
    d->answers.insert(path, answer);
}

void ImageService::setOpen(bool open)
{
    const std::lock_guard lock(d->mutex);
    d->isOpen = open;
    d->changed.notify_all();
}

QStringList ImageService::asked() const
{
    const std::lock_guard lock(d->mutex);
    return d->asked;
}

int ImageService::mostAtOnce() const
{
    const std::lock_guard lock(d->mutex);
    return d->mostAtOnce;
}

bool ImageService::sawSecrets() const
{
    const std::lock_guard lock(d->mutex);
    return d->sawSecrets;
}

qint64 ImageService::bytesWritten() const
{
    const std::lock_guard lock(d->mutex);
    return d->written;
}
