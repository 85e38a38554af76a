// CatalogTask: long work on a catalog (fetch, import, export, scan of icons) with progress and cancel. Lives on the GUI thread; the
// work is done elsewhere. Made and deleted by the composition root; the window only shows it.
#pragma once

#include "models/catalog/changeset.h"
#include "models/result.h"
#include "models/sources/achievementfetch.h"
#include "models/sources/fileimport.h"

#include <QObject>

#include <optional>

struct TaskProgress
{
    qint64 done = 0;
    qint64 total = 0;                   // 0: not known
    std::optional<FetchProgress> fetch; // what a fetch waits for
};

struct TaskOutcome
{
    std::optional<Error> error; // kind Cancelled when it was cancelled; what came is kept
    Step step;                  // fetch and import: what it changed
    std::optional<FetchOutcome> fetch;
    std::optional<FetchMemo> memo; // where a fetch that is not complete stands
    std::optional<ImportCount> imported;
    std::vector<Error> rejected; // the first few, for telling them
    qint64 exported = 0;
    qint64 pictures = 0; // that were written beside an export, to attachmentFolder()
    qint64 examined = 0; // icons
};

class CatalogTask : public QObject
{
    Q_OBJECT

public:
    enum class Kind { Fetch, Import, Export, IconScan };

    CatalogTask(Kind kind, QString subject, QObject *parent)
        : QObject(parent)
        , m_kind(kind)
        , m_subject(std::move(subject))
    {
    }

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] const QString &subject() const { return m_subject; } // file name or service address
    virtual void start() = 0;
    virtual void cancel() = 0; // ends with finished() within 200 ms
    // What can be paused goes on when told so.
    [[nodiscard]] virtual bool canPause() const { return false; }
    virtual void setPaused(bool) {}
    // Requests at this moment; nothing: it makes none.
    [[nodiscard]] virtual std::optional<ServiceStanding> standing() const { return std::nullopt; }

signals:
    void progressed(const TaskProgress &progress);
    void finished(const TaskOutcome &outcome); // exactly once after start()

private:
    Kind m_kind;
    QString m_subject;
};
