// Field edits: what a typed text does to a record, and when it is refused.
#include "models/items/fieldedit.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kGood =
    R"({"id": 7, "name":"Boss","category":3,"external_id":"B1","created_at":1,"updated_at":2,"x":[1]})";
const QByteArray kWithoutId = R"({"name":"Boss","category":3,"external_id":"B1","created_at":1,"updated_at":2})";

AppliedRecord received(const QByteArray &text)
{
    return {5, {text, {}, {}, false, false}};
}

// The refusal as one word for a table of cases.
QString nameOf(const std::optional<EditRefusal> &refusal)
{
    if (!refusal)
        return u"taken"_s;
    if (const auto *problem = std::get_if<ValueProblem>(&*refusal))
        return u"value %1"_s.arg(int(*problem));
    if (const auto *issue = std::get_if<FieldIssue>(&*refusal))
        return u"issue %1"_s.arg(int(issue->kind));
    return u"error"_s;
}

QString value(ValueProblem problem)
{
    return nameOf(EditRefusal(problem));
}

QString issue(FieldIssue::Kind kind)
{
    return nameOf(EditRefusal(FieldIssue{Grade::Error, kind, {}, {}}));
}

} // namespace

class FieldEditTest : public QObject
{
    Q_OBJECT

private slots:
    void checksTextsWithoutARecord_data()
    {
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a name") << Field::Name << u"Défi"_s << u"taken"_s;
        QTest::newRow("no name") << Field::Name << u""_s << issue(FieldIssue::Kind::Missing);
        QTest::newRow("largest id") << Field::Id << u"18446744073709551615"_s << u"taken"_s;
        QTest::newRow("one more") << Field::Id << u"18446744073709551616"_s << value(ValueProblem::TooLarge);
        QTest::newRow("letters") << Field::Id << u"abc"_s << value(ValueProblem::NotANumber);
        QTest::newRow("no id") << Field::Id << u""_s << issue(FieldIssue::Kind::Missing);
        QTest::newRow("negative rank") << Field::Rank << u"-1"_s << value(ValueProblem::NegativeNumber);
        QTest::newRow("optional, not set") << Field::Owners << u""_s << u"taken"_s;
        QTest::newRow("above 100 is only a warning") << Field::OwnersPercentage << u"130"_s << u"taken"_s;
    }
    void checksTextsWithoutARecord()
    {
        QFETCH(Field, field);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(nameOf(checkFieldText(field, text)), expected);
    }

    void changesOneValueAndNoOtherByte()
    {
        const auto change = fieldChange(received(kGood), Field::Name, u"Final boss"_s);
        QVERIFY(change && *change);
        QByteArray expected = kGood;
        expected.replace("\"Boss\"", "\"Final boss\"");
        QCOMPARE((*change)->number, RecordNumber(5));
        QVERIFY((*change)->before == received(kGood).state);
        QVERIFY(((*change)->after == RecordState{kGood, kGood, expected, false, false}));
    }

    void makesNoChangeOfTheSameValue()
    {
        const auto change = fieldChange(received(kGood), Field::Name, u"Boss"_s);
        QVERIFY(change);
        QVERIFY(!*change);
    }

    void refusesAnErrorInTheEditedField()
    {
        const auto change = fieldChange(received(kGood), Field::ExternalId, QString());
        QVERIFY(!change);
        QCOMPARE(nameOf(change.error()), issue(FieldIssue::Kind::Missing));
    }

    void letsErrorsElsewhereBe()
    {
        const auto change = fieldChange(received(kWithoutId), Field::Name, u"New name"_s);
        QVERIFY(change && *change);
        QVERIFY(!(*change)->after.draft);
    }

    void keepsADraftUntilNoErrorIsLeft()
    {
        AppliedRecord draft{1, {{}, {}, kWithoutId, true, false}};
        const auto renamed = fieldChange(draft, Field::Name, u"New name"_s);
        QVERIFY(renamed && *renamed);
        QVERIFY((*renamed)->after.draft);
        draft.state = (*renamed)->after;
        const auto completed = fieldChange(draft, Field::Id, u"12"_s);
        QVERIFY(completed && *completed);
        QVERIFY(!(*completed)->after.draft);
    }

    void namesTheStepAfterFieldAndRecord()
    {
        const auto change = fieldChange(received(kGood), Field::Rank, u"3"_s);
        QVERIFY(change && *change);
        const auto step = fieldStep(**change, Field::Rank);
        QCOMPARE(step.changes.size(), std::size_t(1));
        QVERIFY((step.label == StepLabel{StepLabel::Kind::SetField, Field::Rank, u"Boss"_s, 1}));
    }

    void deletesOnlyWhatIsThere()
    {
        auto gone = received(kGood);
        gone.state.deleted = true;
        const auto step = deletion({received(kGood), gone, {9, {}}});
        QCOMPARE(step.changes.size(), std::size_t(1));
        QVERIFY(step.changes.front().after == withDeleted(received(kGood).state, true));
        QVERIFY((step.label == StepLabel{StepLabel::Kind::DeleteRecords, std::nullopt, u"Boss"_s, 1}));
    }
};

QTEST_GUILESS_MAIN(FieldEditTest)
#include "tst_fieldedit.moc"
