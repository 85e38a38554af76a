// QueryBar: keys, completions, problems, help.
#include "models/catalog/queryparser.h"
#include "views/curatorstyle.h"
#include "views/queryadvice.h"
#include "views/querybar.h"
#include "views/queryhelp.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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

    void saysThatALongTextIsTooLong()
    {
        QueryBar bar;
        bar.setText(u"boss OR "_s.repeated(12'000));
        QVERIFY(bar.text().size() > kMostQueryCharacters);
        const auto problems = parseQuery(bar.text(), {}).problems;
        bar.setProblems(problems);
        QVERIFY(std::ranges::any_of(
            problems, [](const QueryProblem &problem) { return problem.kind == QueryProblem::Kind::TooLong; }));
        QVERIFY(box(bar)->property(CuratorStyle::kProblemProperty).toBool());
    }

    void selectsEverythingWhenActivated()
    {
        QueryBar bar;
        bar.setText(u"boss"_s);
        bar.activate();
        QCOMPARE(box(bar)->selectedText(), u"boss"_s);
    }

    void offersAsOneTypes()
    {
        BarWindow tested;
        QTest::keyClicks(tested.box(), u"so"_s);
        QTRY_COMPARE(tested.offered(), QStringList{u"source:"_s});
        QTest::keyClick(tested.list(), Qt::Key_Down);
        QTest::keyClick(tested.list(), Qt::Key_Return);
        QCOMPARE(tested.bar.text(), u"source:"_s);
        QTRY_COMPARE(tested.offered(), (QStringList{u"playstation"_s, u"xbox"_s, u"steam"_s})); // its values at once
    }

    void takesTheFirstOfferByTab()
    {
        BarWindow tested;
        QTest::keyClicks(tested.box(), u"rank:go"_s);
        QTRY_COMPARE(tested.offered(), QStringList{u"gold"_s});
        QTest::keyClick(tested.list(), Qt::Key_Tab);
        QCOMPARE(tested.bar.text(), u"rank:gold "_s);
        QVERIFY(tested.box()->hasFocus());
        tested.box()->undo();
        QVERIFY(tested.bar.text() != u"rank:gold "_s); // by the box's own means
    }

    void searchesByEnterWhateverIsOffered()
    {
        BarWindow tested;
        QSignalSpy left(&tested.bar, &QueryBar::leaveRequested);
        QTest::keyClicks(tested.box(), u"name"_s);
        QTRY_VERIFY(tested.list()->isVisible());
        QTest::keyClick(tested.list(), Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QCOMPARE(tested.bar.text(), u"name"_s);
        QVERIFY(!tested.list()->isVisible());
    }

    void offersWhenAsked()
    {
        BarWindow tested;
        tested.bar.setText(u"language:"_s);
        QVERIFY(!tested.list()->isVisible());
        QTest::keyClick(tested.box(), Qt::Key_Space, Qt::ControlModifier);
        QTRY_COMPARE(tested.offered().size(), 10);
    }

    void advisesWhenTheTypingRests()
    {
        BarWindow tested;
        connect(&tested.bar, &QueryBar::textChanged, &tested.bar,
                [&](const QString &text) { tested.bar.setProblems(parseQuery(text, {}).problems); });
        QTest::keyClicks(tested.box(), u"source:staem x"_s);
        auto *advice = tested.window.findChild<QueryAdvice *>();
        QVERIFY(!advice || !advice->isVisible());
        QTRY_VERIFY((advice = tested.window.findChild<QueryAdvice *>()) && advice->isVisible());
        QVERIFY(advice->findChild<QLabel *>(u"queryAdviceText"_s)->text().contains(u"staem"_s));
        advice->findChild<QPushButton *>(u"queryAdviceUse"_s)->click();
        QCOMPARE(tested.bar.text(), u"source:steam x"_s);
        QVERIFY(!advice->isVisible());
    }

    void underlinesWhatDoesNotCount()
    {
        const auto reddish = [](QLineEdit *edit) {
            const auto picture = edit->grab().toImage();
            const QRect text = edit->rect().adjusted(30, 4, -60, -4); // without the frame and the signs
            int count = 0;
            for (int y = text.top(); y <= text.bottom(); ++y)
                for (int x = text.left(); x <= text.right(); ++x) {
                    const QColor colour = picture.pixelColor(x, y);
                    count += colour.red() > colour.blue() + 60;
                }
            return count;
        };
        BarWindow tested;
        tested.bar.setText(u"boss source:staem"_s);
        QCOMPARE(reddish(tested.box()), 0);
        tested.bar.setProblems(parseQuery(tested.bar.text(), {}).problems);
        QVERIFY(reddish(tested.box()) > 10);
        tested.bar.setProblems({});
        QCOMPARE(reddish(tested.box()), 0);
    }

    void leavesWhatIsComposedAlone()
    {
        BarWindow tested;
        tested.bar.setText(u"(a "_s);
        QInputMethodEvent composing(u"か"_s, {});
        QCoreApplication::sendEvent(tested.box(), &composing);
        tested.bar.setProblems(parseQuery(tested.bar.text(), {}).problems);
        QInputMethodEvent done(QString(), {});
        done.setCommitString(u"可"_s);
        QCoreApplication::sendEvent(tested.box(), &done);
        QCOMPARE(tested.bar.text(), u"(a 可"_s);
    }

    void explainsItselfOnF1()
    {
        BarWindow tested;
        tested.bar.setText(u"boss"_s);
        QTest::keyClick(tested.box(), Qt::Key_F1);
        auto *help = tested.bar.findChild<QueryHelp *>();
        QVERIFY(help && help->isVisible());
        const auto buttons = help->findChildren<QToolButton *>(u"queryExample"_s);
        QCOMPARE(buttons.size(), QueryHelp::examples().size());
        const auto example = buttons.back()->text();
        buttons.back()->click();
        QCOMPARE(tested.bar.text(), u"boss "_s + example);
        QTRY_VERIFY(!tested.bar.findChild<QueryHelp *>());
    }

    void explainsByQueriesThatWork()
    {
        QVERIFY(QueryHelp::examples().size() >= 20);
        for (const auto &example : QueryHelp::examples())
            QVERIFY2(parseQuery(example, {}).problems.empty(), qPrintable(example));
    }

private:
    // The bar in a window that has the focus, with completions.
    struct BarWindow
    {
        QMainWindow window;
        QueryBar &bar;

        BarWindow()
            : bar(*new QueryBar)
        {
            bar.setCompletions([](const QString &text, qsizetype cursor) { return completions(text, cursor); });
            window.resize(600, 400);
            window.setMenuWidget(&bar);
            window.show();
            window.activateWindow();
            bar.setFocus();
            QTRY_VERIFY(box()->hasFocus());
        }
        [[nodiscard]] QLineEdit *box() const { return bar.findChild<QLineEdit *>(u"searchBox"_s); }
        [[nodiscard]] QListView *list() const
        {
            for (auto *widget : QApplication::allWidgets())
                if (widget->objectName() == u"searchCompletions"_s)
                    return qobject_cast<QListView *>(widget);
            return nullptr;
        }
        [[nodiscard]] QStringList offered() const
        {
            QStringList found;
            for (int row = 0; list()->isVisible() && row < list()->model()->rowCount(); ++row)
                found << list()->model()->index(row, 0).data().toString();
            return found;
        }
    };

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
