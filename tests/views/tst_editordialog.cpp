#include "views/editordialog.h"

#include "editorfixture.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QLineEdit *input(const EditorDialog &dialog, const QString &key)
{
    return dialog.findChild<QLineEdit *>(u"field_"_s + key + u"_input"_s);
}

QString problem(const EditorDialog &dialog, const QString &key)
{
    return dialog.findChild<QLabel *>(u"problem_"_s + key)->text();
}

QPushButton *button(const EditorDialog &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    if (text.isEmpty())
        QTest::keyClick(line, Qt::Key_Delete);
    else
        QTest::keyClicks(line, text);
}

QMessageBox *visibleQuestion(const EditorDialog &dialog)
{
    const auto all = dialog.findChildren<QMessageBox *>(u"unsavedChanges"_s);
    const auto found = std::ranges::find_if(all, [](const QMessageBox *box) { return box->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void answerQuestion(const EditorDialog &dialog, QMessageBox::StandardButton answer)
{
    auto *question = visibleQuestion(dialog);
    QVERIFY(question);
    QTest::mouseClick(question->button(answer), Qt::LeftButton);
}

const QByteArray kFirst = R"({ "id" : 7 , "name":"Boss Killer","category":3,"external_id":"ACH_7", "owners": 12,)"
                          R"( "unknown":{"a":[1, 2]},"created_at":1529500723,"updated_at":1529500723, "language":57})";

} // namespace

class TestEditorDialog : public QObject
{
    Q_OBJECT

private slots:
    void refusesAnInvalidValueInWordsUntilItIsCorrected();
    void namesTheGamesOfTypedIds();
    void savesOnlyTheTouchedValue();
    void isNotTouchedByTypingTheSameAgain();
    void keepsTextsThatAreNoValuesInADraft();
    void keepsADraftFlaggedUntilItIsSavedWithoutErrors();
    void tellsNotSetFromZero();
    void keepsAnUnknownEnumerationValue();
    void makesANewRecord();
    void duplicatesWithoutTheId();
    void proposesAFreeId();
    void walksThroughTheListInItsOrder();
    void asksBeforeTypedTextsAreLost();
    void savesFromTheQuestionAndGoesOn();
    void offersReloadingWhenTheRecordMovedOn();
    void takesAFieldsChangeBack();
    void followsAnUndoWhileNothingIsTyped();
    void writesNothingIntoAReadOnlyCatalog();
    void translatesItselfAnew();

private:
    // Shown, with the record at `row` loaded.
    static void open(EditorDialog &dialog, EditorFixture &fixture, int row)
    {
        dialog.show();
        dialog.edit(fixture.numberAt(row));
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"position"_s)->isVisible()); // it has a place: it was loaded
    }
};

void TestEditorDialog::refusesAnInvalidValueInWordsUntilItIsCorrected()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    QCOMPARE(problem(dialog, u"owners"_s), QString());
    QVERIFY(button(dialog, u"save"_s)->isEnabled());

    type(input(dialog, u"owners"_s), u"many"_s);
    QVERIFY(!problem(dialog, u"owners"_s).isEmpty());
    QVERIFY(!button(dialog, u"save"_s)->isEnabled());
    QVERIFY(button(dialog, u"saveDraft"_s)->isEnabled());
    input(dialog, u"name"_s)->setFocus();
    QTest::keyClick(&dialog, Qt::Key_S, Qt::ControlModifier); // an attempt to save leads to the problem
    QCOMPARE(dialog.focusWidget(), input(dialog, u"owners"_s));
    QCOMPARE(fixture.state(fixture.numberAt(0)).text(), kFirst);

    type(input(dialog, u"owners"_s), u"15"_s);
    QCOMPARE(problem(dialog, u"owners"_s), QString());
    QVERIFY(button(dialog, u"save"_s)->isEnabled());

    type(input(dialog, u"name"_s), {}); // mandatory
    QVERIFY(!problem(dialog, u"name"_s).isEmpty());
    QVERIFY(!button(dialog, u"save"_s)->isEnabled());
}

void TestEditorDialog::namesTheGamesOfTypedIds()
{
    EditorFixture fixture({kFirst});
    const QByteArray game = R"({"id":41233,"name":"Boss Rush"})";
    QVERIFY(awaited(fixture.session->receiveGames(u"igdb"_s, {{41233}, {{41233, game}}})));
    QTRY_COMPARE(fixture.session->catalog()->gameNames().size(), std::size_t(1));
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    const auto *meaning = dialog.findChild<QLabel *>(u"meaning_game"_s);
    QVERIFY(!meaning->isVisible());
    type(input(dialog, u"game"_s), u"7, 41233"_s);
    QVERIFY(meaning->isVisible());
    QCOMPARE(meaning->text(), u"7, Boss Rush (41233)"_s);
    type(input(dialog, u"game"_s), u"7"_s);
    QVERIFY(!meaning->isVisible());
    type(input(dialog, u"game"_s), u"boss"_s);
    QVERIFY(!meaning->isVisible());
}

