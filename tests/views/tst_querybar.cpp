// QueryBar: keys, problems, language.
#include "models/catalog/queryparser.h"
#include "views/curatorstyle.h"
#include "views/querybar.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class QueryBarTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEveryChange()
    {
        QueryBar bar;
        QSignalSpy changed(&bar, &QueryBar::textChanged);
        QTest::keyClicks(box(bar), u"ab"_s);
        QCOMPARE(texts(changed), (QStringList{u"a"_s, u"ab"_s}));
    }

    void escapeClearsFirstAndLeavesThen()
    {
        QueryBar bar;
        QSignalSpy left(&bar, &QueryBar::leaveRequested);
        bar.setText(u"boss"_s);
        QTest::keyClick(box(bar), Qt::Key_Escape);
        QCOMPARE(bar.text(), QString());
        QCOMPARE(left.count(), 0);
        QTest::keyClick(box(bar), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    void leavesForTheTable_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << Qt::Key_Down;
        QTest::newRow("return") << Qt::Key_Return;
        QTest::newRow("enter") << Qt::Key_Enter;
    }
    void leavesForTheTable()
    {
        QFETCH(Qt::Key, key);
        QueryBar bar;
        bar.setText(u"boss"_s);
        QSignalSpy left(&bar, &QueryBar::leaveRequested);
        QTest::keyClick(box(bar), key);
        QCOMPARE(left.count(), 1);
        QCOMPARE(bar.text(), u"boss"_s);
    }

    void saysProblemsInWords()
    {
        QueryBar bar;
        const QString usual = box(bar)->toolTip();
        const auto problems = parseQuery(u"\"open"_s, {}).problems;
        QCOMPARE(problems.size(), std::size_t(1));
        bar.setProblems(problems);
        QVERIFY(box(bar)->toolTip() != usual);
        QVERIFY(!box(bar)->toolTip().isEmpty());
        QVERIFY(box(bar)->property(CuratorStyle::kProblemProperty).toBool());
        bar.setProblems({});
        QCOMPARE(box(bar)->toolTip(), usual);
        QVERIFY(!box(bar)->property(CuratorStyle::kProblemProperty).toBool());
    }

    void selectsEverythingWhenActivated()
    {
        QueryBar bar;
        bar.setText(u"boss"_s);
        bar.activate();
        QCOMPARE(box(bar)->selectedText(), u"boss"_s);
    }

private:
    static QLineEdit *box(QueryBar &bar) { return bar.findChild<QLineEdit *>(u"searchBox"_s); }
    static QStringList texts(const QSignalSpy &spy)
    {
        QStringList result;
        for (const auto &arguments : spy)
            result << arguments.constFirst().toString();
        return result;
    }
};

QTEST_MAIN(QueryBarTest)
#include "tst_querybar.moc"
