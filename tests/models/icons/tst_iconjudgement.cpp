// judgeIcons: what is said of records by what examinations found at the addresses of their icons.
#include "models/catalog/querykeys.h"
#include "models/icons/iconjudgement.h"

#include "tests/support/records.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool never = false;

QByteArray icon(const QByteArray &url, const QByteArray &more = {})
{
    return ",\"icon\":{\"url\":\"" + url + '"' + more + '}';
}

QByteArray inGame(const QByteArray &game, const QByteArray &url)
{
    return ",\"game\":" + game + icon(url);
}

CatalogPtr catalogOf(const QByteArrayList &members)
{
    std::vector<AppliedRecord> records;
    for (const auto &more : members) {
        const auto number = RecordNumber(records.size());
        records.push_back({number, {.upstream = recordText(quint64(number), "name", more), .base = {}, .current = {}}});
    }
    return Catalog().patched(records, 1);
}

IconFact picture(QSize pixels, quint64 content)
{
    IconFact fact;
    fact.pixels = pixels;
    fact.content = content;
    // Looks like no other one that has another content.
    for (std::size_t i = 0; i < fact.look.brightness.size(); ++i)
        fact.look.brightness[i] = qint8((content * 2654435761U >> (i % 24)) & 0x7f);
    return fact;
}

IconFact failure(IconFact::State state)
{
    IconFact fact;
    fact.state = state;
    return fact;
}

// "0 not found", in the order of the rows; "dismissed" before what is dismissed.
QStringList lines(const IconFindings &findings)
{
    QStringList lines;
    for (const auto &row : findings.rows())
        lines << u"%1 %2%3%4"_s.arg(QString::number(row.number), row.isDismissed ? u"dismissed "_s : QString(),
                                    iconMarks()[std::size_t(row.mark)].name,
                                    row.others > 0 ? u" %1+%2"_s.arg(row.partner).arg(row.others) : QString());
    return lines;
}

} // namespace

class IconJudgementTest : public QObject
{
    Q_OBJECT

private slots:
    void saysNothingOfIconsThatWereNotExamined()
    {
        const auto catalog = catalogOf({icon("https://a.example/1.png"), ""});
        const auto findings = judgeIcons(*catalog, {}, {}, never);
        QVERIFY(findings->rows().empty());
        QVERIFY(findings->marked(IconMark::Checked).empty());
    }

    void saysWhatIsBrokenAndWhatIsInOrder()
    {
        const auto catalog = catalogOf({icon("https://a.example/gone.png"), icon("https://a.example/good.png"),
                                        icon("https://a.example/empty.png")});
        IconFacts facts;
        facts.add("https://a.example/gone.png", failure(IconFact::State::NotFound));
        facts.add("https://a.example/good.png", picture({256, 256}, 1));
        facts.add("https://a.example/empty.png", failure(IconFact::State::Empty));
        const auto findings = judgeIcons(*catalog, facts, {}, never);
        QCOMPARE(lines(*findings), (QStringList{u"0 not-found"_s, u"1 ok"_s, u"2 empty"_s}));
        for (const RecordNumber number : {0, 2}) {
            QVERIFY(findings->is(number, IconMark::Broken));
            QVERIFY(!findings->is(number, IconMark::Ok));
        }
        QVERIFY(findings->is(1, IconMark::Ok));
        QVERIFY(findings->is(1, IconMark::Checked));
    }

