// QueryCompletion: what is offered where, and what accepting it makes of the text.

#include "models/catalog/querycompletion.h"
#include "tests/support/queries.h"
#include "tests/support/randomquery.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Typed text with the cursor at "|".
std::vector<Completion> offered(const QString &typed, const CompletionSource &source = {})
{
    const auto cursor = typed.indexOf(u'|');
    return completions(QString(typed).remove(u'|'), cursor, source);
}

QStringList insertions(const QString &typed, const CompletionSource &source = {})
{
    QStringList found;
    for (const auto &completion : offered(typed, source))
        found << completion.insertion;
    return found;
}

// The text after the first offer was taken.
QString accepted(const QString &typed, const CompletionSource &source = {})
{
    const auto found = offered(typed, source);
    return found.empty() ? u"(nothing)"_s
                         : QString(typed).remove(u'|').replace(found.front().position, found.front().length,
                                                               found.front().insertion);
}

} // namespace

class TestQueryCompletion : public QObject
{
    Q_OBJECT

private slots:
    void offers_data();
    void offers();
    void replacesWhatIsTyped_data();
    void replacesWhatIsTyped();
    void namesWhatItOffers();
    void putsFrequentTagsFirst();
    void offersATagOnce();
    void offersGames();
    void offersNamesOfGames();
    void countsWhatItOffers();
    void copesWithManyTags();
    void standsAnyText();
};

void TestQueryCompletion::offers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("insertions");
    const QStringList none;
    QTest::newRow("nothing typed") << u"|"_s << none;
    QTest::newRow("begin of a field") << u"boss so|"_s << QStringList{u"source:"_s};
    QTest::newRow("fields by name and alias") << u"R|"_s << QStringList{u"rank:"_s, u"region:"_s, u"rarity:"_s};
    QTest::newRow("a whole key") << u"is|"_s << QStringList{u"is:"_s};
    QTest::newRow("behind a sign") << u"-(sou|"_s << QStringList{u"source:"_s};
    QTest::newRow("ordinary word") << u"sox|"_s << none;
    QTest::newRow("inside a word") << u"so|me"_s << none;
    QTest::newRow("before a word") << u"|so"_s << none;
    QTest::newRow("behind a blank") << u"so |"_s << none;
    QTest::newRow("phrase") << u"\"so|"_s << none;
    QTest::newRow("phrase with a field in it") << u"\"source:st|\""_s << none;
    QTest::newRow("what is known of icons") << u"icon:br|"_s << QStringList{u"broken"_s};
    QTest::newRow("values") << u"source:|"_s << QStringList{u"playstation"_s, u"xbox"_s, u"steam"_s};
    QTest::newRow("values by their begin, then inside") << u"source:st|"_s << QStringList{u"steam"_s, u"playstation"_s};
    QTest::newRow("any operator") << u"rank>=GO|"_s << QStringList{u"gold"_s};
    QTest::newRow("by code") << u"region:nz|"_s << QStringList{u"new-zealand"_s};
    QTest::newRow("by name with a blank") << u"language:\"north a|"_s << QStringList{u"north-america"_s};
    QTest::newRow("finished value") << u"source:steam|"_s << none;
    QTest::newRow("behind a finished value") << u"source:steam |"_s << none;
    QTest::newRow("behind a closed quote") << u"source:\"st\"|"_s << none;
    QTest::newRow("high side of a range") << u"rank:bronze..g|"_s << QStringList{u"gold"_s};
    QTest::newRow("half-open range") << u"rank:bronze..<g|"_s << QStringList{u"gold"_s};
    QTest::newRow("state") << u"is:d|"_s << QStringList{u"deleted"_s, u"draft"_s, u"changed"_s};
    QTest::newRow("presence") << u"missing:ic|"_s << QStringList{u"icon"_s};
    QTest::newRow("operators of a number")
        << u"owners|"_s << QStringList{u"owners:"_s, u"owners>"_s, u"owners>="_s, u"owners<"_s, u"owners<="_s,
                                      u"owners_percentage:"_s};
    QTest::newRow("other operators of a number")
        << u"owners>|"_s << QStringList{u"owners>="_s, u"owners<"_s, u"owners<="_s};
    QTest::newRow("operators of an alias") << u"external_id:|"_s << QStringList{u"external_id="_s};
    QTest::newRow("operators of a date") << u"updated:|"_s
                                         << QStringList{u"updated>"_s, u"updated>="_s, u"updated<"_s, u"updated<="_s};
    QTest::newRow("a number that is begun") << u"owners:5|"_s << none;
    QTest::newRow("text") << u"name:b|"_s << none;
    QTest::newRow("nearly a field") << u"souce:st|"_s << none;
}

