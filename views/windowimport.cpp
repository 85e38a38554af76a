// MainWindow's import: what is brought is told from its content, shown where something has to be asked, and handed on.
#include "views/mainwindow_p.h"

#include "views/rejectedlist.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSaveFile>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = file.errorString(), .place = path});
}

} // namespace

void MainWindow::Private::take(const std::vector<ImportSource> &sources)
{
    recognition.run([sources] { return recognise(sources); },
                    [this, sources](const RecognisedSources &recognised) { takeRecognised(sources, recognised); });
}

void MainWindow::Private::takeRecognised(const std::vector<ImportSource> &sources, const RecognisedSources &recognised)
{
    const auto changes = std::ranges::find(recognised.others, Error::Kind::ChangeSetGiven, &Error::kind);
    if (changes != recognised.others.end() && !changes->place.isEmpty())
        return showApply(changes->place);
    if (sources.empty())
        return tell(MessageBar::Kind::Information,
                    [] { return MainWindow::tr("There is no file in the folder that could be imported."); });
    if (recognised.sources.empty()) {
        MessageBar::Message message;
        message.kind = MessageBar::Kind::Error;
        message.text = [error = recognised.others.front()] { return Messages::forError(error); };
        if (recognised.others.size() > 1)
            message.details = [others = recognised.others] {
                QStringList lines;
                for (const auto &error : others)
                    lines << Messages::forError(error);
                return lines.join(u'\n');
            };
        return messageBar->showMessage(std::move(message));
    }
    // Records of the service say all there is to know; nothing has to be asked.
    const bool areRecords = std::ranges::all_of(
        recognised.sources, [](const RecognisedSource &source) { return source.format == ImportFormat::Records; });
    withCatalog([this, recognised, isPlain = areRecords && recognised.others.empty()] {
        if (isPlain)
            emit q.importRequested(recognised.sources);
        else
            showImport(recognised);
    });
}

void MainWindow::Private::showImport(const RecognisedSources &recognised)
{
    delete importDialog;
    ImportRequest request;
    request.sources = recognised.sources;
    request.others = recognised.others;
    importDialog = new ImportDialog(*session, *QThreadPool::globalInstance(), std::move(request), &q);
    importDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(importDialog, &ImportDialog::mergeRequested, &commands, &RecordCommands::merge);
    connect(importDialog, &ImportDialog::receiveRequested, &q, &MainWindow::importRequested);
    connect(importDialog, &ImportDialog::saveRejectedRequested, &q,
            [this](const std::vector<RejectedEntry> &rejected) { saveRejected(rejected); });
    importDialog->open();
}

void MainWindow::Private::paste()
{
    const auto *data = QApplication::clipboard()->mimeData();
    if (data && data->hasUrls())
        return void(drop(data->urls()) || dropIcon(*data, view.selection().current()));
    const auto text = data ? data->text().toUtf8() : QByteArray();
    if (data && data->hasImage() && text.isEmpty())
        return pasteIcon();
    if (text.trimmed().isEmpty())
        return tell(MessageBar::Kind::Information,
                    [] { return MainWindow::tr("There is no text on the clipboard that could be imported."); });
    take({{{}, text}});
}

void MainWindow::Private::saveRejected(const std::vector<RejectedEntry> &rejected)
{
    CatalogDialogs::askRejectedFile(&q, [this, table = rejectedTable(rejected)](const QString &path) {
        whenReady(QtConcurrent::run([path, table] { return writeFile(path, table); }), &q,
                  [this](const Result<void> &written) {
                      if (!written)
                          q.showError(written.error());
                  });
    });
}

void MainWindow::Private::connectImport()
{
    const auto on = [this](Act act, auto run) { connect(actions[act], &QAction::triggered, &q, run); };
    const auto takeAll = [this](const QStringList &paths) { take(importSources(paths)); };
    on(Act::Import, [this, takeAll] { CatalogDialogs::askImport(&q, takeAll); });
    on(Act::ImportFolder, [this, takeAll] { CatalogDialogs::askImportFolder(&q, takeAll); });
    on(Act::Paste, [this] { paste(); });
    connect(&commands, &RecordCommands::merged, &q, [this](const QString &subject, const MergeCounts &result) {
        MessageBar::Message message;
        message.kind = result.left > 0 ? MessageBar::Kind::Information : MessageBar::Kind::Success;
        message.text = [subject, result] {
            //: %1: a file's name.
            QStringList sentences{subject.isEmpty() ? MainWindow::tr("Imported what was pasted.")
                                                    : MainWindow::tr("Imported %1.").arg(subject)};
            if (result.added > 0)
                sentences << MainWindow::tr("%Ln achievement(s) added.", nullptr, plural(result.added));
            if (result.updated > 0)
                sentences << MainWindow::tr("%Ln achievement(s) updated.", nullptr, plural(result.updated));
            if (result.left > 0)
                sentences << MainWindow::tr("%Ln left alone.", nullptr, plural(result.left));
            return sentences.join(u' ');
        };
        message.actionText = [] { return MainWindow::tr("Undo"); };
        message.action = [this] { commands.undo(); };
        messageBar->showMessage(std::move(message));
        offeredUndo = session ? session->undoLabel() : std::nullopt;
    });
}
