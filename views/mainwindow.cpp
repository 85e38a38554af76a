#include "views/mainwindow_p.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/shortcutsdialog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kFirstSize(1280, 800);
constexpr int kFacetsWidth = 230, kDetailsWidth = 340; // px
constexpr int kLayoutVersion = 4;                      // of saveState(); count up when toolbars or docks change

} // namespace

MainWindow::Private::Private(MainWindow &window, RecordView &recordView, IconLoader &iconLoader,
                             ActivityModel &requests)
    : q(window)
    , view(recordView)
    , icons(iconLoader)
    , actions(&window)
    , commands(recordView)
    , copy(*QThreadPool::globalInstance())
    , intake(*QThreadPool::globalInstance())
    , queryBar(new QueryBar)
    , table(new TableView(recordView.model(), recordView.selection(), iconLoader))
    , gallery(new GalleryView(recordView.model(), recordView.selection(), iconLoader))
    , galleryBar(new GalleryBar)
    , emptyState(new EmptyState)
    , centre(new QStackedWidget)
    , readOnlyBar(new MessageBar)
    , messageBar(new MessageBar)
    , taskStrip(new TaskStrip(tasks))
    , counts(new StatusCounts(recordView))
    , facets(new FacetPanel(recordView))
    , details(new DetailPane(iconLoader))
    , activity(new ActivityPanel(tasks, requests))
    , laboratory(new IconLaboratory(recordView.interactivePool(), iconLoader))
    , recognition(*QThreadPool::globalInstance(), &window)
{
}

MainWindow::MainWindow(RecordView &view, IconLoader &icons, ActivityModel &activity, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(*this, view, icons, activity))
{
    d->build();
    d->connectParts();
    d->connectViews();
    d->connectActions();
    d->connectCommands();
    d->connectExchange();
    d->connectIcons();
    d->retranslate();
    d->attach(nullptr);
}

MainWindow::~MainWindow()
{
    delete d->editor; // it refers to the session and the view
    disconnect(&d->view, nullptr, this, nullptr);
    disconnect(d->activityDock, nullptr, d->taskStrip, nullptr); // it hides with the window, when the watch is gone
}

void MainWindow::setSession(CatalogSession *session)
{
    d->attach(session);
}

void MainWindow::showTask(CatalogTask *task)
{
    d->tasks.setTask(task);
    d->updateCentre();
    d->updateActions();
}

void MainWindow::showFill(ObjectFill *fill)
{
    d->activity->setFill(fill);
}

void MainWindow::showError(const Error &error)
{
    d->tell(MessageBar::Kind::Error, [error] { return Messages::forError(error); });
}

void MainWindow::setLanguages(const QStringList &languages, const QString &current)
{
    d->menus->setLanguages(languages, current);
}

void MainWindow::setConnections(const QList<Connection> &connections, bool keepsSecrets)
{
    d->connections = connections;
    d->keepsSecrets = keepsSecrets;
    if (d->fetchDialog)
        d->fetchDialog->setConnections(connections);
}

void MainWindow::showTestResult(const Connection &tested, const std::optional<Error> &error)
{
    if (d->connectionsDialog)
        d->connectionsDialog->showTestResult(tested, error);
}

void MainWindow::setAppearance(Appearance appearance)
{
    d->theme.setAppearance(appearance);
    d->menus->setAppearance(appearance);
}

WindowState MainWindow::state() const
{
    return {saveGeometry(),
            saveState(kLayoutVersion),
            d->table->saveColumns(),
            d->facets->saveGroups(),
            d->queryBar->text(),
            d->view.sort(),
            d->author,
            d->galleryState()};
}

