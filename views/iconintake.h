// IconIntake: pictures and addresses that are dropped, pasted or chosen become icons. What has a web address keeps it;
// a picture without one is kept in the catalog first, and the record gets its address there. Lives on the GUI thread;
// files are read and pictures looked at on the pool. The session is not owned.
#pragma once

#include "models/async.h"
#include "models/icons/attachment.h"
#include "models/result.h"

#include <QImage>
#include <QObject>
#include <QPointer>

#include <functional>

class CatalogSession;
class QMimeData;
class QWidget;

// What somebody offers as an icon: one of the three.
struct OfferedIcon
{
    QString url; // http or https
    QString file;
    QImage picture;

    [[nodiscard]] bool isEmpty() const { return url.isEmpty() && file.isEmpty() && picture.isNull(); }
    // A web address goes before a picture: browsers offer both. Of several files the first.
    [[nodiscard]] static OfferedIcon of(const QMimeData &data);
    // The same without making the picture, for drags that only pass.
    [[nodiscard]] static bool isIn(const QMimeData &data);
};

class IconIntake : public QObject
{
    Q_OBJECT

public:
    using Taken = std::function<void(const QString &address)>;

    // The pool must outlive it.
    explicit IconIntake(QThreadPool &pool, QObject *parent = nullptr);

    void setSession(CatalogSession *session); // null: none
    // `taken` gets the address for the record, unless it is refused, or `context` died meanwhile.
    void take(const OfferedIcon &offered, QObject *context, Taken taken);
    // Asks for a file.
    void choose(QWidget *parent, QObject *context, Taken taken);

signals:
    void attached();                                   // a picture is in the catalog now
    void refused(const std::function<QString()> &why); // in words, in the language of the moment
    void failed(const Error &error);

private:
    void keep(const AttachmentResult &made, const QString &name, QObject *context, const Taken &taken);

    QThreadPool &m_pool;
    QPointer<CatalogSession> m_session;
};
