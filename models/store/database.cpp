#include "models/store/database.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBusyMilliseconds = 250;

Error::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_NOTADB:
        return Error::Kind::NotACatalog;
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT:
        return Error::Kind::CatalogDamaged;
    case SQLITE_FULL:
        return Error::Kind::StorageFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return Error::Kind::CatalogLocked;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error::Kind::CatalogReadOnly;
    case SQLITE_CANTOPEN:
        return Error::Kind::FileUnreadable;
    default:
        return Error::Kind::Storage;
    }
}

} // namespace

Database::Database(sqlite3 *handle, QString path)
    : m_handle(handle)
    , m_path(std::move(path))
{
}

Database::~Database()
{
    for (const auto &[sql, prepared] : m_prepared)
        sqlite3_finalize(prepared.statement);
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access)
{
    // SQLite's own count of its memory is a lock that every connection takes at every allocation.
    [[maybe_unused]] static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    QByteArray address = QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded);
    if (access == Access::ReadImmutable)
        address += "?immutable=1";
    const int flags = (access == Access::Write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_URI |
                      SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(address.constData(), &handle, flags, nullptr);
    if (!handle)
        return tl::unexpected(Error{.kind = Error::Kind::Storage, .detail = u"out of memory"_s, .place = path});
    std::unique_ptr<Database> database(new Database(handle, path));
    if (code != SQLITE_OK)
        return tl::unexpected(database->error(code));

    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyMilliseconds);
    // A file can come from anywhere: what its schema would run is not run, and a failed opening must not move a -wal.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    if (auto set = database->execute("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY"); !set)
        return tl::unexpected(set.error());
    return database;
}

Result<void> Database::execute(const char *sql)
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        return tl::unexpected(error(code));
    return {};
}

void Database::checkpointOnClose()
{
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Database::checkpointWhenTold()
{
    const auto count = [](void *self, sqlite3 *, const char *, int pages) {
        static_cast<Database *>(self)->m_logPages = pages;
        return SQLITE_OK;
    };
    sqlite3_wal_hook(m_handle, count, this);
}

void Database::checkpoint()
{
    m_logPages = 0; // the next commit tells anew
    sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
}

qint64 Database::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

Error Database::error(int code) const
{
    return {.kind = kindOf(code), .detail = QString::fromUtf8(sqlite3_errmsg(m_handle)), .place = m_path};
}

Statement::Statement(Database &database, std::string_view sql, std::nullptr_t)
    : m_database(database)
{
    auto &prepared = database.m_prepared[sql.data()];
    if (!prepared.inUse) {
        prepared.inUse = true;
        m_kept = &prepared;
        m_statement = prepared.statement;
    }
    if (m_statement)
        return;
    m_failure = sqlite3_prepare_v3(database.m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                   &m_statement, nullptr);
    if (m_kept)
        m_kept->statement = m_statement;
}

Statement::~Statement()
{
    if (!m_kept) {
        sqlite3_finalize(m_statement);
        return;
    }
    m_kept->inUse = false;
    if (!m_statement)
        return;
    sqlite3_reset(m_statement); // says the last step's failure again, which was told by next()
    sqlite3_clear_bindings(m_statement);
}

Result<bool> Statement::next()
{
    if (m_failure != SQLITE_OK)
        return tl::unexpected(m_database.error(m_failure));
    switch (const int code = sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default:
        return tl::unexpected(m_database.error(code));
    }
}

Result<void> Statement::run()
{
    return next().map([](bool) {});
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::optional<qint64> Statement::optionalInteger(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(integer(column));
}

QByteArray Statement::blob(int column) const
{
    if (isNull(column))
        return {};
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray("");
}

QString Statement::text(int column) const
{
    const auto *const bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

std::string_view Statement::bytes(int column) const
{
    const auto *const bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return bytes ? std::string_view(bytes, std::size_t(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

bool Statement::blobEquals(int column, const QByteArray &bytes) const
{
    if (isNull(column) || bytes.isNull())
        return isNull(column) && bytes.isNull();
    const void *const stored = sqlite3_column_blob(m_statement, column);
    const auto size = sqlite3_column_bytes(m_statement, column);
    return size == bytes.size() && (size == 0 || std::memcmp(stored, bytes.constData(), std::size_t(size)) == 0);
}

void Statement::bind(int index, const QByteArray &blob)
{
    if (blob.isNull())
        return bindNull(index);
    m_blobs.append(blob);
    if (m_failure == SQLITE_OK)
        m_failure =
            sqlite3_bind_blob64(m_statement, index, blob.constData(), sqlite3_uint64(blob.size()), SQLITE_STATIC);
}

void Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_failure == SQLITE_OK)
        m_failure = sqlite3_bind_text64(m_statement, index, utf8.constData(), sqlite3_uint64(utf8.size()),
                                        SQLITE_TRANSIENT, SQLITE_UTF8);
}

void Statement::bindInteger(int index, qint64 value)
{
    if (m_failure == SQLITE_OK)
        m_failure = sqlite3_bind_int64(m_statement, index, value);
}

void Statement::bindNull(int index)
{
    if (m_failure == SQLITE_OK)
        m_failure = sqlite3_bind_null(m_statement, index);
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_database.execute("ROLLBACK"); // fails when SQLite rolled back itself (full disk), which is as good
}

Result<void> Transaction::begin()
{
    auto begun = m_database.execute("BEGIN IMMEDIATE");
    m_open = begun.has_value();
    return begun;
}

Result<void> Transaction::commit()
{
    auto committed = m_database.execute("COMMIT");
    m_open = m_open && !committed;
    return committed;
}
