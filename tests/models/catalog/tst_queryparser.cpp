// QueryParser: the language, what does not count of it, and texts that are none.

#include "tests/support/queries.h"
#include "tests/support/randomquery.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QueryTerm)

namespace {

using Problem = QueryProblem::Kind;

// 2018-06-01 00:00, ms.
constexpr qint64 kJune = 1'527'811'200'000;
constexpr qint64 kDay = 86'400'000;

NumberTerm equal(Field field, quint64 number)
{
    return {field, {number, number}};
}

std::vector<QueryProblem> problemsOf(const QString &text)
{
    return queryOf(text).problems;
}

// The parts that do not count, as they stand.
QStringList parts(const QString &text)
{
    QStringList found;
    for (const auto &problem : problemsOf(text))
        found << text.mid(problem.position, problem.length);
    return found;
}

void collectTerms(const QueryNode &node, std::vector<const QueryNode *> &terms)
{
    if (node.kind == QueryNode::Kind::Term)
        terms.push_back(&node);
    for (const auto &child : node.children)
        collectTerms(child, terms);
}

int termCount(const Query &query)
{
    std::vector<const QueryNode *> terms;
    collectTerms(query.root, terms);
    return int(terms.size());
}

// As queryparser.h says it.
bool isNormal(const QueryNode &node, bool isRoot = true)
{
    using enum QueryNode::Kind;
    const auto count = node.children.size();
    const bool isCounted = node.kind == Term  ? count == 0
                           : node.kind == Not ? count == 1
                           : isRoot           ? node.kind == All
                                              : count >= 2;
    return isCounted && std::ranges::all_of(node.children, [&](const QueryNode &child) {
               return isNormal(child, false) && (child.kind != node.kind || child.kind == Not);
           });
}

} // namespace

class TestQueryParser : public QObject
{
    Q_OBJECT

private slots:
    void readsTheTree_data();
    void readsTheTree();
    void readsTerms_data();
    void readsTerms();
    void foldsWhatIsTyped();
    void says_data();
    void says();
    void saysEveryProblemInOrder();
    void worksWithWhatIsLeft_data();
    void worksWithWhatIsLeft();
    void knowsWhereTermsStand();
    void shortensLongParts();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void takesAsMuchAsItSays();
    void standsAnyText();
};

void TestQueryParser::readsTheTree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("blanks") << u" \t\u3000"_s << u""_s;
    QTest::newRow("words") << u"boss  KILLER"_s << u"boss killer"_s;
    QTest::newRow("phrase") << u"\"end boss\" x"_s << u"\"end boss\" x"_s;
    QTest::newRow("phrase keeps blanks") << u"\" a  b \""_s << u"\" a  b \""_s;
    QTest::newRow("empty phrase") << u"\"\""_s << u""_s;
    QTest::newRow("phrase touching a word") << u"a\"b c\"d"_s << u"a \"b c\" d"_s;
    QTest::newRow("escapes") << uR"("say \"hi\"" "a\b" "c\\")"_s << uR"("say \"hi\"" a\b c\)"_s;
    QTest::newRow("wide blank") << u"終\u3000章"_s << u"終 章"_s;
    QTest::newRow("not") << u"-a -\"b c\" -id:5 -(d e)"_s << u"-a -\"b c\" -id:5 -(d e)"_s;
    QTest::newRow("not inside a word") << u"well-known a- "_s << u"well-known a-"_s;
    QTest::newRow("not not") << u"-(-a)"_s << u"-(-a)"_s;
    QTest::newRow("or") << u"a OR b c OR d"_s << u"a OR b c OR d"_s;
    QTest::newRow("or of the same kind") << u"(a OR b) OR (c OR d)"_s << u"a OR b OR c OR d"_s;
    QTest::newRow("or in small letters") << u"a or Or oR ORx"_s << u"a or or or orx"_s;
    QTest::newRow("or beside brackets") << u"(a)OR(b)"_s << u"a OR b"_s;
    QTest::newRow("brackets") << u"(a OR b) c"_s << u"(a OR b) c"_s;
    QTest::newRow("brackets without need") << u"((a b)) (c)"_s << u"a b c"_s;
    QTest::newRow("empty brackets") << u"a () (( ))"_s << u"a"_s;
    QTest::newRow("brackets end words") << u"a(b)c"_s << u"a b c"_s;
    QTest::newRow("quoted signs") << u"\"-\" \"OR\" \"(\""_s << u"\"-\" or \"(\""_s;
    QTest::newRow("colon inside a word") << u"Chapter:two :: a=b http://x"_s
                                         << u"\"chapter:two\" \"::\" \"a=b\" \"http://x\""_s;
    QTest::newRow("a word before a phrase") << u"Chapter:\"two x\""_s << u"\"chapter:\" \"two x\""_s;
    QTest::newRow("wide colon") << u"name：x"_s << u"name：x"_s;
    QTest::newRow("field inside brackets")
        << u"(source:steam OR rank:gold)boss"_s << u"(source:steam OR rank:gold) boss"_s;
    QTest::newRow("quoted value touching a word") << u"tag:\"a b\"c"_s << u"tag:\"a b\" c"_s;
}

