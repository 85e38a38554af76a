// How well icons are told apart that look as those of games do, and of which it is known what they are. The seeds here
// are none of those that thresholds were tuned with.
#include "models/icons/iconexamination.h"
#include "tests/support/labelledicons.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using Kind = LabelledIcon::Kind;

namespace {

constexpr double kNearDoublesFound = 0.95;

struct Collection
{
    std::vector<LabelledIcon> icons;
    std::vector<IconFact> facts; // of each
    // Those that show something, and what they look like.
    std::vector<quint32> pictures;
    std::vector<PictureHash> looks;
};

const Collection &collection(quint32 seed)
{
    static std::map<quint32, Collection> collections;
    auto &collection = collections[seed];
    if (!collection.icons.empty())
        return collection;
    collection.icons = labelledIcons(seed);
    for (quint32 i = 0; i < collection.icons.size(); ++i) {
        const auto &fact = collection.facts.emplace_back(examineIcon(collection.icons[i].bytes));
        if (collection.icons[i].picture >= 0) {
            collection.pictures.push_back(i);
            collection.looks.push_back(fact.look);
        }
    }
    return collection;
}

QString shown(const LabelledIcon &icon)
{
    return u"%1 (%2)"_s.arg(icon.address, icon.name);
}

} // namespace

class LabelledIconsTest : public QObject
{
    Q_OBJECT

private:
    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {201, 202, 203})
            QTest::addRow("seed %u", seed) << seed;
    }

private slots:
    void collectsEnough_data() { addSeeds(); }
    void collectsEnough()
    {
        QFETCH(quint32, seed);
        const auto &icons = collection(seed).icons;
        const auto count = [&](Kind kind) { return std::ranges::count(icons, kind, &LabelledIcon::kind); };
        QVERIFY(icons.size() >= 200);
        QVERIFY(count(Kind::Broken) >= 30);
        QVERIFY(count(Kind::SingleColour) >= 10);
        QVERIFY(count(Kind::ExactDouble) >= 40);
        QVERIFY(count(Kind::NearDouble) >= 60);
        QVERIFY(count(Kind::LookAlike) >= 50);
        QSet<QString> addresses;
        for (const auto &icon : icons)
            addresses.insert(icon.address);
        QCOMPARE(addresses.size(), qsizetype(icons.size()));
    }

    void findsTheBrokenOnes_data() { addSeeds(); }
    void findsTheBrokenOnes()
    {
        QFETCH(quint32, seed);
        const auto &all = collection(seed);
        for (std::size_t i = 0; i < all.icons.size(); ++i)
            QVERIFY2(all.facts[i].state == all.icons[i].state, qPrintable(shown(all.icons[i])));
    }

    void findsSingleColours_data() { addSeeds(); }
    void findsSingleColours()
    {
        QFETCH(quint32, seed);
        const auto &all = collection(seed);
        for (std::size_t i = 0; i < all.icons.size(); ++i) {
            // Doubles are made of all kinds.
            const auto &icon = all.icons[i];
            const auto &known = icon.kind == Kind::ExactDouble ? all.icons[std::size_t(icon.original)] : icon;
            if (icon.state == IconFact::State::Ok)
                QVERIFY2(all.facts[i].isSingleColor == (known.kind == Kind::SingleColour), qPrintable(shown(icon)));
        }
    }

    void findsExactDoubles_data() { addSeeds(); }
    void findsExactDoubles()
    {
        QFETCH(quint32, seed);
        const auto &all = collection(seed);
        for (std::size_t i = 0; i < all.pictures.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const auto a = all.pictures[i], b = all.pictures[j];
                QVERIFY2((all.facts[a].content == all.facts[b].content) == (all.icons[a].bytes == all.icons[b].bytes),
                         qPrintable(shown(all.icons[a])));
            }
        }
        for (const auto &icon : all.icons)
            if (icon.kind == Kind::ExactDouble)
                QCOMPARE(icon.bytes, all.icons[std::size_t(icon.original)].bytes);
    }

    void groupsNearDoublesAndNothingElse_data() { addSeeds(); }
    void groupsNearDoublesAndNothingElse()
    {
        QFETCH(quint32, seed);
        const auto &all = collection(seed);
        const auto groups = groupsThatLookAlike(all.looks, std::atomic_bool(false));
        std::vector<int> groupOf(all.icons.size(), -1);
        for (std::size_t group = 0; group < groups.size(); ++group) {
            for (const auto member : groups[group]) {
                const auto &icon = all.icons[all.pictures[member]];
                const auto &first = all.icons[all.pictures[groups[group].front()]];
                QVERIFY2(icon.picture == first.picture, qPrintable(shown(icon) + u" and "_s + shown(first)));
                groupOf[all.pictures[member]] = int(group);
            }
        }
        int wanted = 0, found = 0;
        for (std::size_t i = 0; i < all.icons.size(); ++i) {
            if (all.icons[i].kind != Kind::NearDouble)
                continue;
            ++wanted;
            found += groupOf[i] >= 0 && groupOf[i] == groupOf[std::size_t(all.icons[i].original)];
        }
        qInfo("%d of %d near doubles found", found, wanted);
        QVERIFY(found >= kNearDoublesFound * wanted);
    }

    void tellsLookAlikesApart_data() { addSeeds(); }
    void tellsLookAlikesApart()
    {
        QFETCH(quint32, seed);
        const auto &all = collection(seed);
        for (std::size_t i = 0; i < all.pictures.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                const auto &a = all.icons[all.pictures[i]], &b = all.icons[all.pictures[j]];
                if (a.picture != b.picture)
                    QVERIFY2(!looksAlike(all.looks[i], all.looks[j]), qPrintable(shown(a) + u" and "_s + shown(b)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(LabelledIconsTest)
#include "tst_labelledicons.moc"
