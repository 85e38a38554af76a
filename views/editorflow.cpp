// The flow of the editor dialog: loading, saving, walking through the list, and asking before anything typed is lost.
#include "views/editordialog_p.h"

#include "models/catalog/newrecords.h"
#include "models/async.h"
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "views/curatorstyle.h"
#include "views/editorform.h"
#include "views/tintedicon.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kQuestionIcon = 32;

Error movedOn()
{
    Error error;
    error.kind = Error::Kind::StateMoved;
    return error;
}

} // namespace

void EditorDialog::Private::load(RecordNumber wanted)
{
    const int mine = ++turn;
    loading = wanted;
    whenReady(session.readStates({wanted}), q, [this, mine, wanted](const Result<std::vector<AppliedRecord>> &states) {
        if (mine == turn)
            take(states, wanted, false);
    });
}

void EditorDialog::Private::reload()
{
    const int mine = ++turn;
    const RecordNumber wanted = number;
    whenReady(session.readStates({wanted}), q, [this, mine, wanted](const Result<std::vector<AppliedRecord>> &states) {
        if (mine == turn)
            take(states, wanted, true);
    });
}

void EditorDialog::Private::take(const Result<std::vector<AppliedRecord>> &states, RecordNumber wanted, bool keepTyped)
{
    error.reset();
    loading = kNoRecord;
    const auto *found = states && !states->empty() && states->front().number == wanted ? &states->front() : nullptr;
    if (!states) {
        error = states.error();
    } else if (!found || !found->state.exists() || found->state.deleted) {
        // Deleted meanwhile, or its creation was taken back: what was typed stays to be copied, but there is nothing to
        // write it into.
        error = movedOn();
    } else if (const auto loaded = keepTyped ? draft.rebase(found->state) : draft.load(found->state); !loaded) {
        error = loaded.error();
    } else {
        const bool isFirst = !hasRecord;
        number = wanted;
        hasRecord = true;
        showAll();
        if (isFirst) // walking through the list stays in its field
            form->focusField(Field::Name);
        return;
    }
    showAll();
}

void EditorDialog::Private::duplicate(RecordNumber original)
{
    const int mine = ++turn;
    loading = kNoRecord;
    whenReady(session.readStates({original}), q, [this, mine](const Result<std::vector<AppliedRecord>> &states) {
        if (mine != turn)
            return;
        error.reset();
        if (!states) {
            error = states.error();
        } else if (states->empty() || !states->front().state.exists()) {
            error = movedOn();
        } else if (const auto copied =
                       draft.startDuplicate(states->front().state.text(), catalogTimeUnit(*session.catalog()),
                                            QDateTime::currentDateTimeUtc());
                   !copied) {
            error = copied.error();
        } else {
            number = kNoRecord;
            hasRecord = true;
        }
        showAll();
        form->focusField(Field::Id);
    });
}

void EditorDialog::Private::forget()
{
    ++turn;
    number = kNoRecord;
    loading = kNoRecord;
    hasRecord = false;
    error.reset();
    draft = RecordDraft();
}

void EditorDialog::Private::close()
{
    forget();
    q->QDialog::reject();
    showAll();
}

void EditorDialog::Private::guard(const Then &then)
{
    if (saving || question)
        return; // one thing at a time: the answer under way decides
    if (!q->hasUnsavedChanges()) {
        then();
        return;
    }
    question = new QMessageBox(q);
    question->setObjectName(u"unsavedChanges"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIconPixmap(
        tintedIcon(u"warning"_s, kQuestionIcon, q->devicePixelRatioF(), CuratorStyle::warning(q->palette())));
    question->setTextFormat(Qt::PlainText);
    question->setStandardButtons(QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    question->setDefaultButton(QMessageBox::Save);
    retranslateQuestion();
    connect(question, &QMessageBox::finished, q, [this, then](int result) { answer(result, then); });
    question->open();
}

void EditorDialog::Private::retranslateQuestion()
{
    if (!question)
        return;
    const QString name = draft.text(Field::Name).simplified();
    question->setText(name.isEmpty() ? EditorDialog::tr("This achievement has changes that are not saved.")
                                     : EditorDialog::tr("“%1” has changes that are not saved.").arg(name));
    question->setInformativeText(
        draft.hasErrors()
            ? EditorDialog::tr("It still has errors, but it can be kept as a draft with everything typed.")
            : QString());
    question->button(QMessageBox::Save)
        ->setText(draft.hasErrors() ? EditorDialog::tr("Save as draft") : EditorDialog::tr("Save"));
    question->button(QMessageBox::Discard)->setText(EditorDialog::tr("Discard"));
    question->button(QMessageBox::Cancel)->setText(EditorDialog::tr("Cancel"));
}

void EditorDialog::Private::answer(int result, const Then &then)
{
    question.clear();
    if (result == QMessageBox::Save) {
        save(draft.hasErrors(), then);
    } else if (result == QMessageBox::Discard) {
        for (const Field field : draft.touched())
            draft.revert(field);
        form->showTexts(draft);
        updateState();
        then();
    }
}

void EditorDialog::Private::save(bool asDraft, const Then &then)
{
    if (!hasRecord || !isWritable() || saving)
        return;
    if (!asDraft && draft.hasErrors()) {
        focusFirstProblem();
        return;
    }
    const auto changes = draft.changes(number, asDraft);
    if (!changes) {
        then();
        return;
    }
    saving = true;
    error.reset();
    updateNotice();
    updateState();
    whenReady(session.apply(*changes), q,
              [this, texts = draft.texts(), then](const Result<Applied> &applied) { takeSaved(applied, texts, then); });
}

void EditorDialog::Private::takeSaved(const Result<Applied> &applied, const FieldTexts &texts, const Then &then)
{
    saving = false;
    if (!applied || applied->records.empty()) {
        error = applied ? movedOn() : applied.error();
        updateNotice();
        updateState();
        return;
    }
    number = applied->records.front().number;
    if (const auto loaded = draft.takeSaved(applied->records.front().state, texts); !loaded)
        error = loaded.error();
    showAll();
    emit q->saved(number);
    if (!q->hasUnsavedChanges())
        then();
}

RecordNumber EditorDialog::Private::neighbour(int step) const
{
    const auto &order = view.model().order();
    if (number == kNoRecord || order.empty())
        return kNoRecord;
    const int row = view.model().rowOf(number);
    // A record that an edit took out of the list leaves its place to the one after it.
    const int target = row >= 0 ? row + step : step > 0 ? lastRow : lastRow - 1;
    return target >= 0 && target < int(order.size()) ? order[std::size_t(target)] : kNoRecord;
}

void EditorDialog::Private::go(int step)
{
    const RecordNumber target = neighbour(step);
    if (target == kNoRecord)
        return;
    guard([this, target] {
        load(target);
        view.selection().selectOnly({&target, 1});
        view.selection().setCurrent(target);
    });
}

void EditorDialog::Private::onCatalogChanged(const std::vector<RecordNumber> &changed)
{
    // Undone, or fetched anew, while nothing was typed: follow it. Else saving finds out.
    const RecordNumber shown = loading == kNoRecord ? number : loading;
    const bool concerned = shown != kNoRecord && std::ranges::find(changed, shown) != changed.end();
    if (concerned && !saving && !q->hasUnsavedChanges())
        load(shown);
    updateState();
}
