// MainWindow's icons: the laboratory, and the checks that fill it.
#include "views/mainwindow_p.h"

#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QMimeData>

void MainWindow::Private::connectIcons()
{
    laboratory->setScanActions(
        {actions[Act::CheckIcons], actions[Act::CheckShownIcons], actions[Act::CheckSelectedIcons]});
    const auto check = [this](Act act, auto numbers) {
        connect(actions[act], &QAction::triggered, &q, [this, act, numbers] {
            IconScanMark mark{0, numbers()};
            if (mark.numbers.empty() && act != Act::CheckIcons)
                return; // no record is not all of them
            laboratoryDock->show();
            laboratoryDock->raise();
            emit q.iconScanRequested(mark);
        });
    };
    check(Act::CheckIcons, [] { return std::vector<RecordNumber>(); });
    check(Act::CheckShownIcons, [this] { return view.model().order(); });
    check(Act::CheckSelectedIcons, [this] { return shownSelection(); });
    connect(laboratory, &IconLaboratory::recordRequested, &q, [this](RecordNumber number) { showFound(number); });
    connect(laboratory, &IconLaboratory::editRequested, &q, [this](RecordNumber number) { editRecord(number); });
    connect(laboratory, &IconLaboratory::queryRequested, queryBar, &QueryBar::setText);
    connect(laboratory, &IconLaboratory::knowledgeChanged, &q, &MainWindow::iconKnowledgeChanged);
    connect(laboratory, &IconLaboratory::failed, &q, &MainWindow::showError);
    connect(actions[Act::ChooseIcon], &QAction::triggered, &q, [this] { chooseIcon(); });
    connect(actions[Act::PasteIcon], &QAction::triggered, &q, [this] { pasteIcon(); });
    connect(&intake, &IconIntake::attached, &q, &MainWindow::iconKnowledgeChanged);
    connect(&intake, &IconIntake::failed, &q, &MainWindow::showError);
    connect(&intake, &IconIntake::refused, &q, [this](const auto &why) { tell(MessageBar::Kind::Error, why); });
}

bool MainWindow::Private::dropIcon(const QMimeData &data, RecordNumber number)
{
    const auto offered = OfferedIcon::of(data);
    if (offered.isEmpty() || !isWritable() || number == kNoRecord)
        return false;
    intake.take(offered, session, [this, number](const QString &address) {
        commands.setField(number, Field::Icon, address);
        view.reveal(number);
    });
    return true;
}

void MainWindow::Private::pasteIcon()
{
    const auto *data = QGuiApplication::clipboard()->mimeData();
    if (!data || !dropIcon(*data, view.selection().current()))
        tell(MessageBar::Kind::Information, [] {
            return MainWindow::tr("There is no picture and no web address on the clipboard that could be an icon.");
        });
}

void MainWindow::Private::chooseIcon()
{
    if (!isWritable() || view.selection().current() == kNoRecord)
        return;
    intake.choose(&q, session, [this, number = view.selection().current()](const QString &address) {
        commands.setField(number, Field::Icon, address);
    });
}

RecordNumber MainWindow::Private::recordAt(const QPoint &place) const
{
    const auto *records = recordsView();
    const auto inside = records->viewport()->mapFrom(&q, place);
    const auto index =
        records->isVisible() && records->viewport()->rect().contains(inside) ? records->indexAt(inside) : QModelIndex();
    return index.isValid() ? view.model().recordAt(index.row()) : view.selection().current();
}

// Current in the table where the search has it; else in the detail pane alone.
void MainWindow::Private::showFound(RecordNumber number)
{
    if (view.model().rowOf(number) < 0)
        return details->showRecord(number);
    makeCurrent(number);
    scrollToRecord(number);
}

void MainWindow::Private::offerIconScan()
{
    if (!isWritable())
        return;
    const auto pending = session->pendingIconScan();
    whenReady(pending, session.data(), [this](const Result<std::optional<IconScanMark>> &mark) {
        if (!mark || !*mark || tasks.isBusy())
            return;
        MessageBar::Message message;
        message.kind = MessageBar::Kind::Warning;
        message.text = [] { return MainWindow::tr("The last check of icons was not finished."); };
        message.actionText = [] { return MainWindow::tr("Go on"); };
        message.action = [this, mark = **mark] {
            laboratoryDock->show();
            laboratoryDock->raise();
            emit q.iconScanRequested(mark);
        };
        messageBar->showMessage(std::move(message));
    });
}
