// RecordCommands: what the window does to records: edit a cell, delete, undo, redo, revert. Lives on the GUI thread.
// Reads states through the session, makes change sets and hands them over; never waits. Each command ends in exactly
// one of its signals, or in none when the catalog was closed meanwhile. Session and view are not owned.
#pragma once

#include "models/changes/changeplan.h"
#include "models/changes/mergeplan.h"
#include "models/items/fieldedit.h"
#include "models/store/catalogstore.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>

class CatalogSession;
class RecordView;

class RecordCommands : public QObject
{
    Q_OBJECT

public:
    explicit RecordCommands(RecordView &view, QObject *parent = nullptr);

    void setSession(CatalogSession *session);
    void setField(RecordNumber number, Field field, const QString &text);
    void deleteRecords(std::vector<RecordNumber> numbers);
    void undo();
    void redo();
    void revert(StepNumber step);
    // `counts` come back with changesApplied().
    void applyChanges(const ChangeSet &changes, const ChangeCounts &counts);
    // Definitions of a store; `counts` come back with merged().
    void merge(const ChangeSet &changes, const MergeCounts &counts);
    // Gives up the step under way whose progress was told last, if it is not too late.
    void cancelStep();
    // Something was asked for that is not yet handed to the store: closing now would lose it.
    [[nodiscard]] bool isBusy() const { return m_unread > 0; }

    // An EditRefusal in words.
    [[nodiscard]] static QString forRefusal(Field field, const EditRefusal &refusal);

signals:
    void fieldRefused(Field field, const EditRefusal &refusal);
    void recordsDeleted(qint64 count);
    void undone(qint64 left); // left: records that had moved on since, and stayed as they are
    void redone(qint64 left);
    void reverted(qint64 changed, qint64 left);
    void changesApplied(const QString &subject, const ChangeCounts &counts);
    void merged(const QString &subject, const MergeCounts &counts);
    void failed(const Error &error);
    // A step that takes long: `what` says its name, in the language of the moment. Ends with stepEnded().
    void stepProgressed(const std::function<QString()> &what, qint64 done, qint64 total);
    void stepEnded();
    void stepCancelled(); // nothing has changed
    void idle();          // isBusy() became false

private:
    template <typename Done>
    void finish(const QFuture<Result<Applied>> &future, std::function<QString()> what, Done done);
    void onProgressed(qint64 done, qint64 total);
    void reveal(const Applied &applied);
    // The records' states, then `use`; busy meanwhile.
    template <typename Use> void read(std::vector<RecordNumber> numbers, Use use);

    RecordView &m_view;
    QPointer<CatalogSession> m_session;
    int m_unread = 0;
    struct Running
    {
        std::function<QString()> what;
        QElapsedTimer since;
    };
    std::deque<Running> m_running; // steps with the store, which does them in this order
};
