// Database, Statement, Transaction: the SQLite C API with its errors as Result. Plain objects for one thread at a time.
// Nothing here knows of catalogs; SQL stands where it is used and all values are bound.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QVarLengthArray>

#include <concepts>
#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

class Database
{
public:
    enum class Access {
        Write,
        Read,
        ReadImmutable, // nobody writes: needs no -wal and no -shm beside the file
    };

    // Opens an existing file. Triggers and views of the file are switched off, and nothing in it is changed; a -wal
    // left beside it stays until checkpointOnClose() is called.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // One or several statements without parameters and without rows.
    [[nodiscard]] Result<void> execute(const char *sql);
    // Closing the last connection moves the -wal into the file.
    void checkpointOnClose();
    // From now on the -wal is moved into the file by checkpoint() only, not within whatever commit makes it long.
    void checkpointWhenTold();
    // Moves what no reader holds up. A failure costs nothing: the -wal stays as it is.
    void checkpoint();
    // Pages in the -wal, as of the last commit; for checkpointWhenTold().
    [[nodiscard]] qint64 logPages() const { return m_logPages; }
    // Rows changed by the last statement.
    [[nodiscard]] qint64 changedRows() const;
    // The kind for an SQLite result code, with SQLite's message and the file.
    [[nodiscard]] Error error(int code) const;

private:
    friend class Statement;
    Database(sqlite3 *handle, QString path);

    struct Prepared
    {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };

    sqlite3 *m_handle;
    QString m_path;
    qint64 m_logPages = 0;
    std::unordered_map<const char *, Prepared> m_prepared; // by the address of their SQL
};

// One use of a prepared statement; the preparation is kept by the database for the next use. `sql` is a string literal,
// since it is known by its address. A failure to prepare or bind comes out of the first next() or run().
class Statement
{
public:
    template <typename... Values>
    Statement(Database &database, std::string_view sql, const Values &...values)
        : Statement(database, sql, nullptr)
    {
        int index = 0;
        (bind(++index, values), ...);
    }
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    // True: a row is there to be read.
    [[nodiscard]] Result<bool> next();
    // For statements without rows.
    [[nodiscard]] Result<void> run();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    // NULL gives a null QByteArray, an empty blob an empty one.
    [[nodiscard]] QByteArray blob(int column) const;
    // The same without a copy, until the next next(); NULL gives an empty one.
    [[nodiscard]] std::string_view bytes(int column) const;
    [[nodiscard]] QString text(int column) const;
    // Compares without copying.
    [[nodiscard]] bool blobEquals(int column, const QByteArray &bytes) const;

private:
    Statement(Database &database, std::string_view sql, std::nullptr_t);

    void bind(int index, std::integral auto value) { bindInteger(index, qint64(value)); }
    void bind(int index, std::optional<qint64> value) { value ? bindInteger(index, *value) : bindNull(index); }
    void bind(int index, const QByteArray &blob);
    void bind(int index, const QString &text);
    void bindInteger(int index, qint64 value);
    void bindNull(int index);

    Database &m_database;
    Database::Prepared *m_kept = nullptr; // nothing: the same SQL is in use already, and this one is not kept
    sqlite3_stmt *m_statement = nullptr;
    int m_failure = 0;                      // SQLite result code
    QVarLengthArray<QByteArray, 6> m_blobs; // bound without a copy
};

// Rolls back unless committed.
class Transaction
{
public:
    explicit Transaction(Database &database)
        : m_database(database)
    {
    }
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // Takes the write lock at once, so that no later statement can meet another writer.
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> commit();

private:
    Database &m_database;
    bool m_open = false;
};
