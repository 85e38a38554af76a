#include "tests/benchmarks/baredatabase.h"

#include <sqlite3.h>

namespace {

constexpr int kPatience = 10'000; // ms

void check(int code, int wanted = SQLITE_OK)
{
    if (code != wanted)
        qFatal("SQLite: %s", sqlite3_errstr(code));
}

} // namespace

BareDatabase::BareDatabase(const QString &path)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_database,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr));
    sqlite3_busy_timeout(m_database, kPatience); // the first of two readers sets the log up
}

BareDatabase::~BareDatabase()
{
    sqlite3_close(m_database);
}

void BareDatabase::execute(const char *sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr));
}

qint64 BareDatabase::integer(const char *sql) const
{
    BareStatement query(*this, sql);
    return query.next() ? query.integer(0) : 0;
}

BareStatement::BareStatement(const BareDatabase &database, const char *sql)
{
    check(sqlite3_prepare_v2(database.m_database, sql, -1, &m_statement, nullptr));
}

BareStatement::~BareStatement()
{
    sqlite3_finalize(m_statement);
}

void BareStatement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
}

void BareStatement::bind(int parameter, const QByteArray &blob)
{
    check(sqlite3_bind_blob64(m_statement, parameter, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_STATIC));
}

bool BareStatement::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW)
        check(code, SQLITE_DONE);
    return code == SQLITE_ROW;
}

void BareStatement::reset()
{
    check(sqlite3_reset(m_statement));
}

qint64 BareStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view BareStatement::blob(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, std::size_t(sqlite3_column_bytes(m_statement, column))};
}
