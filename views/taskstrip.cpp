#include "views/taskstrip.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/messages.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>

#include <limits>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSteps = 1000; // of the bar: counts may be larger than its int
constexpr int kBarWidth = 180, kBarHeight = 6;

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

QString importSentence(const TaskOutcome &outcome)
{
    const ImportCount count = outcome.imported.value_or(ImportCount{});
    QStringList sentences{
        TaskStrip::tr("Imported %Ln achievement(s).", nullptr, plural(count.imported)),
    };
    if (outcome.step.inserted + outcome.step.updated + outcome.step.unchanged > 0)
        //: After an import. %1, %2, %3: numbers of achievements.
        sentences << TaskStrip::tr("%1 new, %2 changed, %3 as before.")
                         .arg(QLocale().toString(outcome.step.inserted), QLocale().toString(outcome.step.updated),
                              QLocale().toString(outcome.step.unchanged));
    if (count.withErrors > 0)
        sentences << TaskStrip::tr("%Ln of them have errors.", nullptr, plural(count.withErrors));
    if (count.rejected > 0)
        sentences << TaskStrip::tr("%Ln text(s) could not be read and were left out.", nullptr, plural(count.rejected));
    return sentences.join(u' ');
}

QString resultSentence(CatalogTask::Kind kind, const QString &subject, const TaskOutcome &outcome)
{
    if (outcome.fetch)
        return Messages::forOutcome(*outcome.fetch);
    if (outcome.error)
        return Messages::forError(*outcome.error);
    if (kind == CatalogTask::Kind::Export)
        //: %1: file name.
        return TaskStrip::tr("Exported %Ln achievement(s) to %1.", nullptr, plural(outcome.exported))
            .arg(QFileInfo(subject).fileName());
    return importSentence(outcome);
}

} // namespace

TaskStrip::TaskStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_bar(new QProgressBar)
    , m_pause(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_label->setObjectName(u"taskLabel"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true); // some languages need two lines for what a fetch waits for
    auto policy = m_label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    m_label->setSizePolicy(policy);
    m_bar->setObjectName(u"taskProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(kBarHeight);
    m_bar->setMaximumWidth(kBarWidth);
    m_pause->setObjectName(u"taskPause"_s);
    m_pause->setFocusPolicy(Qt::TabFocus);
    m_cancel->setObjectName(u"taskCancel"_s);
    m_cancel->setIcon(IconSet::tinted(u"cancel"_s));
    m_cancel->setFocusPolicy(Qt::TabFocus); // a click leaves the focus where the work is
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 8, 6);
    layout->setSpacing(14);
    layout->addWidget(m_label, 3);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_cancel);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &TaskStrip::showProgress);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        m_paused = !m_paused;
        m_task->setPaused(m_paused);
        showProgress();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancelling = true;
        showProgress();
        if (m_task)
            m_task->cancel();
        else
            emit cancelStepRequested();
    });
    hide();
    showProgress();
}

void TaskStrip::setTask(CatalogTask *task)
{
    if (m_task)
        m_task->disconnect(this);
    m_task = task;
    m_step = {};
    m_progress = {};
    m_cancelling = false;
    m_paused = false;
    setVisible(task != nullptr);
    showProgress();
    if (!task)
        return;
    connect(task, &CatalogTask::progressed, this, &TaskStrip::onProgressed);
    connect(task, &CatalogTask::finished, this, &TaskStrip::onFinished);
    connect(task, &QObject::destroyed, this, [this, task] {
        if (!m_task || m_task == task)
            setTask(nullptr);
    });
}

void TaskStrip::showStep(std::function<QString()> what, qint64 done, qint64 total)
{
    if (m_task)
        return;
    m_step = std::move(what);
    m_progress = {done, total, {}};
    show();
    showProgress();
}

void TaskStrip::endStep()
{
    if (m_step)
        setTask(nullptr);
}

void TaskStrip::onProgressed(const TaskProgress &progress)
{
    m_progress = progress;
    showProgress();
}

void TaskStrip::onFinished(const TaskOutcome &outcome)
{
    const auto kind = m_task->kind();
    const QString subject = m_task->subject();
    setTask(nullptr);
    emit finished(kind, subject, outcome);
}

void TaskStrip::showProgress()
{
    const bool isWaiting = m_task && m_progress.fetch && m_progress.fetch->until.isValid();
    if (isWaiting != m_seconds.isActive())
        isWaiting ? m_seconds.start() : m_seconds.stop();
    m_label->setText(text());
    m_label->setToolTip(m_task ? m_task->subject() : QString());
    m_pause->setVisible(m_task && m_task->canPause());
    m_pause->setEnabled(!m_cancelling);
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setToolTip(m_paused ? tr("Ask the service for more") : tr("Ask for nothing more until you say so"));
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(m_step ? tr("Stop; nothing is changed") : tr("Stop; what has come so far is kept"));
    m_cancel->setEnabled((m_task || m_step) && !m_cancelling);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, m_progress.total > 0 ? kSteps : 0);
    if (m_progress.total > 0)
        m_bar->setValue(int(double(m_progress.done) / double(m_progress.total) * kSteps));
}

QString TaskStrip::text() const
{
    // Bytes of an import, records of an export: the share says enough.
    const int percent = m_progress.total > 0 ? int(m_progress.done * 100 / m_progress.total) : 0;
    if (m_cancelling)
        return tr("Cancelling…");
    if (m_step)
        //: %1: a step, e.g. Delete 12 achievements. %2: number of percent.
        return tr("%1: %2 %").arg(m_step(), QLocale().toString(percent));
    if (!m_task)
        return {};
    const QString file = QFileInfo(m_task->subject()).fileName();
    switch (m_task->kind()) {
    case CatalogTask::Kind::Fetch:
        return Messages::forProgress(m_progress.fetch.value_or(FetchProgress{}), QDateTime::currentDateTimeUtc());
    case CatalogTask::Kind::Import:
        //: %1: file name. %2: number of percent.
        return tr("Importing %1: %2 %").arg(file, QLocale().toString(percent));
    case CatalogTask::Kind::Export:
        //: %1: file name. %2: number of percent.
        return tr("Exporting to %1: %2 %").arg(file, QLocale().toString(percent));
    }
    Q_UNREACHABLE();
}

void TaskStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showProgress();
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
    message.text = [kind, subject, outcome] { return resultSentence(kind, subject, outcome); };
    if (!outcome.rejected.empty())
        message.details = [rejected = outcome.rejected] {
            QStringList lines;
            for (const auto &error : rejected)
                lines << Messages::forError(error);
            return lines.join(u'\n');
        };
    return message;
}
