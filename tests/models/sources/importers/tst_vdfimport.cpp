// Valve's text format, and the configuration and localisation that Steamworks exports in it.
#include "importing.h"
#include "models/sources/importers/vdftext.h"

using namespace Qt::StringLiterals;
using namespace importing;
using Note = ImportNote::Kind;

class VdfImportTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTheTextFormat();
    void keepsWhatComesBeforeABreak_data();
    void keepsWhatComesBeforeABreak();
    void readsAConfiguration();
    void joinsALocalisationByPlace();
    void aLocalisationAloneOnlyUpdates();
    void aCutConfigurationLosesTheEntryUnderWay();
};

// Below the class, as moc does not read raw texts of several lines.
namespace {

const QByteArray kConfiguration = R"("480"
{
	"stats"
	{
		// the first
		"1"
		{
			"bits"
			{
				"0"
				{
					"name"	"STEP"
					"display"
					{
						"name" { "english" "First Step" "german" "Erster Schritt" "token" "NEW_ACHIEVEMENT_1_0_NAME" }
						"desc" { "english" "Say \"ahoy\"." "german" "" "token" "NEW_ACHIEVEMENT_1_0_DESC" }
						"hidden" "0"
						"icon" "step.jpg"
						"icon_gray" "step_g.jpg"
					}
				}
				"1"
				{
					"name" "PLAIN" "display" { "name" "Plain" "hidden" "1" }
				}
				"2" { "display" { "name" "Nameless" } }
			}
			"type" "4"
		}
		"2" { "name" "tides" "type" "1" }
	}
})"_ba;

const QByteArray kLocalisation = R"("lang"
{
	"english" { "Tokens" { "NEW_ACHIEVEMENT_1_0_NAME" "The First Step" "NEW_ACHIEVEMENT_1_0_DESC" "" } }
	"finnish" { "Tokens" { "NEW_ACHIEVEMENT_1_1_NAME" "Selvä" "NEW_ACHIEVEMENT_1_1_DESC" "Odota." "STAT_TIDES" "x" } }
})"_ba;

} // namespace

void VdfImportTest::readsTheTextFormat()
{
    const auto read =
        readVdfText("// c\n\"a\" { key \"v\\n\\\"w\\\\ C:\\dir\" \"k\" bare [$WIN32] } // end\n\"b\" \"\"");

    QVERIFY(!read.error);
    QCOMPARE(read.root.children.size(), std::size_t(2));
    QCOMPARE(read.root.at({"A", "KEY"})->value, std::string("v\n\"w\\ C:\\dir"));
    QCOMPARE(read.root.at({"a", "k"})->value, std::string("bare"));
    QVERIFY(!read.root.at({"a", "none", "deeper"}));
    QCOMPARE(read.root.child("b")->value, std::string());
}

void VdfImportTest::keepsWhatComesBeforeABreak_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<qint64>("offset");
    QTest::newRow("cut in a block") << "\"a\" { \"k\" \"v\" "_ba << Error::Kind::TruncatedInput << qint64(14);
    QTest::newRow("cut in a text") << "\"a\" { \"k\" \"v"_ba << Error::Kind::TruncatedInput << qint64(12);
    QTest::newRow("a key alone") << "\"a\""_ba << Error::Kind::TruncatedInput << qint64(3);
    QTest::newRow("a brace too many") << "\"a\" { } }"_ba << Error::Kind::InvalidVdf << qint64(8);
    QTest::newRow("a brace for a key") << "\"a\" { { } }"_ba << Error::Kind::InvalidVdf << qint64(6);
    QTest::newRow("nested deeply") << QByteArray("\"a\"{").repeated(100) << Error::Kind::NestedTooDeeply << qint64(260);
}

void VdfImportTest::keepsWhatComesBeforeABreak()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Kind, kind);
    QFETCH(qint64, offset);

    const auto read = readVdfText({text.constData(), std::size_t(text.size())});

    QVERIFY(read.error);
    QCOMPARE(read.error->kind, kind);
    QCOMPARE(read.error->offset, offset);
}

void VdfImportTest::readsAConfiguration()
{
    const auto read = importing::read({kConfiguration}, u"german"_s).value();

    QCOMPARE(lines(read), (QStringList{u"name=Erster Schritt category=3 description=Say \"ahoy\". external_id=STEP"_s,
                                       u"name=Plain category=3 external_id=PLAIN"_s}));
    QCOMPARE(kinds(read.all[0].notes), (std::vector{Note::OtherLanguage, Note::IconWithoutAddress}));
    QCOMPARE(kinds(read.all[1].notes), std::vector{Note::HiddenWithoutDescription});
    QCOMPARE(read.languages, (std::vector<std::string>{"english", "german"}));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::NoExternalId);
    QCOMPARE(read.rejected[0].error.record, 3);
}

void VdfImportTest::joinsALocalisationByPlace()
{
    const auto read = importing::read({kLocalisation, kConfiguration}).value();

    QCOMPARE(lines(read), (QStringList{u"name=The First Step category=3 description=Say \"ahoy\". external_id=STEP"_s,
                                       u"name=Selvä category=3 description=Odota. external_id=PLAIN"_s}));
    QCOMPARE(kinds(read.all[1].notes), std::vector{Note::OtherLanguage});
}

void VdfImportTest::aLocalisationAloneOnlyUpdates()
{
    const auto read = importing::read({kLocalisation}, u"finnish"_s).value();

    QCOMPARE(lines(read),
             (QStringList{u"update name=The First Step category=3 external_id=NEW_ACHIEVEMENT_1_0"_s,
                          u"update name=Selvä category=3 description=Odota. external_id=NEW_ACHIEVEMENT_1_1"_s}));
    QCOMPARE(kinds(read.all[0].notes), (std::vector{Note::OtherLanguage, Note::NoExternalPlace}));
}

void VdfImportTest::aCutConfigurationLosesTheEntryUnderWay()
{
    const auto read = importing::read({kConfiguration.first(kConfiguration.indexOf("\"Plain\""))}).value();

    QCOMPARE(read.all.size(), std::size_t(1));
    QCOMPARE(read.rejected[0].error.kind, Error::Kind::TruncatedInput);
    QCOMPARE(read.rejected[0].error.record, 2);
}

QTEST_GUILESS_MAIN(VdfImportTest)
#include "tst_vdfimport.moc"
