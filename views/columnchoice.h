// ColumnChoice: which column of a table is which field: a row for each column with a choice of fields. GUI thread; owns
// its widgets.
#pragma once

#include "models/sources/importers/csvcolumns.h"

#include <QScrollArea>

class QComboBox;

class ColumnChoice : public QScrollArea
{
    Q_OBJECT

public:
    explicit ColumnChoice(QWidget *parent = nullptr);

    void setColumns(const CsvColumns &columns);
    [[nodiscard]] const CsvColumns &columns() const { return m_columns; }
    void retranslate();

signals:
    void changed();

private:
    void choose(std::size_t column, int index);

    CsvColumns m_columns;
    std::vector<QComboBox *> m_choices;
};
