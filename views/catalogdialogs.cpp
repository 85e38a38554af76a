#include "views/catalogdialogs.h"

#include "views/iconset.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(CatalogDialogs)

public:
    static QString catalogFilter() { return tr("Catalogs (*.achievements)"); }
    static QString everyFilter() { return tr("All files (*)"); }
    static QString importFilter() { return tr("JSON (*.json *.ndjson *.jsonl)"); }
    static QString jsonFilter() { return tr("JSON array (*.json)"); }
    static QString ndjsonFilter() { return tr("NDJSON, one achievement a line (*.ndjson)"); }
    static QString newTitle() { return tr("New catalog"); }
    static QString openTitle() { return tr("Open a catalog"); }
    static QString importTitle() { return tr("Import files"); }
    static QString exportTitle() { return tr("Export achievements"); }
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

void CatalogDialogs::askExport(QWidget *parent, std::function<void(const QString &, ExportFormat)> chosen)
{
    auto *dialog =
        makeDialog(parent, u"exportDialog"_s, Text::exportTitle(), {Text::jsonFilter(), Text::ndjsonFilter()});
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    const QString ndjson = Text::ndjsonFilter();
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, ndjson](const QString &filter) {
        dialog->setDefaultSuffix(filter == ndjson ? u"ndjson"_s : u"json"_s);
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [dialog, ndjson, chosen](const QString &path) {
        const bool isNdjson = dialog->selectedNameFilter() == ndjson;
        chosen(path, formatOf(path, isNdjson ? ExportFormat::Ndjson : ExportFormat::Json));
    });
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
    return suffix == "json"_L1 ? ExportFormat::Json : chosen;
}

bool CatalogDialogs::isCatalog(const QString &path)
{
    return QFileInfo(path).suffix().compare(kSuffix, Qt::CaseInsensitive) == 0;
}

bool CatalogDialogs::isImportable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "json"_L1 || suffix == "ndjson"_L1 || suffix == "jsonl"_L1;
}
