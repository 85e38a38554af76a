// ChangeListModel: what a change document does to a catalog, field by field, as a table for reading before it is done.
// Lives on the GUI thread; the preview it shows is made on a worker and shared. data() only looks up and formats.
#pragma once

#include "models/changes/changeplan.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <array>
#include <memory>

// A document, its plan, and the rows they are shown in.
struct ChangePreview
{
    struct Row
    {
        quint32 change = 0;
        qint32 field = -1; // in the change's fields, or in `added`; -1: the whole record
    };

    ChangePreview(ChangeDocument &&shownDocument, ChangePlan &&shownPlan);

    ChangeDocument document;
    ChangePlan plan;
    std::vector<std::vector<FieldChange>> added; // of each change: what a new record holds; else empty
    std::vector<Row> rows;
    std::array<qsizetype, 5> rowCounts{}; // by ChangeResult::State

    // A field's own where the record is there; else what holds for the whole change.
    [[nodiscard]] ChangeResult::State state(const Row &row) const;
};
using ChangePreviewPtr = std::shared_ptr<const ChangePreview>;

class ChangeListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, IdColumn, NameColumn, FieldColumn, BeforeColumn, AfterColumn, HereColumn, ColumnCount };
    enum Role { StateRole = Qt::UserRole, ReasonRole }; // a ChangeResult::State as a number; a sentence
    using State = ChangeResult::State;

    explicit ChangeListModel(QObject *parent = nullptr);

    void setPreview(ChangePreviewPtr preview); // null: nothing to show
    // Only rows of this state; nothing: all.
    void setFilter(std::optional<State> filter);
    [[nodiscard]] qsizetype count(std::optional<State> state) const; // rows
    void setLocale(const QLocale &locale);
    [[nodiscard]] static QString nameOf(State state);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Row = ChangePreview::Row;
    [[nodiscard]] QString text(const Row &row, Column column) const;
    [[nodiscard]] QString wholeRecord(const RecordChange &change, Column column) const;
    [[nodiscard]] QString reason(const Row &row) const;
    void filterRows();

    ChangePreviewPtr m_preview;
    std::vector<Row> m_rows; // shown
    std::optional<State> m_filter;
    QLocale m_locale;
};
