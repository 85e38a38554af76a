// MessageBar and the sentences of finished tasks.
#include "tests/views/scriptedtask.h"
#include "views/messagebar.h"
#include "views/taskstrip.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

TaskOutcome imported(qint64 good, qint64 rejected)
{
    TaskOutcome outcome;
    outcome.imported = ImportCount{good, 0, rejected};
    for (qint64 i = 0; i < rejected; ++i)
        outcome.rejected.push_back({.kind = Error::Kind::InvalidUtf8, .detail = {}, .place = u"list.json"_s});
    return outcome;
}

} // namespace

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void showsTextAndCloses()
    {
        MessageBar bar;
        MessageBar::Message message;
        message.text = [] { return u"It happened."_s; };
        bar.showMessage(message);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(), u"It happened."_s);
        QVERIFY(bar.findChild<QPushButton *>(u"messageAction"_s)->isHidden());
        bar.findChild<QToolButton *>(u"messageClose"_s)->click();
        QVERIFY(bar.isHidden());
    }

    void closesBeforeItActs()
    {
        MessageBar bar;
        bool wasHidden = false;
        MessageBar::Message message;
        message.text = [] { return u"Deleted."_s; };
        message.actionText = [] { return u"Undo"_s; };
        message.action = [&] { wasHidden = bar.isHidden(); };
        bar.showMessage(message);
        bar.findChild<QPushButton *>(u"messageAction"_s)->click();
        QVERIFY(wasHidden);
    }

    void showsDetailsOnRequest()
    {
        MessageBar bar;
        MessageBar::Message message;
        message.text = [] { return u"Some are missing."_s; };
        message.details = [] { return u"one\ntwo"_s; };
        bar.showMessage(message);
        auto *details = bar.findChild<QPlainTextEdit *>();
        QVERIFY(details->isHidden());
        bar.findChild<QPushButton *>(u"messageDetails"_s)->click();
        QVERIFY(!details->isHidden());
        QCOMPARE(details->toPlainText(), u"one\ntwo"_s);
    }

    void speaksTheNewLanguage()
    {
        MessageBar bar;
        QString text = u"before"_s;
        MessageBar::Message message;
        message.text = [&text] { return text; };
        bar.showMessage(message);
        text = u"after"_s;
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&bar, &event);
        QCOMPARE(bar.findChild<QLabel *>(u"messageText"_s)->text(), u"after"_s);
    }

    void gradesResults_data()
    {
        QTest::addColumn<TaskOutcome>("outcome");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("hasDetails");
        TaskOutcome cancelled;
        cancelled.error = Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = {}};
        TaskOutcome failed;
        failed.error = Error{.kind = Error::Kind::NotJson, .detail = u"<html>"_s, .place = u"list.json"_s};
        QTest::newRow("all came") << imported(3, 0) << int(MessageBar::Kind::Success) << false;
        QTest::newRow("some rejected") << imported(3, 2) << int(MessageBar::Kind::Warning) << true;
        QTest::newRow("cancelled") << cancelled << int(MessageBar::Kind::Information) << false;
        QTest::newRow("failed") << failed << int(MessageBar::Kind::Error) << false;
    }
    void gradesResults()
    {
        QFETCH(TaskOutcome, outcome);
        QFETCH(int, kind);
        QFETCH(bool, hasDetails);
        const auto message = TaskStrip::resultMessage(CatalogTask::Kind::Import, u"list.json"_s, outcome);
        QCOMPARE(int(message.kind), kind);
        QCOMPARE(bool(message.details), hasDetails);
        QVERIFY(!message.text().isEmpty());
    }

    void stripFollowsATask()
    {
        TaskWatch watch;
        TaskStrip strip(watch);
        ScriptedTask task(CatalogTask::Kind::Import);
        int finished = 0;
        connect(&watch, &TaskWatch::finished, this, [&finished] { ++finished; });
        watch.setTask(&task);
        QVERIFY(!strip.isHidden());
        emit task.progressed({25, 100, {}});
        QVERIFY(strip.findChild<QLabel *>(u"taskLabel"_s)->text().contains(u"25"_s));
        auto *cancel = strip.findChild<QPushButton *>(u"taskCancel"_s);
        cancel->click();
        QCOMPARE(task.cancels, 1);
        QVERIFY(!cancel->isEnabled());
        emit task.finished(imported(1, 0));
        QCOMPARE(finished, 1);
        QVERIFY(strip.isHidden());
        QVERIFY(!watch.isBusy());
    }

    void stripForgetsATaskThatDied()
    {
        TaskWatch watch;
        TaskStrip strip(watch);
        {
            ScriptedTask task(CatalogTask::Kind::Export);
            watch.setTask(&task);
        }
        QVERIFY(!watch.isBusy());
        QVERIFY(strip.isHidden());
    }
};

QTEST_MAIN(MessageBarTest)
#include "tst_messagebar.moc"
