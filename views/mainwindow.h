// MainWindow: the program's window: table, detail pane, search box, progress, activity, status bar and the actions.
// Lives on the GUI thread. It shows what it is handed and asks for work by signals; it owns its widgets and actions and
// nothing else. No network, no SQL, no settings in here.
#pragma once

#include "models/changes/changedocument.h"
#include "models/sources/achievementfetch.h"
#include "models/sources/importers/importsource.h"
#include "models/sources/recordexport.h"
#include "models/store/icontable.h"
#include "views/windowstate.h"

#include <QMainWindow>

class ActivityModel;
class CatalogSession;
class CatalogTask;
class IconLoader;
class ObjectFill;
class RecordView;
struct Error;
struct IconLimits;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(RecordView &view, IconLoader &icons, ActivityModel &activity, QWidget *parent = nullptr);
    ~MainWindow() override;

    // The catalog shown; null: none open (first empty state). Not owned.
    void setSession(CatalogSession *session);
    // Shows progress and result of a task until the next one. Not owned.
    void showTask(CatalogTask *task);
    // Names and images that are asked for after a fetch. Not owned.
    void showFill(ObjectFill *fill);
    void showError(const Error &error);
    // Languages to choose from, as locale names ("en", "de", "ja"), and the present one; empty current: the system's.
    void setLanguages(const QStringList &languages, const QString &current);
    void setAppearance(Appearance appearance);
    void setIconLimits(const IconLimits &limits);
    // What came of iconUseRequested() or iconClearRequested(): bytes on the disk.
    void showIconUse(qint64 bytes);
    // Services to fetch from. `keepsSecrets`: their secrets are kept in a keychain.
    void setConnections(const QList<Connection> &connections, bool keepsSecrets);
    // What came of connectionTestRequested(); nothing: it works.
    void showTestResult(const Connection &tested, const std::optional<Error> &error);

    [[nodiscard]] WindowState state() const;
    void restore(const WindowState &state);

signals:
    void newCatalogRequested(const QString &path);
    void openCatalogRequested(const QString &path);
    void sampleRequested();
    // `memo`: where an earlier fetch of the same stopped, to go on there.
    void fetchRequested(const Connection &connection, const FetchScope &scope, const std::optional<FetchMemo> &memo);
    void connectionsEdited(const QList<Connection> &connections);
    void connectionTestRequested(const Connection &connection);
    void importRequested(const std::vector<RecognisedSource> &sources); // of records
    // `header` is for formats of changes.
    void exportRequested(const QString &path, ExportFormat format, const std::vector<RecordNumber> &records,
                         const ChangeHeader &header = {});
    // Of these records; empty: of all. One that has begun goes on where it stands.
    void iconScanRequested(const IconScanMark &mark);
    void iconKnowledgeChanged();                     // findings were dismissed
    void languageRequested(const QString &language); // empty: the system's
    void appearanceRequested(Appearance appearance);
    void iconLimitsRequested(const IconLimits &limits);
    void iconUseRequested();
    void iconClearRequested();

protected:
    void changeEvent(QEvent *event) override;     // translates itself anew
    void closeEvent(QCloseEvent *event) override; // stays while the editor holds unsaved work
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
