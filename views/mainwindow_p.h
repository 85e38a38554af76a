// The inside of MainWindow: its parts and what connects them. Only for mainwindow.cpp (parts, layout, state),
// windowviews.cpp (table and gallery), windowflow.cpp (what happens when something is asked for or comes back) and
// windowexchange.cpp (files, change sets and the clipboard).
#pragma once

#include "models/icons/iconlimits.h"
#include "models/items/querysuggestions.h"
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "views/activitypanel.h"
#include "views/applydialog.h"
#include "views/catalogdialogs.h"
#include "views/connectionsdialog.h"
#include "views/detailpane.h"
#include "views/editordialog.h"
#include "views/emptystate.h"
#include "views/exportchangesdialog.h"
#include "views/facetpanel.h"
#include "views/fetchdialog.h"
#include "views/gallerybar.h"
#include "views/galleryview.h"
#include "views/historydialog.h"
#include "views/iconintake.h"
#include "views/iconlaboratory.h"
#include "views/importdialog.h"
#include "views/mainwindow.h"
#include "views/messagebar.h"
#include "views/messages.h"
#include "views/querybar.h"
#include "views/recordcommands.h"
#include "views/recordcopy.h"
#include "views/statuscounts.h"
#include "views/tableview.h"
#include "views/taskstrip.h"
#include "views/taskwatch.h"
#include "views/theme.h"
#include "views/windowactions.h"
#include "views/windowmenus.h"

#include <QPointer>

class IconPreview;
class PreferencesDialog;
class QDockWidget;
class QLabel;
class QStackedWidget;
class QToolBar;

struct MainWindow::Private
{
    Private(MainWindow &window, RecordView &recordView, IconLoader &iconLoader, ActivityModel &requests);

    // mainwindow.cpp
    void build();
    void buildToolBar();
    void buildDocks();
    QDockWidget *addDock(Qt::DockWidgetArea area, QWidget *content, const QString &name, Qt::Key key,
                         const QString &icon);
    void connectParts();
    void connectActions();
    void retranslate();

    // windowflow.cpp: the catalog
    void attach(CatalogSession *next);
    void onOpened();
    void onFailed(const Error &error);
    void updateCentre();
    void updateActions();
    void updateUndo();
    void updateTitle();
    [[nodiscard]] bool isOpen() const { return session && session->isOpen(); }
    [[nodiscard]] bool isWritable() const { return isOpen() && !session->isReadOnly(); }
    // Runs `then` with a writable catalog; when none is open, asks for a new one first.
    void withCatalog(std::function<void()> then);

    // windowflow.cpp: what the curator asks for
    // False, and said so, when the editor holds work that another catalog or the end would lose.
    [[nodiscard]] bool isFreeToLeave();
    void askNewCatalog();
    void askCatalog();
    void askFetch();
    void askConnections(const QString &shown);
    // Offers to go on with a fetch that was not finished.
    void offerPending();
    void goOn(const FetchMemo &memo);
    void showHistory();
    void editRecord(RecordNumber number);
    void newRecord();
    void duplicateRecord();
    void deleteSelected();
    [[nodiscard]] RecordNumber recordBeside(RecordNumber also) const;
    void goToTable();
    void beginAtTop();
    void makeCurrent(RecordNumber number);
    [[nodiscard]] EditorDialog &editorDialog();
    [[nodiscard]] std::vector<RecordNumber> allRecords() const;
    [[nodiscard]] std::vector<RecordNumber> shownSelection() const;
    void makeCatalog(const QString &path, std::function<void()> then);
    void onQueryChanged(const QString &text);

    // windowexchange.cpp
    void askExport(std::vector<RecordNumber> records, std::function<std::vector<RecordNumber>()> changed);
    void askExportChanges();
    [[nodiscard]] std::vector<RecordNumber> changedAmong(ExportChangesDialog::Scope scope) const;
    void showApply(const QString &path);
    // Files and folders, or what was pasted: each is told from its content. A change set is shown, records are read in,
    // anything else is shown before it is imported.
    void take(const std::vector<ImportSource> &sources);
    void takeRecognised(const std::vector<ImportSource> &sources, const RecognisedSources &recognised);
    void showImport(const RecognisedSources &recognised);
    void paste();
    void saveRejected(const std::vector<RejectedEntry> &rejected);
    bool drop(const QList<QUrl> &urls); // false: nothing of it is a catalog or can be imported
    void copySelected(RecordCopy::Format format);
    void connectExchange();

    // windowviews.cpp: table and gallery
    void connectViews();
    void showGallery(bool shown);
    void showGalleryState(const GalleryState &state);
    [[nodiscard]] GalleryState galleryState() const;
    [[nodiscard]] QAbstractItemView *recordsView() const; // the one that is wanted, even while nothing is there
    void scrollToRecord(RecordNumber number);
    void editCell();

    // windowicons.cpp
    void connectIcons();
    // A picture or an address becomes the icon of a record. False: there is none in it.
    bool dropIcon(const QMimeData &data, RecordNumber number);
    void pasteIcon();
    void chooseIcon();
    // At a place in the window; the current one where no record lies.
    [[nodiscard]] RecordNumber recordAt(const QPoint &place) const;
    void offerIconScan();
    void showFound(RecordNumber number);

    // windowimport.cpp
    void connectImport();

    // windowpreferences.cpp
    void askPreferences();

    // windowpreview.cpp
    void togglePreview();
    void followPreview();

    // windowflow.cpp: what came of it
    void tell(MessageBar::Kind kind, MessageBar::Text text);
    void tellDeleted(qint64 count);
    void tellLeft(qint64 left);
    void connectCommands();

    MainWindow &q;
    bool closesWhenIdle = false;          // closing waits for an edit on its way to the store
    std::optional<StepLabel> offeredUndo; // what the message bar's button takes back
    RecordView &view;
    IconLoader &icons;
    Theme theme;
    WindowActions actions;
    TaskWatch tasks;
    RecordCommands commands;
    RecordCopy copy;
    IconIntake intake;
    QuerySuggestions suggestions;
    QPointer<CatalogSession> session;
    std::optional<Error> failure; // why `session` could not be opened
    std::function<void()> afterOpen;
    RecordNumber afterDeletion = kNoRecord; // becomes current when a deletion is done
    QString author;                         // signs change sets; remembered
    bool hasBegun = false;                  // a record of this session has been current

    QToolBar *toolBar = nullptr;
    QueryBar *queryBar;
    TableView *table;
    GalleryView *gallery;
    GalleryBar *galleryBar;
    EmptyState *emptyState;
    QStackedWidget *centre;
    MessageBar *readOnlyBar, *messageBar;
    TaskStrip *taskStrip;
    StatusCounts *counts;
    QDockWidget *facetDock = nullptr, *detailDock = nullptr, *activityDock = nullptr, *laboratoryDock = nullptr;
    FacetPanel *facets;
    DetailPane *details;
    ActivityPanel *activity;
    IconLaboratory *laboratory;
    WindowMenus *menus = nullptr;
    QPointer<EditorDialog> editor;
    QPointer<FetchDialog> fetchDialog; // keeps what was narrowed to for the session
    QPointer<ConnectionsDialog> connectionsDialog;
    QPointer<PreferencesDialog> preferencesDialog;
    IconLimits iconLimits;
    QList<Connection> connections;
    bool keepsSecrets = false;
    QPointer<HistoryDialog> history;
    QPointer<ExportChangesDialog> exportChangesDialog;
    QPointer<ApplyDialog> applyDialog;
    QPointer<ImportDialog> importDialog;
    QPointer<IconPreview> preview;
    Latest recognition;
};
