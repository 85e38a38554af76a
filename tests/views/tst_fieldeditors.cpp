#include "views/iconintake.h"
#include "views/fieldeditor.h"

#include "models/icons/iconloader.h"
#include "views/tagedit.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;

class TestFieldEditors : public QObject
{
    Q_OBJECT

private slots:
    void handsOutTheTextItWasGiven_data();
    void handsOutTheTextItWasGiven();
    void addsAndRemovesTagsByKeys();
    void countsATypedWordAsATag();
    void completesTagsOfTheCatalog();
    void namesTagNumbers();
    void keepsDateAndNumberInStep();
    void setsTheTimeToNowInTheRecordsUnit();
    void shows64BitNumbersWhole();
    void keepsLineBreaksAndNoBreakSpaces();
    void saysWhyAnIconFails();

private:
    std::unique_ptr<FieldEditor> make(Field field)
    {
        FieldEditorContext context;
        context.icons = &m_icons;
        context.intake = &m_intake;
        context.completeTag = [](const QString &typed) {
            return typed == u"bo"_s ? QStringList{u"Boss"_s, u"Boost"_s} : QStringList();
        };
        context.proposeId = [] { return u"42"_s; };
        context.timeUnit = [this](Field) { return m_unit; };
        std::unique_ptr<FieldEditor> editor(makeFieldEditor(field, context, nullptr));
        editor->retranslate();
        editor->show();
        editor->activateWindow();
        if (!QTest::qWaitForWindowActive(editor.get()))
            qFatal("the editor got no focus");
        return editor;
    }

    QNetworkAccessManager m_network;
    QThreadPool m_pool;
    IconLoader m_icons{m_network, m_pool};
    IconIntake m_intake{m_pool};
    TimeUnit m_unit = TimeUnit::Milliseconds;
};

void TestFieldEditors::handsOutTheTextItWasGiven_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("number with letters") << Field::Owners << u"12a"_s;
    QTest::newRow("decimal with many digits") << Field::OwnersPercentage << u"42.312330000"_s;
    QTest::newRow("time before the calendar") << Field::CreatedAt << u"-62135683200"_s;
    QTest::newRow("time that is none") << Field::CreatedAt << u"yesterday"_s;
    QTest::newRow("time with half a second") << Field::UpdatedAt << u"1529500723500"_s;
    QTest::newRow("unknown region") << Field::Language << u"57"_s;
    QTest::newRow("source that is no number") << Field::Category << u"{}"_s;
    QTest::newRow("tags with odd blanks") << Field::Tags << u" a ,  b"_s;
    QTest::newRow("empty list of tags") << Field::Tags << u"[]"_s;
    QTest::newRow("text with breaks") << Field::Description << u"a\r\nb\n\u2028c\u00a0d"_s;
    QTest::newRow("name with a break") << Field::Name << u"a\nb"_s;
    QTest::newRow("not set") << Field::Rank << QString();
}

void TestFieldEditors::handsOutTheTextItWasGiven()
{
    QFETCH(const Field, field);
    QFETCH(const QString, text);
    const auto editor = make(field);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    editor->setText(text);
    editor->retranslate();
    QCOMPARE(editor->text(), text);
    QCOMPARE(edited.count(), 0);
}

