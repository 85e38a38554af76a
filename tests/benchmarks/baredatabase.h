// BareDatabase, BareStatement: SQLite's C API with nothing in between, for the limits. Plain objects for one thread; an
// error ends the program.
#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

class BareDatabase
{
public:
    explicit BareDatabase(const QString &path); // made when it is not there
    ~BareDatabase();
    Q_DISABLE_COPY_MOVE(BareDatabase)

    void execute(const char *sql);
    [[nodiscard]] qint64 integer(const char *sql) const; // the first column of the first row

private:
    friend class BareStatement;
    sqlite3 *m_database = nullptr;
};

class BareStatement
{
public:
    BareStatement(const BareDatabase &database, const char *sql);
    ~BareStatement();
    Q_DISABLE_COPY_MOVE(BareStatement)

    void bind(int parameter, qint64 value);
    void bind(int parameter, const QByteArray &blob); // must live until the next reset()
    bool next();                                      // false: no more rows
    void reset();
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::string_view blob(int column) const; // until the next next()

private:
    sqlite3_stmt *m_statement = nullptr;
};
