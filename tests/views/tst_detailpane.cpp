#include "views/detailpane.h"

#include "editorfixture.h"
#include "views/detailfields.h"
#include "views/readingtext.h"
#include "views/statebadge.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kRecord =
    R"({"id":7,"name":"<b>Boss</b>","category":3,"external_id":"ACH_7","owners":1204,"created_at":1529500723,)"
    R"("updated_at":1529500723,"description":"Defeat & win","tags":["Boss","Speed"]})";

QString reading(const DetailPane &pane, const QString &name)
{
    return pane.findChild<ReadingText *>(name)->reading();
}

QStringList problems(const DetailPane &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>(u"detail_problem"_s)) {
        if (!label->text().isEmpty())
            texts.append(label->text());
    }
    return texts;
}

QStringList badges(const DetailPane &pane)
{
    QStringList texts;
    for (const StateBadge *badge : pane.findChildren<StateBadge *>()) {
        if (badge->isVisible())
            texts.append(badge->text());
    }
    return texts;
}

} // namespace

class TestDetailPane : public QObject
{
    Q_OBJECT

private slots:
    void hintsWhatToDoWithoutARecord();
    void showsTextsAsTheyAre();
    void namesGamesTagsAndImages();
    void findsAnIconByItsId();
    void saysWhatIsWrong();
    void showsWhatAChangedValueWas();
    void linksOnlyWebAddresses_data();
    void linksOnlyWebAddresses();
    void asksForTheEditor();
    void translatesItselfAnew();
};

void TestDetailPane::hintsWhatToDoWithoutARecord()
{
    EditorFixture fixture({kRecord});
    DetailPane pane(fixture.icons);
    pane.show();
    auto *hint = pane.findChild<QLabel *>(u"detailHint"_s);
    QVERIFY(hint->isVisible() && !hint->text().isEmpty());
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_VERIFY(!hint->isVisible());
    pane.showRecord(kNoRecord);
    QVERIFY(hint->isVisible());
}

void TestDetailPane::showsTextsAsTheyAre()
{
    EditorFixture fixture({kRecord});
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_COMPARE(reading(pane, u"detail_name"_s), u"<b>Boss</b>"_s);
    QCOMPARE(pane.findChild<ReadingText *>(u"detail_name"_s)->toPlainText(), u"<b>Boss</b>"_s);
    QCOMPARE(reading(pane, u"detail_description"_s), u"Defeat & win"_s);
    QCOMPARE(reading(pane, u"detail_owners"_s), QLocale().toString(1204));
    QCOMPARE(reading(pane, u"detail_category"_s), u"Steam"_s);
    QCOMPARE(reading(pane, u"detail_tags"_s), u"Boss, Speed"_s);
    QCOMPARE(reading(pane, u"detail_rank"_s), u"Not set"_s);
    QCOMPARE(badges(pane), QStringList());
}

