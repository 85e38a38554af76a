// FacetGroup: one facet in the panel: its title, its values, and for long ones the whole list with a box to find values
// in it. Lives on the GUI thread; owns its widgets and its model. It says what was chosen; it changes no query.
#pragma once

#include "models/catalog/facetclauses.h"
#include "models/items/facetlist.h"

#include <QWidget>

class FacetHeader;
class FacetListView;
class FacetModel;
class QAction;
class QLineEdit;
class QToolButton;

class FacetGroup : public QWidget
{
    Q_OBJECT

public:
    explicit FacetGroup(Facet facet, QWidget *parent = nullptr);

    void setList(const FacetList &list);
    void setSelection(const FacetSelection &selection);
    [[nodiscard]] bool isOpen() const;
    void setOpen(bool open);
    [[nodiscard]] const FacetListing &listing() const { return m_listing; }
    void setByName(bool byName);

signals:
    void chosen(const FacetValue &value, FacetClick click);
    void clearRequested();
    void listingChanged(const FacetListing &listing);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void setListing(const FacetListing &listing);
    void showWhole(bool whole);
    void updateParts();
    void retranslate();

    FacetModel *m_model;
    FacetHeader *m_header;
    QToolButton *m_clear;
    QWidget *m_body, *m_tools;
    QLineEdit *m_filter;
    QToolButton *m_sort;
    QAction *m_byCount, *m_byName;
    FacetListView *m_view;
    QToolButton *m_all;
    FacetListing m_listing;
};
