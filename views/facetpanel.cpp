#include "views/facetpanel.h"

#include "models/items/recordview.h"
#include "views/facetgroup.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr char kStateVersion = '1';
constexpr int kOpen = 1, kByName = 2; // bits of a group's digit
// What a first look is for; the others are one click away.
constexpr std::array kClosedAtFirst{Facet::Language, Facet::Game, Facet::Missing};

} // namespace

FacetPanel::FacetPanel(RecordView &view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
    , m_counter(view)
    , m_pages(new QStackedLayout(this))
    , m_hint(new QLabel)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 4, 0, 8);
    column->setSpacing(0);
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const auto facet = Facet(i);
        auto *group = m_groups[i] = new FacetGroup(facet);
        group->setObjectName(u"facet%1"_s.arg(i));
        group->setOpen(std::ranges::find(kClosedAtFirst, facet) == kClosedAtFirst.end());
        connect(group, &FacetGroup::chosen, this, [this, facet](const FacetValue &value, FacetClick click) {
            choose(facet, clicked(facetSelection(m_query, facet, games()), value, click));
        });
        connect(group, &FacetGroup::clearRequested, this, [this, facet] { choose(facet, {}); });
        connect(group, &FacetGroup::listingChanged, this,
                [this, facet](const FacetListing &listing) { m_counter.setListing(facet, listing); });
        column->addWidget(group);
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setObjectName(u"facetArea"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    area->viewport()->setAutoFillBackground(false);
    m_page = area;

    m_hint->setObjectName(u"facetHint"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_page);
    connect(&m_counter, &FacetCounter::counted, this, &FacetPanel::takeCounts);
    connect(&m_counter, &FacetCounter::counted, this, &FacetPanel::counted);
    retranslate();
}

void FacetPanel::showQuery(const QString &text, const Query &query)
{
    m_text = text;
    m_query = query;
    showSelections();
}

void FacetPanel::showSelections()
{
    for (std::size_t i = 0; i < kFacetCount; ++i)
        m_groups[i]->setSelection(facetSelection(m_query, Facet(i), games()));
}

const GameNames &FacetPanel::games() const
{
    return m_view.model().catalog()->gameNames();
}

void FacetPanel::choose(Facet facet, const FacetSelection &selection)
{
    emit queryRequested(withFacetSelection(m_text, m_query, facet, selection, games()));
}

void FacetPanel::takeCounts()
{
    for (std::size_t i = 0; i < kFacetCount; ++i)
        m_groups[i]->setList(m_counter.list(Facet(i)));
    showSelections(); // what a name means may be known only now
    m_pages->setCurrentWidget(m_counter.list(Facet::State).counts ? m_page : m_hint);
}

QByteArray FacetPanel::saveGroups() const
{
    QByteArray state(1, kStateVersion);
    for (const auto *group : m_groups)
        state += char('0' + (group->isOpen() ? kOpen : 0) + (group->listing().isByName ? kByName : 0));
    return state;
}

void FacetPanel::restoreGroups(const QByteArray &state)
{
    if (state.size() != qsizetype(1 + kFacetCount) || state.front() != kStateVersion)
        return;
    for (std::size_t i = 0; i < kFacetCount; ++i) {
        const int bits = state[qsizetype(i + 1)] - '0';
        m_groups[i]->setOpen(bits & kOpen);
        m_groups[i]->setByName(bits & kByName);
    }
}

void FacetPanel::setWanted(bool wanted)
{
    m_isWanted = wanted;
    updateActive();
}

void FacetPanel::updateActive()
{
    m_counter.setActive(m_isWanted || isVisible());
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateActive();
}

void FacetPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateActive();
}

void FacetPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FacetPanel::retranslate()
{
    m_hint->setText(tr("Open a catalog to see here what is in it, and to narrow it down."));
}
