#include "views/taskstrip.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/taskcontrols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kRejectedShown = 20; // told one by one; the whole list can be saved

} // namespace

TaskStrip::TaskStrip(TaskWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_label(new QLabel)
    , m_activity(new QToolButton)
{
    m_label->setObjectName(u"taskLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true); // some languages need two lines for what a fetch waits for
    auto policy = m_label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_label->setSizePolicy(policy);
    m_activity->setObjectName(u"taskActivity"_s);
    m_activity->setIcon(IconSet::tinted(u"activity"_s)); // without words: those beside it need the room
    m_activity->setAutoRaise(true);
    m_activity->setFocusPolicy(Qt::TabFocus);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(14);
    layout->addWidget(m_label, 3);
    layout->addWidget(m_activity);
    layout->addWidget(new TaskControls(watch), 1);
    connect(m_activity, &QToolButton::clicked, this, &TaskStrip::activityRequested);
    connect(&m_watch, &TaskWatch::changed, this, &TaskStrip::refresh);
    refresh();
}

void TaskStrip::setSuperseded(bool superseded)
{
    m_isSuperseded = superseded;
    refresh();
}

void TaskStrip::refresh()
{
    m_label->setText(m_watch.text());
    m_label->setToolTip(m_watch.task() ? m_watch.task()->subject() : QString());
    //: A button beside the progress of a fetch: shows the panel of this name, which tells more.
    m_activity->setAccessibleName(tr("Activity"));
    m_activity->setToolTip(tr("Show what is done, what waits, and each request"));
    setVisible(m_watch.isActive() && !m_isSuperseded);
}

void TaskStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void TaskStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(CuratorStyle::border(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

MessageBar::Message TaskStrip::resultMessage(CatalogTask::Kind kind, const QString &subject, const TaskOutcome &outcome)
{
    const bool isGood = !outcome.error;
    const bool isWhole = outcome.rejected.empty() &&
                         (!outcome.fetch || (outcome.fetch->gap() == 0 && outcome.fetch->leftOut == 0)) &&
                         (!outcome.imported || outcome.imported->rejected == 0);
    const bool isCancelled = outcome.error && outcome.error->kind == Error::Kind::Cancelled;
    MessageBar::Message message;
    message.kind = isGood && isWhole ? MessageBar::Kind::Success
                   : isCancelled     ? MessageBar::Kind::Information
                   : isGood          ? MessageBar::Kind::Warning
                                     : MessageBar::Kind::Error;
    message.text = [kind, subject, outcome] { return Messages::forTaskEnd(kind, subject, outcome); };
    if (!outcome.rejected.empty())
        message.details = [rejected = outcome.rejected] {
            QStringList lines;
            for (std::size_t i = 0; i < std::min(rejected.size(), kRejectedShown); ++i)
                lines << Messages::forError(rejected[i]);
            return lines.join(u'\n');
        };
    return message;
}