void TestFieldEditors::addsAndRemovesTagsByKeys()
{
    const auto editor = make(Field::Tags);
    editor->setText(u"one, two"_s);
    auto *input = editor->findChild<QLineEdit *>(u"field_tags_input"_s);
    input->setFocus();
    QTest::keyClicks(input, u"three"_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor->text(), u"one, two, three"_s);
    QTest::keyClicks(input, u"four,"_s);
    QCOMPARE(editor->text(), u"one, two, three, four"_s);
    QCOMPARE(input->text(), QString());
    QTest::keyClick(input, Qt::Key_Backspace);
    QCOMPARE(editor->text(), u"one, two, three"_s);
    // Left to "three", left to "two", which Delete takes away.
    QTest::keyClick(input, Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(editor->text(), u"one, three"_s);
    QTest::keyClicks(input, u"\"a, b\""_s);
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(editor->text(), u"one, three, \"a, b\""_s);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(input, Qt::Key_Backspace);
    QCOMPARE(editor->text(), QString());
}

void TestFieldEditors::countsATypedWordAsATag()
{
    const auto editor = make(Field::Tags);
    editor->setText(u"one"_s);
    auto *input = editor->findChild<QLineEdit *>(u"field_tags_input"_s);
    QTest::keyClicks(input, u"tw"_s);
    QCOMPARE(editor->text(), u"one, tw"_s);
    input->clearFocus(); // makes a chip of it
    QTRY_COMPARE(input->text(), QString());
    QCOMPARE(editor->text(), u"one, tw"_s);
}

void TestFieldEditors::namesTagNumbers()
{
    const auto editor = make(Field::Tags);
    editor->setText(u"268435461, Boss"_s);
    const auto chips = editor->findChildren<QWidget *>(u"tag"_s);
    QCOMPARE(chips.size(), 2);
    QCOMPARE(chips[0]->accessibleName(), u"Genre 5"_s);
    QCOMPARE(chips[0]->toolTip(), Qt::convertFromPlainText(u"268435461"_s));
    QCOMPARE(chips[1]->toolTip(), QString());
    QCOMPARE(editor->text(), u"268435461, Boss"_s);
}

void TestFieldEditors::completesTagsOfTheCatalog()
{
    const auto editor = make(Field::Tags);
    editor->setText({});
    auto *input = editor->findChild<QLineEdit *>(u"field_tags_input"_s);
    QTest::keyClicks(input, u"bo"_s);
    auto *completer = editor->findChild<QCompleter *>();
    QCOMPARE(completer->completionCount(), 2);
    emit completer->activated(u"Boss"_s);
    QCOMPARE(editor->text(), u"Boss"_s);
}

void TestFieldEditors::keepsDateAndNumberInStep()
{
    const auto editor = make(Field::CreatedAt);
    auto *number = editor->findChild<QLineEdit *>(u"field_created_at_input"_s);
    auto *date = editor->findChild<QDateTimeEdit *>(u"field_created_at_date"_s);
    editor->setText(u"1529500723"_s);
    QCOMPARE(date->dateTime(), QDateTime({2018, 6, 20}, {13, 18, 43}, Qt::UTC));
    number->selectAll();
    QTest::keyClicks(number, u"1529500724500"_s);
    QCOMPARE(date->dateTime(), QDateTime({2018, 6, 20}, {13, 18, 44, 500}, Qt::UTC));
    m_unit = TimeUnit::Seconds;
    date->setDateTime(QDateTime({2019, 1, 1}, {0, 0}, Qt::UTC));
    QCOMPARE(editor->text(), u"1546300800"_s);
    QCOMPARE(number->text(), u"1546300800"_s);
    number->selectAll();
    QTest::keyClick(number, Qt::Key_Delete);
    QCOMPARE(editor->text(), QString());
    QVERIFY(!date->isEnabled()); // there is no date
    m_unit = TimeUnit::Milliseconds;
}

void TestFieldEditors::setsTheTimeToNowInTheRecordsUnit()
{
    const auto editor = make(Field::UpdatedAt);
    auto *now = editor->findChild<QToolButton *>(u"field_updated_at_now"_s);
    for (const TimeUnit unit : {TimeUnit::Seconds, TimeUnit::Milliseconds}) {
        m_unit = unit;
        now->click();
        const auto raw = editor->text().toLongLong();
        QCOMPARE(timeUnit(raw), unit);
        QVERIFY(std::abs(fromRecordTime(raw).secsTo(QDateTime::currentDateTimeUtc())) < 600);
    }
}

void TestFieldEditors::shows64BitNumbersWhole()
{
    const auto editor = make(Field::Id);
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    auto *input = editor->findChild<QLineEdit *>(u"field_id_input"_s);
    QTest::keyClicks(input, u"18446744073709551615"_s);
    QCOMPARE(edited.last().front().toString(), u"18446744073709551615"_s);
}

void TestFieldEditors::keepsLineBreaksAndNoBreakSpaces()
{
    const auto editor = make(Field::Description);
    editor->setText(u"a\u00a0b\r\nc"_s);
    auto *input = editor->findChild<QPlainTextEdit *>(u"field_description_input"_s);
    input->moveCursor(QTextCursor::End);
    QTest::keyClicks(input, u"!"_s);
    QCOMPARE(editor->text(), u"a\u00a0b\r\nc!"_s);
}

void TestFieldEditors::saysWhyAnIconFails()
{
    const auto editor = make(Field::Icon);
    auto *state = editor->findChild<QLabel *>(u"field_icon_state"_s);
    QVERIFY(QTest::qWaitForWindowExposed(editor.get()));
    editor->setText(u"file:///etc/passwd"_s);
    QTRY_VERIFY(!state->text().isEmpty());
    editor->setText({});
    QTRY_COMPARE(state->text(), QString());
}

QTEST_MAIN(TestFieldEditors)
#include "tst_fieldeditors.moc"
