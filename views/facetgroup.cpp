#include "views/facetgroup.h"

#include "models/items/facetdisplay.h"
#include "models/items/facetmodel.h"
#include "views/facetheader.h"
#include "views/facetlistview.h"
#include "views/iconset.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 12; // of a whole list, before it scrolls
constexpr int kClearSide = 22, kClearIcon = 14, kToolSide = 28, kToolIcon = 16; // px
constexpr int kTextLeft = 24; // with the button's own padding, below the names

QToolButton *toolButton(const QString &name, const QString &icon, int side, int iconSide)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(IconSet::tinted(icon));
    button->setFixedSize(side, side);
    button->setIconSize({iconSide, iconSide});
    return button;
}

} // namespace

FacetGroup::FacetGroup(Facet facet, QWidget *parent)
    : QWidget(parent)
    , m_model(new FacetModel(facet, this))
    , m_header(new FacetHeader)
    , m_clear(toolButton(u"facetClear"_s, u"clear"_s, kClearSide, kClearIcon))
    , m_body(new QWidget)
    , m_tools(new QWidget)
    , m_filter(new QLineEdit)
    , m_sort(toolButton(u"facetSort"_s, u"sort"_s, kToolSide, kToolIcon))
    , m_byCount(new QAction(this))
    , m_byName(new QAction(this))
    , m_view(new FacetListView(*m_model))
    , m_all(new QToolButton)
{
    build();
    connect(m_header, &QAbstractButton::toggled, m_body, &QWidget::setVisible);
    connect(m_clear, &QAbstractButton::clicked, this, &FacetGroup::clearRequested);
    connect(m_view, &FacetListView::chosen, this, &FacetGroup::chosen);
    connect(m_all, &QAbstractButton::clicked, this, [this] { showWhole(!m_listing.isWhole); });
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        auto listing = m_listing;
        listing.filter = text;
        setListing(listing);
    });
    connect(m_byName, &QAction::toggled, this, &FacetGroup::setByName);
    updateParts();
    retranslate();
}

void FacetGroup::build()
{
    m_header->setObjectName(u"facetHeader"_s);
    m_view->setObjectName(u"facetList"_s);
    m_filter->setObjectName(u"facetFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this);
    m_all->setObjectName(u"facetAll"_s);
    m_all->setAutoRaise(true);
    m_all->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_byName->setObjectName(u"facetByName"_s);
    auto *orders = new QActionGroup(this);
    auto *menu = new QMenu(m_sort);
    for (auto *action : {m_byCount, m_byName}) {
        action->setCheckable(true);
        orders->addAction(action);
        menu->addAction(action);
    }
    m_byCount->setChecked(true);
    m_sort->setMenu(menu);
    m_sort->setPopupMode(QToolButton::InstantPopup);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->setSpacing(0);
    top->addWidget(m_header, 1);
    top->addWidget(m_clear);
    auto *tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(10, 2, 8, 4);
    tools->setSpacing(4);
    tools->addWidget(m_filter, 1);
    tools->addWidget(m_sort);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 6);
    body->setSpacing(0);
    body->addWidget(m_tools);
    body->addWidget(m_view);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(kTextLeft, 0, 8, 0);
    bottom->addWidget(m_all);
    bottom->addStretch();
    body->addLayout(bottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_body);
}

void FacetGroup::setList(const FacetList &list)
{
    // A reset takes the current row away; the value it is on comes back, if it is still there.
    const auto current = m_view->currentIndex();
    const auto value = current.isValid() ? std::optional(m_model->value(current.row())) : std::nullopt;
    m_model->setList(list);
    if (value && !m_view->currentIndex().isValid()) {
        m_view->setAutoScroll(false);
        m_view->setCurrentIndex(m_model->index(std::max(m_model->rowOf(*value), 0)));
        m_view->setAutoScroll(true);
    }
    updateParts();
    retranslate();
}

void FacetGroup::setSelection(const FacetSelection &selection)
{
    if (selection == m_model->selection())
        return;
    m_model->setSelection(selection);
    m_header->setMarked(!selection.isEmpty());
    updateParts();
}

bool FacetGroup::isOpen() const
{
    return m_header->isChecked();
}

void FacetGroup::setOpen(bool open)
{
    m_header->setChecked(open);
}

void FacetGroup::setByName(bool byName)
{
    m_byName->setChecked(byName);
    m_byCount->setChecked(!byName);
    auto listing = m_listing;
    listing.isByName = byName;
    setListing(listing);
}

void FacetGroup::setListing(const FacetListing &listing)
{
    if (listing == m_listing)
        return;
    m_listing = listing;
    emit listingChanged(listing);
}

void FacetGroup::showWhole(bool whole)
{
    auto listing = m_listing;
    listing.isWhole = whole;
    listing.filter.clear();
    m_filter->clear();
    setListing(listing);
    updateParts();
    retranslate();
    if (whole)
        m_filter->setFocus(Qt::OtherFocusReason);
}

void FacetGroup::updateParts()
{
    const bool isLong = m_model->list().isLong();
    const bool isWhole = isLong && m_listing.isWhole;
    m_tools->setVisible(isWhole);
    m_all->setVisible(isLong);
    m_clear->setVisible(!m_model->selection().isEmpty());
    m_view->setMostRows(isWhole ? kMostRows : 0);
}

bool FacetGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_view->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetGroup::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FacetGroup::retranslate()
{
    const auto facet = m_model->facet();
    const auto name = facetName(facet);
    m_header->setText(name);
    m_header->setToolTip(isOpen() ? tr("Hide these values") : tr("Show these values"));
    m_view->setAccessibleName(name);
    m_clear->setToolTip(tr("Take these values out of the search"));
    //: For screen readers. %1: a field, e.g. Source.
    m_clear->setAccessibleName(tr("Clear the selection in %1").arg(name));
    m_filter->setPlaceholderText(facet == Facet::Game ? tr("Find a game") : tr("Find a value"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_sort->setToolTip(tr("Order of the list"));
    m_sort->setAccessibleName(m_sort->toolTip());
    m_byCount->setText(tr("&Most frequent first"));
    m_byName->setText(facet == Facet::Game ? tr("By &number") : tr("By &name"));
    const auto total = QLocale().toString(qulonglong(m_model->list().total));
    m_all->setText(m_listing.isWhole ? tr("Show fewer")
                                     //: %1: number of values there are.
                                     : tr("Show all (%1)…").arg(total));
}