void TestQueryParser::readsTheTree()
{
    QFETCH(QString, text);
    const auto query = queryOf(text);
    QTEST(queryText(query), "tree");
    QCOMPARE(query.problems, std::vector<QueryProblem>());
    QVERIFY(isNormal(query.root));
}

void TestQueryParser::readsTerms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QueryTerm>("term");
    const auto row = [](const char16_t *text, QueryTerm term) {
        const auto name = QString::fromUtf16(text);
        QTest::newRow(name.toUtf8().constData()) << name << std::move(term);
    };
    row(u"boss", TextTerm{{}, "boss", false});
    row(u"name:boss", TextTerm{Field::Name, "boss", false});
    row(u"NAME=\"Boss Killer\"", TextTerm{Field::Name, "boss killer", true});
    row(u"description:a:b=c", TextTerm{Field::Description, "a:b=c", false});
    row(u"tag:Boss", TextTerm{Field::Tags, "boss", false});
    row(u"tags=\"boss rush\"", TextTerm{Field::Tags, "boss rush", true});
    row(u"external:ACH_1", TextTerm{Field::ExternalId, "ach_1", false});
    row(u"external_id=-x", TextTerm{Field::ExternalId, "-x", true});
    row(u"name:\" a \"", TextTerm{Field::Name, " a ", false});

    row(u"id:5", equal(Field::Id, 5));
    row(u"id=007", equal(Field::Id, 7));
    row(u"id:18446744073709551615", equal(Field::Id, 18446744073709551615u));
    row(u"id<5", NumberTerm{Field::Id, {{}, 4}});
    row(u"id<=5", NumberTerm{Field::Id, {{}, 5}});
    row(u"id>5", NumberTerm{Field::Id, {6, {}}});
    row(u"id>=5", NumberTerm{Field::Id, {5, {}}});
    row(u"id:5..7", NumberTerm{Field::Id, {5, 7}});
    row(u"id=5..", NumberTerm{Field::Id, {5, {}}});
    row(u"id:..7", NumberTerm{Field::Id, {{}, 7}});
    row(u"id:5..<7", NumberTerm{Field::Id, {5, 6}});
    row(u"id:\" 5 \"", equal(Field::Id, 5));
    row(u"game:41233", equal(Field::Game, 41233));
    row(u"game=41233", equal(Field::Game, 41233));
    row(u"game:Boss", TextTerm{Field::Game, "boss", false});
    row(u"game=Boss", TextTerm{Field::Game, "boss", true});
    row(u"game:\"Boss Rush\"", TextTerm{Field::Game, "boss rush", false});
    row(u"game:\"1942\"", TextTerm{Field::Game, "1942", false});
    row(u"game=\"1942\"", TextTerm{Field::Game, "1942", true});
    row(u"game:1942x", TextTerm{Field::Game, "1942x", false});
    row(u"game:Boss..Rush", TextTerm{Field::Game, "boss..rush", false});
    row(u"game:1..Rush", TextTerm{Field::Game, "1..rush", false});
    row(u"source:steam", equal(Field::Category, 3));
    row(u"category=XBOX", equal(Field::Category, 2));
    row(u"source:3", equal(Field::Category, 3));
    row(u"source:57", equal(Field::Category, 57));
    row(u"rank>=silver", NumberTerm{Field::Rank, {2, {}}});
    row(u"rank:bronze..gold", NumberTerm{Field::Rank, {1, 3}});
    row(u"language:\"North America\"", equal(Field::Language, 2));
    row(u"language:north-america", equal(Field::Language, 2));
    row(u"region:eu", equal(Field::Language, 1));
    row(u"region<NA", NumberTerm{Field::Language, {{}, 1}});

    row(u"owners:-5", SignedTerm{Field::Owners, {-5, -5}});
    row(u"owners>1000", SignedTerm{Field::Owners, {1001, {}}});
    row(u"owners:-9223372036854775808", SignedTerm{Field::Owners, {INT64_MIN, INT64_MIN}});

    row(u"rarity:5", ShareTerm{{5, 5}, false, false});
    row(u"rarity<5.5", ShareTerm{{{}, 5.5}, false, true});
    row(u"rarity<=5", ShareTerm{{{}, 5}, false, false});
    row(u"rarity>5", ShareTerm{{5, {}}, true, false});
    row(u"owners_percentage>=.5", ShareTerm{{0.5, {}}, false, false});
    row(u"rarity:5..10", ShareTerm{{5, 10}, false, false});
    row(u"rarity:1..<5", ShareTerm{{1, 5}, false, true});
    row(u"rarity:..<5", ShareTerm{{{}, 5}, false, true});
    row(u"rarity:-1e2..1E-3", ShareTerm{{-100, 0.001}, false, false});

    row(u"created:2018", SignedTerm{Field::CreatedAt, {1'514'764'800'000, 1'546'300'799'999}});
    row(u"updated:2018-06", SignedTerm{Field::UpdatedAt, {kJune, kJune + 30 * kDay - 1}});
    row(u"updated_at=2018-06-01", SignedTerm{Field::UpdatedAt, {kJune, kJune + kDay - 1}});
    row(u"updated:2018-06-01T12:30", SignedTerm{Field::UpdatedAt, {kJune + 45'000'000, kJune + 45'059'999}});
    row(u"updated:2018-06-01T12:30:05", SignedTerm{Field::UpdatedAt, {kJune + 45'005'000, kJune + 45'005'999}});
    row(u"updated>2018-06-01", SignedTerm{Field::UpdatedAt, {kJune + kDay, {}}});
    row(u"updated>=2018-06-01", SignedTerm{Field::UpdatedAt, {kJune, {}}});
    row(u"updated<2018-06-01", SignedTerm{Field::UpdatedAt, {{}, kJune - 1}});
    row(u"updated<=2018-06-01", SignedTerm{Field::UpdatedAt, {{}, kJune + kDay - 1}});
    row(u"created_at:2018-06..2018-06-02", SignedTerm{Field::CreatedAt, {kJune, kJune + 2 * kDay - 1}});
    row(u"created:2020-02-29", SignedTerm{Field::CreatedAt, {1'582'934'400'000, 1'583'020'799'999}});
    row(u"created:1969-12-31T23:59:59", SignedTerm{Field::CreatedAt, {-1000, -1}});

    row(u"missing:icon", PresenceTerm{Field::Icon, true});
    row(u"has:RANK", PresenceTerm{Field::Rank, false});
    row(u"has:owners_percentage", PresenceTerm{Field::OwnersPercentage, false});
    row(u"missing=tags", PresenceTerm{Field::Tags, true});
    row(u"is:changed", TraitTerm{RecordTrait::Changed});
    row(u"is:new", TraitTerm{RecordTrait::New});
    row(u"is:Deleted", TraitTerm{RecordTrait::Deleted});
    row(u"is:draft", TraitTerm{RecordTrait::Draft});
    row(u"is:error", TraitTerm{RecordTrait::Error});
    row(u"is:invalid", TraitTerm{RecordTrait::Error});
    row(u"IS=warning", TraitTerm{RecordTrait::Warning});
    row(u"icon:broken", IconTerm{IconMark::Broken});
    row(u"ICON=lowres", IconTerm{IconMark::LowResolution});
}

