// RecordOrder: filter and sort, with missing values last and ties in the source's order.

#include "models/catalog/recordorder.h"
#include "tests/support/queries.h"
#include "tests/support/records.h"

#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(SortKey)

namespace {

CatalogPtr catalogOf(const QByteArrayList &texts)
{
    std::vector<AppliedRecord> records;
    for (const auto &text : texts)
        records.push_back({RecordNumber(records.size()), {.upstream = text, .base = {}, .current = {}}});
    return Catalog().patched(records, 1);
}

const std::atomic_bool never = false;

using Numbers = std::vector<RecordNumber>;

Numbers ordered(const CatalogPtr &catalog, const Query &query, const SortKeys &sort = {},
                const QLocale &locale = QLocale(QLocale::English))
{
    return recordOrder(catalog, {query, sort, locale}, *QThreadPool::globalInstance(), never)->numbers();
}

} // namespace

class TestRecordOrder : public QObject
{
    Q_OBJECT

private slots:
    void filtersByEveryTerm();
    void sorts_data();
    void sorts();
    void sortsTextsAsTheLocaleDoes();
    void leavesDeletedRecordsOut();
    void beginsAsTheWholeAnswerDoes_data();
    void beginsAsTheWholeAnswerDoes();
    void stopsWhenCancelled();
};

void TestRecordOrder::filtersByEveryTerm()
{
    const auto catalog = catalogOf({recordText(1, "Boss Killer"), recordText(2, "Sea Boss", ",\"tags\":[\"Speed\"]"),
                                    recordText(3, "Lamp", ",\"description\":\"a speedy boss\"")});
    const auto numbers = [&](const QString &query) { return ordered(catalog, queryOf(query)); };
    QCOMPARE(numbers({}), (Numbers{0, 1, 2}));
    QCOMPARE(numbers(u"boss"_s), (Numbers{0, 1, 2}));
    QCOMPARE(numbers(u"speed BOSS"_s), (Numbers{1, 2}));
    QCOMPARE(numbers(u"\"boss killer\""_s), (Numbers{0}));
    QCOMPARE(numbers(u"ach_2"_s), (Numbers{1}));
    QCOMPARE(numbers(u"nothing"_s), Numbers{});
}

void TestRecordOrder::sorts_data()
{
    QTest::addColumn<QByteArrayList>("texts");
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<Numbers>("order");

    const QByteArrayList names{recordText(1, "Stage 10"), recordText(2, "stage 2"), recordText(3, ""),
                               recordText(4, "Stage 2")};
    QTest::newRow("numbers inside names by value") << names << SortKey{Field::Name, false} << Numbers{1, 3, 0, 2};
    QTest::newRow("missing last when descending") << names << SortKey{Field::Name, true} << Numbers{0, 3, 1, 2};
    const QByteArrayList ids{recordText(18446744073709551615u, "a"), recordText(9223372036854775807u, "b"),
                             "{\"name\":\"no id\"}", recordText(7, "c")};
    QTest::newRow("ids are unsigned") << ids << SortKey{Field::Id, false} << Numbers{3, 1, 0, 2};
    const QByteArrayList owners{recordText(1, "a", ",\"owners\":5"), recordText(2, "b", ",\"owners\":-1"),
                                recordText(3, "c"), recordText(4, "d", ",\"owners\":5")};
    QTest::newRow("owners are signed, ties stay") << owners << SortKey{Field::Owners, false} << Numbers{1, 0, 3, 2};
    QTest::newRow("ties stay when descending") << owners << SortKey{Field::Owners, true} << Numbers{0, 3, 1, 2};
    const QByteArrayList times{"{\"updated_at\":1529500723000}", "{\"updated_at\":1529500722}",
                               "{\"updated_at\":-62135683200}"};
    QTest::newRow("seconds and milliseconds together") << times << SortKey{Field::UpdatedAt, false} << Numbers{2, 1, 0};
    const QByteArrayList ranks{"{\"rank\":4}", "{\"rank\":57}", "{\"rank\":1}", "{}"};
    QTest::newRow("ranks by what they mean") << ranks << SortKey{Field::Rank, false} << Numbers{2, 0, 1, 3};
    const QByteArrayList sources{"{\"category\":3}", "{\"category\":1}", "{\"category\":2}"};
    QTest::newRow("sources by name") << sources << SortKey{Field::Category, false} << Numbers{1, 0, 2};
    const QByteArrayList tags{"{\"tags\":[\"b\"]}", "{\"tags\":[]}", "{\"tags\":[\"a\",\"z\"]}"};
    QTest::newRow("tags") << tags << SortKey{Field::Tags, false} << Numbers{2, 0, 1};
    const QByteArrayList games{"{\"game\":9}", "{\"game\":[3,10]}", "{}"};
    QTest::newRow("games") << games << SortKey{Field::Game, false} << Numbers{1, 0, 2};
    const QByteArrayList rarities{"{\"owners_percentage\":9.5}", "{\"owners_percentage\":10}",
                                  "{\"owners_percentage\":\"x\"}"};
    QTest::newRow("rarities") << rarities << SortKey{Field::OwnersPercentage, true} << Numbers{1, 0, 2};
}

