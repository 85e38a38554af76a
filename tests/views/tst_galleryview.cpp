// GalleryView, real and offscreen: what keys and mouse do to the selection, what stays in sight, what asks for icons.
#include "models/icons/iconloader.h"
#include "models/items/recordselection.h"
#include "tests/models/items/samplecatalog.h"
#include "views/galleryview.h"

#include <QAccessible>
#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>
#include <QWheelEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

using Numbers = std::vector<RecordNumber>;
using Keys = QList<std::pair<int, int>>; // key, modifiers

namespace {

constexpr RecordNumber kMillion = 1'000'000;

QByteArray record(int id, const QByteArray &more = {})
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"Badge " + QByteArray::number(id) +
           "\",\"category\":3,\"external_id\":\"B\",\"created_at\":1,\"updated_at\":1,\"owners_percentage\":12.5" +
           more + "}";
}

} // namespace

class GalleryViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<IconLoader> m_icons;
    std::unique_ptr<AchievementModel> m_model;
    std::unique_ptr<RecordSelection> m_selection;
    std::unique_ptr<GalleryView> m_view;

    void show(RecordNumber count)
    {
        m_model->setOrder(rows(numbersUpTo(count)));
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    [[nodiscard]] QRect cell(int row) const { return m_view->visualRect(m_model->index(row, 0)); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(m_view->viewport(), button, modifiers, cell(row).center());
    }
    [[nodiscard]] bool isInSight(int row) const { return m_view->viewport()->rect().contains(cell(row)); }
    [[nodiscard]] int columns() const
    {
        int column = 0;
        while (cell(column).top() == cell(0).top())
            ++column;
        return column;
    }
    [[nodiscard]] int cellsOnScreen() const
    {
        return columns() * (m_view->viewport()->height() / cell(0).height() + 2);
    }
    [[nodiscard]] int mirroredRows() const { return int(m_view->selectionModel()->selectedRows().size()); }
    void turnWheel(int eighths, Qt::KeyboardModifiers modifiers)
    {
        const auto middle = m_view->viewport()->rect().center();
        QWheelEvent event(middle, m_view->viewport()->mapToGlobal(middle), {}, {0, eighths}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

private slots:
    void init()
    {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_pool = std::make_unique<QThreadPool>();
        m_icons = std::make_unique<IconLoader>(*m_network, *m_pool);
        m_model = std::make_unique<AchievementModel>();
        QByteArrayList texts;
        for (int id = 0; id < 30; ++id)
            texts.append(record(id));
        m_model->setCatalog(catalogOf(texts), {});
        m_selection = std::make_unique<RecordSelection>();
        m_view = std::make_unique<GalleryView>(*m_model, *m_selection, *m_icons);
    }
    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
        m_model.reset();
        m_icons.reset();
    }

    void showsTheLastOfAMillion()
    {
        show(kMillion);
        click(0);
        press(Qt::Key_End);
        QCOMPARE(m_selection->current(), kMillion - 1);
        QVERIFY(isInSight(int(kMillion) - 1));
        QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
        QCOMPARE(m_view->indexAt(cell(int(kMillion) - 1).center()).row(), int(kMillion) - 1);
        press(Qt::Key_Home);
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void selectsAllAsABitmap()
    {
        show(kMillion);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_selection->count(), qsizetype(kMillion));
        QTRY_VERIFY(mirroredRows() > 0);
        QVERIFY(mirroredRows() <= cellsOnScreen());
    }

    void keysMoveAndSelect_data()
    {
        QTest::addColumn<Keys>("keys"); // after a click on row 6, in 6 columns
        QTest::addColumn<Numbers>("selected");
        QTest::addColumn<RecordNumber>("current");
        const auto shift = int(Qt::ShiftModifier), control = int(Qt::ControlModifier);
        QTest::newRow("right") << Keys{{Qt::Key_Right, 0}} << Numbers{7} << RecordNumber(7);
        QTest::newRow("left, to the line above") << Keys{{Qt::Key_Left, 0}} << Numbers{5} << RecordNumber(5);
        QTest::newRow("down") << Keys{{Qt::Key_Down, 0}} << Numbers{12} << RecordNumber(12);
        QTest::newRow("up") << Keys{{Qt::Key_Up, 0}} << Numbers{0} << RecordNumber(0);
        QTest::newRow("home") << Keys{{Qt::Key_Home, 0}} << Numbers{0} << RecordNumber(0);
        QTest::newRow("end") << Keys{{Qt::Key_End, 0}} << Numbers{999} << RecordNumber(999);
        QTest::newRow("shift right twice")
            << Keys{{Qt::Key_Right, shift}, {Qt::Key_Right, shift}} << Numbers{6, 7, 8} << RecordNumber(8);
        QTest::newRow("shift down") << Keys{{Qt::Key_Down, shift}} << Numbers{6, 7, 8, 9, 10, 11, 12}
                                    << RecordNumber(12);
        QTest::newRow("ctrl right, ctrl space")
            << Keys{{Qt::Key_Right, control}, {Qt::Key_Right, control}, {Qt::Key_Space, control}} << Numbers{6, 8}
            << RecordNumber(8);
        QTest::newRow("letters do nothing") << Keys{{Qt::Key_B, 0}} << Numbers{6} << RecordNumber(6);
    }
    void keysMoveAndSelect()
    {
        QFETCH(Keys, keys);
        QFETCH(Numbers, selected);
        QFETCH(RecordNumber, current);
        show(1'000);
        QCOMPARE(columns(), 6);
        click(6);
        for (const auto &[key, modifiers] : keys)
            press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(m_selection->numbers(), selected);
        QCOMPARE(m_selection->current(), current);
        QCOMPARE(m_view->currentIndex().row(), int(current));
        QVERIFY(isInSight(int(current)));
    }

    void clicksSelect()
    {
        show(1'000);
        click(3);
        QCOMPARE(m_selection->numbers(), (Numbers{3}));
        click(5, Qt::ControlModifier);
        QCOMPARE(m_selection->numbers(), (Numbers{3, 5}));
        click(7, Qt::ShiftModifier);
        QCOMPARE(m_selection->numbers(), (Numbers{5, 6, 7}));
        click(6, {}, Qt::RightButton);
        QCOMPARE(m_selection->numbers(), (Numbers{5, 6, 7})); // a menu for what is selected
        QCOMPARE(m_selection->current(), RecordNumber(6));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {2, 2});
        QCOMPARE(m_selection->numbers(), Numbers()); // beside all cells
    }

    void draggingSelectsARange()
    {
        show(1'000);
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, cell(2).center());
        const auto at = cell(5).center();
        QMouseEvent move(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_selection->numbers(), (Numbers{2, 3, 4, 5}));
    }

    void asksForDialogDeletionAndMenu()
    {
        show(30);
        QSignalSpy dialog(m_view.get(), &GalleryView::editDialogRequested);
        QSignalSpy deletion(m_view.get(), &GalleryView::deleteRequested);
        QSignalSpy menu(m_view.get(), &GalleryView::contextMenuRequested);
        click(3);
        press(Qt::Key_Return);
        press(Qt::Key_F2);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, cell(6).center());
        const auto asked = [](RecordNumber number) { return QVariantList{QVariant::fromValue(number)}; };
        QCOMPARE(dialog, (QList<QVariantList>{asked(3), asked(3), asked(6)}));
        press(Qt::Key_Delete);
        QCOMPARE(deletion.count(), 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(menu.count(), 1);
        QCOMPARE(menu[0][0].toPoint(), m_view->viewport()->mapToGlobal(cell(3).center()));
    }

    void followsTheCurrentRecord()
    {
        show(1'000);
        m_selection->setCurrent(700);
        QCOMPARE(m_view->currentIndex().row(), 700);
        QVERIFY(isInSight(700));
    }

    void keepsTheCurrentRecordInPlaceWhenReordered()
    {
        show(1'000);
        click(8);
        const auto top = cell(8).top();
        auto order = numbersUpTo(1'000);
        std::rotate(order.begin(), order.begin() + 500, order.end());
        m_model->setOrder(rows(order));
        QCOMPARE(m_view->currentIndex().row(), 508);
        QCOMPARE(cell(508).top(), top);
        m_model->setOrder(rows({1, 2, 3})); // filtered away, and still the current record
        QVERIFY(!m_view->currentIndex().isValid());
        QCOMPARE(m_selection->current(), RecordNumber(8));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void keepsWhatIsLookedAtWhenItsSizeChanges()
    {
        show(1'000);
        click(8);
        m_selection->setCurrent(700);
        QSignalSpy changed(m_view.get(), &GalleryView::iconSideChanged);
        for (const int side : {256, 48, 112}) {
            m_view->setIconSide(side);
            QCOMPARE(m_view->iconSide(), side);
            QVERIFY2(isInSight(700), qPrintable(QString::number(side)));
        }
        m_view->resize(500, 400);
        QVERIFY(m_view->viewport()->rect().intersects(cell(700)));
        QCOMPARE(changed.count(), 3);
        m_view->setIconSide(1'000);
        QCOMPARE(m_view->iconSide(), GalleryView::kLargest);
    }

    void theWheelScrollsAndWithCtrlChangesTheSize()
    {
        show(1'000);
        turnWheel(-120, {});
        QVERIFY(m_view->verticalScrollBar()->value() > 0);
        QVERIFY(m_view->verticalScrollBar()->value() < cell(0).height());
        const auto side = m_view->iconSide();
        turnWheel(120, Qt::ControlModifier);
        const auto larger = m_view->iconSide();
        QVERIFY(larger > side);
        turnWheel(-60, Qt::ControlModifier); // half a notch, as some wheels tell
        QCOMPARE(m_view->iconSide(), larger);
        turnWheel(-60, Qt::ControlModifier);
        QCOMPARE(m_view->iconSide(), side);
    }

    void rowsMayFollow()
    {
        show(10);
        QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
        m_model->setOrder(rows(numbersUpTo(500)));
        QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
        QCOMPARE(m_view->indexAt(cell(12).center()).row(), 12);
    }

    void showsTheFieldThatIsAskedFor()
    {
        show(30);
        const auto picture = [this] { return m_view->viewport()->grab().toImage(); };
        const auto height = cell(0).height();
        const auto share = picture();
        m_view->setField(Field::Id);
        QCOMPARE(cell(0).height(), height);
        QVERIFY(picture() != share);
        m_view->setField(std::nullopt);
        QVERIFY(cell(0).height() < height);
        m_view->setField(Field::OwnersPercentage);
        QCOMPARE(picture(), share);
    }

    void marksWhatTheSearchFound()
    {
        show(30);
        const auto picture = [this](int row) { return m_view->viewport()->grab(cell(row)).toImage(); };
        const auto found = picture(2), other = picture(3);
        const std::vector<Highlight> highlights{{Field::Name, u"BADGE 2"_s, false}};
        m_view->setHighlights(highlights);
        QVERIFY(picture(2) != found);
        QCOMPARE(picture(3), other);
        m_view->setHighlights({});
        QCOMPARE(picture(2), found);
    }

    void paintsTheSelectionOfTheRecords()
    {
        show(30);
        const auto picture = [this](int row) { return m_view->viewport()->grab(cell(row)).toImage(); };
        const auto plain = picture(4);
        const RecordNumber number = 4;
        m_selection->select(std::span(&number, 1));
        QVERIFY(picture(4) != plain);
        m_selection->clear();
        QCOMPARE(picture(4), plain);
    }

    void tellsAScreenReaderWhatIsThere()
    {
        show(30);
        click(3);
        click(5, Qt::ControlModifier);
        QTRY_COMPARE(mirroredRows(), 2);
        auto *list = QAccessible::queryAccessibleInterface(m_view.get())->tableInterface();
        QVERIFY(list);
        QCOMPARE(list->rowCount(), 30);
        const auto column = AchievementModel::columnOf(Field::Name);
        for (int row = 2; row < 7; ++row) {
            auto *name = list->cellAt(row, column);
            QCOMPARE(name->text(QAccessible::Name), u"Badge %1"_s.arg(row));
            QCOMPARE(bool(name->state().selected), row == 3 || row == 5);
        }
    }

    void paintingAsksOnlyForIconsOnScreen()
    {
        QByteArrayList texts;
        for (int id = 0; id < 500; ++id)
            texts.append(record(id, ",\"icon\":{\"url\":\"http://127.0.0.1:1/" + QByteArray::number(id) + ".png\"}"));
        m_model->setCatalog(catalogOf(texts), {});
        QSignalSpy failed(m_icons.get(), &IconLoader::changed);
        QSignalSpy idle(m_icons.get(), &IconLoader::idle);
        m_model->setOrder(rows(numbersUpTo(500)));
        QCOMPARE(m_icons->pending(), 0); // nothing is painted yet
        show(500);
        QVERIFY(m_icons->pending() > 0 || idle.count() > 0);
        if (m_icons->pending() > 0)
            QVERIFY(idle.wait());
        QVERIFY(failed.count() > 5);
        QVERIFY(failed.count() <= cellsOnScreen());
        QVERIFY(failed.contains(QVariantList{u"http://127.0.0.1:1/0.png"_s}));
    }
};

QTEST_MAIN(GalleryViewTest)
#include "tst_galleryview.moc"
