// MainWindow's flow: what happens when something is asked for, and when a catalog opens, fails or changes.
#include "views/mainwindow_p.h"

#include "models/async.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QStackedWidget>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

QString leftSentence(qint64 left)
{
    return MainWindow::tr("%Ln achievement(s) had been changed since and stay as they are.", nullptr, plural(left));
}

std::vector<FetchMemo> memosOf(const std::vector<PendingFetch> &pending)
{
    std::vector<FetchMemo> memos;
    for (const auto &fetch : pending)
        if (auto memo = FetchMemo::fromMark(fetch.mark))
            memos.push_back(std::move(*memo));
    return memos;
}

} // namespace

void MainWindow::Private::attach(CatalogSession *next)
{
    if (session)
        session->disconnect(&q);
    delete editor; // refers to the session; isFreeToLeave() saw to its unsaved work
    delete history;
    delete applyDialog;
    delete importDialog;
    session = next;
    failure.reset();
    hasBegun = false;
    readOnlyBar->dismiss();
    if (session || next)
        messageBar->dismiss(); // its button may speak of the catalog before
    tasks.forgetEnd();         // the same
    commands.setSession(next);
    copy.setSession(next);
    laboratory->setSession(next);
    intake.setSession(next);
    details->setSession(next);
    details->showRecord(view.selection().current());
    followPreview();
    if (next) {
        connect(next, &CatalogSession::opened, &q, [this] { onOpened(); });
        connect(next, &CatalogSession::failed, &q, [this](const Error &error) { onFailed(error); });
        connect(next, &CatalogSession::troubled, &q, &MainWindow::showError);
        connect(next, &CatalogSession::loaded, &q, [this] { updateCentre(); });
        connect(next, &CatalogSession::historyChanged, &q, [this] {
            // "Deleted … [Undo]" would take back a later step.
            if (offeredUndo && session->undoLabel() != offeredUndo) {
                offeredUndo.reset();
                messageBar->dismiss();
            }
            updateUndo();
        });
        connect(next, &CatalogSession::catalogChanged, &q, [this](const std::vector<RecordNumber> &changed) {
            const auto current = view.selection().current();
            if (changed.empty() || std::ranges::find(changed, current) != changed.end())
                details->refresh();
            counts->refresh();
        });
        if (next->isOpen())
            onOpened();
    }
    counts->setActive(next != nullptr);
    updateCentre();
    updateActions();
    updateUndo();
    updateTitle();
}

void MainWindow::Private::onOpened()
{
    if (const auto &reason = session->readOnlyReason()) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::Warning;
        message.text = [error = *reason] { return Messages::forError(error); };
        readOnlyBar->showMessage(std::move(message));
    }
    view.model().setEditable(isWritable());
    updateCentre();
    updateActions();
    updateUndo();
    updateTitle();
    beginAtTop();
    offerPending();
    offerIconScan();
    if (auto then = std::exchange(afterOpen, {}); then && isWritable())
        then();
}

void MainWindow::Private::onFailed(const Error &error)
{
    failure = error;
    afterOpen = {};
    counts->setActive(false);
    updateCentre();
    updateActions();
    updateTitle();
}

void MainWindow::Private::updateCentre()
{
    std::optional<EmptyState::Kind> empty;
    if (failure)
        empty = EmptyState::Kind::Failed;
    else if (!session)
        empty = EmptyState::Kind::NoCatalog;
    else if (isOpen() && !session->isLoading() && !view.isComputing() && view.shownCount() == 0) {
        if (view.totalCount() > 0)
            empty = EmptyState::Kind::NoMatch;
        else if (!tasks.isBusy())
            empty = EmptyState::Kind::EmptyCatalog;
    }
    if (view.isComputing() && !empty && centre->currentWidget() == emptyState && session && isOpen())
        return; // the answer comes in a moment; no flicker until then
    if (empty)
        emptyState->showKind(*empty, failure, queryBar->text().simplified());
    centre->setCurrentWidget(empty ? static_cast<QWidget *>(emptyState) : recordsView());
}