void TestEditorDialog::savesOnlyTheTouchedValue()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    type(input(dialog, u"owners"_s), u"15"_s);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(saved.wait());
    QVERIFY(!dialog.isVisible());
    const auto state = fixture.state(fixture.numberAt(0));
    QByteArray expected = kFirst;
    expected.replace("\"owners\": 12", "\"owners\": 15");
    QCOMPARE(state.text(), expected);
    QCOMPARE(state.upstream, kFirst);
    QVERIFY(!state.draft);
    const auto label = fixture.session->undoLabel();
    QVERIFY(label);
    QCOMPARE(*label, (StepLabel{StepLabel::Kind::SetField, Field::Owners, u"Boss Killer"_s, 1}));
}

void TestEditorDialog::isNotTouchedByTypingTheSameAgain()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"owners"_s), u"1"_s);
    QVERIFY(dialog.hasUnsavedChanges());
    QVERIFY(dialog.findChild<QToolButton *>(u"revert_owners"_s)->isVisible());
    type(input(dialog, u"owners"_s), u"12"_s);
    QVERIFY(!dialog.hasUnsavedChanges());
    QVERIFY(!dialog.findChild<QToolButton *>(u"revert_owners"_s)->isVisible());
    button(dialog, u"save"_s)->click();
    QVERIFY(!dialog.isVisible());
    QVERIFY(!fixture.session->undoLabel());
}

void TestEditorDialog::keepsTextsThatAreNoValuesInADraft()
{
    EditorFixture fixture({kFirst});
    const auto number = fixture.numberAt(0);
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    type(input(dialog, u"owners"_s), u"about \"20\""_s);
    type(input(dialog, u"game"_s), u"12, x"_s);
    button(dialog, u"saveDraft"_s)->click();
    QVERIFY(saved.wait());
    const auto state = fixture.state(number);
    QVERIFY(state.draft);
    QVERIFY(state.text().contains(R"("owners": "about \"20\"")"));
    QVERIFY(state.text().contains(R"("12, x")"));

    open(dialog, fixture, 0);
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"about \"20\""_s);
    QCOMPARE(input(dialog, u"game"_s)->text(), u"12, x"_s);
    QVERIFY(!problem(dialog, u"owners"_s).isEmpty());
    QVERIFY(!button(dialog, u"save"_s)->isEnabled());
    QVERIFY(!dialog.hasUnsavedChanges());
}

void TestEditorDialog::keepsADraftFlaggedUntilItIsSavedWithoutErrors()
{
    EditorFixture fixture({kFirst});
    const auto number = fixture.numberAt(0);
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    type(input(dialog, u"owners"_s), u"20"_s);
    button(dialog, u"saveDraft"_s)->click();
    QVERIFY(saved.wait());
    QVERIFY(fixture.state(number).draft);
    open(dialog, fixture, 0);
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    QVERIFY(!fixture.state(number).draft);
}

void TestEditorDialog::tellsNotSetFromZero()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    open(dialog, fixture, 0);
    type(input(dialog, u"owners"_s), u"0"_s);
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    QVERIFY(fixture.state(fixture.numberAt(0)).text().contains("\"owners\": 0,"));

    open(dialog, fixture, 0);
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"0"_s);
    type(input(dialog, u"owners"_s), {});
    QVERIFY(!input(dialog, u"owners"_s)->placeholderText().isEmpty());
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    QVERIFY(!fixture.state(fixture.numberAt(0)).text().contains("owners"));
}

void TestEditorDialog::keepsAnUnknownEnumerationValue()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    auto *language = dialog.findChild<QComboBox *>(u"field_language_input"_s);
    QCOMPARE(language->currentText(), u"Unknown (57)"_s);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Home);
    QCOMPARE(language->currentText(), u"Not set"_s);
    QVERIFY(dialog.hasUnsavedChanges());
    QTest::keyClick(language, Qt::Key_End);
    QCOMPARE(language->currentText(), u"Unknown (57)"_s);
    QVERIFY(!dialog.hasUnsavedChanges());
}