void TestRecordOrder::sorts()
{
    QFETCH(QByteArrayList, texts);
    QFETCH(SortKey, key);
    QFETCH(Numbers, order);
    QCOMPARE(ordered(catalogOf(texts), {}, {key}), order);
}

void TestRecordOrder::sortsTextsAsTheLocaleDoes()
{
    const auto catalog = catalogOf({recordText(1, "Zebra"), recordText(2, "Ärger"), recordText(3, "apfel")});
    const auto numbers = [&](QLocale::Language language) {
        return ordered(catalog, {}, {{Field::Name, false}}, QLocale(language));
    };
    QCOMPARE(numbers(QLocale::German), (Numbers{2, 1, 0}));
    QCOMPARE(numbers(QLocale::Swedish), (Numbers{2, 0, 1}));
}

void TestRecordOrder::leavesDeletedRecordsOut()
{
    const RecordState kept{.upstream = recordText(1, "Kept"), .base = {}, .current = {}};
    const auto catalog = Catalog().patched({{0, withDeleted(kept, true)}, {1, kept}}, 1);
    QCOMPARE(ordered(catalog, {}), (Numbers{1}));
}

void TestRecordOrder::beginsAsTheWholeAnswerDoes_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<SortKeys>("sort");
    const SortKeys byName{{Field::Name, false}}, byOwners{{Field::Owners, true}};
    for (const auto &text : {u""_s, u"boss"_s, u"7"_s, u"-boss owners>3"_s, u"nothing"_s, u"boss 7 OR lamp 3"_s}) {
        QTest::addRow("%s, the source's order", qPrintable(text)) << text << SortKeys();
        QTest::addRow("%s, by name", qPrintable(text)) << text << byName;
        QTest::addRow("%s, by owners", qPrintable(text)) << text << byOwners;
    }
}

void TestRecordOrder::beginsAsTheWholeAnswerDoes()
{
    QFETCH(QString, query);
    QFETCH(SortKeys, sort);
    constexpr std::size_t kMost = 20;
    constexpr auto kPatience = std::chrono::minutes(1);
    QByteArrayList texts;
    for (int i = 0; i < 9'000; ++i) // in three chunks
        texts << recordText(quint64(i), (i % 3 ? "Boss " : "Lamp ") + QByteArray::number(i * 7'919 % 9'001),
                            ",\"owners\":" + QByteArray::number(i % 11));
    const auto catalog = catalogOf(texts);
    auto &pool = *QThreadPool::globalInstance();
    const auto sorted =
        sort.empty() ? nullptr : SortedRecords::sorted(catalog, sort, QLocale(QLocale::English), pool, never);
    const auto whole = recordOrder(catalog, {queryOf(query), sort, QLocale(QLocale::English)}, pool, never);
    const auto beginning =
        RecordOrder::beginning(*catalog, queryOf(query), sorted.get(), kMost, kPatience, never);
    QVERIFY(beginning);
    const auto expected = std::span(whole->numbers()).first(std::min(kMost, whole->size()));
    QVERIFY(std::ranges::equal(beginning->numbers(), expected));
    // Each finds its own rows, and no others.
    for (RecordNumber number = 0; number < catalog->endNumber() + 2; ++number) {
        const int row = whole->rowOf(number);
        QCOMPARE(row >= 0 ? whole->numbers()[std::size_t(row)] : number, number);
        QCOMPARE(beginning->rowOf(number), row < int(kMost) ? row : -1);
    }
}

void TestRecordOrder::stopsWhenCancelled()
{
    const std::atomic_bool cancelled = true;
    QVERIFY(!RecordOrder::beginning(*catalogOf({recordText(1, "A")}), {}, nullptr, 5, std::chrono::seconds(1),
                                    cancelled));
    QVERIFY(!recordOrder(catalogOf({recordText(1, "A")}), {}, *QThreadPool::globalInstance(), cancelled));
}

QTEST_GUILESS_MAIN(TestRecordOrder)
#include "tst_recordorder.moc"