void MainWindow::restore(const WindowState &state)
{
    if (!state.geometry.isEmpty())
        restoreGeometry(state.geometry);
    if (!state.layout.isEmpty())
        restoreState(state.layout, kLayoutVersion);
    if (!state.columns.isEmpty())
        d->table->restoreColumns(state.columns);
    d->facets->restoreGroups(state.facets);
    d->view.setSort(state.sort);
    d->table->setSort(state.sort);
    d->queryBar->setText(state.query);
    d->author = state.author;
    d->showGalleryState(state.gallery);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && d->menus)
        d->retranslate();
    else if (event->type() == QEvent::WindowStateChange)
        d->actions[Act::FullScreen]->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool isFree = d->isFreeToLeave(); // a cell under edit is done by it
    d->closesWhenIdle = isFree && d->commands.isBusy();
    event->setAccepted(isFree && !d->closesWhenIdle);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    for (const auto &url : event->mimeData()->urls())
        if (url.isLocalFile() &&
            (CatalogDialogs::isCatalog(url.toLocalFile()) || CatalogDialogs::isImportable(url.toLocalFile())))
            return event->acceptProposedAction();
    if (d->isWritable() && OfferedIcon::isIn(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (!d->drop(event->mimeData()->urls()))
        d->dropIcon(*event->mimeData(), d->recordAt(event->position().toPoint()));
}

void MainWindow::Private::build()
{
    q.setObjectName(u"mainWindow"_s);
    q.setAcceptDrops(true);
    q.resize(kFirstSize);
    q.setWindowIcon(IconSet::plain(u"achievement-curator"_s));
    q.setContextMenuPolicy(Qt::NoContextMenu); // Qt's own could hide the toolbar for good
    q.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    q.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);

    table->setObjectName(u"table"_s);
    table->setFrameShape(QFrame::NoFrame);
    gallery->setObjectName(u"gallery"_s);
    galleryBar->setObjectName(u"galleryBar"_s);
    centre->setObjectName(u"centre"_s);
    centre->addWidget(table);
    centre->addWidget(gallery);
    centre->addWidget(emptyState);
    facets->setObjectName(u"facetPanel"_s);
    details->setObjectName(u"detailPane"_s);
    activity->setObjectName(u"activityPanel"_s);
    laboratory->setObjectName(u"iconLaboratory"_s);
    messageBar->setObjectName(u"messageBar"_s);
    readOnlyBar->setObjectName(u"readOnlyBar"_s);
    taskStrip->setObjectName(u"taskStrip"_s);

    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(readOnlyBar);
    column->addWidget(centre, 1);
    column->addWidget(messageBar);
    column->addWidget(taskStrip);
    q.setCentralWidget(middle);
    q.statusBar()->addWidget(counts, 1);
    q.statusBar()->addPermanentWidget(galleryBar);
    q.statusBar()->setSizeGripEnabled(false);

    buildToolBar();
    buildDocks();
    menus = new WindowMenus(q, actions, *table,
                            {facetDock->toggleViewAction(), detailDock->toggleViewAction(),
                             activityDock->toggleViewAction(), laboratoryDock->toggleViewAction()});
    emptyState->setActions(EmptyState::Kind::NoCatalog,
                           {actions[Act::OpenCatalog], actions[Act::NewCatalog], actions[Act::Fetch],
                            actions[Act::Import], actions[Act::ExploreSample]});
    emptyState->setActions(EmptyState::Kind::EmptyCatalog, {actions[Act::Fetch], actions[Act::Import],
                                                            actions[Act::NewRecord], actions[Act::ExploreSample]});
    emptyState->setActions(EmptyState::Kind::NoMatch, {actions[Act::ClearSearch]});
    emptyState->setActions(EmptyState::Kind::Failed,
                           {actions[Act::Retry], actions[Act::OpenCatalog], actions[Act::NewCatalog]});
    actions.bindRecordKeys(table);
    actions.bindRecordKeys(gallery);
    actions.setDark(theme.isDark());
    table->setFocus();
}

void MainWindow::Private::buildToolBar()
{
    toolBar = q.addToolBar(QString());
    toolBar->setObjectName(u"toolBar"_s);
    toolBar->setMovable(false);
    toolBar->toggleViewAction()->setVisible(false);
    const auto add = [this](Act act, bool withText) {
        toolBar->addAction(actions[act]);
        if (auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(actions[act]))) {
            button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            button->setMinimumHeight(34);
            button->setMinimumWidth(34);
        }
    };
    add(Act::Fetch, true);
    add(Act::NewRecord, true);
    add(Act::Edit, true);
    add(Act::Duplicate, false);
    add(Act::Delete, false);
    toolBar->addSeparator();
    add(Act::Undo, false);
    add(Act::Redo, false);
    toolBar->addSeparator();
    toolBar->addWidget(queryBar);
    add(Act::ShowTable, false);
    add(Act::ShowGallery, false);
    toolBar->addSeparator();
    add(Act::History, false);
    add(Act::ToggleAppearance, false);
}