void TestQueryCompletion::offers()
{
    QFETCH(QString, typed);
    QTEST(insertions(typed), "insertions");
}

void TestQueryCompletion::replacesWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("word") << u"boss so|"_s << u"boss source:"_s;
    QTest::newRow("value") << u"boss source:st| x"_s << u"boss source:steam x"_s;
    QTest::newRow("rest of a value") << u"source:p|x y"_s << u"source:playstation y"_s;
    QTest::newRow("key with its operator") << u"sour|c:steam"_s << u"source:steam"_s;
    QTest::newRow("value in quotes") << u"language:\"north am|\" x"_s << u"language:north-america x"_s;
    QTest::newRow("open quote") << u"tag:\"boss r|"_s << u"tag:\"Boss Rush\""_s;
    QTest::newRow("tag with blanks") << u"a tag=bo| b"_s << u"a tag=\"Boss Rush\" b"_s;
    QTest::newRow("tag with a quote") << u"tag:say|"_s << u"tag:\"say \\\"hi\\\"\""_s;
    QTest::newRow("low side of a range") << u"rank:b|..gold"_s << u"rank:bronze..gold"_s;
    QTest::newRow("high side of a range") << u"rank:bronze..pl|"_s << u"rank:bronze..platinum"_s;
}

void TestQueryCompletion::replacesWhatIsTyped()
{
    Dictionary tags;
    for (const auto *tag : {"Boss Rush", "say \"hi\""})
        std::ignore = tags.intern(tag);
    QFETCH(QString, typed);
    QTEST(accepted(typed, {.tags = &tags, .tagCounts = {}, .games = {}, .count = {}}), "text");
}

void TestQueryCompletion::namesWhatItOffers()
{
    const auto labels = [](const QString &typed) {
        QStringList found;
        for (const auto &completion : offered(typed))
            found << completion.label;
        return found;
    };
    QCOMPARE(labels(u"language:no|"_s), QStringList{u"North America"_s});
    QCOMPARE(labels(u"ext|"_s), QStringList{u"External ID"_s});
    for (const auto &typed : {u"is:|"_s, u"has:|"_s, u"i|"_s, u"h|"_s, u"m|"_s})
        QVERIFY2(!labels(typed).isEmpty() && !labels(typed).contains(QString()), typed.toUtf8().constData());
}

void TestQueryCompletion::putsFrequentTagsFirst()
{
    Dictionary tags;
    for (const auto *tag : {"rare", "Often", "none", "more often"})
        std::ignore = tags.intern(tag);
    const std::vector<quint32> counts{1, 500, 2}; // the last tag came later
    const CompletionSource source{.tags = &tags, .tagCounts = counts, .games = {}, .count = {}};
    QCOMPARE(insertions(u"tag:|"_s, source), (QStringList{u"Often"_s, u"none"_s, u"rare"_s, u"\"more often\""_s}));
    QCOMPARE(insertions(u"tag:OFT|"_s, source), (QStringList{u"Often"_s, u"\"more often\""_s}));
}

void TestQueryCompletion::offersATagOnce()
{
    Dictionary tags;
    for (const auto *tag : {"boss", "Boss", "", "BOSS x"})
        std::ignore = tags.intern(tag);
    const CompletionSource source{.tags = &tags, .tagCounts = {}, .games = {}, .count = {}};
    QCOMPARE(insertions(u"tag:b|"_s, source), (QStringList{u"boss"_s, u"\"BOSS x\""_s}));
}

void TestQueryCompletion::offersGames()
{
    const std::vector<quint64> games{41233, 7, 412};
    const CompletionSource source{.tags = nullptr, .tagCounts = {}, .games = games, .count = {}};
    QCOMPARE(insertions(u"game:|"_s, source), (QStringList{u"41233"_s, u"7"_s, u"412"_s}));
    QCOMPARE(insertions(u"game:41|"_s, source), (QStringList{u"41233"_s, u"412"_s}));
}