    void measuresAgainstWhatIsDeclared_data()
    {
        QTest::addColumn<QByteArray>("declared");
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QSize>("pixels");
        QTest::addColumn<QStringList>("found");
        const QByteArray plain = "https://a.example/1.png";
        const QByteArray sized = "//images.igdb.com/igdb/image/upload/t_thumb/x.png";
        const auto size = [](int width, int height) -> QByteArray {
            return ",\"width\":" + QByteArray::number(width) + ",\"height\":" + QByteArray::number(height);
        };
        QTest::newRow("as declared") << size(256, 256) << plain << QSize(256, 256) << QStringList{u"0 ok"_s};
        QTest::newRow("larger") << size(128, 128) << plain << QSize(256, 256) << QStringList{u"0 ok"_s};
        QTest::newRow("smaller") << size(256, 256) << plain << QSize(128, 128) << QStringList{u"0 smaller"_s};
        QTest::newRow("tiny") << QByteArray() << plain << QSize(63, 63) << QStringList{u"0 low-resolution"_s};
        QTest::newRow("just large enough") << QByteArray() << plain << QSize(64, 64) << QStringList{u"0 ok"_s};
        QTest::newRow("another aspect") << size(256, 256) << plain << QSize(512, 256)
                                        << QStringList{u"0 wrong-aspect"_s};
        QTest::newRow("wide, not declared")
            << QByteArray() << plain << QSize(300, 200) << QStringList{u"0 wrong-aspect"_s};
        QTest::newRow("16:9, not declared") << QByteArray() << plain << QSize(1920, 1080) << QStringList{u"0 ok"_s};
        QTest::newRow("more than the service gives")
            << size(4000, 4000) << sized << QSize(2160, 2160) << QStringList{u"0 ok"_s};
        QTest::newRow("smaller than the service gives")
            << size(4000, 4000) << sized << QSize(900, 900) << QStringList{u"0 smaller"_s};
        QTest::newRow("nonsense") << size(-5, 0) << plain << QSize(64, 64) << QStringList{u"0 ok"_s};
    }
    void measuresAgainstWhatIsDeclared()
    {
        QFETCH(QByteArray, declared);
        QFETCH(QByteArray, url);
        QFETCH(QSize, pixels);
        QFETCH(QStringList, found);
        IconFacts facts;
        facts.add(url.toStdString(), picture(pixels, 1));
        QCOMPARE(lines(*judgeIcons(*catalogOf({icon(url, declared)}), facts, {}, never)), found);
    }

    void findsDoublesWithinAGameAndElsewhere()
    {
        const auto catalog = catalogOf({inGame("1", "https://a.example/1.png"), inGame("1", "https://a.example/2.png"),
                                        inGame("2", "https://a.example/1.png"), inGame("2", "https://a.example/3.png"),
                                        inGame("3", "https://a.example/4.png")});
        IconFacts facts;
        facts.add("https://a.example/1.png", picture({64, 64}, 7));
        facts.add("https://a.example/2.png", picture({64, 64}, 7)); // the same bytes at another address
        facts.add("https://a.example/3.png", picture({64, 64}, 8));
        facts.add("https://a.example/4.png", picture({64, 64}, 9));
        const auto findings = judgeIcons(*catalog, facts, {}, never);
        QCOMPARE(lines(*findings),
                 (QStringList{u"0 double 1+1"_s, u"0 double-elsewhere 2+1"_s, u"1 double 0+1"_s,
                              u"1 double-elsewhere 2+1"_s, u"2 double-elsewhere 0+2"_s, u"3 ok"_s, u"4 ok"_s}));
    }

    void findsNearDoubles()
    {
        auto near = picture({128, 128}, 8);
        near.look = picture({64, 64}, 7).look;
        IconFacts facts;
        facts.add("https://a.example/1.png", picture({64, 64}, 7));
        facts.add("https://a.example/2.png", near);
        const auto catalog = catalogOf({inGame("1", "https://a.example/1.png"), inGame("1", "https://a.example/2.png"),
                                        inGame("2", "https://a.example/2.png")});
        QCOMPARE(lines(*judgeIcons(*catalog, facts, {}, never)),
                 (QStringList{u"0 near-double 1+1"_s, u"0 near-double-elsewhere 2+1"_s, u"1 double-elsewhere 2+1"_s,
                              u"1 near-double 0+1"_s, u"2 double-elsewhere 1+1"_s, u"2 near-double-elsewhere 0+1"_s}));
    }

