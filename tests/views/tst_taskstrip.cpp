// TaskStrip: the progress of a long step, and giving it up.
#include "views/taskstrip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TaskStripTest : public QObject
{
    Q_OBJECT

private slots:
    void showsALongStep()
    {
        TaskWatch watch;
        TaskStrip strip(watch);
        QVERIFY(strip.isHidden());
        watch.showStep([] { return u"Delete 1,000 achievements"_s; }, 250, 1000);
        QVERIFY(!strip.isHidden());
        const auto *label = strip.findChild<QLabel *>(u"taskLabel"_s);
        QVERIFY(label->text().contains(u"Delete 1,000 achievements"_s));
        QVERIFY(label->text().contains(u"25"_s));
        const auto *bar = strip.findChild<QProgressBar *>(u"taskProgress"_s);
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(!watch.isBusy()); // fetching and importing are still offered
        watch.endStep();
        QVERIFY(strip.isHidden());
    }

    void givesAStepUpOnce()
    {
        TaskWatch watch;
        TaskStrip strip(watch);
        QSignalSpy asked(&watch, &TaskWatch::cancelStepRequested);
        watch.showStep([] { return u"Undo"_s; }, 1, 10);
        auto *cancel = strip.findChild<QPushButton *>(u"taskCancel"_s);
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(asked.count(), 1);
        watch.showStep([] { return u"Undo"_s; }, 2, 10); // it was on its way
        QVERIFY(!cancel->isEnabled());
        watch.endStep();
        watch.showStep([] { return u"Redo"_s; }, 1, 10);
        QVERIFY(cancel->isEnabled());
    }
};

QTEST_MAIN(TaskStripTest)
#include "tst_taskstrip.moc"