void MainWindow::Private::updateActions()
{
    const auto &selection = view.selection();
    const bool isBusy = tasks.isBusy();
    const bool canStart = !isBusy && (isWritable() || !session || failure);
    const bool hasCurrent = isOpen() && selection.current() != kNoRecord;
    const auto enable = [this](Act act, bool on) { actions[act]->setEnabled(on); };
    enable(Act::Fetch, canStart);
    for (const Act act : {Act::Import, Act::ImportFolder, Act::Paste})
        enable(act, canStart);
    enable(Act::ExportAll, isOpen() && !isBusy && view.totalCount() > 0);
    enable(Act::ExportShown, isOpen() && !isBusy && view.shownCount() > 0);
    enable(Act::ExportSelected, isOpen() && !isBusy && selection.count() > 0);
    enable(Act::ExportChanges, isOpen() && !isBusy && view.changedCount() > 0);
    enable(Act::ApplyChanges, isOpen() && !isBusy);
    enable(Act::NewRecord, isWritable());
    enable(Act::Edit, hasCurrent && isWritable());
    enable(Act::EditCell, hasCurrent && isWritable());
    enable(Act::Preview, hasCurrent);
    enable(Act::Duplicate, hasCurrent && isWritable());
    enable(Act::Delete, isWritable() && (hasCurrent || selection.count() > 0));
    for (const Act act : {Act::CopyTable, Act::CopyCsv, Act::CopyJson})
        enable(act, isOpen() && selection.count() > 0);
    enable(Act::SelectAll, isOpen() && view.shownCount() > 0);
    const bool canCheck = isWritable() && !isBusy;
    for (const Act act : {Act::ChooseIcon, Act::PasteIcon})
        enable(act, hasCurrent && isWritable());
    enable(Act::CheckIcons, canCheck && view.totalCount() > 0);
    enable(Act::CheckShownIcons, canCheck && view.shownCount() > 0);
    enable(Act::CheckSelectedIcons, canCheck && selection.count() > 0);
    enable(Act::History, isOpen());
    enable(Act::ClearSearch, !queryBar->text().isEmpty());
}

void MainWindow::Private::updateUndo()
{
    const auto undo = isWritable() ? session->undoLabel() : std::nullopt;
    const auto redo = isWritable() ? session->redoLabel() : std::nullopt;
    actions[Act::Undo]->setEnabled(undo.has_value());
    actions[Act::Redo]->setEnabled(redo.has_value());
    actions.setUndoTexts(undo ? Messages::undo(*undo) : QString(), redo ? Messages::redo(*redo) : QString());
}

void MainWindow::Private::updateTitle()
{
    const QString program = MainWindow::tr("Achievement Curator");
    if (!session || failure)
        return q.setWindowTitle(program);
    const QString name = QFileInfo(session->path()).completeBaseName();
    q.setWindowTitle(session->isOpen() && session->isReadOnly()
                         //: Window title. %1: the catalog's name. %2: the program's name.
                         ? MainWindow::tr("%1 (read only) – %2").arg(name, program)
                         //: Window title. %1: the catalog's name. %2: the program's name.
                         : MainWindow::tr("%1 – %2").arg(name, program));
}

void MainWindow::Private::withCatalog(std::function<void()> then)
{
    if (isWritable())
        return then();
    CatalogDialogs::askNewCatalog(&q, [this, then = std::move(then)](const QString &path) { makeCatalog(path, then); });
}

void MainWindow::Private::makeCatalog(const QString &path, std::function<void()> then)
{
    if (QFileInfo::exists(path)) // a catalog is never written over
        return tell(MessageBar::Kind::Error, [path] {
            //: %1: path of a file.
            return MainWindow::tr("%1 is there already. Open it, or choose another name for the new catalog.")
                .arg(path);
        });
    afterOpen = std::move(then);
    emit q.newCatalogRequested(path);
}

bool MainWindow::Private::isFreeToLeave()
{
    recordsView()->setFocus(); // a cell under edit is done as the focus leaves it
    if (!editor || !editor->hasUnsavedChanges())
        return true;
    tell(MessageBar::Kind::Warning,
         [] { return MainWindow::tr("The editor holds changes that are not saved. Save them or close it first."); });
    editor->show();
    editor->raise();
    editor->activateWindow();
    return false;
}

void MainWindow::Private::askNewCatalog()
{
    if (isFreeToLeave())
        CatalogDialogs::askNewCatalog(&q, [this](const QString &path) { makeCatalog(path, {}); });
}

void MainWindow::Private::askCatalog()
{
    if (isFreeToLeave())
        CatalogDialogs::askCatalog(&q, [this](const QString &path) { emit q.openCatalogRequested(path); });
}

void MainWindow::Private::askFetch()
{
    if (!fetchDialog) {
        fetchDialog = new FetchDialog(&q);
        connect(fetchDialog, &FetchDialog::fetchRequested, &q, &MainWindow::fetchRequested);
        connect(fetchDialog, &FetchDialog::connectionsRequested, &q,
                [this](const QString &shown) { askConnections(shown); });
    }
    fetchDialog->setConnections(connections);
    fetchDialog->setPending({});
    whenReady(session->pendingFetches(), fetchDialog.data(), [this](const Result<std::vector<PendingFetch>> &pending) {
        if (pending)
            fetchDialog->setPending(memosOf(*pending));
    });
    fetchDialog->open();
    if (connections.isEmpty())
        askConnections({});
}

