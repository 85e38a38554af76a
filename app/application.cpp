#include "app/application.h"

#include "models/async.h"
#include "models/icons/iconstore.h"
#include "models/sources/dialect.h"
#include "models/store/catalogreader.h"
#include "models/store/exporttask.h"
#include "models/store/fetchtask.h"
#include "models/store/iconscantask.h"
#include "models/store/importtask.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kInteractiveThreads = 2; // search, order, chunks
constexpr int kBackgroundThreads = 1;  // import, export
constexpr int kPictureThreads = 1;     // icons out of the store, decoding: not to wait for an import
constexpr auto kSampleKey = "sample";  // the built-in service's own, no secret
constexpr auto kOrigin = "igdb"_L1;

std::unique_ptr<Settings> makeSettings(const QString &file)
{
    return file.isEmpty() ? std::make_unique<Settings>() : std::make_unique<Settings>(file);
}

} // namespace

CuratorApplication::CuratorApplication(const Options &options)
    : m_options(options)
    , m_settings(options.remember ? makeSettings(options.settingsFile) : nullptr)
    , m_icons(m_network, m_pictures)
    , m_iconReview(m_background)
    , m_view(m_interactive)
    , m_window(m_view, m_icons, m_activity)
{
    m_view.setVocabulary(Language::vocabulary());
    const auto remembered = m_settings ? m_settings->language() : QString();
    setLanguage(options.language.isEmpty() ? remembered : options.language);
    m_interactive.setMaxThreadCount(kInteractiveThreads);
    m_background.setMaxThreadCount(kBackgroundThreads);
    m_pictures.setMaxThreadCount(kPictureThreads);
    const auto limits = m_settings ? m_settings->iconLimits() : IconLimits();
    IconStore::Options storeOptions;
    storeOptions.maximumBytes = limits.diskBytes();
    m_iconStore = std::make_shared<IconStore>(cacheFolder() + u"/icons.sqlite"_s, storeOptions);
    m_icons.setStore(m_iconStore);
    m_icons.setMemoryLimit(limits.memoryBytes());
    m_window.setIconLimits(limits);
    connectWindow();
    connectPreferences();
    m_window.setLanguages(Language::available(), m_language.chosen());
    m_window.setAppearance(m_options.appearance.value_or(m_settings ? m_settings->appearance() : Appearance::System));
    if (m_settings) {
        m_window.restore(m_settings->window());
        m_connections = m_settings->connections();
    }
    if (m_settings && m_options.settingsFile.isEmpty())
        connectSecrets();
    showConnections();
}

CuratorApplication::~CuratorApplication()
{
    remember();
    m_task.reset();
    m_fill.reset();
    m_window.setSession(nullptr);
    m_view.setSession(nullptr);
    m_iconReview.setSession(nullptr);
    m_session.reset();
}

void CuratorApplication::start()
{
    if (m_options.demo)
        return exploreSample();
    const auto path = !m_options.catalog.isEmpty() ? m_options.catalog : m_settings ? m_settings->catalog() : QString();
    const bool makes = m_options.service.isValid() && !QFileInfo::exists(path);
    if (!path.isEmpty())
        openCatalog(path, makes ? CatalogSession::Mode::Create : CatalogSession::Mode::Open);
    if (m_options.service.isValid()) {
        const Connection connection{.base = m_options.service, .userKey = m_options.userKey};
        whenOpen([this, connection] { fetch(connection); });
    }
}

void CuratorApplication::openCatalog(const QString &path, CatalogSession::Mode mode)
{
    m_task.reset();
    m_fill.reset();
    m_window.showTask(nullptr);
    m_window.setSession(nullptr);
    m_view.setSession(nullptr);
    m_iconReview.setSession(nullptr);
    // The path before: it may be the old session's own. The old one gives its lock back before the new one asks for it.
    const auto file = QFileInfo(path).absoluteFilePath();
    m_session.reset();
    m_session = std::make_unique<CatalogSession>(file, mode, m_interactive, cacheOptions());
    connect(m_session.get(), &CatalogSession::opened, this, [this] {
        const bool isSample = m_sampleFolder && m_session->path().startsWith(m_sampleFolder->path());
        if (m_settings && !isSample)
            m_settings->setCatalog(m_session->path());
        emit sessionOpened();
    });
    m_view.setSession(m_session.get());
    m_iconReview.setSession(m_session.get());
    m_window.setSession(m_session.get());
    m_pictures.start([store = m_iconStore, file] { store->setOwner(file); });
    m_icons.setAttachments([file](const QString &address) { return readAttachment(file, address); });
}

