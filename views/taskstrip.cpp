#include "views/taskstrip.h"

#include "views/curatorstyle.h"
#include "views/messages.h"
#include "views/taskcontrols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

TaskStrip::TaskStrip(TaskWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_label(new QLabel)
{
    m_label->setObjectName(u"taskLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true); // some languages need two lines for what a fetch waits for
    auto policy = m_label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_label->setSizePolicy(policy);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(14);
    layout->addWidget(m_label, 3);
    layout->addWidget(new TaskControls(watch), 1);
    connect(&m_watch, &TaskWatch::changed, this, &TaskStrip::refresh);
    refresh();
}

void TaskStrip::refresh()
{
    m_label->setText(m_watch.text());
    m_label->setToolTip(m_watch.task() ? m_watch.task()->subject() : QString());
    setVisible(m_watch.isActive());
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
            for (const auto &error : rejected)
                lines << Messages::forError(error);
            return lines.join(u'\n');
        };
    return message;
}
