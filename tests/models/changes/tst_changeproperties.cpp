// What must hold for every two catalogs: the changes between them lead from the one to the other, once, and never over
// what somebody else has changed meanwhile.
#include "changetesting.h"

#include "models/changes/changeplan.h"
#include "models/records/jsonvalue.h"

using namespace Qt::StringLiterals;
using namespace changetesting;

namespace {

constexpr quint64 kSeed = 20180620;
constexpr int kPairs = 10'000;

ChangePlan planned(const ChangeDocument &document, MemoryRecords &catalog)
{
    return planChanges(document, u"a document"_s, catalog).value();
}

bool all(const ChangePlan &plan, ChangeResult::State state)
{
    return std::ranges::all_of(plan.results, [state](const auto &result) { return result.state == state; });
}

} // namespace

class ChangePropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void leadFromOneCatalogToTheOther();
    void meetWhatHasMovedAndLeaveIt();
};

void ChangePropertiesTest::leadFromOneCatalogToTheOther()
{
    RandomWork work(kSeed);
    qint64 edits = 0, withText = 0;
    for (int pair = 0; pair < kPairs; ++pair) {
        auto before = work.catalog();
        auto after = work.worked(before);
        QVERIFY(differences(before, before).changes.empty());

        const auto document = differences(before, after);
        const auto text = textOf(document);
        const auto read = readChanges(text);
        QVERIFY2(read, qPrintable(u"pair %1: %2 at %3"_s.arg(pair)
                                      .arg(read ? QString() : read.error().detail)
                                      .arg(read ? 0 : read.error().offset)));
        QVERIFY2(*read == document, text.constData());
        QCOMPARE(textOf(*read), text);

        const auto plan = planned(*read, before);
        QVERIFY2(all(plan, ChangeResult::State::Applies), text.constData());
        QVERIFY(plan.isUnmoved);
        before.apply(plan.changes);
        QVERIFY2(before.texts() == after.texts(), text.constData());
        QVERIFY(differences(before, after).changes.empty());

        const auto again = planned(*read, before);
        QVERIFY2(again.changes.changes.empty(), text.constData());
        QVERIFY2(all(again, ChangeResult::State::AlreadyThere), text.constData());

        for (const auto &change : document.changes) {
            edits += change.verb == ChangeVerb::Edit ? 1 : 0;
            withText += change.verb == ChangeVerb::Edit && !change.text.isNull() ? 1 : 0;
        }
    }
    QVERIFY(withText > 500); // both kinds of edit were tried
    QVERIFY(edits - withText > 500);
}

void ChangePropertiesTest::meetWhatHasMovedAndLeaveIt()
{
    const QByteArray moved = "\"moved by somebody else\"";
    RandomWork work(kSeed + 1);
    int conflicts = 0, partly = 0;
    for (int pair = 0; pair < kPairs / 4; ++pair) {
        auto before = work.catalog();
        auto after = work.worked(before);
        const auto document = differences(before, after);
        const auto unmoved = planned(document, before);

        std::vector<std::vector<FieldMeeting>> expected;
        for (std::size_t i = 0; i < document.changes.size(); ++i) {
            std::vector<FieldMeeting> fields;
            for (const auto &field : document.changes[i].fields) {
                const bool moves = field.key != "id" && work.below(3) == 0;
                fields.push_back(moves ? FieldMeeting::Conflict : FieldMeeting::Applies);
                if (!moves)
                    continue;
                auto &state = before.records[unmoved.results[i].number].state;
                state = edited(state, withMember(state.text(), field.key, moved).value());
            }
            expected.push_back(std::move(fields));
        }

        const auto plan = planned(document, before);
        before.apply(plan.changes);
        for (std::size_t i = 0; i < document.changes.size(); ++i) {
            const auto &change = document.changes[i];
            const auto &result = plan.results[i];
            QCOMPARE(result.fields, expected[i]);
            const bool isConflict = std::ranges::find(expected[i], FieldMeeting::Conflict) != expected[i].end();
            QCOMPARE(result.state == ChangeResult::State::Conflict, isConflict);
            conflicts += isConflict ? 1 : 0;
            partly += isConflict && std::ranges::find(expected[i], FieldMeeting::Applies) != expected[i].end() ? 1 : 0;
            for (std::size_t k = 0; k < change.fields.size(); ++k) {
                const auto now = memberToken(before.records[result.number].state.text(), change.fields[k].key);
                const bool stays = expected[i][k] == FieldMeeting::Conflict;
                QCOMPARE(stays ? result.found[k] : QByteArray(), stays ? moved : QByteArray());
                QVERIFY(jsonvalue::same(view(now), view(stays ? moved : change.fields[k].after)));
            }
        }
        QCOMPARE(plan.isUnmoved, std::ranges::none_of(plan.results, [](const auto &result) {
                     return result.state == ChangeResult::State::Conflict;
                 }));
    }
    QVERIFY(conflicts > 500);
    QVERIFY(partly > 200);
}

QTEST_GUILESS_MAIN(ChangePropertiesTest)
#include "tst_changeproperties.moc"