void CuratorApplication::fetch(const Connection &connection, const FetchScope &scope,
                               const std::optional<FetchMemo> &memo)
{
    if (!m_session || m_task)
        return;
    ServiceClient &asked = client(connection);
    m_fill.reset();
    run(std::make_unique<FetchTask>(*m_session, asked, scope, memo));
    connect(m_task.get(), &CatalogTask::finished, this, [this, &asked](const TaskOutcome &outcome) {
        if (outcome.fetch && outcome.fetch->received > 0 && !outcome.error)
            fill(asked);
    });
}

void CuratorApplication::scanIcons(const IconScanMark &mark)
{
    if (!m_session || m_task)
        return;
    auto task = std::make_unique<IconScanTask>(
        *m_session, m_icons, m_network, m_background,
        [path = m_session->path()](const QString &address) { return readAttachment(path, address); }, mark);
    connect(task.get(), &IconScanTask::written, &m_iconReview, &IconReview::update);
    run(std::move(task));
}

void CuratorApplication::fill(ServiceClient &client)
{
    m_fill = std::make_unique<ObjectFill>(*m_session, client, m_background);
    connect(m_fill.get(), &ObjectFill::finished, this, &CuratorApplication::objectsFilled);
    m_window.showFill(m_fill.get());
    m_fill->start();
}

void CuratorApplication::connectSecrets()
{
    m_secrets = std::make_unique<SecretStore>();
    connect(m_secrets.get(), &SecretStore::availabilityChanged, this, &CuratorApplication::showConnections);
    connect(m_secrets.get(), &SecretStore::found, this, [this](const Connection &secrets) {
        for (auto &connection : m_connections) {
            if (connection.name != secrets.name)
                continue;
            connection.userKey = secrets.userKey;
            connection.clientId = secrets.clientId;
            connection.clientSecret = secrets.clientSecret;
        }
        showConnections();
    });
    for (const auto &connection : std::as_const(m_connections))
        m_secrets->find(connection);
}

void CuratorApplication::editConnections(const QList<Connection> &connections)
{
    if (m_secrets) {
        for (const auto &before : std::as_const(m_connections))
            if (std::ranges::find(connections, before.name, &Connection::name) == connections.end())
                m_secrets->forget(before.name);
        for (const auto &connection : connections)
            m_secrets->keep(connection);
    }
    m_connections = connections;
    if (m_settings)
        m_settings->setConnections(connections);
    showConnections();
}

void CuratorApplication::showConnections()
{
    m_window.setConnections(m_connections, m_secrets && m_secrets->isAvailable());
}

void CuratorApplication::testConnection(const Connection &connection)
{
    client(connection)
        .send({.call = dialect::testCall(connection), .isTrial = true}, [this,
                                                                         connection](const ServiceAnswer &answer) {
            m_window.showTestResult(connection, answer.page
                                                    ? std::nullopt
                                                    : std::optional(dialect::meaning(connection, answer.page.error())));
        });
}

ServiceClient &CuratorApplication::client(const Connection &connection)
{
    for (const auto &known : m_clients)
        if (known->connection() == connection)
            return *known;
    const auto &made = m_clients.emplace_back(std::make_unique<ServiceClient>(m_network, connection));
    connect(made.get(), &ServiceClient::logged, &m_activity, &ActivityModel::add);
    return *made;
}

