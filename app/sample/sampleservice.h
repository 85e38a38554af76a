// SampleService: a small service in the manner of IGDB's version 2, on 127.0.0.1 only, over invented data:
// achievements, games and images. For the demonstration, for trying things out, and for tests. Start it from any one
// thread; it answers from threads of its own, needs no event loop, and ends with its owner. It never reaches beyond
// this machine.
//
// GET /achievements/?fields=*&limit=50&offset=100   a page; X-Count: how many there are
// GET /achievements/?fields=*&limit=50&scroll=1     the first page, and X-Next-Page: where each further page comes from
// GET /achievements/1,2,3?fields=name               by id
// GET /achievements/count, /achievements/meta       {"count":N}; the names of the fields
// GET /games/...                                    the same for games: id, name, slug, url
// GET /igdb/image/upload/t_thumb_2x/ID.png          an image in one of the service's sizes, as png, jpg or webp
//
// Everything but images wants the header "user-key: sample".
#pragma once

#include "models/result.h"

#include <QUrl>

#include <memory>

class SampleService
{
public:
    SampleService();
    ~SampleService();
    Q_DISABLE_COPY_MOVE(SampleService)

    // Listens on `port` of 127.0.0.1, 0 for any that is free; returns once it answers, with the port. A service that
    // runs already keeps its port. Fails with kind Unreachable when the port is taken.
    [[nodiscard]] Result<quint16> start(quint16 port = 0);
    // Ends every connection and waits for the threads: up to a second while a client keeps its connection open.
    void stop();
    // "http://127.0.0.1:N"; empty while it does not run.
    [[nodiscard]] QUrl baseUrl() const;

private:
    struct Running;
    std::unique_ptr<Running> m_running;
};