void TestDetailPane::namesGamesTagsAndImages()
{
    EditorFixture fixture({R"({"id":7,"name":"Relic","category":3,"external_id":"A","created_at":1,"updated_at":1,)"
                           R"("game":[41233,5],"achievement_icon":7,"tags":[268435461]})"});
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_COMPARE(reading(pane, u"detail_game"_s), u"41233, 5"_s);
    QCOMPARE(reading(pane, u"detail_icon"_s), u"7"_s);
    QCOMPARE(reading(pane, u"detail_tags"_s), u"Genre 5 (268435461)"_s);
    fixture.session->receiveGames(u"igdb"_s, {{41233, 5}, {{41233, R"({"id":41233,"name":"Boss Rush"})"}}});
    fixture.session->receiveImages(u"igdb"_s, {{7}, {{7, R"({"id":7,"url":"//127.0.0.1:9/t_thumb/relic.png"})"}}});
    QTRY_COMPARE(reading(pane, u"detail_game"_s), u"Boss Rush (41233), 5"_s);
    QTRY_COMPARE(reading(pane, u"detail_icon"_s), u"//127.0.0.1:9/t_thumb/relic.png (from the service’s image 7)"_s);
}

// Of the functions: a pane would ask the service for it.
void TestDetailPane::findsAnIconByItsId()
{
    const QByteArray text = R"({"id":7,"icon":{"url":"","cloudinary_id":"tri1"}})";
    const auto record = readAchievement({text.constData(), std::size_t(text.size())});
    QVERIFY(record);
    const auto address = u"https://images.igdb.com/igdb/image/upload/t_thumb/tri1.jpg"_s;
    QCOMPARE(iconAddress(*record, {}), address);
    QCOMPARE(readableValue(*record, Field::Icon, text, {}), QString(address + u" (from the service’s image tri1)"_s));
}

void TestDetailPane::saysWhatIsWrong()
{
    EditorFixture fixture({R"({"id":7,"name":"","category":"abc","external_id":"A","created_at":1,"updated_at":1})"});
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_COMPARE(reading(pane, u"detail_category"_s), u"abc"_s);
    // Two errors: name and category; three hints: description, icon, tags.
    QCOMPARE(problems(pane).size(), 5);
}

void TestDetailPane::showsWhatAChangedValueWas()
{
    EditorFixture fixture({kRecord});
    const auto number = fixture.numberAt(0);
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(number);
    QTRY_COMPARE(reading(pane, u"detail_external_id"_s), u"ACH_7"_s);
    QCOMPARE(reading(pane, u"was_owners"_s), QString());

    QByteArray text = kRecord;
    text.replace("1204", "3").replace(R"(,"tags":["Boss","Speed"])", R"(,"rank":2)");
    const auto before = fixture.state(number);
    const ChangeSet changes{{StepLabel::Kind::EditRecord, std::nullopt, {}, 1},
                            {{number, before, edited(before, text, true)}}};
    QVERIFY(awaited(fixture.session->apply(changes)).has_value());
    QTRY_COMPARE(reading(pane, u"detail_owners"_s), u"3"_s);
    QCOMPARE(reading(pane, u"was_owners"_s), u"was: "_s + QLocale().toString(1204));
    QCOMPARE(reading(pane, u"was_tags"_s), u"was: Boss, Speed"_s);
    QCOMPARE(reading(pane, u"was_rank"_s), u"was: not set"_s);
    QCOMPARE(reading(pane, u"was_external_id"_s), QString());
    QCOMPARE(badges(pane), (QStringList{u"Changed"_s, u"Draft"_s}));
}

void TestDetailPane::linksOnlyWebAddresses_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << QByteArray("https://127.0.0.1:1/a.png") << u"https://127.0.0.1:1/a.png"_s;
    QTest::newRow("without scheme") << QByteArray("//127.0.0.1:1/a.png") << u"https://127.0.0.1:1/a.png"_s;
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << QString();
}

void TestDetailPane::linksOnlyWebAddresses()
{
    QFETCH(const QByteArray, url);
    QFETCH(const QString, link);
    EditorFixture fixture({recordText(1, "One", R"(,"icon":{"url":")" + url + R"("})")});
    DetailPane pane(fixture.icons);
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    auto *text = pane.findChild<ReadingText *>(u"detail_icon"_s);
    QTRY_COMPARE(text->reading(), QString::fromLatin1(url));
    QTextCursor cursor(text->document());
    cursor.movePosition(QTextCursor::NextCharacter);
    QCOMPARE(cursor.charFormat().anchorHref(), link);
}

void TestDetailPane::asksForTheEditor()
{
    EditorFixture fixture({kRecord});
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_COMPARE(reading(pane, u"detail_external_id"_s), u"ACH_7"_s);
    QSignalSpy requested(&pane, &DetailPane::editRequested);
    pane.findChild<QToolButton *>(u"detail_edit"_s)->click();
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.front().front().value<RecordNumber>(), fixture.numberAt(0));
}

void TestDetailPane::translatesItselfAnew()
{
    EditorFixture fixture({kRecord});
    DetailPane pane(fixture.icons);
    pane.show();
    pane.setSession(fixture.session.get());
    pane.showRecord(fixture.numberAt(0));
    QTRY_COMPARE(reading(pane, u"detail_category"_s), u"Steam"_s);
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(reading(pane, u"detail_category"_s), u"<Steam>"_s);
    QCOMPARE(reading(pane, u"detail_rank"_s), u"<Not set>"_s);
    QVERIFY(problems(pane).constFirst().startsWith(u'<'));
    QCoreApplication::removeTranslator(&marking);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(reading(pane, u"detail_category"_s), u"Steam"_s);
}

QTEST_MAIN(TestDetailPane)
#include "tst_detailpane.moc"
