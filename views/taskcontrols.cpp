#include "views/taskcontrols.h"

#include "views/iconset.h"
#include "views/taskwatch.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSteps = 1000; // of the bar: counts may be larger than its int
constexpr int kLeastBarWidth = 60, kBarWidth = 180, kBarHeight = 6, kSpacing = 14; // px

} // namespace

TaskControls::TaskControls(TaskWatch &watch, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_bar->setMinimumWidth(kLeastBarWidth);
    m_bar->setMaximumWidth(kBarWidth);
    m_pause->setObjectName(u"taskPause"_s);
    m_pause->setFocusPolicy(Qt::TabFocus);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setIcon(IconSet::tinted(u"cancel"_s));
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_bar);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    connect(m_pause, &QPushButton::clicked, &m_watch, [this] { m_watch.setPaused(!m_watch.isPaused()); });
    connect(m_cancel, &QPushButton::clicked, &m_watch, &TaskWatch::cancel);
    connect(&m_watch, &TaskWatch::changed, this, &TaskControls::refresh);
    refresh();
}

void TaskControls::refresh()
{
    const auto &progress = m_watch.progress();
    const bool isPaused = m_watch.isPaused(), isCancelling = m_watch.isCancelling();
    m_pause->setVisible(m_watch.canPause());
    m_pause->setEnabled(!isCancelling);
    m_pause->setText(isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(isPaused ? tr("Ask the service for more") : tr("Ask for nothing more until you say so"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(m_watch.isBusy() ? tr("Stop; what has come so far is kept") : tr("Stop; nothing is changed"));
    m_cancel->setEnabled(m_watch.isActive() && !isCancelling);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, progress.total > 0 ? kSteps : 0);
    if (progress.total > 0)
        m_bar->setValue(int(double(progress.done) / double(progress.total) * kSteps));
}

void TaskControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}
