// textHits(): the places agree with the search's folding, and are places in the text as it is shown.
#include "models/catalog/folding.h"
#include "models/items/texthits.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The shown text with [brackets] around its hits.
QString marked(const QString &shown, const QStringList &terms, bool whole = false)
{
    std::vector<Highlight> highlights;
    for (const auto &term : terms)
        highlights.push_back({std::nullopt, term, whole});
    auto result = shown;
    const auto hits = textHits(shown, soughtIn(Field::Name, highlights));
    for (auto hit = hits.rbegin(); hit != hits.rend(); ++hit) {
        result.insert(hit->end, u']');
        result.insert(hit->begin, u'[');
    }
    return result;
}

std::string folded(const QString &text)
{
    std::string result;
    appendFolded(text.toStdString(), result);
    return result;
}

} // namespace

class TextHitsTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAsTheSearchFolds_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QStringList>("terms");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, QStringView shown, const QStringList &terms, QStringView expected) {
            QTest::newRow(name) << shown.toString() << terms << expected.toString();
        };
        row("case", u"Boss Killer", {u"bOSS"_s}, u"[Boss] Killer");
        row("nowhere", u"Boss Killer", {u"bosses"_s}, u"Boss Killer");
        row("each time", u"Ha ha HA", {u"ha"_s}, u"[Ha] [ha] [HA]");
        row("over itself", u"aaa", {u"aa"_s}, u"[aaa]");
        row("several terms that touch", u"Bosskiller", {u"boss"_s, u"kill"_s}, u"[Bosskill]er");
        row("one inside another", u"Platinum", {u"platinum"_s, u"tin"_s}, u"[Platinum]");
        row("a phrase with a space", u"Finish the game", {u"the game"_s}, u"Finish [the game]");
        row("sharp s", u"Großer Spaß", {u"ss"_s}, u"Gro[ß]er Spa[ß]");
        row("sharp s, half of it", u"Maße", {u"mas"_s}, u"[Maß]e");
        row("sharp s, typed", u"GROSS", {u"groß"_s}, u"[GROSS]");
        row("a ligature", u"ﬁnal", {u"fi"_s}, u"[ﬁ]nal");
        row("dotted capital i", u"İzmir", {u"i"_s}, u"[İ]zm[i]r");
        row("greek final sigma", u"ΟΔΥΣΣΕΥΣ", {u"οδυσσευς"_s}, u"[ΟΔΥΣΣΕΥΣ]");
        row("cyrillic", u"Охотник за боссами", {u"БОСС"_s}, u"Охотник за [босс]ами");
        row("decomposed, composed term", u"De\u0301fi", {u"défi"_s}, u"[De\u0301fi]");
        row("composed, decomposed term", u"Défi", {u"de\u0301"_s}, u"[Dé]fi");
        row("a base letter is not its accented one", u"Défi", {u"e"_s}, u"Défi");
        row("a mark that composes with nothing", u"x\u0338y", {u"x"_s}, u"[x\u0338]y");
        row("marks in another order", u"a\u0323\u0301b", {u"a\u0301\u0323"_s}, u"[a\u0323\u0301]b");
        row("hangul jamo", u"\u1112\u1161\u11ab글", {u"한"_s}, u"[\u1112\u1161\u11ab]글");
        row("hangul, part of a syllable is none", u"\u1112\u1161\u11ab", {u"하"_s}, u"\u1112\u1161\u11ab");
        row("cjk", u"伝説の英雄", {u"英雄"_s}, u"伝説の[英雄]");
        row("beyond the basic plane", u"𝐁𝐨𝐬𝐬 𐐀 🎮!", {u"𐐨"_s, u"🎮"_s}, u"𝐁𝐨𝐬𝐬 [𐐀] [🎮]!");
        row("hebrew", u"שלום Boss", {u"לום"_s, u"b"_s}, u"ש[לום] [B]oss");
        row("no text", u"", {u"a"_s}, u"");
        row("no term", u"Boss", {QString()}, u"Boss");
    }
    void findsAsTheSearchFolds()
    {
        QFETCH(QString, shown);
        QFETCH(QStringList, terms);
        QFETCH(QString, expected);
        QCOMPARE(marked(shown, terms), expected);
    }

    void wholeTextsOnly()
    {
        QCOMPARE(marked(u"Boss"_s, {u"boss"_s}, true), u"[Boss]"_s);
        QCOMPARE(marked(u"Boss rush"_s, {u"boss"_s}, true), u"Boss rush"_s);
        QCOMPARE(marked(u"Straße"_s, {u"STRASSE"_s}, true), u"[Straße]"_s);
    }

    void looksOnlyWhereItIsMeant()
    {
        const std::vector<Highlight> highlights{{std::nullopt, u"any"_s}, {Field::Tags, u"tag"_s, true}};
        const auto sought = [&](Field field) {
            QStringList result;
            for (const auto &[text, whole] : soughtIn(field, highlights))
                result.append(QString(QString::fromStdString(text) + (whole ? u"!"_s : QString())));
            return result;
        };
        QCOMPARE(sought(Field::Name), (QStringList{u"any"_s}));
        QCOMPARE(sought(Field::Tags), (QStringList{u"any"_s, u"tag!"_s}));
        QCOMPARE(sought(Field::Rank), QStringList());
        QCOMPARE(sought(Field::Game), QStringList()); // a word does not look for names of games
    }

    // Whatever the text: there are hits exactly when the search finds it, and what is marked has the term in it.
    void agreesWithTheSearch()
    {
        QRandomGenerator random(20180620);
        const std::u32string letters = U"aAsSßẞfﬁiİıIéeE\u0301\u0323\u0338ñΣσς가한\u1112\u1161\u11ab英🎮𐐀𐐨ŉ ";
        const auto text = [&](int most) {
            std::u32string result;
            for (auto left = random.bounded(most + 1); left > 0; --left)
                result += letters[random.bounded(quint32(letters.size()))];
            return QString::fromStdU32String(result);
        };
        for (int i = 0; i < 20'000; ++i) {
            const auto shown = text(12), term = text(2);
            const auto needle = folded(term);
            if (needle.empty())
                continue;
            const std::vector<SoughtText> sought{{needle, false}};
            const auto hits = textHits(shown, sought);
            const auto isFound = folded(shown).find(needle) != std::string::npos;
            QVERIFY2(hits.empty() != isFound, QString(shown + u" / " + term).toUtf8().constData());
            for (const auto &[begin, end] : hits) {
                QVERIFY(begin >= 0 && begin < end && end <= shown.size());
                QVERIFY(folded(shown.sliced(begin, end - begin)).find(needle) != std::string::npos);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextHitsTest)
#include "tst_texthits.moc"
