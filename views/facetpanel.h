// FacetPanel: all facets with live counts, one group each. A click writes the query; a query typed by hand moves the
// marks. Lives on the GUI thread; owns its widgets and the counter, which counts only while the panel is seen. The view
// is not owned.
#pragma once

#include "models/catalog/facetclauses.h"
#include "models/items/facetcounter.h"

#include <QWidget>

class FacetGroup;
class QLabel;
class QStackedLayout;
class RecordView;

class FacetPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FacetPanel(RecordView &view, QWidget *parent = nullptr);

    // The query as the search box has it.
    void showQuery(const QString &text, const Query &query);
    // Null: none yet.
    [[nodiscard]] const FacetCountsPtr &counts() const { return m_counter.counts(); }
    // Somebody else wants the counts while the panel is hidden.
    void setWanted(bool wanted);
    // Which groups are open and how they are sorted.
    [[nodiscard]] QByteArray saveGroups() const;
    void restoreGroups(const QByteArray &state);

signals:
    void queryRequested(const QString &text);
    void counted(); // newer counts

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(Facet facet, const FacetSelection &selection);
    void takeCounts();
    void showSelections();
    [[nodiscard]] const GameNames &games() const; // of what is shown
    void updateActive();
    void retranslate();

    RecordView &m_view;
    FacetCounter m_counter;
    bool m_isWanted = false;
    QString m_text;
    Query m_query;
    QStackedLayout *m_pages;
    QLabel *m_hint;
    QWidget *m_page;
    std::array<FacetGroup *, kFacetCount> m_groups;
};
