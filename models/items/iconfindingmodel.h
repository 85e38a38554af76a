// IconFindingModel: what was found at the icons of a catalog, as a table: a row for each finding. Lives on the GUI
// thread; rows are chosen and sorted on the pool and swapped in whole. Rows are known by record and finding, so that
// views can keep their place.
#pragma once

#include "models/async.h"
#include "models/catalog/catalog.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <optional>

class IconFindingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { IconColumn, NameColumn, GameColumn, FindingColumn, SeenColumn, ReasonColumn };
    static constexpr int kColumns = 6;
    enum Role {
        UrlRole = Qt::UserRole + 1, // of the icon, as received
        MarkRole,                   // int(IconMark)
        DismissedRole,
    };

    struct Filter
    {
        std::optional<IconMark> mark; // Broken: every finding that isBroken(); Ok; nothing: everything that was found
        bool withDismissed = false;

        friend bool operator==(const Filter &, const Filter &) = default;
    };
    // How many rows each mark has; of findings that are not dismissed, but for Dismissed itself.
    using Counts = std::array<qsizetype, kIconMarkCount>;

    // The pool must outlive it.
    explicit IconFindingModel(QThreadPool &pool, QObject *parent = nullptr);

    void setCatalog(const CatalogPtr &catalog); // with its findings
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] const IconFinding &finding(int row) const { return m_findings->rows()[m_order[std::size_t(row)]]; }
    // -1: it is not shown.
    [[nodiscard]] int rowOf(RecordNumber number, IconMark mark) const;
    // What was seen, in words: "48 × 48 pixels", "HTTP 404".
    [[nodiscard]] QString seenText(const IconFinding &finding) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void countsChanged();

private:
    struct Answer
    {
        std::vector<quint32> order; // places in the findings' rows
        Counts counts{};
    };
    void makeOrder();
    static Answer ordered(const Catalog &catalog, const IconFindings &findings, const Filter &filter, int column,
                          bool isDescending);
    [[nodiscard]] QString nameOf(RecordNumber number) const;

    CatalogPtr m_catalog;
    IconFindingsPtr m_findings = IconFindings::none();
    Filter m_filter;
    int m_column = FindingColumn;
    bool m_isDescending = false;
    std::vector<quint32> m_order;
    Counts m_counts{};
    Latest m_ordering;
};
