// What must hold for every record, tried on many generated ones: reading and writing loses nothing, and an edit changes
// one value.
#include "models/records/achievement.h"
#include "models/records/jsontext.h"
#include "models/records/recordeditor.h"
#include "models/records/validation.h"
#include "tests/models/records/splitting.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using jsontext::Member;

namespace {

constexpr quint64 kSeed = 41233;
constexpr int kRecords = 10'000;
constexpr int kPerStream = 50;

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

Field fieldAt(std::size_t i)
{
    return achievementFields()[i].field;
}

// Each member as "key bytes: value bytes", but those of one field.
QStringList otherMembers(const QByteArray &record, Field field)
{
    std::vector<Member> members;
    if (!jsontext::scanObject(view(record), members))
        return {u"not valid"_s};
    QStringList result;
    const auto text = [&](jsontext::Span span) {
        return QString::fromUtf8(record.mid(qsizetype(span.offset), qsizetype(span.length)));
    };
    for (const Member &member : members) {
        // The reader of this very record tells whose key it is; one member alone makes a record.
        const QByteArray alone = "{" + record.mid(qsizetype(member.key.offset), qsizetype(member.key.length)) + ":0}";
        if (readAchievement(view(alone))->reading(field).state == FieldReading::State::Absent)
            result.append(text(member.key) + u": "_s + text(member.value));
    }
    return result;
}

FieldValue otherValue(RecordGenerator &generator, Field field)
{
    switch (fieldSpec(field).type) {
    case FieldType::Unsigned:
    case FieldType::Enumeration:
        return generator.below(2) ? quint64(18446744073709551615U) : generator.below(100);
    case FieldType::Signed:
    case FieldType::Time:
        return qint64(generator.below(2'000'000)) - 1'000'000;
    case FieldType::Decimal:
        return Decimal{"7.250" + std::to_string(generator.below(100))};
    case FieldType::Text:
    case FieldType::LongText:
        return generator.text() + "~";
    case FieldType::Image:
        return "https://images.example/t_thumb/" + std::to_string(generator.below(1000)) + ".png";
    case FieldType::IdList: {
        std::vector<quint64> ids;
        for (quint64 n = generator.below(4); n > 0; --n)
            ids.push_back(900'000'000 + generator.below(100));
        return ids;
    }
    case FieldType::TextList: {
        std::vector<std::string> tags;
        for (quint64 n = generator.below(4); n > 0; --n)
            tags.push_back(generator.below(2) ? generator.text() : std::to_string(generator.below(99)));
        return tags;
    }
    }
    return {};
}

} // namespace

class TestRecordProperties : public QObject
{
    Q_OBJECT

private slots:
    void splittingAndJoiningGivesTheSameBytes_data();
    void splittingAndJoiningGivesTheSameBytes();
    void editingChangesOneSpan();
    void settingBackRestoresTheValue();
    void clearingAndAddingLeavesTheRest();
    void settingWhatItHasGivesTheSameBytes();
    void everyFieldAbsentInTurn();
    void oneLineIsTheSameRecord();
    void gradesAgree();
    void generatesEveryOddity();
};

void TestRecordProperties::splittingAndJoiningGivesTheSameBytes_data()
{
    QTest::addColumn<QByteArray>("open");
    QTest::addColumn<QByteArray>("separator");
    QTest::addColumn<QByteArray>("close");
    QTest::newRow("array") << "["_ba
                           << ","_ba
                           << "]"_ba;
    QTest::newRow("printed array") << "[\n  "_ba
                                   << " ,\r\n  "_ba
                                   << "\n]\n"_ba;
    QTest::newRow("lines") << ""_ba
                           << "\n"_ba
                           << "\n"_ba;
    QTest::newRow("concatenated") << ""_ba
                                  << ""_ba
                                  << ""_ba;
}