void TestQueryParser::readsTerms()
{
    QFETCH(QString, text);
    QFETCH(QueryTerm, term);
    const auto query = queryOf(text);
    QCOMPARE(query.problems, std::vector<QueryProblem>());
    QCOMPARE(int(query.root.children.size()), 1);
    QVERIFY2(query.root.children.front() == nodeOf(term), queryText(query).toUtf8().constData());
}

void TestQueryParser::foldsWhatIsTyped()
{
    const auto query = queryOf(u"STRAßE tag=E\u0301t\u00c9"_s);
    QCOMPARE(std::get<TextTerm>(query.root.children[0].term).folded, std::string("strasse"));
    QCOMPARE(std::get<TextTerm>(query.root.children[1].term).folded, u"\u00e9t\u00e9"_s.toStdString());
}

void TestQueryParser::says_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char16_t *text, Problem kind, const char16_t *part, const char16_t *nearest = u"") {
        const auto name = QString::fromUtf16(text);
        QTest::newRow(name.toUtf8().constData())
            << name << kind << QString::fromUtf16(part) << QString::fromUtf16(nearest);
    };
    row(u"a \"end bo", Problem::UnclosedQuote, u"\"end bo");
    row(u"a tag:\"end bo\\\"", Problem::UnclosedQuote, u"\"end bo\\\"");
    row(u"tag:\"", Problem::UnclosedQuote, u"\"");
    row(u"a (b (c", Problem::UnclosedParenthesis, u"(");
    row(u"a ))) b", Problem::StrayParenthesis, u")))");
    row(u"a OR", Problem::MissingOperand, u"OR");
    row(u"OR a", Problem::MissingOperand, u"OR");
    row(u"a OR OR  OR b", Problem::MissingOperand, u"OR  OR");
    row(u"OR OR", Problem::MissingOperand, u"OR OR");
    row(u"(a OR) b", Problem::MissingOperand, u"OR");
    row(u"a OR ()", Problem::MissingOperand, u"OR");
    row(u"a - b", Problem::MissingOperand, u"-");
    row(u"---a", Problem::MissingOperand, u"--");
    row(u"-()", Problem::MissingOperand, u"-");
    row(u"-\"\"", Problem::MissingOperand, u"-");
    row(u"(a -)", Problem::MissingOperand, u"-");
    row(u"a source: b", Problem::MissingValue, u"source:");
    row(u"-name:\"\"", Problem::MissingValue, u"name:\"\"");
    row(u"id:..", Problem::MissingValue, u"id:..");
    row(u"rarity:5..<", Problem::MissingValue, u"rarity:5..<");
    row(u"souce:steam", Problem::UnknownField, u"souce", u"source");
    row(u"SOURCEE=steam", Problem::UnknownField, u"SOURCEE", u"source");
    row(u"-owenrs>5", Problem::UnknownField, u"owenrs", u"owners");
    row(u"categry:\"a b\" x", Problem::UnknownField, u"categry", u"category");
    row(u"name>5", Problem::WrongOperator, u"name>5", u"name:5");
    row(u"tag<=\"a b\"", Problem::WrongOperator, u"tag<=\"a b\"", u"tag:\"a b\"");
    row(u"is>new", Problem::WrongOperator, u"is>new", u"is:new");
    row(u"id<5..7", Problem::WrongOperator, u"id<5..7", u"id:5..7");
    row(u"icon:dubble", Problem::UnknownValue, u"dubble", u"double");
    row(u"icon>broken", Problem::WrongOperator, u"icon>broken", u"icon:broken");
    row(u"source:staem", Problem::UnknownValue, u"staem", u"steam");
    row(u"source:st", Problem::UnknownValue, u"st", u"steam");
    row(u"rank:bronze..glod", Problem::UnknownValue, u"glod", u"gold");
    row(u"language:\"Noth America\"", Problem::UnknownValue, u"\"Noth America\"", u"north-america");
    row(u"source:nowhere", Problem::UnknownValue, u"nowhere");
    row(u"is:chnged", Problem::UnknownValue, u"chnged", u"changed");
    row(u"is:good", Problem::UnknownValue, u"good");
    row(u"missing:icno", Problem::UnknownValue, u"icno", u"icon");
    row(u"has:is", Problem::UnknownValue, u"is", u"id");
    row(u"game>boss", Problem::NotANumber, u"boss");
    row(u"game:-5", Problem::OutOfRange, u"-5");
    row(u"game:5..4", Problem::EmptyRange, u"5..4", u"4..5");
    row(u"id:five", Problem::NotANumber, u"five");
    row(u"id:1.5", Problem::NotANumber, u"1.5");
    row(u"owners:1..x", Problem::NotANumber, u"x");
    row(u"id:５", Problem::NotANumber, u"５");
    row(u"rarity:42,5", Problem::NotANumber, u"42,5");
    row(u"rarity:nan", Problem::NotANumber, u"nan");
    row(u"id:-5", Problem::OutOfRange, u"-5");
    row(u"rank:-1", Problem::OutOfRange, u"-1");
    row(u"id:18446744073709551616", Problem::OutOfRange, u"18446744073709551616");
    row(u"source:99999999999999999999", Problem::OutOfRange, u"99999999999999999999");
    row(u"owners:9223372036854775808", Problem::OutOfRange, u"9223372036854775808");
    row(u"rarity:1e999", Problem::OutOfRange, u"1e999");
    row(u"created:yesterday", Problem::NotADate, u"yesterday");
    row(u"created:2019-02-30", Problem::NotADate, u"2019-02-30");
    row(u"created:2019-13", Problem::NotADate, u"2019-13");
    row(u"created:0000", Problem::NotADate, u"0000");
    row(u"created:2018..2019-02-29", Problem::NotADate, u"2019-02-29");
    row(u"created:2019-01-01T24:00", Problem::NotADate, u"2019-01-01T24:00");
    row(u"created:２０１８", Problem::NotADate, u"２０１８");
    row(u"id:10..5", Problem::EmptyRange, u"10..5", u"5..10");
    row(u"rarity:5..<5", Problem::EmptyRange, u"5..<5");
    row(u"rarity:5..<1", Problem::EmptyRange, u"5..<1", u"1..<5");
    row(u"created:2019..2018", Problem::EmptyRange, u"2019..2018", u"2018..2019");
    row(u"id<0", Problem::EmptyRange, u"0");
    row(u"id>18446744073709551615", Problem::EmptyRange, u"18446744073709551615");
    row(u"owners:..<-9223372036854775808", Problem::EmptyRange, u"..<-9223372036854775808");
    row(u"created>9999", Problem::EmptyRange, u"9999");
}