void MainWindow::Private::askConnections(const QString &shown)
{
    if (!connectionsDialog) {
        connectionsDialog = new ConnectionsDialog(&q);
        connect(connectionsDialog, &ConnectionsDialog::connectionsAccepted, &q, &MainWindow::connectionsEdited);
        connect(connectionsDialog, &ConnectionsDialog::testRequested, &q, &MainWindow::connectionTestRequested);
    }
    connectionsDialog->setConnections(connections, keepsSecrets);
    connectionsDialog->showConnection(shown);
    connectionsDialog->open();
}

void MainWindow::Private::offerPending()
{
    if (!isWritable())
        return;
    whenReady(session->pendingFetches(), session.data(), [this](const Result<std::vector<PendingFetch>> &pending) {
        const auto memos = pending ? memosOf(*pending) : std::vector<FetchMemo>();
        if (memos.empty() || tasks.isBusy())
            return;
        MessageBar::Message message;
        message.kind = MessageBar::Kind::Warning;
        message.text = [memo = memos.front()] { return Messages::forPending(memo); };
        message.actionText = [] { return MainWindow::tr("Go on"); };
        message.action = [this, memo = memos.front()] { goOn(memo); };
        messageBar->showMessage(std::move(message));
    });
}

void MainWindow::Private::goOn(const FetchMemo &memo)
{
    for (const auto &connection : std::as_const(connections))
        if (memo.isOf(connection))
            return emit q.fetchRequested(connection, memo.scope, memo);
    askFetch(); // its connection is not here any more; it can be made anew
}

void MainWindow::Private::showHistory()
{
    if (!isOpen())
        return;
    if (!history) {
        history = new HistoryDialog(*session, &q);
        history->setAttribute(Qt::WA_DeleteOnClose);
        connect(history, &HistoryDialog::revertRequested, &commands, &RecordCommands::revert);
        connect(history, &HistoryDialog::failed, &q, &MainWindow::showError);
    }
    history->show();
    history->raise();
    history->activateWindow();
}

