#include "models/catalog/folding.h"
#include "models/catalog/gamenames.h"
#include "models/catalog/iconimages.h"

#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<quint64>;

Ids named(const GameNames &names, const std::string &text, bool isWhole)
{
    Ids ids;
    names.forEachNamed(text, isWhole, [&ids](quint64 id) {
        ids.push_back(id);
        return true;
    });
    return ids;
}

} // namespace

class TestGameNames : public QObject
{
    Q_OBJECT

private slots:
    void findsGamesByTheirNames();
    void tellsTheOnlyGameOfAName();
    void keepsANameWhenNoneComes();
    void isTheSameInAnySteps();
    void packsAddressesAndGivesThemBack();
};

void TestGameNames::findsGamesByTheirNames()
{
    const GameNames names({},
                          {{5, "Boss Rush"}, {1, "Straße der Bosse"}, {9, "Boss Rush"}, {7, ""}, {3, "Boss Rush II"}});
    QCOMPARE(names.name(1), std::string_view("Straße der Bosse"));
    QCOMPARE(names.foldedName(1), std::string_view("strasse der bosse"));
    QCOMPARE(named(names, "boss", false), (Ids{1, 3, 5, 9}));
    QCOMPARE(named(names, "boss rush", false), (Ids{3, 5, 9}));
    QCOMPARE(named(names, "boss rush", true), (Ids{5, 9}));
    QCOMPARE(named(names, "rush", true), Ids());
    QCOMPARE(named(names, "s", false), (Ids{1, 3, 5, 9})); // each once
    QCOMPARE(named(GameNames(), "boss", false), Ids());
    QVERIFY(names.wasAsked(7));
    QVERIFY(!names.wasAsked(8));
}

void TestGameNames::tellsTheOnlyGameOfAName()
{
    const GameNames names({}, {{5, "Boss Rush"}, {3, "Boss Rush II"}, {4, "Relic Road"}});
    QCOMPARE(names.onlyNamed("boss rush", true), std::optional<quint64>(5));
    QCOMPARE(names.onlyNamed("boss rush", false), std::nullopt);
    QCOMPARE(names.onlyNamed("relic", false), std::optional<quint64>(4));
    QCOMPARE(names.onlyNamed("relic", true), std::nullopt);
}

void TestGameNames::keepsANameWhenNoneComes()
{
    const GameNames before({}, {{5, "Boss Rush"}, {6, ""}});
    const GameNames after(before, {{5, ""}, {6, "Relic Road"}, {7, "a"}, {7, "b"}, {7, ""}});
    QCOMPARE(after.name(5), std::string_view("Boss Rush"));
    QCOMPARE(after.name(6), std::string_view("Relic Road"));
    QCOMPARE(after.name(7), std::string_view("b"));
}

void TestGameNames::isTheSameInAnySteps()
{
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::map<quint64, std::string> expected;
        GameNames names;
        for (int step = 0; step < 5; ++step) {
            std::vector<NumberedText> batch;
            for (auto count = random() % 20; count > 0; --count) {
                const auto id = random() % 30 == 0 ? ~quint64(0) : quint64(random() % 40);
                const auto name = random() % 4 == 0 ? std::string() : "Game " + std::to_string(random() % 10);
                batch.push_back({id, name});
                if (auto &known = expected[id]; !name.empty())
                    known = name;
            }
            names = GameNames(names, std::move(batch));
        }
        QCOMPARE(names.size(), expected.size());
        for (int number = 0; number < 10; ++number) {
            const auto text = "game " + std::to_string(number);
            Ids ids;
            for (const auto &[id, name] : expected) {
                QCOMPARE(names.name(id), std::string_view(name));
                QCOMPARE(std::string(names.foldedName(id)), folded(name));
                if (folded(name) == text)
                    ids.push_back(id);
            }
            QCOMPARE(named(names, text, true), ids);
        }
    }
}

void TestGameNames::packsAddressesAndGivesThemBack()
{
    const std::vector<NumberedText> urls{{1, "//images.example/t_thumb/relic.png"},
                                         {2, "//images.example/t_thumb/boss.png"},
                                         {3, "https://other.example/a/b.c/d.tar.gz?x=/y.z"},
                                         {4, "no slash"},
                                         {5, "/"},
                                         {6, "//images.example/t_thumb/.png"}};
    const IconImages images({}, urls);
    for (const auto &[id, url] : urls)
        QCOMPARE(images.url(id), url);
    QCOMPARE(images.url(7), std::string());
    // More forms than there are codes for.
    std::vector<NumberedText> many;
    for (quint64 id = 0; id < 1000; ++id)
        many.push_back({id, "//host" + std::to_string(id) + ".example/a.png"});
    const IconImages all(images, many);
    for (const auto &[id, url] : many)
        QCOMPARE(all.url(id), url);
    QVERIFY(all == IconImages({}, many));
}

QTEST_GUILESS_MAIN(TestGameNames)
#include "tst_gamenames.moc"