void TestQueryParser::says()
{
    QFETCH(QString, text);
    const auto query = queryOf(text);
    QCOMPARE(int(query.problems.size()), 1);
    const auto &problem = query.problems.front();
    QTEST(problem.kind, "kind");
    QTEST(problem.part, "part");
    QTEST(problem.nearest, "nearest");
    QCOMPARE(text.mid(problem.position, problem.length), problem.part);
    QVERIFY(isNormal(query.root));
}

void TestQueryParser::saysEveryProblemInOrder()
{
    QCOMPARE(parts(u"(a source:staem -) -\"x"_s), (QStringList{u"staem"_s, u"-"_s, u"\"x"_s}));
    QCOMPARE(parts(u"((a source: OR"_s), (QStringList{u"("_s, u"source:"_s, u"OR"_s}));
    QCOMPARE(parts(u"a\xd83c b\xdfc6 \"c"_s + QChar(0)),
             (QStringList{u"a\xd83c"_s, u"b\xdfc6"_s, u"\"c"_s + QChar(0)}));
}

void TestQueryParser::worksWithWhatIsLeft_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tree");
    QTest::newRow("unclosed quote") << u"a \"end bo"_s << u"a \"end bo\""_s;
    QTest::newRow("unclosed bracket") << u"a (b OR c"_s << u"a (b OR c)"_s;
    QTest::newRow("stray bracket") << u"a) b"_s << u"a b"_s;
    QTest::newRow("missing operand") << u"a OR -"_s << u"a"_s;
    QTest::newRow("wrong operand") << u"a OR source:staem b"_s << u"a OR b"_s;
    QTest::newRow("wrong operands") << u"(id:x OR id:y) a -(id:z)"_s << u"a"_s;
    QTest::newRow("not of what is wrong") << u"a -rank:glod"_s << u"a"_s;
    QTest::newRow("several signs") << u"--a"_s << u"-a"_s;
    QTest::newRow("near to a field") << u"boss souce:steam"_s << u"boss"_s;
    QTest::newRow("broken text") << u"a b\xd83c c"_s << u"a c"_s;
}

