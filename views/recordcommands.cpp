#include "views/recordcommands.h"

#include "models/async.h"
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "views/messages.h"

RecordCommands::RecordCommands(RecordView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

void RecordCommands::setSession(CatalogSession *session)
{
    m_session = session;
}

QString RecordCommands::forRefusal(Field field, const EditRefusal &refusal)
{
    if (const auto *problem = std::get_if<ValueProblem>(&refusal))
        return Messages::forValueProblem(field, *problem);
    if (const auto *issue = std::get_if<FieldIssue>(&refusal))
        return Messages::forIssue(*issue);
    return Messages::forError(std::get<Error>(refusal));
}

// Tells the end of a step of `m_session`; answers of a session that is no longer shown are dropped.
template <typename Done> void RecordCommands::finish(const QFuture<Result<Applied>> &future, Done done)
{
    whenReady(future, this, [this, session = m_session, done](const Result<Applied> &applied) {
        if (!session || session != m_session)
            return;
        if (!applied)
            emit failed(applied.error());
        else
            done(*applied);
    });
}

template <typename Use> void RecordCommands::read(std::vector<RecordNumber> numbers, Use use)
{
    ++m_unread;
    whenReady(m_session->readStates(std::move(numbers)), this,
              [this, session = m_session, use](const Result<std::vector<AppliedRecord>> &records) {
                  if (session && session == m_session) {
                      if (records)
                          use(*records);
                      else
                          emit failed(records.error());
                  }
                  if (--m_unread == 0)
                      emit idle();
              });
}

void RecordCommands::setField(RecordNumber number, Field field, const QString &text)
{
    if (!m_session)
        return;
    read({number}, [this, field, text](const std::vector<AppliedRecord> &records) {
        if (records.empty())
            return; // gone meanwhile
        auto change = fieldChange(records.front(), field, text);
        if (!change)
            return emit fieldRefused(field, change.error());
        if (*change)
            finish(m_session->apply(fieldStep(**change, field)), [](const Applied &) {});
    });
}

void RecordCommands::deleteRecords(std::vector<RecordNumber> numbers)
{
    if (!m_session || numbers.empty())
        return;
    const auto tell = [this](const Applied &applied) {
        if (applied.records.empty())
            return;
        m_view.selection().clear();
        emit recordsDeleted(qint64(applied.records.size()));
    };
    if (numbers.size() > 1) {
        // There may be a million: they are read where they are written.
        const auto remove = [](RecordNumber, const RecordState &state) {
            return state.deleted ? std::nullopt : std::optional(withDeleted(state, true));
        };
        return finish(m_session->editEach({StepLabel::Kind::DeleteRecords, {}, {}, 0}, std::move(numbers), remove),
                      tell);
    }
    // One is read before, for its name in the history.
    read(std::move(numbers), [this, tell](const std::vector<AppliedRecord> &records) {
        ChangeSet changes = deletion(records);
        if (!changes.changes.empty())
            finish(m_session->apply(std::move(changes)), tell);
    });
}

void RecordCommands::undo()
{
    if (m_session && m_session->undoLabel())
        finish(m_session->undo(), [this](const Applied &applied) {
            reveal(applied);
            emit undone(applied.left);
        });
}

void RecordCommands::redo()
{
    if (m_session && m_session->redoLabel())
        finish(m_session->redo(), [this](const Applied &applied) {
            reveal(applied);
            emit redone(applied.left);
        });
}

void RecordCommands::revert(StepNumber step)
{
    if (m_session)
        finish(m_session->revert(step),
               [this](const Applied &applied) { emit reverted(qint64(applied.records.size()), applied.left); });
}

// What was taken back should be seen, not only happen.
void RecordCommands::reveal(const Applied &applied)
{
    for (const auto &record : applied.records)
        if (record.state.exists() && !record.state.deleted)
            return m_view.reveal(record.number);
}