void CuratorApplication::connectWindow()
{
    connect(&m_window, &MainWindow::newCatalogRequested, this,
            [this](const QString &path) { openCatalog(path, CatalogSession::Mode::Create); });
    connect(&m_window, &MainWindow::openCatalogRequested, this,
            [this](const QString &path) { openCatalog(path, CatalogSession::Mode::Open); });
    connect(&m_window, &MainWindow::sampleRequested, this, &CuratorApplication::exploreSample);
    connect(&m_window, &MainWindow::fetchRequested, this, &CuratorApplication::fetch);
    connect(&m_window, &MainWindow::connectionsEdited, this, &CuratorApplication::editConnections);
    connect(&m_window, &MainWindow::connectionTestRequested, this, &CuratorApplication::testConnection);
    connect(&m_window, &MainWindow::importRequested, this, [this](const std::vector<RecognisedSource> &sources) {
        if (m_session)
            run(std::make_unique<ImportTask>(*m_session, m_background, sources, kOrigin));
    });
    connect(&m_window, &MainWindow::exportRequested, this,
            [this](const QString &path, ExportFormat format, const std::vector<RecordNumber> &records,
                   const ChangeHeader &header) {
                if (m_session)
                    run(std::make_unique<ExportTask>(m_background, m_session->path(), path, format, records, header));
            });
    connect(&m_window, &MainWindow::iconScanRequested, this, &CuratorApplication::scanIcons);
    connect(&m_window, &MainWindow::iconKnowledgeChanged, &m_iconReview, &IconReview::update);
    connect(&m_window, &MainWindow::languageRequested, this, [this](const QString &language) {
        setLanguage(language);
        m_window.setLanguages(Language::available(), language);
        if (m_settings)
            m_settings->setLanguage(language);
    });
    connect(&m_window, &MainWindow::appearanceRequested, this, [this](Appearance appearance) {
        m_window.setAppearance(appearance);
        if (m_settings)
            m_settings->setAppearance(appearance);
    });
}

void CuratorApplication::connectPreferences()
{
    connect(&m_window, &MainWindow::iconLimitsRequested, this, [this](const IconLimits &limits) {
        m_window.setIconLimits(limits);
        m_icons.setMemoryLimit(limits.memoryBytes());
        withIconStore([limits](IconStore &store) { store.setMaximumBytes(limits.diskBytes()); });
        if (m_settings)
            m_settings->setIconLimits(limits);
    });
    connect(&m_window, &MainWindow::iconUseRequested, this, [this] { withIconStore([](IconStore &) {}); });
    connect(&m_window, &MainWindow::iconClearRequested, this, [this] {
        withIconStore([](IconStore &store) { store.clear(); });
        m_icons.clear(); // after it: what is shown looks in the store once more
    });
}

void CuratorApplication::withIconStore(std::function<void(IconStore &)> work)
{
    whenReady(QtConcurrent::run(&m_pictures,
                                [store = m_iconStore, work = std::move(work)] {
                                    work(*store);
                                    return store->bytes();
                                }),
              this, [this](qint64 bytes) { m_window.showIconUse(bytes); });
}

void CuratorApplication::exploreSample()
{
    if (!m_sampleFolder) {
        m_sampleFolder = std::make_unique<QTemporaryDir>();
        if (const auto started = m_sample.start(); !started) {
            m_sampleFolder.reset();
            return m_window.showError(started.error());
        }
    }
    const auto path = m_sampleFolder->filePath(u"sample.achievements"_s);
    openCatalog(path, QFileInfo::exists(path) ? CatalogSession::Mode::Open : CatalogSession::Mode::Create);
    // Our own service on this machine has no limit.
    whenOpen([this] { fetch({.base = m_sample.baseUrl(), .userKey = kSampleKey, .requestsPerSecond = 0}); });
}

void CuratorApplication::whenOpen(std::function<void()> then)
{
    if (m_session)
        connect(m_session.get(), &CatalogSession::opened, this, [then = std::move(then)] { then(); });
}

void CuratorApplication::run(std::unique_ptr<CatalogTask> task)
{
    if (m_task)
        return; // one at a time; the window offers no second
    m_task = std::move(task);
    m_window.showTask(m_task.get());
    connect(m_task.get(), &CatalogTask::finished, this, [this](const TaskOutcome &outcome) {
        // Deleted later: the task is still telling the others.
        m_task.release()->deleteLater();
        emit taskFinished(outcome);
    });
    m_task->start();
}

void CuratorApplication::setLanguage(const QString &language)
{
    m_language.set(language);
    m_view.setLocale(m_language.locale());
}

QString CuratorApplication::cacheFolder() const
{
    return m_options.cacheFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::CacheLocation)
                                           : m_options.cacheFolder;
}

CatalogCacheOptions CuratorApplication::cacheOptions()
{
    CatalogCacheOptions options;
    options.folder = cacheFolder() + u"/catalogs"_s;
    options.pool = &m_background;
    return options;
}

void CuratorApplication::remember()
{
    if (m_settings)
        m_settings->setWindow(m_window.state());
}
