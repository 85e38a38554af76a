// Records as CSV: what each cell holds, and that a plain reader of the format gets every value back.
#include "models/sources/exporters/csvrecord.h"

#include "models/records/fieldschema.h"
#include "models/records/jsonstring.h"
#include "models/records/jsonvalue.h"
#include "tests/support/recordgenerator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kSeed = 4180;
constexpr int kRecords = 10'000;

// RFC 4180 by the letter, and nothing of ours: rows of cells.
QList<QByteArrayList> readCsv(const QByteArray &bytes)
{
    QList<QByteArrayList> rows(1);
    QByteArray cell;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (bytes.mid(i + 1, 1) == "\"")
                cell += bytes[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\r') {
            rows.back().append(std::exchange(cell, {}));
            if (c == '\r') {
                ++i; // the line feed
                rows.append(QByteArrayList());
            }
        } else {
            cell += c;
        }
    }
    rows.removeLast(); // behind the last line end
    return rows;
}

QByteArray unquoted(QByteArray cell)
{
    if (cell.size() > 1 && cell[0] == '\'' && QByteArrayView("=+-@\t\r'").contains(cell[1]))
        cell.remove(0, 1);
    return cell;
}

QByteArray quotedText(const QByteArray &text)
{
    const auto token = jsonstring::quoted({text.constData(), std::size_t(text.size())});
    return {token.data(), qsizetype(token.size())};
}

// The record that a row means, by the words of csvrecord.h.
QByteArray recordFrom(const QByteArrayList &columns, const QByteArrayList &cells)
{
    QByteArrayList members;
    for (qsizetype i = 0; i + 1 < columns.size(); ++i) {
        const auto cell = unquoted(cells[i]);
        if (cell.isEmpty())
            continue;
        QByteArray value = cell;
        switch (achievementFields()[std::size_t(i)].type) {
        case FieldType::Text:
        case FieldType::LongText:
            value = quotedText(cell);
            break;
        case FieldType::Image:
            value = cell.startsWith('#') ? cell.mid(1) : "{\"url\":" + quotedText(cell) + "}";
            break;
        default:
            break;
        }
        members.append('"' + columns[i] + "\":" + value);
    }
    const auto more = unquoted(cells.back());
    if (!more.isEmpty())
        members.append(more.mid(1, more.size() - 2));
    return '{' + members.join(',') + '}';
}

bool sameRecord(const QByteArray &a, const QByteArray &b)
{
    return jsonvalue::same({a.constData(), std::size_t(a.size())}, {b.constData(), std::size_t(b.size())});
}

} // namespace

class CsvRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void namesItsColumns();
    void putsMembersIntoCells_data();
    void putsMembersIntoCells();
    void defusesFormulas_data();
    void defusesFormulas();
    void losesNoValue();
};

void CsvRecordTest::namesItsColumns()
{
    QCOMPARE(csvrecord::header(), "id,name,category,icon,game,rank,description,external_id,owners,owners_percentage,"
                                  "tags,language,created_at,updated_at,more\r\n"_ba);
}

