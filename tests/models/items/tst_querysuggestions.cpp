// QuerySuggestions: frequent values first, with the counts of what is shown.
#include "models/catalog/queryparser.h"
#include "models/items/querysuggestions.h"
#include "tests/models/items/samplecatalog.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

const std::atomic_bool never = false;

const QByteArrayList kTexts{
    R"({"id":1,"name":"A","category":3,"game":[7],"tags":["boss rare"]})",
    R"({"id":2,"name":"B","category":3,"game":[7,9],"tags":["boss","Stealth"]})",
    R"({"id":3,"name":"C","category":1,"game":[70],"tags":["BOSS"]})",
    R"({"id":4,"name":"D","category":1,"game":[70],"tags":["Boss"]})",
    R"({"id":5,"name":"E","category":1,"game":[70],"tags":["Boss"]})",
};

FacetCountsPtr counted(const CatalogPtr &catalog, const QString &text)
{
    const auto query = parseQuery(text, {});
    auto &pool = *QThreadPool::globalInstance();
    return FacetCounts::count(query, Matches::find(catalog, query, nullptr, pool, never),
                              std::make_shared<FoldedTags>(catalog->dictionaries()), pool, never);
}

// "insertion count" of what is offered at the end of the text.
QStringList offered(const QString &text, const CatalogPtr &catalog, const FacetCountsPtr &counts)
{
    QuerySuggestions suggestions;
    QStringList lines;
    for (const auto &completion : suggestions.at(text, text.size(), *catalog, counts))
        lines << (completion.count ? u"%1 %2"_s.arg(completion.insertion).arg(*completion.count)
                                   : completion.insertion);
    return lines;
}

} // namespace

class TestQuerySuggestions : public QObject
{
    Q_OBJECT

private slots:
    void putsFrequentTagsFirst()
    {
        const auto catalog = catalogOf(kTexts);
        QCOMPARE(offered(u"tag=bo"_s, catalog, counted(catalog, {})), (QStringList{u"Boss 4"_s, u"\"boss rare\" 1"_s}));
    }

    void putsFrequentGamesFirst()
    {
        const auto catalog = catalogOf(kTexts);
        QCOMPARE(offered(u"game:7"_s, catalog, counted(catalog, {})), (QStringList{u"70 3"_s}));
        QCOMPARE(offered(u"game:"_s, catalog, counted(catalog, {})), (QStringList{u"70 3"_s, u"7 2"_s, u"9 1"_s}));
    }

    void countsWhatIsShown()
    {
        const auto catalog = catalogOf(kTexts);
        QCOMPARE(offered(u"source:"_s, catalog, counted(catalog, u"tag=boss"_s)),
                 (QStringList{u"playstation 3"_s, u"xbox 0"_s, u"steam 1"_s}));
    }

    void offersWithoutCountsBeforeThereAreSome()
    {
        const auto catalog = catalogOf(kTexts);
        QCOMPARE(offered(u"tag:st"_s, catalog, nullptr), QStringList{u"Stealth"_s});
        QCOMPARE(offered(u"source:x"_s, catalog, nullptr), QStringList{u"xbox"_s});
    }

    void followsNewCounts()
    {
        QuerySuggestions suggestions;
        const auto catalog = catalogOf(kTexts);
        const auto first = [&](const FacetCountsPtr &counts) {
            return suggestions.at(u"game:"_s, 5, *catalog, counts).front().insertion;
        };
        QCOMPARE(first(counted(catalog, u"source:steam"_s)), u"7"_s);
        QCOMPARE(first(counted(catalog, u"source:playstation"_s)), u"70"_s);
    }
};

QTEST_GUILESS_MAIN(TestQuerySuggestions)
#include "tst_querysuggestions.moc"
