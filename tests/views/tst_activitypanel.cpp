// ActivityPanel and RequestLog: what is told while a task is under way and afterwards, and the log of requests.
#include "models/items/activitymodel.h"
#include "models/sources/dialect.h"
#include "tests/support/hostileservice.h"
#include "tests/views/editorfixture.h"
#include "tests/views/scriptedtask.h"
#include "views/activitypanel.h"
#include "views/fixedrowtable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kService = "https://service.example/v3";

ServiceLogEntry request(int n, bool fails = false)
{
    ServiceLogEntry entry{.time = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(n),
                          .method = ServiceCall::Method::Post,
                          .place = u"https://service.example/v3/achievements"_s,
                          .query = u"fields *;\nwhere id > %1;"_s.arg(n),
                          .status = fails ? 500 : 200,
                          .bytes = 2048,
                          .took = 250ms};
    if (fails)
        entry.error = Error{.kind = Error::Kind::Http, .detail = u"Out of order"_s, .place = {}, .httpStatus = 500};
    return entry;
}

TaskOutcome withFailedPages()
{
    TaskOutcome outcome;
    outcome.fetch = FetchOutcome{.received = 900, .expected = 1900, .leftOut = 2, .doubled = 3, .canResume = true};
    const QJsonArray pages{QJsonArray{u"500"_s, u"1000"_s}, QJsonArray{u"1500"_s, QJsonValue()}};
    outcome.memo = FetchMemo{.came = 900, .plan = QJsonObject{{u"leftOut"_s, pages}}, .name = u"Mine"_s};
    return outcome;
}

} // namespace

class ActivityPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_watch = std::make_unique<TaskWatch>();
        m_model = std::make_unique<ActivityModel>();
        m_panel = std::make_unique<ActivityPanel>(*m_watch, *m_model);
        m_panel->resize(1200, 420);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    }
    void cleanup()
    {
        m_panel.reset();
        m_model.reset();
        m_watch.reset();
    }

    void saysThatNothingIsUnderWay()
    {
        QCOMPARE(text("activityTitle"), u"Nothing is under way."_s);
        QVERIFY(part<QLabel>("logHint")->isVisible());
        for (const auto *name : {"taskCancel", "taskPause", "activityGoOn", "activityFillCancel"})
            QVERIFY2(!part<QPushButton>(name)->isVisible(), name);
    }

    void tellsWhatAFetchDoesAndWhatItWaitsFor()
    {
        ScriptedTask task(CatalogTask::Kind::Fetch, QLatin1StringView(kService));
        m_watch->setTask(&task);
        QVERIFY(text("activityTitle").contains(QLatin1StringView(kService)));
        const auto until = QDateTime::currentDateTimeUtc().addSecs(90);
        task.requests = ServiceStanding{.open = 3, .waiting = 5};
        emit task.progressed({12'500, 53'681,
                              FetchProgress{.received = 12'500,
                                            .expected = 53'681,
                                            .waiting = FetchProgress::Waiting::ForRateLimit,
                                            .until = until,
                                            .leftOut = 2}});
        QVERIFY(text("activityText").startsWith(u"Fetched 12,500 of 53,681; waiting for the rate limit"_s));
        const auto facts = text("activityFacts");
        for (const auto &fact : {u"3 request(s) open"_s, u"5 request(s) waiting"_s, u"2 page(s) failed so far"_s,
                                 QString(u"next request at "_s + until.toString(u"HH:mm:ss"_s))})
            QVERIFY2(facts.contains(fact), qPrintable(facts));
        const auto *bar = part<QProgressBar>("taskProgress");
        QCOMPARE(bar->value(), 12'500 * bar->maximum() / 53'681);
        emit task.progressed({20'000, 53'681, FetchProgress{.received = 20'000, .expected = 53'681}});
        QVERIFY(!text("activityFacts").contains(u"next request"_s));
    }

    void countsAWaitDown()
    {
        ScriptedTask task(CatalogTask::Kind::Fetch);
        m_watch->setTask(&task);
        emit task.progressed({0, 0,
                              FetchProgress{.waiting = FetchProgress::Waiting::ForRetry,
                                            .until = QDateTime::currentDateTimeUtc().addSecs(30)}});
        const auto before = text("activityText");
        QSignalSpy changed(m_watch.get(), &TaskWatch::changed);
        QTRY_VERIFY(text("activityText") != before);
        QVERIFY(!changed.isEmpty());
    }

    void pausesAndCancels()
    {
        ScriptedTask task(CatalogTask::Kind::Fetch);
        m_watch->setTask(&task);
        auto *pause = part<QPushButton>("taskPause");
        const auto before = pause->text();
        pause->click();
        QVERIFY(task.isPaused);
        QVERIFY(pause->text() != before);
        pause->click();
        QVERIFY(!task.isPaused);
        part<QPushButton>("taskCancel")->click();
        QCOMPARE(task.cancels, 1);
        QVERIFY(!part<QPushButton>("taskCancel")->isEnabled());
    }

    void tellsALongStep()
    {
        m_watch->showStep([] { return u"Delete 12 achievements"_s; }, 3, 12);
        QCOMPARE(text("activityTitle"), u"Delete 12 achievements"_s);
        QVERIFY(part<QPushButton>("taskCancel")->isVisible());
        QVERIFY(!part<QPushButton>("taskPause")->isVisible());
        m_watch->endStep();
        QCOMPARE(text("activityTitle"), u"Nothing is under way."_s);
    }

    void tellsWhatCameOfAFetchAndAsksAgainForWhatFailed()
    {
        ScriptedTask task(CatalogTask::Kind::Fetch, QLatin1StringView(kService));
        m_watch->setTask(&task);
        emit task.finished(withFailedPages());
        QVERIFY(text("activityTitle").contains(QLatin1StringView(kService)));
        QVERIFY(text("activityText").contains(u"3 achievement(s) came twice"_s));
        QVERIFY(text("activityText").contains(u"2 page(s) failed"_s));
        const auto failed = text("activityFacts");
        QVERIFY2(failed.contains(u"501 to 1000"_s) && failed.contains(u"from 1501 on"_s), qPrintable(failed));
        QVERIFY(!part<QPushButton>("taskCancel")->isVisible());

        auto *goOn = part<QPushButton>("activityGoOn");
        QVERIFY(goOn->isVisible());
        QCOMPARE(goOn->text(), u"Retry 2 page(s)"_s);
        std::optional<FetchMemo> asked;
        connect(m_panel.get(), &ActivityPanel::goOnRequested, this, [&](const FetchMemo &memo) {
            m_watch->forgetEnd(); // as when a task begins
            asked = memo;
        });
        goOn->click();
        QVERIFY(asked);
        QCOMPARE(asked->name, u"Mine"_s);
        QVERIFY(!goOn->isVisible());
        QCOMPARE(text("activityTitle"), u"Nothing is under way."_s);
    }

    void countsFailedPagesThatAreTooManyToList()
    {
        QJsonArray pages;
        for (int page = 0; page < 40; ++page)
            pages.append(QJsonArray{QString::number(page * 1000), QString::number(page * 1000 + 500)});
        auto outcome = withFailedPages();
        outcome.memo->plan = QJsonObject{{u"leftOut"_s, pages}};
        ScriptedTask task(CatalogTask::Kind::Fetch);
        m_watch->setTask(&task);
        emit task.finished(outcome);
        QVERIFY(text("activityFacts").contains(u"11001 to 11500"_s));
        QVERIFY(text("activityFacts").contains(u"and 28 more"_s));
    }

    void tellsOfNamesThatAreFetched()
    {
        EditorFixture fixture({recordText(1, "Boss", R"(,"game":3)"), recordText(2, "Relic", R"(,"game":6)")});
        HostileService service(1);
        ServiceClient client(fixture.network, {.dialect = Dialect::V3,
                                               .base = service.url(),
                                               .userKey = HostileService::kUserKey,
                                               .requestsPerSecond = 0});
        ObjectFill fill(*fixture.session, client, fixture.pool);
        m_panel->setFill(&fill);
        QStringList told;
        connect(&fill, &ObjectFill::progressed, this, [&] { told << text("activityFill"); });
        QSignalSpy finished(&fill, &ObjectFill::finished);
        fill.start();
        QVERIFY(finished.wait());
        QVERIFY2(told.first().startsWith(u"Fetched the names of 0 of 2 game(s)"_s), qPrintable(told.first()));
        QVERIFY2(told.last().startsWith(u"Fetched the names of 2 of 2 game(s)"_s), qPrintable(told.last()));
        QVERIFY(!part<QLabel>("activityFill")->isVisible());
    }

    void givesNamesUp()
    {
        QList<QByteArray> records;
        for (int n = 1; n <= 40; ++n)
            records << recordText(quint64(n), "Boss", ",\"game\":" + QByteArray::number(10 * n));
        EditorFixture fixture(records);
        HostileService service(1);
        ServiceClient client(fixture.network, {.dialect = Dialect::V3,
                                               .base = service.url(),
                                               .userKey = HostileService::kUserKey,
                                               .pageSize = 1,
                                               .requestsPerSecond = 0,
                                               .openRequests = 1});
        ObjectFill fill(*fixture.session, client, fixture.pool);
        m_panel->setFill(&fill);
        auto *cancel = part<QPushButton>("activityFillCancel");
        qint64 done = 0;
        connect(&fill, &ObjectFill::progressed, this, [&](const FillProgress &progress) {
            done = progress.done;
            if (done == 3)
                cancel->click();
        });
        QSignalSpy finished(&fill, &ObjectFill::finished);
        fill.start();
        QVERIFY(finished.wait());
        QCOMPARE(done, 3);
        QVERIFY(!cancel->isVisible());
    }

    void listsRequests()
    {
        add({request(0), request(1, true)});
        QVERIFY(table().isVisible());
        QCOMPARE(text("logCounts"), u"2 request(s) · 1 failed"_s);
        QCOMPARE(m_model->index(1, ActivityModel::ResultColumn).data().toString(),
                 u"Failed at the service: Out of order"_s);
    }

    void showsOnlyWhatFailed()
    {
        add({request(0)});
        auto *only = part<QCheckBox>("logOnlyFailed");
        only->setChecked(true);
        QVERIFY(!table().isVisible());
        QCOMPARE(text("logHint"), u"No request failed."_s);
        add({request(1, true), request(2)});
        QVERIFY(table().isVisible());
        QCOMPARE(m_model->rowCount(), 1);
        only->setChecked(false);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void showsTheCurrentRequestInFull()
    {
        auto *current = part<QPlainTextEdit>("logCurrent");
        add({request(0), request(1, true)});
        QVERIFY(!current->isVisible());
        table().setCurrentIndex(m_model->index(1, 0));
        QVERIFY(current->isVisible());
        QCOMPARE(current->toPlainText(), u"https://service.example/v3/achievements\nfields *;\nwhere id > 1;\n"
                                         "Failed at the service: Out of order"_s);
        part<QPushButton>("logClear")->click();
        QVERIFY(!current->isVisible());
        QVERIFY(!table().isVisible());
    }

    void copiesTheSelectedRequests()
    {
        add({request(0), request(1), request(2)});
        table().setFocus();
        table().selectionModel()->select(m_model->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        table().selectionModel()->select(m_model->index(0, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_panel->findChild<QAction *>(u"logCopy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), m_model->line(0) + u'\n' + m_model->line(2) + u'\n');
    }

    void followsTheEndUntilSomebodyScrollsUp()
    {
        add(100);
        auto *bar = table().verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        QCOMPARE(bar->value(), bar->maximum());
        add(10);
        QCOMPARE(bar->value(), bar->maximum());
        bar->setValue(40);
        add(10);
        QCOMPARE(bar->value(), 40);
        bar->setValue(bar->maximum());
        add(10);
        QCOMPARE(bar->value(), bar->maximum());
    }

    void staysAtTheEndWhenTheOldestGo()
    {
        add(int(ActivityModel::kMost));
        auto *bar = table().verticalScrollBar();
        QCOMPARE(bar->value(), bar->maximum());
        add(1);
        QVERIFY(m_model->count() < ActivityModel::kMost);
        QCOMPARE(bar->value(), bar->maximum());
        QCOMPARE(table().indexAt({5, table().viewport()->height() - 5}).row(), m_model->rowCount() - 1);
    }

    void tellsNoSecret()
    {
        HostileService service(10);
        service.fail(1, 1,
                     {.kind = HostileService::Fault::Kind::Status,
                      .status = 400,
                      .body = R"({"message":"no hostile-user-key hostile-secret token-1 hostile-client here"})"});
        QNetworkAccessManager network;
        ServiceClient client(network, {.dialect = Dialect::V4,
                                       .base = service.url(),
                                       .tokenUrl = service.tokenUrl(),
                                       .userKey = HostileService::kUserKey,
                                       .clientId = HostileService::kClientId,
                                       .clientSecret = HostileService::kClientSecret});
        connect(&client, &ServiceClient::logged, m_model.get(), &ActivityModel::add);
        for (int n = 0; n < 2; ++n)
            client.send({.call = dialect::testCall(client.connection())}, [](const ServiceAnswer &) {});
        QTRY_COMPARE(m_model->rowCount(), 3);
        QStringList texts;
        for (int row = 0; row < 3; ++row) {
            table().setCurrentIndex(m_model->index(row, 0));
            texts << part<QPlainTextEdit>("logCurrent")->toPlainText() << m_model->line(row);
        }
        const auto all = texts.join(u'\n');
        QVERIFY(all.contains(u"Query not understood"_s) && all.contains(u"here"_s));
        for (const auto &secret : {u"hostile-user-key"_s, u"hostile-client"_s, u"hostile-secret"_s, u"token-"_s})
            QVERIFY2(!all.contains(secret), qPrintable(all));
    }

    void followsTheLanguage()
    {
        ScriptedTask task(CatalogTask::Kind::Fetch);
        m_watch->setTask(&task);
        emit task.finished(withFailedPages());
        add({request(0)});
        table().setCurrentIndex(m_model->index(0, 0));
        MarkingTranslator translator;
        QCoreApplication::installTranslator(&translator);
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_panel.get(), &event);
        QStringList missing;
        for (const auto *label : m_panel->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().contains(u'<'))
                missing << label->objectName();
        if (!part<QPlainTextEdit>("logCurrent")->toPlainText().contains(u'<'))
            missing << u"logCurrent"_s;
        for (int column = 0; column < ActivityModel::ColumnCount; ++column)
            if (!m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'<'))
                missing << QString::number(column);
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(missing, QStringList());
    }

private:
    template <class T> T *part(const char *name) const { return m_panel->findChild<T *>(QLatin1StringView(name)); }
    [[nodiscard]] QString text(const char *name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] FixedRowTable &table() const { return *part<FixedRowTable>("logTable"); }
    void add(const QList<ServiceLogEntry> &entries)
    {
        QSignalSpy changed(m_model.get(), &ActivityModel::countChanged);
        for (const auto &entry : entries)
            m_model->add(entry);
        QVERIFY(changed.wait());
    }
    void add(int many)
    {
        QList<ServiceLogEntry> entries;
        for (int n = 0; n < many; ++n)
            entries << request(n);
        add(entries);
    }

    std::unique_ptr<TaskWatch> m_watch;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<ActivityPanel> m_panel;
};

QTEST_MAIN(ActivityPanelTest)
#include "tst_activitypanel.moc"
