// The window's small dialogs: what they accept, what they list.
#include "tests/views/editorfixture.h"
#include "views/catalogdialogs.h"
#include "views/fetchdialog.h"
#include "views/historydialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

using namespace Qt::StringLiterals;

class DialogsTest : public QObject
{
    Q_OBJECT

private slots:
    void fetchTakesOnlyServices_data()
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
    void fetchTakesOnlyServices()
    {
        QFETCH(QString, address);
        QFETCH(bool, good);
        FetchDialog dialog;
        dialog.findChild<QLineEdit *>(u"fetchAddress"_s)->setText(address);
        auto *button = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QCOMPARE(button->isEnabled(), good);
        const bool says = !dialog.findChild<QLabel *>(u"fetchProblem"_s)->text().isEmpty();
        QCOMPARE(says, !good && !address.isEmpty());
    }

    void fetchHandsOverAddressAndKey()
    {
        FetchDialog dialog;
        QSignalSpy requested(&dialog, &FetchDialog::fetchRequested);
        dialog.findChild<QLineEdit *>(u"fetchAddress"_s)->setText(u"https://api.example.com "_s);
        auto *key = dialog.findChild<QLineEdit *>(u"fetchKey"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        key->setText(u" k1 "_s);
        dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.constFirst(), (QVariantList{QUrl(u"https://api.example.com"_s), QByteArray("k1")}));
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
