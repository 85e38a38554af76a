#include "views/catalogdialogs.h"

#include "views/iconset.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogDialogs)

public:
    static QString catalogFilter() { return tr("Catalogs (*.achievements)"); }
    static QString everyFilter() { return tr("All files (*)"); }
    static QString importFilter() { return tr("Achievements (*.json *.ndjson *.jsonl *.csv *.tsv *.txt *.vdf)"); }
    static QString importFolderTitle() { return tr("Import a folder"); }
    static QString rejectedTitle() { return tr("Save what was rejected"); }
    static QString jsonFilter() { return tr("JSON array (*.json)"); }
    static QString ndjsonFilter() { return tr("NDJSON, one achievement a line (*.ndjson)"); }
    static QString csvFilter() { return tr("CSV for spreadsheets (*.csv)"); }
    static QString changesFilter() { return tr("Change set, to apply elsewhere (*.changes.json)"); }
    static QString reportFilter() { return tr("Report of the changes, to read (*.md)"); }
    static QString changeSetFilter() { return tr("Change sets (*.json)"); }
    static QString newTitle() { return tr("New catalog"); }
    static QString openTitle() { return tr("Open a catalog"); }
    static QString importTitle() { return tr("Import files"); }
    static QString exportTitle() { return tr("Export achievements"); }
    static QString exportChangesTitle() { return tr("Export changes"); }
    static QString applyTitle() { return tr("Apply a change set"); }
    static QString about() { return tr("About Achievement Curator"); }
    static QString licence()
    {
        //: %1: version number.
        return tr("Achievement Curator %1 keeps a games database right: browse, check and correct achievement "
                  "records. It is free software under the GNU General Public License, version 3 or later.")
            .arg(QCoreApplication::applicationVersion());
    }
};

QFileDialog *makeDialog(QWidget *parent, const QString &name, const QString &title, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

// The formats in the order of their filters, with the suffix each writes.
struct FormatFilter
{
    ExportFormat format;
    QString filter, suffix;
};

std::vector<FormatFilter> formatFilters()
{
    return {{ExportFormat::Json, Text::jsonFilter(), u"json"_s},
            {ExportFormat::Ndjson, Text::ndjsonFilter(), u"ndjson"_s},
            {ExportFormat::Csv, Text::csvFilter(), u"csv"_s},
            {ExportFormat::Changes, Text::changesFilter(), u"changes.json"_s},
            {ExportFormat::Report, Text::reportFilter(), u"md"_s}};
}

// Asks for a file to write in one of these formats.
void askFile(QWidget *parent, const QString &name, const QString &title, const std::vector<FormatFilter> &formats,
             const std::function<void(const QString &, ExportFormat)> &chosen)
{
    QStringList filters;
    for (const auto &format : formats)
        filters << format.filter;
    auto *dialog = makeDialog(parent, name, title, filters);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formats.front().suffix);
    const auto current = [formats](const QString &filter) {
        const auto found = std::ranges::find(formats, filter, &FormatFilter::filter);
        return found == formats.end() ? formats.front() : *found;
    };
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog, current](const QString &filter) { dialog->setDefaultSuffix(current(filter).suffix); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, current, chosen](const QString &path) {
        chosen(path, CatalogDialogs::formatOf(path, current(dialog->selectedNameFilter()).format));
    });
    dialog->open();
}

} // namespace

void CatalogDialogs::askNewCatalog(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog = makeDialog(parent, u"newCatalogDialog"_s, Text::newTitle(), {Text::catalogFilter()});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // the window refuses in words; nothing is written over
    dialog->setDefaultSuffix(kSuffix);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void CatalogDialogs::askCatalog(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog =
        makeDialog(parent, u"openCatalogDialog"_s, Text::openTitle(), {Text::catalogFilter(), Text::everyFilter()});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void CatalogDialogs::askImport(QWidget *parent, std::function<void(const QStringList &)> chosen)
{
    auto *dialog =
        makeDialog(parent, u"importDialog"_s, Text::importTitle(), {Text::importFilter(), Text::everyFilter()});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void CatalogDialogs::askImportFolder(QWidget *parent, std::function<void(const QStringList &)> chosen)
{
    auto *dialog = makeDialog(parent, u"importFolderDialog"_s, Text::importFolderTitle(), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(chosen));
    dialog->open();
}

void CatalogDialogs::askRejectedFile(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto formats = formatFilters();
    std::erase_if(formats, [](const FormatFilter &filter) { return filter.format != ExportFormat::Csv; });
    askFile(parent, u"rejectedFileDialog"_s, Text::rejectedTitle(), formats,
            [chosen = std::move(chosen)](const QString &path, ExportFormat) { chosen(path); });
}

void CatalogDialogs::askExport(QWidget *parent, std::function<void(const QString &, ExportFormat)> chosen)
{
    askFile(parent, u"exportDialog"_s, Text::exportTitle(), formatFilters(), chosen);
}

void CatalogDialogs::askExportChanges(QWidget *parent, ExportFormat format, std::function<void(const QString &)> chosen)
{
    auto formats = formatFilters();
    std::erase_if(formats, [format](const FormatFilter &filter) { return filter.format != format; });
    askFile(parent, u"exportChangesFileDialog"_s, Text::exportChangesTitle(), formats,
            [chosen = std::move(chosen)](const QString &path, ExportFormat) { chosen(path); });
}

void CatalogDialogs::askChangeSet(QWidget *parent, std::function<void(const QString &)> chosen)
{
    auto *dialog =
        makeDialog(parent, u"applyFileDialog"_s, Text::applyTitle(), {Text::changeSetFilter(), Text::everyFilter()});
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

void CatalogDialogs::showAbout(QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, Text::about(), Text::licence(), QMessageBox::Close, parent);
    box->setObjectName(u"aboutDialog"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(IconSet::plain(u"achievement-curator"_s).pixmap(QSize(64, 64), parent->devicePixelRatioF()));
    box->open();
}

ExportFormat CatalogDialogs::formatOf(const QString &path, ExportFormat chosen)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "ndjson"_L1 || suffix == "jsonl"_L1)
        return ExportFormat::Ndjson;
    if (suffix == "csv"_L1)
        return ExportFormat::Csv;
    if (suffix == "md"_L1)
        return ExportFormat::Report;
    if (suffix != "json"_L1)
        return chosen;
    // Both are JSON: a change set is one that was chosen as such, or is named so.
    const bool isNamedSo = QFileInfo(path).completeSuffix().toLower().endsWith("changes.json"_L1);
    return isNamedSo || chosen == ExportFormat::Changes ? ExportFormat::Changes : ExportFormat::Json;
}

bool CatalogDialogs::isCatalog(const QString &path)
{
    return QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0;
}

bool CatalogDialogs::isImportable(const QString &path)
{
    static const QStringList kSuffixes{u"json"_s, u"ndjson"_s, u"jsonl"_s, u"csv"_s, u"tsv"_s, u"txt"_s, u"vdf"_s};
    const QFileInfo file(path);
    return file.isDir() || kSuffixes.contains(file.suffix().toLower());
}
