// FakeService: an HTTP server on 127.0.0.1 and a free port that gives scripted answers and records what it was asked.
// Made and asked on the test's thread; it answers on threads of its own. Its destructor opens every gate and ends them.
// A request that nothing was scripted for is answered with 500 and counted as unexpected.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <utility>

// Holds answers back until the test opens it.
class Gate
{
public:
    Gate();
    void open();
    void wait() const; // on the server's threads

private:
    struct State;
    std::shared_ptr<State> m_state;
};

class FakeService
{
public:
    struct Answer
    {
        int status = 200;
        QByteArray body = {};
        qint64 declaredLength = -1; // Content-Length; above the body's size the connection is cut after the body
        QList<std::pair<QByteArray, QByteArray>> headers = {};
        QByteArray contentType = "application/json";
        std::shared_ptr<Gate> gate = nullptr; // the answer's second half waits for it
    };
    struct Request
    {
        QByteArray target; // path and query, as sent
        QList<std::pair<QByteArray, QByteArray>> headers;

        [[nodiscard]] QByteArray header(const QByteArray &name) const; // any case; null: not sent
    };

    FakeService();
    ~FakeService();
    Q_DISABLE_COPY_MOVE(FakeService)

    // "http://127.0.0.1:port" and `target`.
    [[nodiscard]] QUrl url(const QString &target = {}) const;
    // Queues an answer for `target`, a path with its query, or a path alone for all its queries. The last one in the
    // queue is given again and again.
    void answer(const QString &target, Answer answer);

    [[nodiscard]] QList<Request> requests() const;
    [[nodiscard]] QList<QByteArray> targets() const; // of the requests, in order
    [[nodiscard]] QList<QByteArray> unexpected() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