void TestEditorDialog::makesANewRecord()
{
    EditorFixture fixture({kFirst}); // its times are seconds
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    dialog.show();
    dialog.startNew();
    QCOMPARE(input(dialog, u"id"_s)->text(), QString());
    QVERIFY(!problem(dialog, u"id"_s).isEmpty());
    QVERIFY(!button(dialog, u"save"_s)->isEnabled());
    const auto created = input(dialog, u"created_at"_s)->text().toLongLong();
    QVERIFY(std::abs(created - QDateTime::currentSecsSinceEpoch()) < 600);
    QCOMPARE(input(dialog, u"updated_at"_s)->text().toLongLong(), created);

    type(input(dialog, u"name"_s), u"First Light"_s);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    button(dialog, u"saveDraft"_s)->click();
    QVERIFY(saved.wait());
    const auto number = saved.front().front().value<RecordNumber>();
    auto state = fixture.state(number);
    QVERIFY(state.isNew());
    QVERIFY(state.draft);
    const auto achievement = readAchievement(state.text().toStdString());
    QVERIFY(achievement);
    QCOMPARE(achievement->name, "First Light");
    QCOMPARE(achievement->createdAt, created);
    QVERIFY(!achievement->id);
    QVERIFY(state.text().startsWith("{\"name\""));
    QCOMPARE(fixture.session->undoLabel()->kind, StepLabel::Kind::NewRecord);

    // Completed, it is a record like any other.
    fixture.waitForRows(2);
    open(dialog, fixture, fixture.view.model().rowOf(number));
    type(input(dialog, u"id"_s), u"18446744073709551615"_s);
    type(input(dialog, u"external_id"_s), u"LIGHT"_s);
    auto *source = dialog.findChild<QComboBox *>(u"field_category_input"_s);
    source->setFocus();
    QTest::keyClick(source, Qt::Key_Down);
    QVERIFY(button(dialog, u"save"_s)->isEnabled());
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    state = fixture.state(number);
    QVERIFY(!state.draft);
    QCOMPARE(readAchievement(state.text().toStdString())->id, 18446744073709551615u);
}

void TestEditorDialog::duplicatesWithoutTheId()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    dialog.show();
    dialog.startDuplicate(fixture.numberAt(0));
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Boss Killer"_s);
    QCOMPARE(input(dialog, u"id"_s)->text(), QString());
    QVERIFY(input(dialog, u"created_at"_s)->text() != u"1529500723"_s);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    button(dialog, u"saveDraft"_s)->click();
    QVERIFY(saved.wait());
    const auto state = fixture.state(saved.front().front().value<RecordNumber>());
    QVERIFY(state.isNew() && state.draft);
    QVERIFY(state.text().contains(R"("unknown":{"a":[1, 2]})"));
    QVERIFY(!state.text().contains("\"id\""));
    QCOMPARE(fixture.state(fixture.numberAt(0)).text(), kFirst);
    QCOMPARE(fixture.session->undoLabel()->kind, StepLabel::Kind::DuplicateRecord);
}

void TestEditorDialog::proposesAFreeId()
{
    EditorFixture fixture({kFirst, recordText(41, "Other")});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    dialog.show();
    dialog.startNew();
    auto *propose = dialog.findChild<QToolButton *>(u"proposeId"_s);
    QVERIFY(propose->isVisible());
    propose->click();
    QCOMPARE(input(dialog, u"id"_s)->text(), u"42"_s);
    QCOMPARE(problem(dialog, u"id"_s), QString());
}

void TestEditorDialog::walksThroughTheListInItsOrder()
{
    EditorFixture fixture({recordText(1, "One"), recordText(2, "Two"), recordText(3, "Three")});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    auto *previous = dialog.findChild<QToolButton *>(u"previous"_s);
    auto *next = dialog.findChild<QToolButton *>(u"next"_s);
    QVERIFY(!previous->isEnabled());
    next->click();
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Two"_s);
    QCOMPARE(fixture.view.selection().current(), fixture.numberAt(1));
    QTest::keyClick(&dialog, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Three"_s);
    QVERIFY(!next->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_PageUp, Qt::ControlModifier);
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Two"_s);
    QVERIFY(dialog.isVisible());
}

void TestEditorDialog::asksBeforeTypedTextsAreLost()
{
    EditorFixture fixture({recordText(1, "One"), recordText(2, "Two")});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"name"_s), u"Uno"_s);
    dialog.close();
    QVERIFY(dialog.isVisible());
    answerQuestion(dialog, QMessageBox::Cancel);
    QVERIFY(dialog.isVisible());
    QCOMPARE(input(dialog, u"name"_s)->text(), u"Uno"_s);

    dialog.edit(fixture.numberAt(1));
    answerQuestion(dialog, QMessageBox::Discard);
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Two"_s);
    QCOMPARE(fixture.state(fixture.numberAt(0)).text(), recordText(1, "One"));
    dialog.close();
    QVERIFY(!dialog.isVisible());
}

void TestEditorDialog::savesFromTheQuestionAndGoesOn()
{
    EditorFixture fixture({recordText(1, "One"), recordText(2, "Two")});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"name"_s), u"Uno"_s);
    dialog.findChild<QToolButton *>(u"next"_s)->click();
    answerQuestion(dialog, QMessageBox::Save);
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Two"_s);
    QVERIFY(dialog.isVisible());
    QCOMPARE(fixture.state(fixture.numberAt(0)).text(), recordText(1, "Uno"));
}

