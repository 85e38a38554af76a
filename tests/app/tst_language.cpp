// Language: what the shipped translations give beside the texts on the screen.

#include "app/language.h"

#include "models/records/enumerations.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheNamesOfValuesInEveryLanguage()
    {
        const auto vocabulary = Language::vocabulary();
        const auto languages = Language::available();
        QVERIFY(languages.contains(u"ja"_s));
        for (const auto &name : languages) {
            Language language;
            language.set(name);
            for (const auto &spec : achievementFields())
                for (const auto &value : enumerationValues(spec.field))
                    QCOMPARE(vocabulary->number(spec.field, enumerationName(spec.field, value.number)),
                             std::optional(value.number));
        }
        QCOMPARE(vocabulary->number(Field::Language, u"ヨーロッパ"), std::optional<quint64>(1));
        QCOMPARE(vocabulary->number(Field::Rank, u"silber"), std::optional<quint64>(2));
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