void TestQueryCompletion::offersNamesOfGames()
{
    const std::vector<quint64> games{41233, 7, 412, 9, 10};
    const GameNames names({}, {{41233, "Boss Rush"}, {7, "The \"Boss\""}, {412, ""}, {9, "Boss Rush"}, {10, "1942"}});
    const CompletionSource source{.tags = nullptr, .tagCounts = {}, .games = games, .gameNames = &names, .count = {}};
    QCOMPARE(insertions(u"game:|"_s, source),
             (QStringList{u"\"Boss Rush\""_s, u"\"The \\\"Boss\\\"\""_s, u"412"_s, u"9"_s, u"\"1942\""_s}));
    QCOMPARE(insertions(u"game:bo|"_s, source), (QStringList{u"\"Boss Rush\""_s, u"9"_s, u"\"The \\\"Boss\\\"\""_s}));
    QCOMPARE(insertions(u"game:\"RUSH|"_s, source), (QStringList{u"\"Boss Rush\""_s}));
    QCOMPARE(insertions(u"game:4|"_s, source), (QStringList{u"41233"_s, u"412"_s, u"\"1942\""_s}));
    QCOMPARE(insertions(u"game:\"19|"_s, source), (QStringList{u"\"1942\""_s}));
    QCOMPARE(offered(u"game:412|"_s, source).front().label, u"Boss Rush (41233)"_s);
    QCOMPARE(accepted(u"game:ru|"_s, source), u"game:\"Boss Rush\""_s);
}

void TestQueryCompletion::countsWhatItOffers()
{
    Dictionary tags;
    std::ignore = tags.intern("Boss Rush");
    const std::vector<quint64> games{5};
    const CompletionSource source{.tags = &tags,
                                  .tagCounts = {},
                                  .games = games,
                                  .count = [](Facet facet, const FacetValue &value) -> std::optional<qsizetype> {
                                      if (facet == Facet::Tag)
                                          return value.text == "boss rush" ? 12 : -1;
                                      return qsizetype(value.number) + 100 * qsizetype(facet);
                                  }};
    const auto counts = [&](const QString &typed) {
        std::vector<std::optional<qsizetype>> found;
        for (const auto &completion : offered(typed, source))
            found.push_back(completion.count);
        return found;
    };
    using Counts = std::vector<std::optional<qsizetype>>;
    QCOMPARE(counts(u"source:x|"_s), Counts{2 + 100 * qsizetype(Facet::Source)});
    QCOMPARE(counts(u"rank:go|"_s), Counts{3 + 100 * qsizetype(Facet::Rank)});
    QCOMPARE(counts(u"region:jap|"_s), Counts{5 + 100 * qsizetype(Facet::Language)});
    QCOMPARE(counts(u"is:dr|"_s), Counts{qsizetype(RecordTrait::Draft)});
    QCOMPARE(counts(u"missing:ico|"_s), Counts{qsizetype(Field::Icon) + 100 * qsizetype(Facet::Missing)});
    QCOMPARE(counts(u"has:ico|"_s), Counts{std::nullopt});
    QCOMPARE(counts(u"tag:b|"_s), Counts{12});
    QCOMPARE(counts(u"game:|"_s), Counts{5 + 100 * qsizetype(Facet::Game)});
}

void TestQueryCompletion::copesWithManyTags()
{
    Dictionary tags;
    for (int i = 0; i < 100'000; ++i)
        std::ignore = tags.intern("Tag Number " + std::to_string(i));
    const CompletionSource source{.tags = &tags, .tagCounts = {}, .games = {}, .count = {}};
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(insertions(u"tag:|"_s, source).size(), 50);
    QCOMPARE(insertions(u"tag:9999|"_s, source).size(), 19);
    QCOMPARE(insertions(u"tag:nothing|"_s, source).size(), 0);
    qInfo("three searches in 100,000 tags: %lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 1000); // some 30 ms; a stall would be seconds
}

void TestQueryCompletion::standsAnyText()
{
    Dictionary tags;
    std::ignore = tags.intern("Boss Rush");
    const CompletionSource source{.tags = &tags, .tagCounts = {}, .games = {}, .count = {}};
    RandomQuery random(3);
    for (int i = 0; i < 20'000; ++i) {
        const auto text = random.text(8);
        const auto cursor = qsizetype(random.below(quint64(text.size()) + 1));
        for (const auto &completion : completions(text, cursor, source)) {
            const auto end = completion.position + completion.length;
            QVERIFY2(completion.position >= 0 && completion.position <= cursor && cursor <= end && end <= text.size(),
                     text.toUtf8().constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestQueryCompletion)
#include "tst_querycompletion.moc"