void MainWindow::Private::buildDocks()
{
    facetDock = addDock(Qt::LeftDockWidgetArea, facets, u"facet"_s, Qt::Key_F8, u"facets"_s);
    detailDock = addDock(Qt::RightDockWidgetArea, details, u"detail"_s, Qt::Key_F9, u"image"_s);
    activityDock = addDock(Qt::BottomDockWidgetArea, activity, u"activity"_s, Qt::Key_F7, u"activity"_s);
    laboratoryDock = addDock(Qt::BottomDockWidgetArea, laboratory, u"laboratory"_s, Qt::Key_F6, u"laboratory"_s);
    q.tabifyDockWidget(activityDock, laboratoryDock);
    activityDock->hide();
    laboratoryDock->hide();
    q.resizeDocks({facetDock, detailDock}, {kFacetsWidth, kDetailsWidth}, Qt::Horizontal);
}

QDockWidget *MainWindow::Private::addDock(Qt::DockWidgetArea area, QWidget *content, const QString &name, Qt::Key key,
                                          const QString &icon)
{
    constexpr auto kSides = Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea;
    auto *dock = new QDockWidget;
    dock->setObjectName(name + u"Dock"_s);
    dock->setWidget(content);
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setAllowedAreas(kSides.testFlag(area) ? kSides : Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
    q.addDockWidget(area, dock);
    auto *toggle = dock->toggleViewAction();
    toggle->setObjectName(u"action"_s + name.at(0).toUpper() + name.sliced(1));
    toggle->setShortcut(key);
    toggle->setIcon(IconSet::tinted(icon));
    return dock;
}

void MainWindow::Private::connectParts()
{
    connect(queryBar, &QueryBar::textChanged, &q, [this](const QString &text) { onQueryChanged(text); });
    connect(queryBar, &QueryBar::focusChanged, facets, &FacetPanel::setWanted);
    queryBar->setCompletions([this](const QString &text, qsizetype cursor) {
        return suggestions.at(text, cursor, *view.model().catalog(), facets->counts());
    });
    connect(facets, &FacetPanel::counted, queryBar, &QueryBar::refreshCompletions);
    connect(queryBar, &QueryBar::leaveRequested, &q, [this] { goToTable(); });
    table->setSort(view.sort());
    table->setProblemCheck([](RecordNumber, Field field, const QString &text) {
        const auto refusal = checkFieldText(field, text);
        return refusal ? RecordCommands::forRefusal(field, *refusal) : QString();
    });
    connect(table, &TableView::sortRequested, &q, [this](const SortKeys &sort) { view.setSort(sort); });
    connect(details, &DetailPane::editRequested, &q, [this](RecordNumber number) { editRecord(number); });

    connect(facets, &FacetPanel::queryRequested, queryBar, &QueryBar::setText);

    connect(&view, &RecordView::orderChanged, &q, [this] {
        if (view.matches()) { // not before: it would paint the old rows once more
            const auto highlights = highlightsOf(view.matches()->query());
            table->setHighlights(highlights);
            gallery->setHighlights(highlights);
        }
        beginAtTop();
        updateCentre();
        updateActions();
    });
    connect(&view, &RecordView::computingChanged, &q, [this] {
        beginAtTop();
        updateCentre();
    });
    connect(&view, &RecordView::revealed, &q, [this](RecordNumber number) { scrollToRecord(number); });
    connect(&view.selection(), &RecordSelection::changed, &q, [this] { updateActions(); });
    connect(&view.selection(), &RecordSelection::currentChanged, &q, [this](RecordNumber number) {
        details->showRecord(number);
        followPreview();
        updateActions();
    });
    connect(&view.model(), &AchievementModel::editRequested, &commands, &RecordCommands::setField);

    connect(&tasks, &TaskWatch::finished, &q, [this](const TaskWatch::End &end) {
        auto message = TaskStrip::resultMessage(end.kind, end.subject, end.outcome);
        if (end.outcome.memo) {
            message.actionText = [fetch = *end.outcome.fetch] { return Messages::forGoingOn(fetch); };
            message.action = [this, memo = *end.outcome.memo] { goOn(memo); };
        } else if (end.kind == CatalogTask::Kind::Import && !end.outcome.rejected.empty()) {
            message.actionText = [] { return MainWindow::tr("Save what was rejected…"); };
            message.action = [this, rejected = end.outcome.rejected] {
                std::vector<RejectedEntry> entries;
                for (const auto &error : rejected)
                    entries.push_back({error, {}});
                saveRejected(entries);
            };
        }
        messageBar->showMessage(std::move(message));
        beginAtTop();
        updateCentre();
        updateActions();
    });
    connect(taskStrip, &TaskStrip::activityRequested, &q, [this] {
        activityDock->show();
        activityDock->raise();
    });
    connect(activityDock, &QDockWidget::visibilityChanged, taskStrip, &TaskStrip::setSuperseded);
    connect(activity, &ActivityPanel::goOnRequested, &q, [this](const FetchMemo &memo) {
        messageBar->dismiss(); // its button would do the same once more
        goOn(memo);
    });
    connect(menus, &WindowMenus::languageChosen, &q, &MainWindow::languageRequested);
    connect(menus, &WindowMenus::appearanceChosen, &q, &MainWindow::appearanceRequested);
    connect(&theme, &Theme::changed, &q, [this](bool dark) { actions.setDark(dark); });
}

void MainWindow::Private::connectActions()
{
    const auto on = [this](Act act, auto run) { connect(actions[act], &QAction::triggered, &q, run); };
    on(Act::NewCatalog, [this] { askNewCatalog(); });
    on(Act::OpenCatalog, [this] { askCatalog(); });
    on(Act::ExploreSample, [this] {
        if (isFreeToLeave())
            emit q.sampleRequested();
    });
    on(Act::Fetch, [this] { withCatalog([this] { askFetch(); }); });
    on(Act::Quit, [this] { q.close(); });
    on(Act::Undo, [this] { commands.undo(); });
    on(Act::Redo, [this] { commands.redo(); });
    on(Act::NewRecord, [this] { newRecord(); });
    on(Act::Edit, [this] { editRecord(view.selection().current()); });
    on(Act::EditCell, [this] { editCell(); });
    on(Act::Preview, [this] { togglePreview(); });
    on(Act::ShowTable, [this] { showGallery(false); });
    on(Act::ShowGallery, [this] { showGallery(true); });
    on(Act::Duplicate, [this] { duplicateRecord(); });
    on(Act::Delete, [this] { deleteSelected(); });
    on(Act::SelectAll, [this] { view.selection().selectOnly(view.model().order()); });
    on(Act::Find, [this] { queryBar->activate(); });
    on(Act::ClearSearch, [this] {
        queryBar->setText({});
        goToTable();
    });
    on(Act::Retry, [this] {
        if (session)
            emit q.openCatalogRequested(session->path());
    });
    on(Act::ToggleAppearance,
       [this] { emit q.appearanceRequested(theme.isDark() ? Appearance::Light : Appearance::Dark); });
    on(Act::ResetColumns, [this] { table->resetColumns(); });
    on(Act::FullScreen, [this] { q.isFullScreen() ? q.showNormal() : q.showFullScreen(); });
    on(Act::History, [this] { showHistory(); });
    on(Act::Preferences, [this] { askPreferences(); });
    on(Act::Shortcuts, [this] {
        auto *dialog = new ShortcutsDialog(q.findChildren<QAction *>(), &q);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    on(Act::About, [this] { CatalogDialogs::showAbout(&q); });
}

void MainWindow::Private::retranslate()
{
    actions.retranslate();
    menus->retranslate();
    toolBar->setWindowTitle(MainWindow::tr("Toolbar"));
    facetDock->setWindowTitle(MainWindow::tr("Facets"));
    facetDock->toggleViewAction()->setStatusTip(
        MainWindow::tr("Show or hide the values to narrow the search down to, with their counts"));
    detailDock->setWindowTitle(MainWindow::tr("Details"));
    detailDock->toggleViewAction()->setStatusTip(MainWindow::tr("Show or hide the details of the current achievement"));
    activityDock->setWindowTitle(MainWindow::tr("Activity"));
    activityDock->toggleViewAction()->setStatusTip(
        MainWindow::tr("Show or hide what is under way, what it waits for, and each request"));
    laboratoryDock->setWindowTitle(MainWindow::tr("Icon laboratory"));
    laboratoryDock->toggleViewAction()->setStatusTip(
        MainWindow::tr("Show or hide what is wrong with the icons of this catalog"));
    table->setAccessibleName(MainWindow::tr("Achievements"));
    gallery->setAccessibleName(table->accessibleName());
    updateUndo();
    updateTitle();
}