EditorDialog &MainWindow::Private::editorDialog()
{
    if (!editor) {
        editor = new EditorDialog(*session, view, icons, intake, &q);
        connect(editor, &EditorDialog::saved, &q, [this](RecordNumber number) { view.reveal(number); });
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
    return *editor;
}

void MainWindow::Private::editRecord(RecordNumber number)
{
    if (isWritable() && number != kNoRecord)
        editorDialog().edit(number);
}

void MainWindow::Private::newRecord()
{
    if (isWritable())
        editorDialog().startNew();
}

void MainWindow::Private::duplicateRecord()
{
    if (isWritable() && view.selection().current() != kNoRecord)
        editorDialog().startDuplicate(view.selection().current());
}

void MainWindow::Private::deleteSelected()
{
    if (!isWritable())
        return;
    auto numbers = shownSelection();
    if (numbers.empty() && view.selection().current() != kNoRecord)
        numbers = {view.selection().current()};
    afterDeletion = recordBeside(numbers.empty() ? kNoRecord : numbers.front());
    commands.deleteRecords(std::move(numbers));
}

// The nearest record below the current one, else above, that is neither selected nor `also`.
RecordNumber MainWindow::Private::recordBeside(RecordNumber also) const
{
    const auto &order = view.model().order();
    const auto stays = [&](RecordNumber number) { return number != also && !view.selection().contains(number); };
    const auto current = order.begin() + std::max(view.model().rowOf(view.selection().current()), 0);
    if (const auto below = std::find_if(current, order.end(), stays); below != order.end())
        return *below;
    const auto above = std::find_if(std::make_reverse_iterator(current), order.rend(), stays);
    return above != order.rend() ? *above : kNoRecord;
}

void MainWindow::Private::goToTable()
{
    recordsView()->setFocus(Qt::ShortcutFocusReason);
    if (view.shownCount() > 0 && view.model().rowOf(view.selection().current()) < 0)
        makeCurrent(view.model().recordAt(0));
}

// The first record is shown in full as soon as all are there: an empty detail pane helps nobody. Only once, and not
// while rows still arrive or are put in order, which would carry it away from the top.
void MainWindow::Private::beginAtTop()
{
    const bool isGrowing = isOpen() && (session->isLoading() || tasks.isBusy() || view.isComputing());
    if (hasBegun || !isOpen() || isGrowing || view.shownCount() == 0)
        return;
    hasBegun = true;
    if (view.selection().current() == kNoRecord)
        makeCurrent(view.model().recordAt(0));
}

void MainWindow::Private::makeCurrent(RecordNumber number)
{
    view.selection().selectOnly(std::span(&number, 1));
    view.selection().setCurrent(number);
}

// Selected records that the search hides are out of reach: nobody sees what would happen to them. Ascending.
std::vector<RecordNumber> MainWindow::Private::shownSelection() const
{
    auto numbers = view.selection().numbers();
    std::erase_if(numbers, [this](RecordNumber number) { return view.model().rowOf(number) < 0; });
    return numbers;
}

std::vector<RecordNumber> MainWindow::Private::allRecords() const
{
    std::vector<RecordNumber> numbers;
    const auto &catalog = view.model().catalog();
    if (!catalog)
        return numbers;
    numbers.reserve(std::size_t(catalog->visibleCount()));
    RecordNumber base = 0;
    for (const auto &chunk : catalog->chunks()) {
        for (Slot slot = 0; chunk && slot < chunk->size(); ++slot)
            if (chunk->isVisible(slot))
                numbers.push_back(base + slot);
        base += kChunkSize;
    }
    return numbers;
}

void MainWindow::Private::onQueryChanged(const QString &text)
{
    view.setQueryText(text);
    queryBar->setProblems(view.query().problems);
    facets->showQuery(text, view.query());
    updateActions();
}

void MainWindow::Private::tell(MessageBar::Kind kind, MessageBar::Text text)
{
    MessageBar::Message message;
    message.kind = kind;
    message.text = std::move(text);
    offeredUndo.reset();
    messageBar->showMessage(std::move(message));
}

void MainWindow::Private::tellDeleted(qint64 count)
{
    MessageBar::Message message;
    message.kind = MessageBar::Kind::Success;
    message.text = [count] { return MainWindow::tr("Deleted %Ln achievement(s).", nullptr, plural(count)); };
    message.actionText = [] { return MainWindow::tr("Undo"); };
    message.action = [this] { commands.undo(); };
    messageBar->showMessage(std::move(message));
    offeredUndo = session ? session->undoLabel() : std::nullopt;
}

// Records that moved on since are not overwritten; silence about it would be a surprise later.
void MainWindow::Private::tellLeft(qint64 left)
{
    if (left > 0)
        tell(MessageBar::Kind::Information, [left] { return leftSentence(left); });
    else
        messageBar->dismiss(); // "Deleted … [Undo]" would offer the wrong step
}

void MainWindow::Private::connectCommands()
{
    connect(&commands, &RecordCommands::failed, &q, &MainWindow::showError);
    connect(&commands, &RecordCommands::stepProgressed, &tasks, &TaskWatch::showStep);
    connect(&commands, &RecordCommands::stepEnded, &tasks, &TaskWatch::endStep);
    connect(&tasks, &TaskWatch::cancelStepRequested, &commands, &RecordCommands::cancelStep);
    connect(&commands, &RecordCommands::stepCancelled, &q, [this] {
        tell(MessageBar::Kind::Information, [] { return MainWindow::tr("Cancelled. Nothing was changed."); });
    });
    connect(&commands, &RecordCommands::idle, &q, [this] {
        if (std::exchange(closesWhenIdle, false))
            q.close();
    });
    connect(&commands, &RecordCommands::fieldRefused, &q, [this](Field field, const EditRefusal &refusal) {
        tell(MessageBar::Kind::Error, [field, refusal] {
            //: %1: a field, e.g. Rank. %2: what is wrong, a whole sentence.
            return MainWindow::tr("%1 was not changed: %2")
                .arg(fieldName(field), RecordCommands::forRefusal(field, refusal));
        });
    });
    connect(&commands, &RecordCommands::recordsDeleted, &q, [this](qint64 count) {
        tellDeleted(count);
        if (const auto next = std::exchange(afterDeletion, kNoRecord); next != kNoRecord)
            makeCurrent(next);
        else
            view.selection().setCurrent(kNoRecord);
    });
    connect(&commands, &RecordCommands::undone, &q, [this](qint64 left) { tellLeft(left); });
    connect(&commands, &RecordCommands::redone, &q, [this](qint64 left) { tellLeft(left); });
    connect(&commands, &RecordCommands::reverted, &q, [this](qint64 changed, qint64 left) {
        tell(MessageBar::Kind::Success, [changed, left] {
            QStringList sentences{MainWindow::tr("Took back %Ln achievement(s).", nullptr, plural(changed))};
            if (left > 0)
                sentences << leftSentence(left);
            return sentences.join(u' ');
        });
    });
}
