// IconScanTask: looks at the icons of a catalog's records and writes down what it finds. Lives on the GUI thread; what
// is to be looked at is listed on the pool. It can be paused; after a crash or an end of the program the catalog has a
// mark (IconScanMark) of where it stands, and another task can go on from there.
#pragma once

#include "models/icons/iconscan.h"
#include "models/store/catalogsession.h"
#include "models/store/catalogtask.h"

class IconScanTask : public CatalogTask
{
    Q_OBJECT

public:
    // `mark`: of records to look at; one that has not begun (0) begins now. All others must outlive the task.
    IconScanTask(CatalogSession &session, IconLoader &icons, QNetworkAccessManager &network, QThreadPool &background,
                 std::function<QByteArray(const QString &)> attachments, IconScanMark mark, QObject *parent = nullptr);
    ~IconScanTask() override;

    void start() override;
    void cancel() override;
    void setPaused(bool paused) override { m_scan.setPaused(paused); }
    [[nodiscard]] bool canPause() const override { return true; }

signals:
    void written(); // some more of what was found

private:
    void write(const std::vector<IconScan::Found> &icons);
    void onScanned();
    void finishWhenWritten();

    CatalogSession &m_session;
    QThreadPool &m_pool;
    IconScanMark m_mark;
    IconScan m_scan;
    std::shared_ptr<std::atomic_bool> m_isGivenUp; // the list is not wanted any more
    int m_unwritten = 0;
    bool m_isScanned = false, m_isListed = false;
    TaskOutcome m_outcome;
};
