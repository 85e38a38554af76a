// MainWindow's exchange with others: export, change sets, copying, and files that are dropped.
#include "views/mainwindow_p.h"

#include "models/changes/changeexport.h"

#include <QHeaderView>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

} // namespace

// `changed`: the same as the records differ here from upstream, for formats of changes.
void MainWindow::Private::askExport(std::vector<RecordNumber> records,
                                    std::function<std::vector<RecordNumber>()> changed)
{
    CatalogDialogs::askExport(&q, [this, records = std::move(records),
                                   changed = std::move(changed)](const QString &path, ExportFormat format) {
        emit q.exportRequested(path, format, isOfChanges(format) ? changed() : records,
                               {{}, author, QDateTime::currentDateTimeUtc()});
    });
}

std::vector<RecordNumber> MainWindow::Private::changedAmong(ExportChangesDialog::Scope scope) const
{
    const auto &catalog = view.model().catalog();
    if (!catalog)
        return {};
    switch (scope) {
    case ExportChangesDialog::Scope::All:
        return changedRecords(*catalog, {});
    case ExportChangesDialog::Scope::Found:
        return changedRecords(*catalog, view.query());
    case ExportChangesDialog::Scope::Selected:
        break;
    }
    auto numbers = shownSelection();
    std::erase_if(numbers, [&catalog](RecordNumber number) {
        const auto place = catalog->place(number);
        return !place.chunk->isChanged(place.slot);
    });
    return numbers;
}

void MainWindow::Private::askExportChanges()
{
    using Scope = ExportChangesDialog::Scope;
    if (!exportChangesDialog) {
        exportChangesDialog = new ExportChangesDialog(&q);
        connect(exportChangesDialog, &ExportChangesDialog::chosen, &q,
                [this](Scope scope, ExportFormat format, const ChangeHeader &header) {
                    author = header.author;
                    CatalogDialogs::askExportChanges(
                        &q, format, [this, format, header, records = changedAmong(scope)](const QString &path) {
                            emit q.exportRequested(path, format, records, header);
                        });
                });
    }
    const auto count = [this](Scope scope) { return qint64(changedAmong(scope).size()); };
    exportChangesDialog->begin({count(Scope::All), count(Scope::Found), count(Scope::Selected)}, author);
    exportChangesDialog->open();
}

void MainWindow::Private::showApply(const QString &path)
{
    if (!isOpen())
        return tell(MessageBar::Kind::Information, [] {
            return MainWindow::tr("This is a change set. Open the catalog that it is for, and apply it there.");
        });
    delete applyDialog;
    applyDialog = new ApplyDialog(*session, *QThreadPool::globalInstance(), path, &q);
    applyDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(applyDialog, &ApplyDialog::applyRequested, &commands, &RecordCommands::applyChanges);
    applyDialog->open();
}

bool MainWindow::Private::drop(const QList<QUrl> &urls)
{
    QStringList files;
    for (const auto &url : urls) {
        const QString path = url.toLocalFile();
        if (CatalogDialogs::isCatalog(path)) {
            if (isFreeToLeave())
                emit q.openCatalogRequested(path);
            return true;
        }
        if (CatalogDialogs::isImportable(path))
            files << path;
    }
    if (!files.isEmpty() && actions[Act::Import]->isEnabled())
        take(importSources(files));
    return !files.isEmpty();
}

void MainWindow::Private::copySelected(RecordCopy::Format format)
{
    auto numbers = shownSelection();
    if (numbers.size() > RecordCopy::kMost)
        return tell(MessageBar::Kind::Warning, [] {
            return MainWindow::tr("At most %Ln achievement(s) fit on the clipboard. Export them to a file instead.",
                                  nullptr, plural(RecordCopy::kMost));
        });
    std::ranges::sort(numbers, {}, [this](RecordNumber number) { return view.model().rowOf(number); });
    std::vector<Field> columns;
    const auto *header = table->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.push_back(achievementFields()[std::size_t(column)].field);
    }
    copy.copy(format, std::move(numbers), std::move(columns), view.model().locale());
}

void MainWindow::Private::connectExchange()
{
    connect(&copy, &RecordCopy::failed, &q, &MainWindow::showError);
    connect(&copy, &RecordCopy::copied, &q, [this](qint64 count) {
        tell(MessageBar::Kind::Success,
             [count] { return MainWindow::tr("Copied %Ln achievement(s).", nullptr, plural(count)); });
    });
    connect(&commands, &RecordCommands::changesApplied, &q, [this](const QString &subject, const ChangeCounts &result) {
        MessageBar::Message message;
        message.kind =
            result.conflicts + result.missing > 0 ? MessageBar::Kind::Information : MessageBar::Kind::Success;
        message.text = [subject, result] {
            //: %1: the name of a change set.
            QStringList sentences{MainWindow::tr("Applied “%1”.").arg(subject)};
            if (const auto left = result.conflicts + result.missing; left > 0)
                sentences << MainWindow::tr("%Ln change(s) did not fit in full and were left.", nullptr, plural(left));
            return sentences.join(u' ');
        };
        message.actionText = [] { return MainWindow::tr("Undo"); };
        message.action = [this] { commands.undo(); };
        messageBar->showMessage(std::move(message));
        offeredUndo = session ? session->undoLabel() : std::nullopt;
    });
    const auto on = [this](Act act, auto run) { connect(actions[act], &QAction::triggered, &q, run); };
    on(Act::ExportAll,
       [this] { askExport(allRecords(), [this] { return changedAmong(ExportChangesDialog::Scope::All); }); });
    on(Act::ExportShown,
       [this] { askExport(view.model().order(), [this] { return changedAmong(ExportChangesDialog::Scope::Found); }); });
    on(Act::ExportSelected,
       [this] { askExport(shownSelection(), [this] { return changedAmong(ExportChangesDialog::Scope::Selected); }); });
    on(Act::ExportChanges, [this] { askExportChanges(); });
    on(Act::ApplyChanges,
       [this] { CatalogDialogs::askChangeSet(&q, [this](const QString &path) { showApply(path); }); });
    connectImport();
    on(Act::CopyTable, [this] { copySelected(RecordCopy::Format::Table); });
    on(Act::CopyCsv, [this] { copySelected(RecordCopy::Format::Csv); });
    on(Act::CopyJson, [this] { copySelected(RecordCopy::Format::Json); });
}