void TestRecordProperties::splittingAndJoiningGivesTheSameBytes()
{
    QFETCH(QByteArray, open);
    QFETCH(QByteArray, separator);
    QFETCH(QByteArray, close);
    RecordGenerator generator(kSeed);
    AchievementReader reader;
    Achievement achievement;
    for (int i = 0; i < kRecords; i += kPerStream) {
        QList<QByteArray> records;
        for (int k = 0; k < kPerStream; ++k)
            records.append(generator.record());
        const QByteArray input = open + records.join(separator) + close;
        const auto found = split(input, 1 + qsizetype(generator.below(5000)));
        QCOMPARE(found.size(), std::size_t(kPerStream));
        QCOMPARE(texts(found), records);
        QCOMPARE(QByteArray(open + texts(found).join(separator) + close), input);
        for (const SplitRecord &record : found) {
            QCOMPARE(input.mid(record.offset, record.text->size()), *record.text);
            QVERIFY(reader.read(view(*record.text), achievement));
        }
    }
}

void TestRecordProperties::editingChangesOneSpan()
{
    RecordGenerator generator(kSeed + 1);
    int edited = 0;
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const Field field = fieldAt(generator.below(kFieldCount));
        const auto before = readAchievement(view(record));
        QVERIFY(before);
        const FieldReading &reading = before->reading(field);
        const FieldValue value = otherValue(generator, field);
        const auto after = withField(record, field, value);
        if (!after) {
            QCOMPARE(kindName(after.error().kind), u"FieldNotEditable"_s);
            QVERIFY(field == Field::Icon && before->icon->id);
            continue;
        }
        const auto read = readAchievement(view(*after));
        QVERIFY2(read, after->constData());
        QVERIFY2(fieldValue(*read, field) == value, after->constData());
        QCOMPARE(otherMembers(*after, field), otherMembers(record, field));
        if (reading.state == FieldReading::State::Absent)
            continue;
        const qsizetype behind = record.size() - qsizetype(reading.offset + reading.length);
        QCOMPARE(after->left(qsizetype(reading.offset)), record.left(qsizetype(reading.offset)));
        QCOMPARE(after->right(behind), record.right(behind));
        ++edited;
    }
    QVERIFY(edited > kRecords / 2);
}

void TestRecordProperties::settingBackRestoresTheValue()
{
    RecordGenerator generator(kSeed + 2);
    int restored = 0;
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const Field field = fieldAt(generator.below(kFieldCount));
        const auto before = readAchievement(view(record));
        if (!before->has(field) || (field == Field::Icon && before->icon->id))
            continue;
        const FieldValue value = fieldValue(*before, field);
        const auto changed = withField(record, field, otherValue(generator, field));
        QVERIFY(changed);
        const auto back = withField(*changed, field, value);
        QVERIFY(back);
        const auto read = readAchievement(view(*back));
        QVERIFY(read);
        QVERIFY2(fieldValue(*read, field) == value, back->constData());
        QCOMPARE(otherMembers(*back, field), otherMembers(record, field));
        ++restored;
    }
    QVERIFY(restored > kRecords / 2);
}

void TestRecordProperties::clearingAndAddingLeavesTheRest()
{
    RecordGenerator generator(kSeed + 3);
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const Field field = fieldAt(generator.below(kFieldCount));
        const auto before = readAchievement(view(record));
        const auto cleared = withField(record, field, {});
        QVERIFY(cleared);
        const auto without = readAchievement(view(*cleared));
        QVERIFY2(without, cleared->constData());
        if (before->reading(field).state == FieldReading::State::Null) {
            QCOMPARE(*cleared, record);
            continue;
        }
        QCOMPARE(without->reading(field), FieldReading());
        QCOMPARE(otherMembers(*cleared, field), otherMembers(record, field));
        const FieldValue value = otherValue(generator, field);
        const auto added = withField(*cleared, field, value);
        QVERIFY(added);
        const auto read = readAchievement(view(*added));
        QVERIFY2(read, added->constData());
        QVERIFY2(fieldValue(*read, field) == value, added->constData());
        QCOMPARE(otherMembers(*added, field), otherMembers(record, field));
    }
}

