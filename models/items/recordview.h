// RecordView: what the window shows of a catalog: the model, the selection, the query and the sort order. Lives on the
// GUI thread. Searches on the interactive pool and sorts on a pool of its own, from snapshots; drops late answers, and
// swaps new rows in whole. While a sort order is being made, rows stay in the order before.
//
// Owns model and selection. The session is not owned; it may be exchanged or taken away at any time.
#pragma once

#include "models/async.h"
#include "models/catalog/queryparser.h"
#include "models/catalog/recordorder.h"
#include "models/items/achievementmodel.h"
#include "models/items/recordselection.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

class CatalogSession;

class RecordView : public QObject
{
    Q_OBJECT

public:
    explicit RecordView(QThreadPool &interactive, QObject *parent = nullptr);
    ~RecordView() override;

    void setSession(CatalogSession *session); // null: none
    [[nodiscard]] AchievementModel &model() { return m_model; }
    [[nodiscard]] RecordSelection &selection() { return m_selection; }
    // What it searches on; others who compute for the same window share it.
    [[nodiscard]] QThreadPool &interactivePool() const { return m_interactive; }

    // Names of values in queries that come from now on; at first the English ones.
    void setVocabulary(std::shared_ptr<const QueryVocabulary> vocabulary);
    // The search box's text; problems are in query().problems.
    void setQueryText(const QString &text);
    [[nodiscard]] const QString &queryText() const { return m_queryText; }
    [[nodiscard]] const Query &query() const { return m_request.query; }
    void setSort(const SortKeys &sort);
    [[nodiscard]] const SortKeys &sort() const { return m_request.sort; }
    void setLocale(const QLocale &locale);
    // A record to make current and selected as soon as an order has it (a new record, a restored one).
    void reveal(RecordNumber number);

    // Records found by the newest search that is done.
    [[nodiscard]] qsizetype shownCount() const { return m_matches ? m_matches->count() : 0; }
    [[nodiscard]] qsizetype totalCount() const;   // records in the catalog, deleted ones left out
    [[nodiscard]] qsizetype changedCount() const; // edited, new or deleted here
    [[nodiscard]] bool isComputing() const { return m_computing; }
    // What the rows come from; null until there are some. Of the snapshot and the query of its own.
    [[nodiscard]] const MatchesPtr &matches() const { return m_matches; }

signals:
    void orderChanged(); // new rows, new counts
    void computingChanged(bool computing);
    void revealed(RecordNumber number);

private:
    struct Answer
    {
        RecordOrderPtr order; // null: there is none
        MatchesPtr matches;
        SortedRecordsPtr sorted; // what `order` was made with; null: the source's own order
        SortedRecordsPtr byName;
    };

    void onCatalogChanged(const std::vector<RecordNumber> &changed);
    void computeOrder();
    void search();
    void takeAnswer(const Answer &answer);
    void showOrder(const RecordOrderPtr &order);
    [[nodiscard]] bool isWorthSorting() const;
    void sortRecords();
    void updateComputing();
    [[nodiscard]] bool isSorted() const;

    QThreadPool &m_interactive;
    QThreadPool m_sortPool;
    CatalogSession *m_session = nullptr;
    AchievementModel m_model;
    RecordSelection m_selection;
    std::shared_ptr<const QueryVocabulary> m_vocabulary = std::make_shared<const QueryVocabulary>();
    QString m_queryText;
    OrderRequest m_request;
    RecordNumber m_toReveal = kNoRecord;
    bool m_computing = false;
    bool m_outdated = false; // a newer snapshot came while it was searched
    RecordOrderPtr m_order;
    MatchesPtr m_matches;
    SortedRecordsPtr m_sorted; // what the rows are in; null: the source's own order
    SortedRecordsPtr m_byName; // kept, because sorting by name takes longest and is wanted most
    Latest m_beginning, m_search, m_sorting;
    OrderRequest m_sortingFor;  // what m_sorting sorts by
    qsizetype m_lastSorted = 0; // records when it last began
};
