#include "models/records/fieldschema.h"

#include <QSet>
#include <QTest>

#include <string>

using namespace Qt::StringLiterals;

class TestFieldSchema : public QObject
{
    Q_OBJECT

private slots:
    void isTheEndpointsTable();
    void findsFieldsByKey();
    void namesAndExplainsEveryField();
};

void TestFieldSchema::isTheEndpointsTable()
{
    QStringList rows;
    for (const FieldSpec &spec : achievementFields()) {
        QCOMPARE(&fieldSpec(spec.field), &spec);
        rows.append(QString::fromLatin1(spec.key.data(), qsizetype(spec.key.size())) +
                    (spec.mandatory ? u" +"_s : QString()));
    }
    QCOMPARE(rows, (QStringList{u"id +"_s, u"name +"_s, u"category +"_s, u"icon"_s, u"game"_s, u"rank"_s,
                                u"description"_s, u"external_id +"_s, u"owners"_s, u"owners_percentage"_s, u"tags"_s,
                                u"language"_s, u"created_at +"_s, u"updated_at +"_s}));
}

void TestFieldSchema::findsFieldsByKey()
{
    for (const FieldSpec &spec : achievementFields())
        QCOMPARE(fieldByKey(spec.key), std::optional(spec.field));
    QCOMPARE(fieldByKey("achievement_icon"), std::optional(Field::Icon));
    for (const char *const unknown :
         {"", "ID", "names", "slug", "locked_icon", "owners_percentages", "a much longer key than any"})
        QVERIFY2(!fieldByKey(unknown), unknown);
}

void TestFieldSchema::namesAndExplainsEveryField()
{
    QSet<QString> names;
    for (const FieldSpec &spec : achievementFields()) {
        names.insert(fieldName(spec.field));
        QVERIFY(fieldHelp(spec.field).endsWith(u'.'));
    }
    QCOMPARE(names.size(), qsizetype(kFieldCount));
    QCOMPARE(fieldName(Field::Category), u"Source"_s);
    QCOMPARE(fieldName(Field::OwnersPercentage), u"Owners %"_s);
}

QTEST_GUILESS_MAIN(TestFieldSchema)
#include "tst_fieldschema.moc"
