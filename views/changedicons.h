// ChangedIcons: gathers the icons that an IconLoader says have changed, and tells of all of them once a round of the
// event loop, however many came. GUI thread; the loader is not owned.
#pragma once

#include <QObject>
#include <QSet>
#include <QTimer>

class IconLoader;

class ChangedIcons : public QObject
{
    Q_OBJECT

public:
    explicit ChangedIcons(IconLoader &icons, QObject *parent = nullptr);

signals:
    void changed(const QSet<QString> &receivedUrls);

private:
    void add(const QString &receivedUrl);
    void tell();

    QTimer m_timer;
    QSet<QString> m_urls;
};