void CsvRecordTest::putsMembersIntoCells_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("nothing") << "{}"_ba
                             << ",,,,,,,,,,,,,,\r\n"_ba;
    QTest::newRow("all") << R"({"id":18446744073709551615,"name":"Boss, \"Killer\"","category":3,)"
                            R"("icon":{"url":"//a.example/b.png"},"game":41233,"rank":1,"description":"a\nb",)"
                            R"("external_id":"007","owners":-1,"owners_percentage":42.310,"tags":["T1",5],)"
                            R"("language":5,"created_at":1529500723000,"updated_at":1})"_ba
                         << "18446744073709551615,\"Boss, \"\"Killer\"\"\",3,//a.example/b.png,41233,1,\"a\nb\",007,-1,"
                            "42.310,\"[\"\"T1\"\",5]\",5,1529500723000,1,\r\n"_ba;
    QTest::newRow("icon is a number") << R"({"icon":123})"_ba
                                      << ",,,#123,,,,,,,,,,,\r\n"_ba;
    QTest::newRow("icon with more")
        << R"({"icon":{"url":"u","width":1}})"_ba
        << ",,,,,,,,,,,,,,\"{\"\"icon\"\":{\"\"url\"\":\"\"u\"\",\"\"width\"\":1}}\"\r\n"_ba;
    QTest::newRow("icon url like a number") << R"({"icon":{"url":"#1"}})"_ba
                                            << ",,,,,,,,,,,,,,\"{\"\"icon\"\":{\"\"url\"\":\"\"#1\"\"}}\"\r\n"_ba;
    QTest::newRow("games") << R"({"game":[ 41233 , 5 ]})"_ba
                           << ",,,,\"[41233,5]\",,,,,,,,,,\r\n"_ba;
    QTest::newRow("one game in a list") << R"({"game":[5]})"_ba
                                        << ",,,,[5],,,,,,,,,,\r\n"_ba;
    QTest::newRow("an expanded game") << R"({"game":{"id":5}})"_ba
                                      << ",,,,,,,,,,,,,,\"{\"\"game\"\":{\"\"id\"\":5}}\"\r\n"_ba;
    QTest::newRow("numbers as text") << R"({"id":"5","rank":"2"})"_ba
                                     << ",,,,,,,,,,,,,,\"{\"\"id\"\":\"\"5\"\",\"\"rank\"\":\"\"2\"\"}\"\r\n"_ba;
    QTest::newRow("no reading") << R"({"id":1.5})"_ba
                                << ",,,,,,,,,,,,,,\"{\"\"id\"\":1.5}\"\r\n"_ba;
    QTest::newRow("null and empty") << R"({"rank":null,"name":""})"_ba
                                    << ",,,,,,,,,,,,,,\"{\"\"rank\"\":null,\"\"name\"\":\"\"\"\"}\"\r\n"_ba;
    QTest::newRow("doubled") << R"({"id":1,"name":"a","id":2})"_ba
                             << ",a,,,,,,,,,,,,,\"{\"\"id\"\":1,\"\"id\"\":2}\"\r\n"_ba;
    QTest::newRow("later spelling") << R"({"achievement_icon":7})"_ba
                                    << ",,,,,,,,,,,,,,\"{\"\"achievement_icon\"\":7}\"\r\n"_ba;
    QTest::newRow("escaped key") << R"({"n\u0061me":"x"})"_ba
                                 << ",x,,,,,,,,,,,,,\r\n"_ba;
    QTest::newRow("blanks at the ends") << R"({"name":" x "})"_ba
                                        << ",\" x \",,,,,,,,,,,,,\r\n"_ba;
    QTest::newRow("half a pair") << R"({"name":"\ud800"})"_ba
                                 << ",,,,,,,,,,,,,,\"{\"\"name\"\":\"\"\\ud800\"\"}\"\r\n"_ba;
}

void CsvRecordTest::putsMembersIntoCells()
{
    QFETCH(QByteArray, record);
    QTEST(csvrecord::row(record), "row");
}

void CsvRecordTest::defusesFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("formula") << "=1+1"_ba
                             << "'=1+1"_ba;
    QTest::newRow("call") << "@SUM(A1)"_ba
                          << "'@SUM(A1)"_ba;
    QTest::newRow("plus") << "+5"_ba
                          << "'+5"_ba;
    QTest::newRow("minus") << "-A1"_ba
                           << "'-A1"_ba;
    QTest::newRow("tab") << "\t=1"_ba
                         << "\"'\t=1\""_ba;
    QTest::newRow("carriage return") << "\r=1"_ba
                                     << "\"'\r=1\""_ba;
    QTest::newRow("apostrophe") << "'tis"_ba
                                << "''tis"_ba;
    QTest::newRow("number") << "-5.25"_ba
                            << "-5.25"_ba;
    QTest::newRow("within") << "a=1"_ba
                            << "a=1"_ba;
}

void CsvRecordTest::defusesFormulas()
{
    QFETCH(QByteArray, text);
    QTEST(csvrecord::cell(text), "cell");
}

void CsvRecordTest::losesNoValue()
{
    RecordGenerator generator(kSeed);
    QByteArray file = csvrecord::header();
    QByteArrayList records;
    for (int i = 0; i < kRecords; ++i) {
        records.append(generator.record());
        file += csvrecord::row(records.back());
    }

    const auto rows = readCsv(file);
    QCOMPARE(rows.size(), records.size() + 1);
    for (qsizetype i = 0; i < records.size(); ++i) {
        const auto back = recordFrom(rows.front(), rows[i + 1]);
        QVERIFY2(sameRecord(records[i], back), QByteArray(records[i] + "\n" + back).constData());
    }
}

QTEST_GUILESS_MAIN(CsvRecordTest)
#include "tst_csvrecord.moc"
