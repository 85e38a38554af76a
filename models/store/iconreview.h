// IconReview: keeps what is known of a session's icons (IconFindings) beside its records, up to date. Lives on the GUI
// thread; reads and judges on the pool, with a connection of its own, and rests in between. Of a catalog whose icons
// were never examined, and which has no pictures of its own, it does nothing.
#pragma once

#include "models/async.h"
#include "models/catalog/catalog.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

class CatalogSession;

class IconReview : public QObject
{
    Q_OBJECT

public:
    // The pool must outlive it.
    explicit IconReview(QThreadPool &pool, QObject *parent = nullptr);

    void setSession(CatalogSession *session); // null: none; not owned
    // Something that it reads was written: facts, dismissals, pictures.
    void update();
    [[nodiscard]] bool isWorking() const { return m_judging.isRunning() || m_later.isActive(); }

signals:
    void reviewed(); // the session has the findings, and shows them with its next snapshot

private:
    struct Answer
    {
        IconFindingsPtr findings; // null: it was cancelled, or could not be read
        bool isKnowing = false;
    };

    void onCatalogChanged();
    void judge();
    static Answer judged(const QString &path, const Catalog &catalog, const std::atomic_bool &cancelled);

    QPointer<CatalogSession> m_session;
    Latest m_judging;
    CatalogPtr m_judged;     // what the findings are of
    bool m_isKnowing = true; // there may be something to know
    bool m_isOutdated = false;
    QElapsedTimer m_since;
    QTimer m_later;
};
