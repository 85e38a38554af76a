// ImageService: an HTTP server on a free port of this machine that has images of every kind and everything that is
// none, remembers what it was asked for, and can hold its answers back. Made and asked on the test's thread; it answers
// on threads of its own, which end with it.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QList>
#include <QSize>
#include <QStringList>

#include <memory>
#include <utility>

// A picture of one colour. `format`: of QImage::save().
[[nodiscard]] QByteArray encodedImage(QSize size, const char *format, const QColor &color = Qt::red);

class ImageService
{
public:
    struct Answer
    {
        enum class Manner {
            Whole,       // with its length
            Chunked,     // without
            UntilClosed, // without; it ends with the connection
            Endless,     // the body again and again
            Dripping,    // a byte now and then
            Never        // nothing at all, with the connection open
        };

        QByteArray body = {};
        QByteArray type = "image/png";
        Manner manner = Manner::Whole;
        int status = 200;
        QList<std::pair<QByteArray, QByteArray>> headers = {};
    };

    // Any host of 127.0.0.0/8.
    explicit ImageService(const QString &host = QStringLiteral("127.0.0.1"));
    ~ImageService();
    Q_DISABLE_COPY_MOVE(ImageService)

    [[nodiscard]] QString url(const QString &path) const;
    // Instead of what the service has there by itself: see imageservice.cpp; any name ending in .png, .jpg or .webp is
    // an image. What is asked for as unchanged since "same" is unchanged.
    void answer(const QString &path, const Answer &answer);
    // Closed: requests come in and are not answered.
    void setOpen(bool open);

    [[nodiscard]] QStringList asked() const; // paths, in order
    [[nodiscard]] int mostAtOnce() const;
    [[nodiscard]] bool sawSecrets() const;     // a cookie, a name and password
    [[nodiscard]] qint64 bytesWritten() const; // of bodies without a length

private:
    struct Private;
    std::unique_ptr<Private> d;
};