void TestQueryParser::worksWithWhatIsLeft()
{
    QFETCH(QString, text);
    const auto query = queryOf(text);
    QTEST(queryText(query), "tree");
    QVERIFY(!query.problems.empty());
    QVERIFY(isNormal(query.root));
}

void TestQueryParser::knowsWhereTermsStand()
{
    const auto text = u"  boss -tag:\"a b\" (x OR y) -(z) "_s;
    QStringList found;
    for (const auto &node : queryOf(text).root.children)
        found << text.mid(node.position, node.length);
    QCOMPARE(found, (QStringList{u"boss"_s, u"-tag:\"a b\""_s, u"(x OR y)"_s, u"-(z)"_s}));
    const auto only = queryOf(u" ((x OR y))"_s).root.children.front();
    QCOMPARE(only.position, 1);
    QCOMPARE(only.length, 10);
    const auto beside = queryOf(u"(id:x a)"_s).root.children.front();
    QCOMPARE(beside.position, 6);
    QCOMPARE(beside.length, 1);
    // What does not count belongs to the OR it stands beside.
    const auto node = queryOf(u"a (b OR id:x)"_s).root.children[1];
    QCOMPARE(node.position, 3);
    QCOMPARE(node.length, 9);
}

void TestQueryParser::shortensLongParts()
{
    const auto problem = problemsOf(u"id:"_s + QString(100, u'x')).front();
    QCOMPARE(problem.length, 100);
    QCOMPARE(problem.part, QString(39, u'x') + u'…');
}

