#include "views/statuscounts.h"

#include "models/items/recordview.h"

#include <QEvent>
#include <QLocale>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

int plural(qsizetype count)
{
    return int(std::min(count, qsizetype(std::numeric_limits<int>::max())));
}

} // namespace

StatusCounts::StatusCounts(RecordView &view, QWidget *parent)
    : QLabel(parent)
    , m_view(view)
{
    setObjectName(u"statusCount"_s);
    setContentsMargins(12, 0, 12, 0);
    setTextFormat(Qt::PlainText);
    connect(&view, &RecordView::orderChanged, this, &StatusCounts::refresh);
    connect(&view.selection(), &RecordSelection::changed, this, &StatusCounts::refresh);
}

void StatusCounts::setActive(bool active)
{
    m_active = active;
    refresh();
}

void StatusCounts::refresh()
{
    if (!m_active)
        return clear();
    // Whole parts side by side, not one sentence cut up.
    QStringList parts{
        //: Status bar. %1: achievements that pass the search, %Ln: all achievements.
        tr("%1 of %Ln achievement(s)", nullptr, plural(m_view.totalCount()))
            .arg(QLocale().toString(m_view.shownCount())),
    };
    if (m_view.selection().count() > 0)
        //: Status bar.
        parts << tr("%Ln selected", nullptr, plural(m_view.selection().count()));
    if (m_view.changedCount() > 0)
        //: Status bar: achievements that differ from what the service says.
        parts << tr("%Ln changed", nullptr, plural(m_view.changedCount()));
    setText(parts.join(u"   ·   "_s));
}

void StatusCounts::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QLabel::changeEvent(event);
}
