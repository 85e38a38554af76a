#include "tests/benchmarks/textbook.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable =
    "CREATE TABLE achievement(id TEXT, name TEXT, category INTEGER, icon TEXT, game TEXT, rank "
    "INTEGER, description TEXT, external_id TEXT, owners INTEGER, owners_percentage REAL, tags TEXT, "
    "language INTEGER, created_at INTEGER, updated_at INTEGER)"_L1;
constexpr auto kSeparator = ","_L1;

std::optional<qint64> integer(const QJsonObject &object, QLatin1StringView key)
{
    const auto value = object.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    if (!value.isArray())
        return texts << value.toVariant().toString();
    for (const auto &element : value.toArray())
        texts << element.toVariant().toString();
    return texts;
}

textbook::Record read(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    textbook::Record record;
    record.id = object.value("id"_L1).toVariant().toString();
    record.name = object.value("name"_L1).toString();
    record.category = integer(object, "category"_L1);
    record.icon = object.value("icon"_L1).toObject().value("url"_L1).toString();
    record.games = list(object.value("game"_L1));
    record.rank = integer(object, "rank"_L1);
    record.description = object.value("description"_L1).toString();
    record.externalId = object.value("external_id"_L1).toString();
    record.owners = integer(object, "owners"_L1);
    if (const auto percentage = object.value("owners_percentage"_L1); percentage.isDouble())
        record.ownersPercentage = percentage.toDouble();
    if (const auto tags = object.value("tags"_L1); tags.isArray())
        record.tags = list(tags);
    record.language = integer(object, "language"_L1);
    record.createdAt = integer(object, "created_at"_L1);
    record.updatedAt = integer(object, "updated_at"_L1);
    return record;
}

template <class Use> void forEachLine(const QString &lines, qint64 rows, Use use)
{
    QFile file(lines);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(lines));
    for (qint64 row = 0; row < rows && !file.atEnd(); ++row)
        use(read(file.readLine()));
}

QVariant orNull(const auto &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<qint64> integerOf(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

// A connection for as long as it lives.
class Connection
{
public:
    explicit Connection(const QString &path)
        : m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, path))
    {
        m_database.setDatabaseName(path);
        if (!m_database.open())
            qFatal("QtSql: %s", qPrintable(m_database.lastError().text()));
    }
    ~Connection()
    {
        const auto name = m_database.connectionName();
        m_database = {};
        QSqlDatabase::removeDatabase(name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    void execute(const QString &sql) { check(QSqlQuery(m_database).exec(sql)); }
    void begin() { check(m_database.transaction()); }
    void commit() { check(m_database.commit()); }
    [[nodiscard]] QSqlQuery query() const { return QSqlQuery(m_database); }

private:
    void check(bool done)
    {
        if (!done)
            qFatal("QtSql: %s", qPrintable(m_database.lastError().text()));
    }

    QSqlDatabase m_database;
};

} // namespace

std::vector<textbook::Record> textbook::readLines(const QString &lines, qint64 rows)
{
    std::vector<Record> records;
    records.reserve(std::size_t(rows));
    forEachLine(lines, rows, [&](Record record) { records.push_back(std::move(record)); });
    return records;
}

void textbook::import(const QString &lines, qint64 rows, const QString &database)
{
    Connection connection(database);
    connection.execute(u"PRAGMA journal_mode = WAL"_s);
    connection.execute(u"PRAGMA synchronous = NORMAL"_s);
    connection.execute(kTable);
    connection.begin();
    auto insert = connection.query();
    insert.prepare(u"INSERT INTO achievement VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    forEachLine(lines, rows, [&](const Record &record) {
        insert.addBindValue(record.id);
        insert.addBindValue(record.name);
        insert.addBindValue(orNull(record.category));
        insert.addBindValue(record.icon);
        insert.addBindValue(record.games.join(kSeparator));
        insert.addBindValue(orNull(record.rank));
        insert.addBindValue(record.description);
        insert.addBindValue(record.externalId);
        insert.addBindValue(orNull(record.owners));
        insert.addBindValue(orNull(record.ownersPercentage));
        insert.addBindValue(record.tags.join(kSeparator));
        insert.addBindValue(orNull(record.language));
        insert.addBindValue(orNull(record.createdAt));
        insert.addBindValue(orNull(record.updatedAt));
        if (!insert.exec())
            qFatal("QtSql: %s", qPrintable(insert.lastError().text()));
    });
    connection.commit();
}

std::vector<textbook::Record> textbook::readDatabase(const QString &database)
{
    const Connection connection(database);
    auto query = connection.query();
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT * FROM achievement"_s))
        qFatal("QtSql: %s", qPrintable(query.lastError().text()));
    std::vector<Record> records;
    while (query.next()) {
        auto &record = records.emplace_back();
        record.id = query.value(0).toString();
        record.name = query.value(1).toString();
        record.category = integerOf(query.value(2));
        record.icon = query.value(3).toString();
        record.games = query.value(4).toString().split(kSeparator);
        record.rank = integerOf(query.value(5));
        record.description = query.value(6).toString();
        record.externalId = query.value(7).toString();
        record.owners = integerOf(query.value(8));
        if (const auto percentage = query.value(9); !percentage.isNull())
            record.ownersPercentage = percentage.toDouble();
        record.tags = query.value(10).toString().split(kSeparator, Qt::SkipEmptyParts);
        record.language = integerOf(query.value(11));
        record.createdAt = integerOf(query.value(12));
        record.updatedAt = integerOf(query.value(13));
    }
    return records;
}

void textbook::change(const QString &database, qint64 rank)
{
    Connection connection(database);
    connection.begin();
    auto rows = connection.query();
    rows.exec(u"SELECT rowid FROM achievement"_s);
    auto update = connection.query();
    update.prepare(u"UPDATE achievement SET rank = ? WHERE rowid = ?"_s);
    while (rows.next()) {
        update.addBindValue(rank);
        update.addBindValue(rows.value(0));
        if (!update.exec())
            qFatal("QtSql: %s", qPrintable(update.lastError().text()));
    }
    rows.finish();
    connection.commit();
}

int textbook::Model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int textbook::Model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant textbook::Model::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto &record = m_records[std::size_t(index.row())];
    switch (index.column()) {
    case Name:
        return record.name;
    case Description:
        return record.description;
    case ExternalId:
        return record.externalId;
    case Tags:
        return record.tags.join(kSeparator);
    case Owners:
        return orNull(record.owners);
    case UpdatedAt:
        return orNull(record.updatedAt);
    default:
        return {};
    }
}