void TestRecordProperties::settingWhatItHasGivesTheSameBytes()
{
    RecordGenerator generator(kSeed + 4);
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const auto achievement = readAchievement(view(record));
        for (std::size_t k = 0; k < kFieldCount; ++k) {
            if (achievement->reading(fieldAt(k)).state == FieldReading::State::Unreadable)
                continue;
            const auto same = withField(record, fieldAt(k), fieldValue(*achievement, fieldAt(k)));
            QVERIFY(same);
            QCOMPARE(*same, record);
        }
    }
}

void TestRecordProperties::everyFieldAbsentInTurn()
{
    RecordGenerator generator(kSeed + 5);
    for (int i = 0; i < 500; ++i) {
        QByteArray record = generator.record();
        for (std::size_t k = 0; k < kFieldCount; ++k) {
            if (readAchievement(view(record))->reading(fieldAt(k)).state == FieldReading::State::Null)
                record = *withField(record, fieldAt(k), otherValue(generator, fieldAt(k)));
            record = *withField(record, fieldAt(k), {});
            const auto read = readAchievement(view(record));
            QVERIFY(read);
            QCOMPARE(read->reading(fieldAt(k)), FieldReading());
            QVERIFY(std::holds_alternative<std::monostate>(fieldValue(*read, fieldAt(k))));
        }
    }
}

void TestRecordProperties::oneLineIsTheSameRecord()
{
    RecordGenerator generator(kSeed + 6);
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const QByteArray line = onOneLine(record);
        QVERIFY(!line.contains('\n') && !line.contains('\r'));
        const auto before = readAchievement(view(record));
        const auto after = readAchievement(view(line));
        QVERIFY(after);
        for (std::size_t k = 0; k < kFieldCount; ++k)
            QVERIFY(fieldValue(*after, fieldAt(k)) == fieldValue(*before, fieldAt(k)));
    }
}

void TestRecordProperties::gradesAgree()
{
    RecordGenerator generator(kSeed + 7);
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        const auto achievement = readAchievement(view(record));
        const auto issues = validate(*achievement, view(record));
        const auto worst = worstGrade(*achievement);
        QCOMPARE(worst.has_value(), !issues.empty());
        if (worst)
            QVERIFY(*worst == issues.front().grade);
    }
}

// The properties above are worth what the records are worth.
void TestRecordProperties::generatesEveryOddity()
{
    RecordGenerator generator(kSeed);
    QByteArray all;
    int doubled = 0;
    int lone = 0;
    std::array<int, kFieldCount> absent{}, null{}, read{}, unreadable{};
    for (int i = 0; i < kRecords; ++i) {
        const QByteArray record = generator.record();
        all += record;
        const auto achievement = readAchievement(view(record));
        for (std::size_t k = 0; k < kFieldCount; ++k) {
            const FieldReading &reading = achievement->readings[k];
            doubled += reading.doubledKey;
            lone += reading.loneSurrogate;
            absent[k] += reading.state == FieldReading::State::Absent;
            null[k] += reading.state == FieldReading::State::Null;
            read[k] += reading.state == FieldReading::State::Read;
            unreadable[k] += reading.state == FieldReading::State::Unreadable;
        }
    }
    QVERIFY(doubled > 100);
    QVERIFY(lone > 100);
    for (std::size_t k = 0; k < kFieldCount; ++k)
        QVERIFY(absent[k] > 100 && null[k] > 100 && read[k] > 1000 && unreadable[k] > 10);
    for (const QByteArray &oddity :
         {"18446744073709551615"_ba, "achievement_icon"_ba, "\\u0000"_ba, "1e999"_ba, "\r\n\t\""_ba, "\\u006"_ba,
          "-62135683200"_ba, "\xf0\x9f\x8f\x86"_ba, "\"slug\""_ba})
        QVERIFY2(all.contains(oddity), oddity.constData());
}

QTEST_GUILESS_MAIN(TestRecordProperties)
#include "tst_recordproperties.moc"
