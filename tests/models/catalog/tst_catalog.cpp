// Catalog and Chunk: columns read from texts, and patched copies that equal a snapshot built afresh.

#include "models/catalog/catalog.h"
#include "tests/support/records.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

namespace {

RecordState upstream(const QByteArray &text)
{
    return {.upstream = text, .base = {}, .current = {}};
}

CatalogPtr catalogOf(const std::map<RecordNumber, RecordState> &states)
{
    std::vector<AppliedRecord> records;
    for (const auto &[number, state] : states)
        records.push_back({number, state});
    return Catalog().patched(records, 1);
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void readsARecordIntoColumns();
    void marksStatesAndGrades();
    void keepsARecordItCannotRead();
    void keepsIconsInEveryForm();
    void keepsPercentagesToTheLastBit();
    void aChunkIsItsImage();
    void refusesImagesThatAreNone();
    void sharesUnchangedChunks();
    void aPatchedSnapshotEqualsOneBuiltAfresh();
};

void TestCatalog::readsARecordIntoColumns()
{
    const auto catalog = catalogOf(
        {{5, upstream(recordText(
                 18446744073709551615u, "Lantern Keeper",
                 ",\"description\":\"Light ALL lamps\",\"tags\":[\"Night\",\"Lamp\"],\"game\":[41,42],\"owners\":-3,"
                 "\"owners_percentage\":42.31233,\"rank\":57,\"language\":5,"
                 "\"icon\":{\"url\":\"//host/t_thumb/a.png\",\"cloudinary_id\":\"a\",\"width\":90}"))}});
    QCOMPARE(catalog->visibleCount(), 1);
    QCOMPARE(catalog->endNumber(), 6u);
    QVERIFY(!catalog->exists(4));
    QVERIFY(!catalog->exists(70'000));
    const auto [chunk, slot] = catalog->place(5);
    QCOMPARE(chunk->unsignedValue(slot, Field::Id), 18446744073709551615u);
    QCOMPARE(chunk->text(slot, Field::Name), std::string_view("Lantern Keeper"));
    QCOMPARE(catalog->iconUrl({chunk, slot}), std::string("//host/t_thumb/a.png"));
    QCOMPARE(chunk->imageId(slot), std::string_view("a"));
    QCOMPARE(chunk->signedValue(slot, Field::Owners), -3);
    QCOMPARE(chunk->ownersPercentage(slot), 42.31233);
    QCOMPARE(chunk->unsignedValue(slot, Field::Rank), 57u);
    QCOMPARE(chunk->signedValue(slot, Field::CreatedAt), 1529500723000);
    QVERIFY(catalog->gameIds({chunk, slot}) == (std::vector<quint64>{41, 42}));
    QCOMPARE(chunk->tags(slot).size(), 2u);
    QCOMPARE(catalog->tags().text(chunk->tags(slot)[1]), std::string_view("Lamp"));
    QCOMPARE(chunk->searchText(slot), std::string_view("lantern keeper\x1flight all lamps\x1f"
                                                       "ach_18446744073709551615\x1fnight\x1flamp"));
    QVERIFY(chunk->has(slot, Field::Tags));
}

void TestCatalog::marksStatesAndGrades()
{
    const auto text = recordText(1, "A");
    const auto fresh = RecordState{.upstream = {}, .base = {}, .current = "{\"name\":\"N\"}", .draft = true};
    const auto catalog = catalogOf({{0, upstream(text)},
                                    {1, edited(upstream(text), recordText(1, "B"))},
                                    {2, withDeleted(upstream(text), true)},
                                    {3, fresh},
                                    {4, upstream(recordText(4, "W", ",\"owners\":-1"))}});
    const auto &chunk = *catalog->chunks()[0];
    QCOMPARE(catalog->visibleCount(), 4);
    QCOMPARE(catalog->changedCount(), 3);
    QVERIFY(!chunk.isChanged(0) && chunk.grade(0) == Grade::Hint);
    QVERIFY(chunk.isChanged(1) && chunk.text(1, Field::Name) == "B");
    QVERIFY(chunk.exists(2) && chunk.isDeleted(2) && !chunk.isVisible(2));
    QVERIFY(chunk.isNew(3) && chunk.isDraft(3) && chunk.grade(3) == Grade::Error && !chunk.has(3, Field::Id));
    QVERIFY(chunk.grade(4) == Grade::Warning);
}

void TestCatalog::keepsARecordItCannotRead()
{
    const auto catalog = catalogOf({{0, upstream("{\"id\":")}, {1, upstream(recordText(1, "Next"))}});
    QCOMPARE(catalog->visibleCount(), 2);
    QVERIFY(catalog->chunks()[0]->grade(0) == Grade::Error);
    QCOMPARE(catalog->chunks()[0]->text(1, Field::Name), std::string_view("Next"));
}

void TestCatalog::keepsIconsInEveryForm()
{
    const std::vector<std::pair<std::string, std::string>> icons{{"//host/t_thumb/a1.png", "a1"},
                                                                 {"//host/t_thumb/b2.png", "b2"},
                                                                 {"//host/x.png", "y"},
                                                                 {"//host/z.png", ""},
                                                                 {"", "only"},
                                                                 {"//a/a.png", "a"},
                                                                 {"//host/\\u001fa.png", "a"}};
    std::map<RecordNumber, RecordState> states;
    for (const auto &[url, imageId] : icons)
        states[RecordNumber(states.size())] =
            upstream(recordText(1, "A",
                                QByteArray(",\"icon\":{\"url\":\"" + QByteArray::fromStdString(url) +
                                           "\",\"cloudinary_id\":\"" + QByteArray::fromStdString(imageId) + "\"}")));
    const auto catalog = catalogOf(states);
    for (RecordNumber number = 0; number < icons.size(); ++number) {
        auto expected = icons[number].first;
        if (const auto escape = expected.find("\\u001f"); escape != std::string::npos)
            expected.replace(escape, 6, "\x1f");
        QCOMPARE(catalog->iconUrl(catalog->place(number)), expected);
        QCOMPARE(std::string(catalog->chunks()[0]->imageId(number)), icons[number].second);
        const auto shown = icons[number].second == "only"
                               ? std::string("https://images.igdb.com/igdb/image/upload/t_thumb/only.jpg")
                               : expected;
        QCOMPARE(catalog->shownIconUrl(catalog->place(number)), shown);
    }
}

void TestCatalog::keepsPercentagesToTheLastBit()
{
    const auto record = [](int id, const char *percentage) {
        return upstream(recordText(quint64(id), "A", QByteArray(",\"owners_percentage\":") + percentage));
    };
    const auto six =
        catalogOf({{0, record(1, "42.312331")}, {1, record(2, "-0.1")}, {2, upstream(recordText(3, "B"))}});
    QCOMPARE(six->chunks()[0]->ownersPercentage(0), 42.312331);
    QCOMPARE(six->chunks()[0]->ownersPercentage(1), -0.1);
    QCOMPARE(six->chunks()[0]->ownersPercentage(2), 0.0);
    const auto more = catalogOf({{0, record(1, "42.300000190734863")}, {1, record(2, "1e300")}});
    QCOMPARE(more->chunks()[0]->ownersPercentage(0), 42.300000190734863);
    QCOMPARE(more->chunks()[0]->ownersPercentage(1), 1e300);
}

void TestCatalog::aChunkIsItsImage()
{
    const auto catalog = catalogOf({{0, upstream(recordText(1, "A", ",\"tags\":[\"x\",\"y\"],\"game\":7"))},
                                    {9, edited(upstream(recordText(2, "B")), recordText(2, "Bé"), true)}});
    const auto &chunk = *catalog->chunks()[0];
    const auto owner = std::make_shared<std::vector<quint64>>((chunk.image().size() + 7) / 8);
    std::memcpy(owner->data(), chunk.image().data(), chunk.image().size());
    const std::span image(reinterpret_cast<const std::byte *>(owner->data()), chunk.image().size());
    const auto copy = Chunk::fromImage(image, owner, *catalog->dictionaries());
    QVERIFY(copy);
    QVERIFY(copy->hasSameContent(chunk, *catalog->dictionaries(), *catalog->dictionaries()));
    QCOMPARE(copy->visibleCount(), Slot(2));
}

void TestCatalog::refusesImagesThatAreNone()
{
    const auto catalog = catalogOf({{0, upstream(recordText(1, "A", ",\"tags\":[\"x\",\"y\"],\"game\":7"))}});
    const auto image = catalog->chunks()[0]->image();
    for (std::size_t size = 0; size + 8 < image.size(); size += 64)
        QVERIFY(!Chunk::fromImage(image.first(size), nullptr, *catalog->dictionaries()));
    QVERIFY(!Chunk::fromImage(image.subspan(4), nullptr, *catalog->dictionaries()));
    const Dictionaries others; // do not know the codes
    QVERIFY(!Chunk::fromImage(image, nullptr, others));
}

void TestCatalog::sharesUnchangedChunks()
{
    const auto before = catalogOf({{0, upstream(recordText(1, "A"))}, {kChunkSize, upstream(recordText(2, "B"))}});
    const auto after = before->patched({{kChunkSize, upstream(recordText(2, "C"))}}, 2);
    QVERIFY(before->chunks()[0] == after->chunks()[0]);
    QVERIFY(before->chunks()[1] != after->chunks()[1]);
    QCOMPARE(before->chunks()[1]->text(0, Field::Name), std::string_view("B"));
    QCOMPARE(after->chunks()[1]->text(0, Field::Name), std::string_view("C"));
}

void TestCatalog::aPatchedSnapshotEqualsOneBuiltAfresh()
{
    QRandomGenerator random(20'181'206);
    constexpr int kRounds = 120;
    constexpr RecordNumber kNumbers = 3 * kChunkSize;
    std::map<RecordNumber, RecordState> states;
    CatalogPtr catalog = std::make_shared<Catalog>();
    for (int round = 1; round <= kRounds; ++round) {
        std::map<RecordNumber, RecordState> patch;
        for (auto count = random.bounded(40u); count > 0; --count) {
            const auto number = RecordNumber(random.bounded(kNumbers));
            const auto text = recordText(random.bounded(1000u), "Name " + QByteArray::number(random.bounded(1000)),
                                         random.bounded(2) ? ",\"tags\":[\"t" + QByteArray::number(random.bounded(50)) +
                                                                 "\"],\"game\":7"
                                                           : QByteArray());
            switch (random.bounded(4)) {
            case 0:
                patch[number] = {};
                break;
            case 1:
                patch[number] = withDeleted(upstream(text), true);
                break;
            case 2:
                patch[number] = edited(upstream(recordText(1, "Old")), text, random.bounded(2));
                break;
            default:
                patch[number] = upstream(text);
            }
        }
        std::vector<AppliedRecord> records;
        for (const auto &[number, state] : patch) {
            records.push_back({number, state});
            if (state.exists())
                states[number] = state;
            else
                states.erase(number);
        }
        catalog = catalog->patched(records, round);
    }
    const auto afresh = catalogOf(states);
    QVERIFY(states.size() > 1000);
    QVERIFY(catalog->hasSameContent(*afresh));
    QCOMPARE(catalog->visibleCount(), afresh->visibleCount());
    QCOMPARE(catalog->changedCount(), afresh->changedCount());
    QCOMPARE(catalog->revision(), kRounds);
    const auto number = states.begin()->first;
    QVERIFY(!catalog->patched({{number, {}}}, 0)->hasSameContent(*afresh)); // the comparison can fail
}

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
