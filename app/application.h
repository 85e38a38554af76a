// CuratorApplication: the composition root. Makes every long-lived object once, in order of dependency, and connects
// them; carries out what the window asks for. Lives on the GUI thread.
#pragma once

#include "app/language.h"
#include "app/sample/sampleservice.h"
#include "app/secretstore.h"
#include "app/settings.h"
#include "models/icons/iconloader.h"
#include "models/items/activitymodel.h"
#include "models/items/recordview.h"
#include "models/sources/achievementfetch.h"
#include "models/store/catalogsession.h"
#include "models/store/catalogtask.h"
#include "models/store/iconreview.h"
#include "models/store/objectfill.h"
#include "views/mainwindow.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>
#include <optional>

class CuratorApplication : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString catalog; // opened at the start; empty: the one open last
        QUrl service;    // fetched from at the start; invalid: none
        QByteArray userKey;
        QString language;                     // for this run only; empty: as remembered
        std::optional<Appearance> appearance; // for this run only
        bool demo = false;    // start on the built-in sample service, in a catalog that lasts as long as the program
        bool remember = true; // read and write the settings
        QString settingsFile; // empty: the user's configuration folder
        QString cacheFolder;  // empty: the user's cache folder
    };

    explicit CuratorApplication(const Options &options);
    ~CuratorApplication() override;

    void start();
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] RecordView &view() { return m_view; }
    [[nodiscard]] IconLoader &icons() { return m_icons; }
    [[nodiscard]] CatalogSession *session() { return m_session.get(); }
    [[nodiscard]] CatalogTask *task() { return m_task.get(); } // null: nothing under way
    // `memo`: where an earlier fetch of the same stopped; it goes on there.
    void fetch(const Connection &connection, const FetchScope &scope = {}, const std::optional<FetchMemo> &memo = {});
    void openCatalog(const QString &path, CatalogSession::Mode mode);

signals:
    void taskFinished(const TaskOutcome &outcome);
    void sessionOpened();
    // After a fetch: names of games and images were asked for; `error`: why some did not come.
    void objectsFilled(const std::optional<Error> &error);

private:
    void connectWindow();
    void exploreSample();
    void run(std::unique_ptr<CatalogTask> task);
    void fill(ServiceClient &client);
    void scanIcons(const IconScanMark &mark);
    void setLanguage(const QString &language);
    void whenOpen(std::function<void()> then);
    void remember();
    void editConnections(const QList<Connection> &connections);
    void testConnection(const Connection &connection);
    void showConnections();
    void connectSecrets();
    void connectPreferences();
    // Runs it on the store's own pool, and tells the window what the icons take afterwards.
    void withIconStore(std::function<void(IconStore &)> work);
    [[nodiscard]] QString cacheFolder() const;
    [[nodiscard]] CatalogCacheOptions cacheOptions();
    // The one client of a connection: its rate and its token hold for all that is asked of it.
    [[nodiscard]] ServiceClient &client(const Connection &connection);

    Options m_options;
    std::unique_ptr<Settings> m_settings;
    Language m_language;
    // Pools come before what computes on them; they wait for their work when they end.
    QThreadPool m_interactive, m_background, m_pictures;
    QNetworkAccessManager m_network;
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
    SampleService m_sample;
    std::unique_ptr<SecretStore> m_secrets; // null: secrets last as long as the program
    QList<Connection> m_connections;
    std::vector<std::unique_ptr<ServiceClient>> m_clients;
    std::shared_ptr<IconStore> m_iconStore; // used on m_pictures only: it may be slow
    IconLoader m_icons;
    IconReview m_iconReview;
    RecordView m_view;
    ActivityModel m_activity; // requests of all clients
    MainWindow m_window;
    std::unique_ptr<CatalogSession> m_session;
    std::unique_ptr<CatalogTask> m_task;
    std::unique_ptr<ObjectFill> m_fill; // after a fetch
};
