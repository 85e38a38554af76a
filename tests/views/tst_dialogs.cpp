// The window's small dialogs: what they accept, what they list.
#include "tests/views/editorfixture.h"
#include "views/catalogdialogs.h"
#include "views/connectionsdialog.h"
#include "views/fetchdialog.h"
#include "views/historydialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

// As if typed: a changed text alone is not an edit.
void type(const QWidget &dialog, const QString &field, const QString &text)
{
    auto *edit = dialog.findChild<QLineEdit *>(field);
    edit->setText(text);
    emit edit->textEdited(text);
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void connectionsTakeOnlyServices_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("good");
        QTest::newRow("https") << u"https://api.example.com"_s << true;
        QTest::newRow("http, port, path") << u" http://127.0.0.1:8080/v2 "_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("no scheme") << u"api.example.com"_s << false;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("key in the address") << u"https://me:secret@api.example.com"_s << false;
    }
    void connectionsTakeOnlyServices()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        ConnectionsDialog dialog;
        dialog.setConnections({}, false);
        type(dialog, u"connectionAddress"_s, address);
        auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(button->isEnabled(), good);
        QCOMPARE(dialog.findChild<QPushButton *>(u"testConnection"_s)->isEnabled(), good);
        const bool says = !dialog.findChild<QLabel *>(u"connectionSaid"_s)->text().isEmpty();
        QCOMPARE(says, !good && !address.isEmpty());
    }

    void connectionsAreHandedOverAsTyped()
    {
        ConnectionsDialog dialog;
        dialog.show();
        dialog.setConnections({{.name = u"Old"_s, .base = QUrl(u"http://h"_s)}}, false);
        QSignalSpy accepted(&dialog, &ConnectionsDialog::connectionsAccepted);
        dialog.findChild<QPushButton *>(u"addConnection"_s)->click();
        type(dialog, u"connectionName"_s, u" Mirror "_s);
        auto *dialect = dialog.findChild<QComboBox *>(u"connectionDialect"_s);
        dialect->setCurrentIndex(2);
        emit dialect->activated(2);
        QCOMPARE(dialog.findChild<QLineEdit *>(u"connectionAddress"_s)->text(), u"https://api.igdb.com/v4"_s);
        QVERIFY(!dialog.findChild<QLineEdit *>(u"connectionKey"_s)->isVisible());
        auto *secret = dialog.findChild<QLineEdit *>(u"connectionClientSecret"_s);
        QVERIFY(secret->isVisible());
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        type(dialog, u"connectionClientId"_s, u"id"_s);
        type(dialog, u"connectionClientSecret"_s, u" secret "_s);
        type(dialog, u"connectionRate"_s, u"2"_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(accepted.count(), 1);
        const auto connections = accepted.front().front().value<QList<Connection>>();
        QCOMPARE(connections.size(), 2);
        QCOMPARE(connections[0].name, u"Old"_s);
        QVERIFY(connections[1] == (Connection{.name = u"Mirror"_s,
                                              .dialect = Dialect::V4,
                                              .base = QUrl(u"https://api.igdb.com/v4"_s),
                                              .clientId = "id",
                                              .clientSecret = "secret",
                                              .requestsPerSecond = 2}));
    }

    void connectionsNeedNamesOfTheirOwn()
    {
        ConnectionsDialog dialog;
        const Connection one{.name = u"One"_s, .base = QUrl(u"http://h"_s)};
        const Connection two{.name = u"Two"_s, .base = QUrl(u"http://h"_s)};
        dialog.setConnections({one, two}, false);
        auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(button->isEnabled());
        type(dialog, u"connectionName"_s, u"Two"_s);
        QVERIFY(!button->isEnabled());
        dialog.findChild<QPushButton *>(u"removeConnection"_s)->click();
        QVERIFY(button->isEnabled());
    }

    void fetchHandsOverWhatItIsNarrowedTo()
    {
        FetchDialog dialog;
        QSignalSpy requested(&dialog, &FetchDialog::fetchRequested);
        const Connection connection{.name = u"Mirror"_s, .dialect = Dialect::V3, .base = QUrl(u"http://h"_s)};
        dialog.setConnections({connection});
        auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        for (const auto &[field, wrong] : {std::pair{u"fetchGame"_s, u"Boss Rush"_s},
                                           {u"fetchSince"_s, u"June"_s},
                                           {u"fetchWhere"_s, u"(rank = 4"_s}}) {
            auto *edit = dialog.findChild<QLineEdit *>(field);
            edit->setText(wrong);
            QVERIFY(!button->isEnabled());
            QVERIFY(!dialog.findChild<QLabel *>(u"fetchProblem"_s)->text().isEmpty());
            edit->clear();
        }
        dialog.findChild<QLineEdit *>(u"fetchGame"_s)->setText(u" 41233 "_s);
        dialog.findChild<QLineEdit *>(u"fetchWhere"_s)->setText(u"where rank = 4;"_s);
        dialog.findChild<QComboBox *>(u"fetchSource"_s)->setCurrentIndex(3);
        QVERIFY(button->isEnabled());
        button->click();
        QCOMPARE(requested.count(), 1);
        QVERIFY(requested.front()[0].value<Connection>() == connection);
        const FetchScope expected{.game = 41233, .source = 3, .where = u"rank = 4"_s};
        QVERIFY(requested.front()[1].value<FetchScope>() == expected);
        QVERIFY(!requested.front()[2].value<std::optional<FetchMemo>>());
    }

    void fetchOffersToGoOn()
    {
        FetchDialog dialog;
        dialog.show();
        QSignalSpy requested(&dialog, &FetchDialog::fetchRequested);
        const Connection connection{.name = u"Mirror"_s, .dialect = Dialect::V3, .base = QUrl(u"http://h"_s)};
        dialog.setConnections({connection});
        auto *goOn = dialog.findChild<QPushButton *>(u"fetchGoOn"_s);
        QVERIFY(!goOn->isVisible());
        FetchMemo memo{.came = 12500, .plan = {{u"expected"_s, 53681}}, .origin = u"igdb"_s, .dialect = Dialect::V3};
        memo.base = QUrl(u"http://h"_s);
        dialog.setPending({memo});
        QVERIFY(goOn->isVisible());
        QVERIFY(dialog.findChild<QLabel *>(u"fetchPending"_s)->text().contains(u"12,500"_s));
        dialog.findChild<QLineEdit *>(u"fetchGame"_s)->setText(u"1"_s); // that is another fetch
        QVERIFY(!goOn->isVisible());
        dialog.findChild<QLineEdit *>(u"fetchGame"_s)->clear();
        goOn->click();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.front()[2].value<std::optional<FetchMemo>>()->came, 12500);
    }

    void exportFormatFollowsTheName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("chosen");
        QTest::addColumn<int>("expected");
        QTest::newRow("json") << u"a.json"_s << int(ExportFormat::Ndjson) << int(ExportFormat::Json);
        QTest::newRow("ndjson") << u"a.NDJSON"_s << int(ExportFormat::Json) << int(ExportFormat::Ndjson);
        QTest::newRow("csv") << u"a.csv"_s << int(ExportFormat::Json) << int(ExportFormat::Csv);
        QTest::newRow("change set by name")
            << u"a.changes.json"_s << int(ExportFormat::Json) << int(ExportFormat::Changes);
        QTest::newRow("change set by choice")
            << u"a.json"_s << int(ExportFormat::Changes) << int(ExportFormat::Changes);
        QTest::newRow("report") << u"a.md"_s << int(ExportFormat::Json) << int(ExportFormat::Report);
        QTest::newRow("other") << u"a.txt"_s << int(ExportFormat::Ndjson) << int(ExportFormat::Ndjson);
    }
    void exportFormatFollowsTheName()
    {
        QFETCH(QString, path);
        QFETCH(int, chosen);
        QFETCH(int, expected);
        QCOMPARE(int(CatalogDialogs::formatOf(path, ExportFormat(chosen))), expected);
    }

    void historyTakesImportsBack()
    {
        EditorFixture fixture({recordText(1, "Boss")});
        HistoryDialog dialog(*fixture.session);
        auto *list = dialog.findChild<QTreeWidget *>(u"historyList"_s);
        auto *revert = dialog.findChild<QPushButton *>(u"historyRevert"_s);
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QVERIFY(!revert->isEnabled());
        list->setCurrentItem(list->topLevelItem(0));
        QVERIFY(revert->isEnabled());
        QSignalSpy requested(&dialog, &HistoryDialog::revertRequested);
        revert->click();
        QCOMPARE(requested.count(), 1);
        QVERIFY(requested.constFirst().constFirst().toLongLong() > 0);
    }
};

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
