// AchievementModel: shows a Catalog as a table, in an order computed elsewhere. Lives on the GUI thread. Keeps the
// shared snapshot and the row order; it never fetches, sorts or touches the disk. data() is cheap and never blocks.
//
// One column a field, in schema order. Rows that only follow the present ones arrive as insertions; any other new order
// is one model reset.
#pragma once

#include "models/catalog/recordorder.h"
#include "models/records/fieldschema.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

class AchievementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        RecordNumberRole = Qt::UserRole + 1, // RecordNumber as uint
        IconUrlRole,                         // QString as received, of an image known by its number, too; empty: none
        GradeRole,                           // int(Grade), or invalid
        StateRole,                           // int(State flags)
        SortRole,                            // the raw value
        MissingRole,                         // bool: the cell's field is not set
        GameNameRole,                        // QString: the name of the only game, if it is known; else empty
        TagsRole,                            // QStringList: the record's tags, "Genre 5" for a tag number
    };
    enum StateFlag { Changed = 1, New = 2, Draft = 4, Deleted = 8 };

    explicit AchievementModel(QObject *parent = nullptr);

    // A new snapshot with the order kept; `changed` rows are repainted. Records that vanished stay in the order until
    // the next setOrder() and show as empty rows.
    void setCatalog(CatalogPtr catalog, const std::vector<RecordNumber> &changed);
    // The records to show, first row first, all of the present catalog. Never null.
    void setOrder(RecordOrderPtr order);
    // Names, numbers and dates in this locale; repaints.
    void setLocale(const QLocale &locale);
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] const CatalogPtr &catalog() const { return m_catalog; }
    [[nodiscard]] const std::vector<RecordNumber> &order() const { return m_order->numbers(); }
    [[nodiscard]] RecordNumber recordAt(int row) const;
    [[nodiscard]] int rowOf(RecordNumber number) const { return m_order->rowOf(number); } // -1: not shown
    [[nodiscard]] static Field fieldAt(int column) { return Field(column); }
    [[nodiscard]] static int columnOf(Field field) { return int(field); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Editable cells hand the typed text out; the session decides. Always returns false when not editable.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void setEditable(bool editable);

signals:
    // An inline edit was committed: the text as typed, to be checked and applied by the owner.
    void editRequested(RecordNumber number, Field field, const QString &text);

private:
    [[nodiscard]] QVariant display(const Catalog::Place &place, Field field) const;
    [[nodiscard]] QVariant sortValue(const Catalog::Place &place, Field field) const;
    [[nodiscard]] FieldValue columnValue(const Catalog::Place &place, Field field) const;
    [[nodiscard]] QString toolTip(const Catalog::Place &place, Field field) const;
    [[nodiscard]] std::optional<Catalog::Place> placeOf(int row) const;

    CatalogPtr m_catalog;
    RecordOrderPtr m_order;
    QLocale m_locale;
    bool m_editable = false;
};
