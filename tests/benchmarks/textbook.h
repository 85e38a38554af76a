// The textbook Qt way: QJsonDocument into a struct of QStrings, QSqlQuery into a table, a QAbstractTableModel behind a
// QSortFilterProxyModel. What the benchmarks compare with; nothing of it is in the product. For the window thread; an
// error ends the program.
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace textbook {

struct Record
{
    QString id, name, icon, description, externalId;
    QStringList games, tags;
    std::optional<qint64> category, rank, owners, language, createdAt, updatedAt;
    std::optional<double> ownersPercentage;
};

// The first `rows` lines of the file.
[[nodiscard]] std::vector<Record> readLines(const QString &lines, qint64 rows);
// Into a new SQLite database in WAL mode, NORMAL, in one transaction, reading included.
void import(const QString &lines, qint64 rows, const QString &database);
[[nodiscard]] std::vector<Record> readDatabase(const QString &database);
// Sets the rank of every record of such a database, in one transaction.
void change(const QString &database, qint64 rank);

// Name, description, external id, tags, owners and the time of the last update.
class Model : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Description, ExternalId, Tags, Owners, UpdatedAt, ColumnCount };
    static constexpr int kTextColumns = Owners; // the first ones are searched

    explicit Model(std::vector<Record> records)
        : m_records(std::move(records))
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<Record> m_records;
};

} // namespace textbook
