// Connection: where a service is and how to ask it. A value. The key is a secret: it is sent as a header and appears in
// no file, log, error or title.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

struct Connection
{
    QUrl base;                               // http or https, without the endpoint's path
    QByteArray userKey;                      // v2's `user-key` header; may be empty
    QString origin = QStringLiteral("igdb"); // the id space its records belong to
    int pageSize = 50;                       // v2's maximum
};
