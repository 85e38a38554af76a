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
        TaskStrip strip;
        QVERIFY(strip.isHidden());
        strip.showStep([] { return u"Delete 1,000 achievements"_s; }, 250, 1000);
        QVERIFY(!strip.isHidden());
        const auto *label = strip.findChild<QLabel *>(u"taskLabel"_s);
        QVERIFY(label->text().contains(u"Delete 1,000 achievements"_s));
        QVERIFY(label->text().contains(u"25"_s));
        const auto *bar = strip.findChild<QProgressBar *>(u"taskProgress"_s);
        QCOMPARE(bar->value() * 4, bar->maximum());
        QVERIFY(!strip.isBusy()); // fetching and importing are still offered
        strip.endStep();
        QVERIFY(strip.isHidden());
    }

    void givesAStepUpOnce()
    {
        TaskStrip strip;
        QSignalSpy asked(&strip, &TaskStrip::cancelStepRequested);
        strip.showStep([] { return u"Undo"_s; }, 1, 10);
        auto *cancel = strip.findChild<QPushButton *>(u"taskCancel"_s);
        QVERIFY(cancel->isEnabled());
        cancel->click();
        QCOMPARE(asked.count(), 1);
        strip.showStep([] { return u"Undo"_s; }, 2, 10); // it was on its way
        QVERIFY(!cancel->isEnabled());
        strip.endStep();
        strip.showStep([] { return u"Redo"_s; }, 1, 10);
        QVERIFY(cancel->isEnabled());
    }
};

QTEST_MAIN(TaskStripTest)
#include "tst_taskstrip.moc"
