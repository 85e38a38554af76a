// CsvColumns: which column of a table is which field, and a row of it as a record's text; the inverse of
// exporters/csvrecord.h, which says how cells carry values, and a tolerant reader of tables made elsewhere. Pure; any
// thread, but for names of fields, which are those of the program's present language.
#pragma once

#include "models/records/fieldschema.h"
#include "models/result.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

class CsvColumns
{
public:
    enum class Role : quint8 {
        None, // not read
        Field,
        More, // an object with members that no cell can carry
    };
    struct Column
    {
        QString title;
        Role role = Role::None;
        Field field = Field::Name;

        friend bool operator==(const Column &, const Column &) = default;
    };

    // From the titles: keys of fields, their names, and what other programs call them, whatever their case.
    [[nodiscard]] static CsvColumns fromTitles(const QList<QByteArray> &titles);

    [[nodiscard]] const std::vector<Column> &columns() const { return m_columns; }
    void assign(std::size_t column, Role role, Field field = Field::Name);
    [[nodiscard]] bool has(Field field) const;
    // Rows without a column for ids are definitions: they mean records by source, game and external id.
    [[nodiscard]] bool haveDefinitions() const { return !has(Field::Id) && !hasMore() && has(Field::ExternalId); }
    // NoColumns: no column is a field. DoubledColumn: two are the same; detail: which.
    [[nodiscard]] Result<void> check() const;
    // The row's record. Errors: CellUnreadable with title and text of the cell.
    [[nodiscard]] Result<QByteArray> record(const QList<QByteArray> &row) const;

    friend bool operator==(const CsvColumns &, const CsvColumns &) = default;

private:
    [[nodiscard]] bool hasMore() const;

    std::vector<Column> m_columns;
};

// What a cell's text is without the ' that keeps spreadsheets from taking it for a formula.
[[nodiscard]] QByteArray undefused(const QByteArray &cell);