void TestQueryParser::keepsItsLimits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Problem>("kind");
    QTest::addColumn<qsizetype>("position");
    QTest::addColumn<int>("terms");
    const auto words = [](int count) { return u"ab "_s.repeated(count); };
    QTest::newRow("100,000 letters") << QString(100'000, u'x') << Problem::TooLong << qsizetype(0) << 0;
    QTest::newRow("a long last word") << u"a -"_s + QString(5000, u'x') << Problem::TooLong << qsizetype(2) << 1;
    QTest::newRow("100,000 characters of words")
        << words(33'333) << Problem::TooLong << qsizetype(kMostQueryTerms * 3) << kMostQueryTerms;
    QTest::newRow("1,000 ORs") << u"a OR "_s.repeated(1000) + u"a"_s << Problem::TooLong
                               << qsizetype(kMostQueryTerms * 5) << kMostQueryTerms;
    QTest::newRow("100,000 letters in a phrase")
        << u"a \""_s + QString(100'000, u'x') << Problem::TooLong << qsizetype(2) << 1;
    QTest::newRow("100,000 opening brackets") << QString(100'000, u'(') << Problem::TooDeep << qsizetype(64) << 0;
    QTest::newRow("not of brackets") << u"-("_s.repeated(1000) + u"a" << Problem::TooDeep << qsizetype(128) << 0;
    QTest::newRow("100,000 closing brackets") << QString(100'000, u')') << Problem::TooLong << qsizetype(4096) << 0;
    QTest::newRow("100,000 signs") << QString(100'000, u'-') << Problem::TooLong << qsizetype(0) << 0;
    QTest::newRow("1,000 ORs alone") << u"OR "_s.repeated(1000) << Problem::MissingOperand << qsizetype(0) << 0;
    QTest::newRow("far behind many blanks")
        << u"a"_s + QString(5000, u' ') + u"b" << Problem::TooLong << qsizetype(5001) << 1;
}

void TestQueryParser::keepsItsLimits()
{
    QFETCH(QString, text);
    QFETCH(int, terms);
    const auto query = queryOf(text);
    const auto &problem = query.problems.back();
    QTEST(problem.kind, "kind");
    QTEST(problem.position, "position");
    if (problem.kind != Problem::MissingOperand)
        QCOMPARE(problem.position + problem.length, text.size());
    QCOMPARE(termCount(query), terms);
    QVERIFY(isNormal(query.root));
}

void TestQueryParser::takesAsMuchAsItSays()
{
    QVERIFY(problemsOf(u"a "_s.repeated(kMostQueryTerms)).empty());
    QVERIFY(problemsOf(QString(kMostQueryCharacters, u'x')).empty());
    QVERIFY(problemsOf(u"a"_s + QString(100'000, u' ')).empty());
    QVERIFY(problemsOf(QString(kMostQueryBrackets, u'(') + u'a' + QString(kMostQueryBrackets, u')')).empty());
}

void TestQueryParser::standsAnyText()
{
    RandomQuery random(1);
    for (int i = 0; i < 100'000; ++i) {
        const auto text = random.text(30);
        const auto query = queryOf(text);
        const auto shown = text.toUtf8();
        QVERIFY2(query == queryOf(text), shown.constData());
        QVERIFY2(isNormal(query.root), shown.constData());
        QVERIFY2(std::ranges::is_sorted(query.problems, {}, &QueryProblem::position), shown.constData());
        for (const auto &problem : query.problems)
            QVERIFY2(problem.position >= 0 && problem.length > 0 && problem.position + problem.length <= text.size() &&
                         !problem.part.isEmpty(),
                     shown.constData());
        std::vector<const QueryNode *> terms;
        collectTerms(query.root, terms);
        for (const auto *term : terms)
            QVERIFY2(term->position >= 0 && term->length > 0 && term->position + term->length <= text.size(),
                     shown.constData());
        // What it understood, it can say.
        const auto again = queryOf(queryText(query));
        QVERIFY2(again.root == query.root && again.problems.empty(), shown.constData());
    }
}

QTEST_GUILESS_MAIN(TestQueryParser)
#include "tst_queryparser.moc"
