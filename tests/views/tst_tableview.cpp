// TableView, real and offscreen: what keys and mouse do to the selection, what survives a new order, editing in place.
#include "models/icons/iconloader.h"
#include "models/items/recordselection.h"
#include "tests/models/items/samplecatalog.h"
#include "views/celleditor.h"
#include "views/sortheader.h"
#include "views/tableview.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QNetworkAccessManager>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

using Numbers = std::vector<RecordNumber>;
using Keys = QList<std::pair<int, int>>; // key, modifiers

namespace {

constexpr RecordNumber kMany = 200'000;

QByteArray record(int id, const QByteArray &more = {})
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"Badge " + QByteArray::number(id) +
           "\",\"category\":57,\"external_id\":\"B\",\"created_at\":1,\"updated_at\":1" + more + "}";
}

} // namespace

class TableViewTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<IconLoader> m_icons;
    std::unique_ptr<AchievementModel> m_model;
    std::unique_ptr<RecordSelection> m_selection;
    std::unique_ptr<TableView> m_view;

    void show(RecordNumber count)
    {
        m_model->setOrder(rows(numbersUpTo(count)));
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        m_view->setFocus();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        const auto index = m_model->index(row, AchievementModel::columnOf(Field::Name));
        QTest::mouseClick(m_view->viewport(), button, modifiers, m_view->visualRect(index).center());
    }
    [[nodiscard]] SortHeader &header() { return *m_view->findChild<SortHeader *>(); }
    [[nodiscard]] QPoint headerPlace(Field field)
    {
        const auto column = AchievementModel::columnOf(field);
        return {header().sectionViewportPosition(column) + header().sectionSize(column) / 2, header().height() / 2};
    }
    void clickHeader(Field field, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(header().viewport(), Qt::LeftButton, modifiers, headerPlace(field));
    }
    [[nodiscard]] int rowsOnScreen() const { return m_view->viewport()->height() / m_view->rowHeight() + 2; }
    [[nodiscard]] int mirroredRows() const { return int(m_view->selectionModel()->selectedRows().size()); }
    void editCell(int row, Field field)
    {
        m_selection->setCurrent(m_model->recordAt(row));
        m_view->setCurrentIndex(m_model->index(row, AchievementModel::columnOf(field)));
        press(Qt::Key_F2);
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
            texts.append(record(id, id == 1 ? ",\"description\":\"two\\nlines\"" : ",\"description\":\"one line\""));
        m_model->setCatalog(catalogOf(texts), {});
        m_model->setEditable(true);
        m_selection = std::make_unique<RecordSelection>();
        m_view = std::make_unique<TableView>(*m_model, *m_selection, *m_icons);
    }
    void cleanup()
    {
        m_view.reset();
        m_selection.reset();
        m_model.reset();
        m_icons.reset();
    }

    void selectsAllAsABitmap()
    {
        show(kMany);
        press(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(m_selection->count(), qsizetype(kMany));
        QTRY_COMPARE(m_view->selectionModel()->selection().size(), 1); // mirrored in the next round of the event loop
        QVERIFY(mirroredRows() <= rowsOnScreen());

        auto reversed = numbersUpTo(kMany);
        std::reverse(reversed.begin(), reversed.end());
        m_model->setOrder(rows(reversed));
        QCOMPARE(m_selection->count(), qsizetype(kMany));
        QTRY_VERIFY(mirroredRows() > 0);
        QVERIFY(mirroredRows() <= rowsOnScreen());
    }

    void shiftEndSelectsTheRest()
    {
        show(kMany);
        click(3);
        press(Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(m_selection->count(), qsizetype(kMany - 3));
        QVERIFY(!m_selection->contains(2));
        QTRY_VERIFY(mirroredRows() > 0);
        QVERIFY(mirroredRows() <= rowsOnScreen());
        press(Qt::Key_Home, Qt::ShiftModifier);
        QCOMPARE(m_selection->numbers(), (Numbers{0, 1, 2, 3}));
    }

    void tellsAScreenReaderWhatIsSelected()
    {
        show(30);
        click(3);
        click(5, Qt::ControlModifier);
        QTRY_COMPARE(mirroredRows(), 2);
        auto *table = QAccessible::queryAccessibleInterface(m_view.get())->tableInterface();
        QCOMPARE(table->rowCount(), 30);
        const auto column = AchievementModel::columnOf(Field::Name);
        for (int row = 2; row < 7; ++row) {
            auto *cell = table->cellAt(row, column);
            QCOMPARE(cell->text(QAccessible::Name), u"Badge %1"_s.arg(row));
            QCOMPARE(bool(cell->state().selected), row == 3 || row == 5);
        }
    }

    void marksWhatTheSearchFound()
    {
        show(30);
        const auto picture = [this](int row, Field field) {
            return m_view->viewport()
                ->grab(m_view->visualRect(m_model->index(row, AchievementModel::columnOf(field))))
                .toImage();
        };
        const auto name = picture(2, Field::Name), other = picture(3, Field::Name),
                   description = picture(2, Field::Description);
        const std::vector<Highlight> highlights{{Field::Name, u"BADGE 2"_s, false}};
        m_view->setHighlights(highlights);
        QVERIFY(picture(2, Field::Name) != name);
        QCOMPARE(picture(3, Field::Name), other);
        QCOMPARE(picture(2, Field::Description), description);
        m_view->setHighlights({});
        QCOMPARE(picture(2, Field::Name), name);
    }

    void keysMoveAndSelect_data()
    {
        QTest::addColumn<Keys>("keys"); // after a click on row 5
        QTest::addColumn<Numbers>("selected");
        QTest::addColumn<RecordNumber>("current");
        const auto shift = int(Qt::ShiftModifier), control = int(Qt::ControlModifier);
        QTest::newRow("down") << Keys{{Qt::Key_Down, 0}} << Numbers{6} << RecordNumber(6);
        QTest::newRow("up") << Keys{{Qt::Key_Up, 0}} << Numbers{4} << RecordNumber(4);
        QTest::newRow("home") << Keys{{Qt::Key_Home, 0}} << Numbers{0} << RecordNumber(0);
        QTest::newRow("end") << Keys{{Qt::Key_End, 0}} << Numbers{999} << RecordNumber(999);
        QTest::newRow("up at the top") << Keys{{Qt::Key_Home, 0}, {Qt::Key_Up, 0}} << Numbers{0} << RecordNumber(0);
        QTest::newRow("shift down twice")
            << Keys{{Qt::Key_Down, shift}, {Qt::Key_Down, shift}} << Numbers{5, 6, 7} << RecordNumber(7);
        QTest::newRow("shift down and back over the anchor")
            << Keys{{Qt::Key_Down, shift}, {Qt::Key_Up, shift}, {Qt::Key_Up, shift}} << Numbers{4, 5}
            << RecordNumber(4);
        QTest::newRow("ctrl down, ctrl space")
            << Keys{{Qt::Key_Down, control}, {Qt::Key_Down, control}, {Qt::Key_Space, control}} << Numbers{5, 7}
            << RecordNumber(7);
        QTest::newRow("ctrl space takes away") << Keys{{Qt::Key_Space, control}} << Numbers{} << RecordNumber(5);
        QTest::newRow("left and right stay in the row")
            << Keys{{Qt::Key_Right, 0}, {Qt::Key_Left, 0}} << Numbers{5} << RecordNumber(5);
        QTest::newRow("letters do nothing") << Keys{{Qt::Key_B, 0}} << Numbers{5} << RecordNumber(5);
    }
    void keysMoveAndSelect()
    {
        QFETCH(Keys, keys);
        QFETCH(Numbers, selected);
        QFETCH(RecordNumber, current);
        show(1'000);
        click(5);
        for (const auto &[key, modifiers] : keys)
            press(Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(m_selection->numbers(), selected);
        QCOMPARE(m_selection->current(), current);
        QCOMPARE(m_view->currentIndex().row(), int(current));
        QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
    }

    void pagesAreAsLongAsTheView()
    {
        show(1'000);
        click(0);
        press(Qt::Key_PageDown);
        const auto row = int(m_selection->current());
        QVERIFY(row > 5 && row < rowsOnScreen());
        press(Qt::Key_PageUp);
        QCOMPARE(m_selection->current(), RecordNumber(0));
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
        click(1, {}, Qt::RightButton);
        QCOMPARE(m_selection->numbers(), (Numbers{1}));
    }

    void draggingSelectsARange()
    {
        show(1'000);
        const auto at = [this](int row) {
            return m_view->visualRect(m_model->index(row, AchievementModel::columnOf(Field::Name))).center();
        };
        QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, at(2));
        QMouseEvent move(QEvent::MouseMove, at(5), m_view->viewport()->mapToGlobal(at(5)), Qt::NoButton, Qt::LeftButton,
                         {});
        QCoreApplication::sendEvent(m_view->viewport(), &move);
        QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, at(5));
        QCOMPARE(m_selection->numbers(), (Numbers{2, 3, 4, 5}));
    }

    void keepsTheCurrentRecordInPlaceWhenReordered()
    {
        show(1'000);
        click(4);
        const auto top = m_view->rowViewportPosition(4);
        auto reversed = numbersUpTo(1'000);
        std::reverse(reversed.begin(), reversed.end());
        m_model->setOrder(rows(reversed));
        QCOMPARE(m_selection->current(), RecordNumber(4));
        QCOMPARE(m_view->currentIndex().row(), 995);
        QVERIFY(m_view->rowViewportPosition(995) >= top); // as near as the end of the list allows
        QVERIFY(m_view->viewport()->rect().intersects(m_view->visualRect(m_view->currentIndex())));
        QCOMPARE(m_selection->numbers(), (Numbers{4}));

        m_model->setOrder(rows({1, 2, 3})); // filtered away, and still the current record
        QVERIFY(!m_view->currentIndex().isValid());
        QCOMPARE(m_selection->current(), RecordNumber(4));
        m_model->setOrder(rows({9, 4}));
        QCOMPARE(m_view->currentIndex().row(), 1);
    }

    void doesNotScrollToACurrentRecordOutOfSight()
    {
        show(1'000);
        click(4);
        m_view->verticalScrollBar()->setValue(10'000);
        auto order = numbersUpTo(1'000);
        std::swap(order[0], order[1]);
        m_model->setOrder(rows(order));
        QCOMPARE(m_view->verticalScrollBar()->value(), 10'000);
        QCOMPARE(m_view->currentIndex().row(), 4);
    }

    void asksForDialogDeletionAndMenu()
    {
        show(30);
        QSignalSpy dialog(m_view.get(), &TableView::editDialogRequested);
        QSignalSpy deletion(m_view.get(), &TableView::deleteRequested);
        QSignalSpy menu(m_view.get(), &TableView::contextMenuRequested);
        click(3);
        press(Qt::Key_Return);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {},
                           m_view->visualRect(m_model->index(6, AchievementModel::columnOf(Field::Name))).center());
        QCOMPARE(dialog,
                 (QList<QVariantList>{{QVariant::fromValue(RecordNumber(3))}, {QVariant::fromValue(RecordNumber(6))}}));
        press(Qt::Key_Delete);
        QCOMPARE(deletion.count(), 1);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QCOMPARE(menu.count(), 1);
    }

    void headerClicksGoThroughTheOrders()
    {
        show(30);
        QSignalSpy sort(m_view.get(), &TableView::sortRequested);
        std::vector<SortKeys> asked;
        for (int i = 0; i < 4; ++i) {
            clickHeader(Field::Category);
            asked.push_back(sort[i][0].value<SortKeys>());
        }
        QCOMPARE(asked, (std::vector<SortKeys>{
                            {{Field::Category, false}}, {{Field::Category, true}}, {}, {{Field::Category, false}}}));
        QCOMPARE(header().keys(), asked.back());
    }

    void shiftClicksSortBySeveralColumns()
    {
        show(30);
        m_view->setSort({{Field::Name, false}});
        QSignalSpy sort(m_view.get(), &TableView::sortRequested);
        const auto shift = [&](Field field) {
            clickHeader(field, Qt::ShiftModifier);
            return sort.last()[0].value<SortKeys>();
        };
        QCOMPARE(shift(Field::Category), (SortKeys{{Field::Name, false}, {Field::Category, false}}));
        QCOMPARE(shift(Field::Rank), (SortKeys{{Field::Name, false}, {Field::Category, false}, {Field::Rank, false}}));
        QCOMPARE(shift(Field::Name), (SortKeys{{Field::Name, true}, {Field::Category, false}, {Field::Rank, false}}));
        QCOMPARE(shift(Field::Category),
                 (SortKeys{{Field::Name, true}, {Field::Category, true}, {Field::Rank, false}}));
        QCOMPARE(shift(Field::Category), (SortKeys{{Field::Name, true}, {Field::Rank, false}}));
        clickHeader(Field::Rank);
        QCOMPARE(header().keys(), (SortKeys{{Field::Rank, false}})); // only this one
        QCOMPARE(sort.last()[0].value<SortKeys>(), header().keys());
    }

    void numbersAppearWithTheSecondKey()
    {
        show(30);
        const auto picture = [this](Field field) {
            const auto column = AchievementModel::columnOf(field);
            return header()
                .grab({header().sectionViewportPosition(column), 0, header().sectionSize(column), header().height()})
                .toImage();
        };
        const auto unsorted = picture(Field::Rank), other = picture(Field::Category);
        m_view->setSort({{Field::Rank, false}});
        const auto ascending = picture(Field::Rank);
        QVERIFY(ascending != unsorted);
        m_view->setSort({{Field::Rank, true}});
        QVERIFY(picture(Field::Rank) != ascending);
        m_view->setSort({{Field::Rank, false}, {Field::Name, false}});
        const auto first = picture(Field::Rank);
        QVERIFY(first != ascending);
        m_view->setSort({{Field::Name, false}, {Field::Rank, false}});
        QVERIFY(picture(Field::Rank) != first);
        QCOMPARE(picture(Field::Category), other);
    }

    void columnMenuSorts()
    {
        show(30);
        m_view->setSort({{Field::Name, false}});
        QSignalSpy sort(m_view.get(), &TableView::sortRequested);
        const auto choose = [&](Field field, int action) {
            emit header().customContextMenuRequested(headerPlace(field));
            auto *menu = m_view->findChild<QMenu *>();
            menu->actions().at(action)->trigger();
            delete menu;
            return sort.last()[0].value<SortKeys>();
        };
        QCOMPARE(choose(Field::Rank, 2), (SortKeys{{Field::Name, false}, {Field::Rank, false}}));
        QCOMPARE(choose(Field::Name, 2), (SortKeys{{Field::Rank, false}})); // taken out
        QCOMPARE(choose(Field::Category, 1), (SortKeys{{Field::Category, true}}));
        QCOMPARE(choose(Field::Category, 0), (SortKeys{{Field::Category, false}}));
        QCOMPARE(choose(Field::Category, 3), SortKeys());
    }

    void columnsComeBack()
    {
        show(30);
        auto *header = m_view->horizontalHeader();
        const auto rank = AchievementModel::columnOf(Field::Rank), id = AchievementModel::columnOf(Field::Id);
        header->resizeSection(rank, 177);
        header->moveSection(header->visualIndex(rank), 0);
        header->setSectionHidden(id, false);
        const auto saved = m_view->saveColumns();
        m_view->resetColumns();
        QVERIFY(header->isSectionHidden(id));
        QVERIFY(header->sectionSize(rank) != 177);
        QVERIFY(m_view->restoreColumns(saved));
        QCOMPARE(header->visualIndex(rank), 0);
        QCOMPARE(header->sectionSize(rank), 177);
        QVERIFY(!header->isSectionHidden(id));
        QVERIFY(!m_view->restoreColumns("rubbish"));
        QVERIFY(!m_view->restoreColumns(saved.left(40)));
        QCOMPARE(header->visualIndex(rank), 0);
    }

    void columnMenuShowsAllFields()
    {
        show(30);
        emit header().customContextMenuRequested({5, 5});
        auto *menu = m_view->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList fields;
        for (const auto *action : menu->actions())
            if (action->isCheckable())
                fields.append(action->text());
        QCOMPARE(fields.size(), qsizetype(kFieldCount));
        const auto actions = menu->actions();
        const auto id = std::ranges::find(actions, fieldName(Field::Id), &QAction::text);
        QVERIFY((*id)->isCheckable() && !(*id)->isChecked());
        (*id)->trigger();
        QVERIFY(!m_view->isColumnHidden(AchievementModel::columnOf(Field::Id)));
    }

    void editsInPlaceWithChecks()
    {
        show(30);
        m_view->setProblemCheck([](RecordNumber number, Field field, const QString &text) {
            return number == 2 && field == Field::Name && text.isEmpty() ? u"A name is needed."_s : QString();
        });
        QSignalSpy edited(m_model.get(), &AchievementModel::editRequested);
        editCell(2, Field::Name);
        auto *line = m_view->findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->text(), u"Badge 2"_s);
        line->clear();
        QVERIFY(line->toolTip().contains(u"A name is needed."_s));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.count(), 0); // still open
        QVERIFY(line->isVisible());
        QTest::keyClicks(line, u"Night watch"_s);
        QVERIFY(line->toolTip().isEmpty());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<RecordNumber>(), RecordNumber(2));
        QCOMPARE(edited[0][1].value<Field>(), Field::Name);
        QCOMPARE(edited[0][2].toString(), u"Night watch"_s);
    }

    void escapeAndUntouchedTextsChangeNothing()
    {
        show(30);
        QSignalSpy edited(m_model.get(), &AchievementModel::editRequested);
        for (const auto key : {Qt::Key_Escape, Qt::Key_Return}) {
            editCell(2, Field::Name);
            auto *line = m_view->findChild<QLineEdit *>();
            QVERIFY(line);
            QSignalSpy gone(line, &QObject::destroyed);
            if (key == Qt::Key_Escape)
                line->setText(u"other"_s);
            QTest::keyClick(line, key);
            QVERIFY(gone.wait());
        }
        QCOMPARE(edited.count(), 0);
    }

    void goesOnTypingWhenRowsAreExchanged()
    {
        show(30);
        QSignalSpy edited(m_model.get(), &AchievementModel::editRequested);
        editCell(2, Field::Name);
        auto *line = m_view->findChild<QLineEdit *>();
        QVERIFY(line);
        QSignalSpy gone(line, &QObject::destroyed);
        line->setText(u"Night wat"_s);
        auto order = m_model->order();
        std::ranges::reverse(order);
        m_model->setOrder(rows(std::move(order)));
        QVERIFY(gone.wait());
        line = m_view->findChild<QLineEdit *>();
        QVERIFY(line && line->isVisible());
        QCOMPARE(line->text(), u"Night wat"_s);
        QCOMPARE(edited.count(), 0);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][0].value<RecordNumber>(), RecordNumber(2));
        QCOMPARE(edited[0][2].toString(), u"Night wat"_s);
    }

    void listsTheNamesOfAnEnumeration()
    {
        show(30);
        QSignalSpy edited(m_model.get(), &AchievementModel::editRequested);
        editCell(2, Field::Category);
        auto *list = m_view->findChild<QComboBox *>();
        QVERIFY(list);
        QStringList names;
        for (int i = 0; i < list->count(); ++i)
            names.append(list->itemText(i));
        QCOMPARE(names, (QStringList{u"(not set)"_s, u"PlayStation"_s, u"Xbox"_s, u"Steam"_s, u"Unknown (57)"_s}));
        QCOMPARE(list->currentText(), u"Unknown (57)"_s);
        list->setCurrentIndex(3);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(edited.count(), 1);
        QCOMPARE(edited[0][2].toString(), u"3"_s);
    }

    void asksForTheDialogWhereALineIsTooLittle()
    {
        show(30);
        QSignalSpy dialog(m_view.get(), &TableView::editDialogRequested);
        editCell(1, Field::Description);
        editCell(2, Field::Icon);
        QCOMPARE(dialog,
                 (QList<QVariantList>{{QVariant::fromValue(RecordNumber(1))}, {QVariant::fromValue(RecordNumber(2))}}));
        QVERIFY(!m_view->findChild<CellEditor *>());
    }

    void paintingAsksOnlyForIconsOnScreen()
    {
        QByteArrayList texts;
        for (int id = 0; id < 500; ++id)
            texts.append(record(id, ",\"icon\":{\"url\":\"http://127.0.0.1:1/" + QByteArray::number(id) + ".png\"}"));
        m_model->setCatalog(catalogOf(texts), {});
        QSignalSpy failed(m_icons.get(), &IconLoader::changed);
        QSignalSpy idle(m_icons.get(), &IconLoader::idle);
        show(500);
        QVERIFY(m_icons->pending() > 0 || idle.count() > 0);
        if (m_icons->pending() > 0)
            QVERIFY(idle.wait());
        QVERIFY(failed.count() > 5);
        QVERIFY(failed.count() <= rowsOnScreen());
        QVERIFY(failed.contains(QVariantList{u"http://127.0.0.1:1/0.png"_s}));
    }
};

QTEST_MAIN(TableViewTest)
#include "tst_tableview.moc"