    void picturesOfOneColorAreNobodysDouble()
    {
        auto plain = picture({64, 64}, 7);
        plain.isSingleColor = true;
        IconFacts facts;
        facts.add("https://a.example/1.png", plain);
        const auto catalog = catalogOf({icon("https://a.example/1.png"), icon("https://a.example/1.png")});
        QCOMPARE(lines(*judgeIcons(*catalog, facts, {}, never)),
                 (QStringList{u"0 single-color"_s, u"1 single-color"_s}));
    }

    void whatIsDismissedReturnsWhenTheIconChanges()
    {
        const auto catalog = catalogOf({icon("https://a.example/1.png")});
        IconFacts facts;
        facts.add("https://a.example/1.png", picture({32, 32}, 7));
        const IconDismissals dismissals{{{0, IconMark::LowResolution}, {7, u"an old console"_s}}};
        const auto dismissed = judgeIcons(*catalog, facts, dismissals, never);
        QCOMPARE(lines(*dismissed), (QStringList{u"0 dismissed low-resolution"_s}));
        QVERIFY(dismissed->is(0, IconMark::Ok));
        QVERIFY(dismissed->is(0, IconMark::Dismissed));
        QVERIFY(!dismissed->is(0, IconMark::LowResolution));
        QCOMPARE(dismissed->reason(dismissed->rows().front()), u"an old console"_s);

        facts.add("https://a.example/1.png", picture({48, 48}, 8));
        const auto changed = judgeIcons(*catalog, facts, dismissals, never);
        QCOMPARE(lines(*changed), (QStringList{u"0 low-resolution"_s}));
        QVERIFY(!changed->is(0, IconMark::Ok));
    }

    void aBrokenIconThatIsDismissedReturnsWithAnotherAddressOrReason()
    {
        IconFacts facts;
        facts.add("https://a.example/1.png", failure(IconFact::State::NotFound));
        facts.add("https://a.example/2.png", failure(IconFact::State::NotFound));
        const auto subject =
            judgeIcons(*catalogOf({icon("https://a.example/1.png")}), facts, {}, never)->rows().front().subject;
        const IconDismissals dismissals{{{0, IconMark::NotFound}, {subject, {}}}};
        const auto of = [&](const QByteArray &url) {
            return lines(*judgeIcons(*catalogOf({icon(url)}), facts, dismissals, never));
        };
        QCOMPARE(of("https://a.example/1.png"), (QStringList{u"0 dismissed not-found"_s}));
        QCOMPARE(of("https://a.example/2.png"), (QStringList{u"0 not-found"_s}));
        facts.add("https://a.example/1.png", failure(IconFact::State::NotAnImage));
        QCOMPARE(of("https://a.example/1.png"), (QStringList{u"0 not-an-image"_s}));
    }

    void marksPicturesOfTheCatalogItself()
    {
        const auto catalog = catalogOf({icon("attachment:abc.png"), icon("https://a.example/1.png")});
        const auto findings = judgeIcons(*catalog, {}, {}, never);
        QVERIFY(findings->is(0, IconMark::Attached));
        QVERIFY(!findings->is(1, IconMark::Attached));
    }

    void leavesDeletedRecordsOut()
    {
        RecordState state{.upstream = recordText(1, "a", icon("https://a.example/1.png")), .base = {}, .current = {}};
        state.deleted = true;
        IconFacts facts;
        facts.add("https://a.example/1.png", failure(IconFact::State::NotFound));
        QVERIFY(judgeIcons(*Catalog().patched({{0, state}}, 1), facts, {}, never)->rows().empty());
    }

    void givesUpWhenCancelled()
    {
        const std::atomic_bool cancelled = true;
        QVERIFY(!judgeIcons(*catalogOf({icon("https://a.example/1.png")}), {}, {}, cancelled));
    }
};

QTEST_GUILESS_MAIN(IconJudgementTest)
#include "tst_iconjudgement.moc"
