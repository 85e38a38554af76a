#include "views/recordcommands.h"

#include "models/async.h"
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "views/messages.h"

namespace {

constexpr auto kSilent = 300; // ms; what is done sooner needs no progress

std::function<QString()> named(StepLabel label)
{
    return [label = std::move(label)] { return Messages::forStep(label); };
}

} // namespace

RecordCommands::RecordCommands(RecordView &view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

void RecordCommands::setSession(CatalogSession *session)
{
    if (m_session)
        disconnect(m_session, &CatalogSession::progressed, this, nullptr);
    m_session = session;
    if (!std::exchange(m_running, {}).empty())
        emit stepEnded();
    if (session)
        connect(session, &CatalogSession::progressed, this, &RecordCommands::onProgressed);
}

void RecordCommands::onProgressed(qint64 done, qint64 total)
{
    if (!m_running.empty() && m_running.front().since.elapsed() >= kSilent)
        emit stepProgressed(m_running.front().what, done, total);
}

void RecordCommands::cancelStep()
{
    if (m_session)
        m_session->cancelStep();
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
template <typename Done>
void RecordCommands::finish(const QFuture<Result<Applied>> &future, std::function<QString()> what, Done done)
{
    m_running.emplace_back(std::move(what)).since.start();
    whenReady(future, this, [this, session = m_session, done](const Result<Applied> &applied) {
        if (!session || session != m_session)
            return;
        m_running.pop_front();
        emit stepEnded();
        if (applied)
            done(*applied);
        else if (applied.error().kind == Error::Kind::Cancelled)
            emit stepCancelled();
        else
            emit failed(applied.error());
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
        if (!*change)
            return;
        auto step = fieldStep(**change, field);
        auto what = named(step.label);
        finish(m_session->apply(std::move(step)), std::move(what), [](const Applied &) {});
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
        const StepLabel label{StepLabel::Kind::DeleteRecords, {}, {}, qint64(numbers.size())};
        return finish(m_session->editEach(label, std::move(numbers), remove), named(label), tell);
    }
    // One is read before, for its name in the history.
    read(std::move(numbers), [this, tell](const std::vector<AppliedRecord> &records) {
        ChangeSet changes = deletion(records);
        auto what = named(changes.label);
        if (!changes.changes.empty())
            finish(m_session->apply(std::move(changes)), std::move(what), tell);
    });
}

void RecordCommands::undo()
{
    if (const auto label = m_session ? m_session->undoLabel() : std::nullopt)
        finish(
            m_session->undo(), [label] { return Messages::undo(*label); },
            [this](const Applied &applied) {
                reveal(applied);
                emit undone(applied.left);
            });
}

void RecordCommands::redo()
{
    if (const auto label = m_session ? m_session->redoLabel() : std::nullopt)
        finish(
            m_session->redo(), [label] { return Messages::redo(*label); },
            [this](const Applied &applied) {
                reveal(applied);
                emit redone(applied.left);
            });
}

void RecordCommands::revert(StepNumber step)
{
    if (m_session)
        finish(m_session->revert(step), named({StepLabel::Kind::Revert, {}, {}, 0}),
               [this](const Applied &applied) { emit reverted(qint64(applied.records.size()), applied.left); });
}

void RecordCommands::applyChanges(const ChangeSet &changes, const ChangeCounts &counts)
{
    if (m_session)
        finish(
            m_session->apply(changes), named(changes.label),
            [this, subject = changes.label.subject, counts](const Applied &) { emit changesApplied(subject, counts); });
}

void RecordCommands::merge(const ChangeSet &changes, const MergeCounts &counts)
{
    if (m_session)
        finish(m_session->apply(changes), named(changes.label),
               [this, subject = changes.label.subject, counts](const Applied &) { emit merged(subject, counts); });
}

// What was taken back should be seen, not only happen.
void RecordCommands::reveal(const Applied &applied)
{
    for (const auto &record : applied.records)
        if (record.state.exists() && !record.state.deleted)
            return m_view.reveal(record.number);
}