void TestEditorDialog::offersReloadingWhenTheRecordMovedOn()
{
    EditorFixture fixture({kFirst});
    const auto number = fixture.numberAt(0);
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"owners"_s), u"15"_s);
    // Someone else renames it meanwhile.
    QByteArray renamed = kFirst;
    renamed.replace("Boss Killer", "Boss Slayer");
    const auto before = fixture.state(number);
    const ChangeSet other{{StepLabel::Kind::EditRecord, std::nullopt, {}, 1},
                          {{number, before, edited(before, renamed)}}};
    QVERIFY(awaited(fixture.session->apply(other)).has_value());

    button(dialog, u"save"_s)->click();
    auto *reload = button(dialog, u"noticeAction"_s);
    QTRY_VERIFY(reload->isVisible());
    QVERIFY(!dialog.findChild<QLabel *>(u"notice"_s)->text().isEmpty());
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"15"_s);
    reload->click();
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Boss Slayer"_s);
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"15"_s);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    renamed.replace("\"owners\": 12", "\"owners\": 15");
    QCOMPARE(fixture.state(number).text(), renamed);
}

void TestEditorDialog::takesAFieldsChangeBack()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"name"_s), u"X"_s);
    type(input(dialog, u"owners"_s), u"x"_s);
    dialog.findChild<QToolButton *>(u"revert_owners"_s)->click();
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"12"_s);
    QCOMPARE(problem(dialog, u"owners"_s), QString());
    QCOMPARE(input(dialog, u"name"_s)->text(), u"X"_s);
    QVERIFY(dialog.hasUnsavedChanges());
}

void TestEditorDialog::followsAnUndoWhileNothingIsTyped()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    QSignalSpy saved(&dialog, &EditorDialog::saved);
    type(input(dialog, u"name"_s), u"Uno"_s);
    button(dialog, u"save"_s)->click();
    QVERIFY(saved.wait());
    open(dialog, fixture, 0);
    QCOMPARE(input(dialog, u"name"_s)->text(), u"Uno"_s);
    QVERIFY(awaited(fixture.session->undo()).has_value());
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Boss Killer"_s);
    QVERIFY(!dialog.hasUnsavedChanges());
}

void TestEditorDialog::writesNothingIntoAReadOnlyCatalog()
{
    EditorFixture fixture({kFirst});
    // A second session on the same file: the first holds the lock.
    CatalogSession second(fixture.session->path(), CatalogSession::Mode::Open, fixture.pool);
    QSignalSpy opened(&second, &CatalogSession::opened);
    QVERIFY(opened.wait());
    QVERIFY(second.isReadOnly());
    RecordView view(fixture.pool);
    view.setSort({});
    QSignalSpy ordered(&view, &RecordView::orderChanged);
    view.setSession(&second);
    while (view.shownCount() != 1)
        QVERIFY(ordered.wait());
    EditorDialog dialog(second, view, fixture.icons, fixture.intake);
    dialog.show();
    dialog.edit(view.model().recordAt(0));
    QTRY_COMPARE(input(dialog, u"name"_s)->text(), u"Boss Killer"_s);
    QVERIFY(input(dialog, u"name"_s)->isReadOnly());
    QVERIFY(!dialog.findChild<QComboBox *>(u"field_category_input"_s)->isEnabled());
    QVERIFY(!button(dialog, u"save"_s)->isEnabled());
    QVERIFY(!button(dialog, u"saveDraft"_s)->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"notice"_s)->isVisible());
}

void TestEditorDialog::translatesItselfAnew()
{
    EditorFixture fixture({kFirst});
    EditorDialog dialog(*fixture.session, fixture.view, fixture.icons, fixture.intake);
    open(dialog, fixture, 0);
    type(input(dialog, u"owners"_s), u"many"_s);
    const QString before = problem(dialog, u"owners"_s);
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(dialog.findChild<QLabel *>(u"label_name"_s)->text(), u"<Name>"_s);
    QCOMPARE(button(dialog, u"save"_s)->text(), u"<Save>"_s);
    QCOMPARE(dialog.findChild<QComboBox *>(u"field_category_input"_s)->currentText(), u"<Steam>"_s);
    QCOMPARE(dialog.windowTitle(), u"<Edit Boss Killer[*]>"_s);
    QVERIFY(problem(dialog, u"owners"_s) != before);
    QCOMPARE(input(dialog, u"owners"_s)->text(), u"many"_s);
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(dialog.findChild<QLabel *>(u"label_name"_s)->text(), u"Name"_s);
}

QTEST_MAIN(TestEditorDialog)
#include "tst_editordialog.moc"
