// ImportList: what an import would do with each entry, as a table for reading before it is done. Lives on the GUI
// thread; the preview it shows is made on a worker and shared. data() only looks up and formats.
#pragma once

#include "models/changes/importpreview.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>

class ImportList : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ActionColumn, IdColumn, NameColumn, RemarkColumn, ColumnCount };
    enum Role { ActionRole = Qt::UserRole }; // an Action as a number
    // What becomes of an entry, as rows are chosen by.
    enum class Action : quint8 { Add, Update, Unchanged, Left, Receive, Reject };
    static constexpr std::size_t kActions = 6;

    explicit ImportList(QObject *parent = nullptr);

    void setPreview(ImportPreviewPtr preview); // null: nothing to show
    [[nodiscard]] const ImportPreviewPtr &preview() const { return m_preview; }
    // Only rows of this action; nothing: all.
    void setFilter(std::optional<Action> filter);
    [[nodiscard]] qsizetype count(std::optional<Action> action) const; // rows
    void retranslate();
    [[nodiscard]] static QString nameOf(Action action);

    // The entry as it stands in the file.
    [[nodiscard]] QString rawText(int row) const;
    // What it becomes: the fields that change, and the record; why nothing becomes of it.
    [[nodiscard]] QString resultText(int row, const QLocale &locale) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = ImportPreview::Row;
    [[nodiscard]] Action action(const Row &row) const;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString definitionText(quint32 place, Column column) const;
    [[nodiscard]] QString remark(const Row &row) const;
    void filterRows();

    ImportPreviewPtr m_preview;
    std::vector<Row> m_rows; // shown
    std::array<qsizetype, kActions> m_counts{};
    std::optional<Action> m_filter;
};
