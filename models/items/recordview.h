// RecordView: what the window shows of a catalog: the model, the selection, the query and the sort order. Lives on the
// GUI thread. Computes orders on the interactive pool from snapshots, drops late answers, and swaps a new order in
// whole.
//
// Owns model and selection. The session is not owned; it may be exchanged or taken away at any time.
#pragma once

#include "models/async.h"
#include "models/catalog/recordorder.h"
#include "models/items/achievementmodel.h"
#include "models/items/recordselection.h"

#include <QObject>

class CatalogSession;
class QThreadPool;

class RecordView : public QObject
{
    Q_OBJECT

public:
    explicit RecordView(QThreadPool &interactive, QObject *parent = nullptr);
    ~RecordView() override;

    void setSession(CatalogSession *session); // null: none
    [[nodiscard]] AchievementModel &model() { return m_model; }
    [[nodiscard]] RecordSelection &selection() { return m_selection; }

    // The search box's text; problems are in query().problems.
    void setQueryText(const QString &text);
    [[nodiscard]] const QString &queryText() const { return m_queryText; }
    [[nodiscard]] const Query &query() const { return m_request.query; }
    void setSort(std::optional<SortKey> sort);
    [[nodiscard]] const std::optional<SortKey> &sort() const { return m_request.sort; }
    void setLocale(const QLocale &locale);
    // A record to make current and selected as soon as an order has it (a new record, a restored one).
    void reveal(RecordNumber number);

    [[nodiscard]] qsizetype shownCount() const { return qsizetype(m_model.order().size()); }
    [[nodiscard]] qsizetype totalCount() const;   // records in the catalog, deleted ones left out
    [[nodiscard]] qsizetype changedCount() const; // edited, new or deleted here
    [[nodiscard]] bool isComputing() const { return m_computing; }

signals:
    void orderChanged(); // new rows, new counts
    void computingChanged(bool computing);
    void revealed(RecordNumber number);

private:
    void onCatalogChanged(const std::vector<RecordNumber> &changed);
    void computeOrder();
    void takeOrder(std::vector<RecordNumber> order);
    void setComputing(bool computing);

    CatalogSession *m_session = nullptr;
    AchievementModel m_model;
    RecordSelection m_selection;
    QString m_queryText;
    OrderRequest m_request;
    RecordNumber m_toReveal = kNoRecord;
    bool m_computing = false;
    bool m_outdated = false; // a newer snapshot came while an order was being computed
    Latest m_search;
};
