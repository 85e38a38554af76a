#include "views/statebadge.h"

#include "views/cellpalette.h"

#include <QPainter>

namespace {

constexpr int kPadding = 9;
constexpr int kVerticalPadding = 2;

QColor colorOf(StateBadge::Kind kind, const CellPalette &colors)
{
    switch (kind) {
    case StateBadge::Kind::Changed:
        return colors.changed();
    case StateBadge::Kind::New:
        return colors.created();
    case StateBadge::Kind::Draft:
        return colors.draft();
    case StateBadge::Kind::Deleted:
        break;
    }
    return colors.error();
}

} // namespace

StateBadge::StateBadge(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

void StateBadge::retranslate()
{
    switch (m_kind) {
    case Kind::Changed:
        m_text = tr("Changed");
        setToolTip(tr("Differs here from what was received."));
        break;
    case Kind::New:
        m_text = tr("New");
        setToolTip(tr("Made here; no source has it yet."));
        break;
    case Kind::Draft:
        m_text = tr("Draft");
        setToolTip(tr("Saved before it was finished."));
        break;
    case Kind::Deleted:
        m_text = tr("Deleted");
        setToolTip(tr("Deleted here; it can be restored."));
        break;
    }
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * kPadding, fontMetrics().height() + 2 * kVerticalPadding};
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CellPalette colors(palette());
    const QColor window = palette().color(QPalette::Window);
    const QColor color = colorOf(m_kind, colors);
    painter.setPen(QPen(mixed(window, color, 0.45), 1));
    painter.setBrush(mixed(window, color, 0.12));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), height() / 2.0, height() / 2.0);
    painter.setPen(mixed(color, colors.text(), 0.35));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}
