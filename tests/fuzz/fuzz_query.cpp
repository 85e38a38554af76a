// fuzz_query SECONDS SEED: mutates texts of the query language and looks whether what is promised of them holds. Ends
// with 0, or with 1 and the text that broke a promise.
#include "models/catalog/facetclauses.h"
#include "models/catalog/querycompletion.h"
#include "tests/support/queries.h"
#include "tests/support/randomquery.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPieces = 40;
constexpr std::size_t kKept = 200;
constexpr quint64 kRarely = 5000;

// Takes a part away, doubles it, or puts another one there; one character is any of 65,536.
QString mutated(QString text, RandomQuery &random)
{
    for (auto count = 1 + random.below(4); count > 0; --count) {
        const auto at = qsizetype(random.below(quint64(text.size()) + 1));
        const auto length = std::min(qsizetype(random.below(8)), text.size() - at);
        switch (random.below(5)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, QString(text.sliced(at, length)));
            break;
        case 2:
            text.insert(at, QChar(char16_t(random.below(0x10000))));
            break;
        case 3:
            text.insert(at, random.text(3));
            break;
        default:
            text.replace(at, length, random.text(3));
        }
    }
    return text;
}

// Nothing: all that is promised holds.
const char *broken(const QString &text, RandomQuery &random)
{
    const auto query = queryOf(text);
    if (query != queryOf(text))
        return "parsed twice, it differs";
    if (!std::ranges::is_sorted(query.problems, {}, &QueryProblem::position))
        return "problems are not in order";
    for (const auto &problem : query.problems)
        if (problem.position < 0 || problem.length <= 0 || problem.position + problem.length > text.size())
            return "a problem lies outside of the text";
    const auto again = queryOf(queryText(query));
    // Canonical spelling may be longer than what was typed.
    if (again.root != query.root && queryText(query).size() <= kMostQueryCharacters)
        return "the canonical text is another query";

    const auto facet = Facet(random.below(kFacetCount));
    auto selection = facetSelection(query, facet, {});
    std::ranges::reverse(selection.only);
    const auto rewritten = queryOf(withFacetSelection(text, query, facet, selection, {}));
    const bool isWhole = std::ranges::none_of(rewritten.problems, [](const QueryProblem &problem) {
        return problem.kind == QueryProblem::Kind::TooLong || problem.kind == QueryProblem::Kind::TooDeep;
    });
    if (isWhole && facetSelection(rewritten, facet, {}) != selection)
        return "a facet is not what was written";
    if (isWhole && withoutFacet(rewritten, facet, {}).root != withoutFacet(query, facet, {}).root)
        return "writing a facet changed the rest";

    const auto cursor = qsizetype(random.below(quint64(text.size()) + 1));
    for (const auto &completion : completions(text, cursor))
        if (completion.position < 0 || completion.position > cursor ||
            completion.position + completion.length < cursor || completion.position + completion.length > text.size())
            return "a completion does not lie at the cursor";
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 3) {
        std::fputs("usage: fuzz_query SECONDS SEED\n", stderr);
        return 2;
    }
    const auto seconds = QByteArray(argv[1]).toLongLong();
    const auto seed = QByteArray(argv[2]).toULongLong();
    RandomQuery random(seed);
    std::vector<QString> kept{QString()};
    QElapsedTimer timer;
    timer.start();
    quint64 count = 0;
    for (; timer.elapsed() < seconds * 1000; ++count) {
        auto text = random.below(3) == 0 ? random.text(kPieces) : mutated(kept[random.below(kept.size())], random);
        if (random.below(kRarely) == 0)
            text = text.repeated(1000).left(200'000);
        if (const auto *promise = broken(text, random)) {
            std::fprintf(stderr, "seed %llu, text %llu: %s\n%s\n", qulonglong(seed), qulonglong(count), promise,
                         text.toUtf8().constData());
            return 1;
        }
        if (text.size() > kMostQueryCharacters)
            continue;
        if (kept.size() < kKept)
            kept.push_back(text);
        else
            kept[random.below(kKept)] = text;
    }
    std::printf("%llu texts, seed %llu: all is well\n", qulonglong(count), qulonglong(seed));
    return 0;
}
