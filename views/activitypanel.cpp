#include "views/activitypanel.h"

#include "models/items/activitymodel.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/requestlog.h"
#include "views/taskcontrols.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(800, 340); // at first
constexpr auto kBetween = u" · ";

} // namespace

ActivityPanel::ActivityPanel(TaskWatch &watch, ActivityModel &model, QWidget *parent)
    : QWidget(parent)
    , m_watch(watch)
    , m_model(model)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_facts(new QLabel)
    , m_fillText(new QLabel)
    , m_controls(new TaskControls(watch))
    , m_goOn(new QPushButton)
    , m_fillCancel(new QPushButton)
{
    build();
    connect(&m_watch, &TaskWatch::changed, this, &ActivityPanel::refreshWhenSeen);
    connect(m_goOn, &QPushButton::clicked, this, [this] {
        if (const auto &end = m_watch.end(); end && end->outcome.memo)
            emit goOnRequested(FetchMemo(*end->outcome.memo)); // the end is forgotten meanwhile
    });
    connect(m_fillCancel, &QPushButton::clicked, this, [this] {
        m_isFillCancelled = true;
        refresh();
        if (m_fill)
            m_fill->cancel();
    });
    refresh();
}

void ActivityPanel::build()
{
    m_title->setObjectName(u"activityTitle"_s);
    m_text->setObjectName(u"activityText"_s);
    m_facts->setObjectName(u"activityFacts"_s);
    m_fillText->setObjectName(u"activityFill"_s);
    m_goOn->setObjectName(u"activityGoOn"_s);
    m_fillCancel->setObjectName(u"activityFillCancel"_s);
    m_goOn->setIcon(IconSet::tinted(u"retry"_s));
    m_fillCancel->setIcon(IconSet::tinted(u"cancel"_s));
    for (auto *button : {m_goOn, m_fillCancel})
        button->setFocusPolicy(Qt::TabFocus);
    for (auto *label : {m_title, m_text, m_facts, m_fillText}) {
        label->setTextFormat(Qt::PlainText); // an address or a service's own words
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_facts->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto *task = new QHBoxLayout;
    task->setSpacing(14);
    task->addLayout(words, 1);
    task->addWidget(m_controls, 0, Qt::AlignTop);
    task->addWidget(m_goOn, 0, Qt::AlignTop);
    auto *fill = new QHBoxLayout;
    fill->setSpacing(14);
    fill->addWidget(m_fillText, 1);
    fill->addWidget(m_fillCancel);
    auto *upper = new QVBoxLayout;
    upper->setContentsMargins(14, 8, 8, 8);
    upper->setSpacing(3);
    upper->addLayout(task);
    upper->addWidget(m_facts); // below the buttons: it is long, and its end comes and goes
    upper->addLayout(fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(upper);
    column->addWidget(new RequestLog(m_model), 1);
}

void ActivityPanel::setFill(ObjectFill *fill)
{
    if (m_fill)
        m_fill->disconnect(this);
    m_fill = fill;
    m_fillProgress = {};
    m_isFillCancelled = false;
    if (fill) {
        connect(fill, &ObjectFill::progressed, this, [this](const FillProgress &progress) {
            m_fillProgress = progress;
            refreshWhenSeen();
        });
        connect(fill, &ObjectFill::finished, this, &ActivityPanel::endFill);
        connect(fill, &QObject::destroyed, this, &ActivityPanel::endFill);
    }
    refreshWhenSeen();
}

QSize ActivityPanel::sizeHint() const
{
    return kSize;
}

void ActivityPanel::endFill()
{
    setFill(nullptr);
}

void ActivityPanel::refreshWhenSeen()
{
    if (isVisible())
        refresh();
}

void ActivityPanel::refresh()
{
    if (m_watch.isActive())
        showTask();
    else
        showEnd();
    showFill();
    for (auto *label : {m_text, m_facts})
        label->setVisible(!label->text().isEmpty());
    m_controls->setVisible(m_watch.isActive());
}

void ActivityPanel::showTask()
{
    m_title->setText(m_watch.title());
    m_text->setText(m_watch.text());
    QStringList parts;
    if (const auto &fetch = m_watch.progress().fetch) {
        auto standing = m_watch.task()->standing().value_or(ServiceStanding{});
        standing.until = fetch->until; // a fetch can wait for more than its requests do
        parts << facts(standing);
        if (fetch->leftOut > 0)
            parts << Messages::forFailedPages(fetch->leftOut);
    }
    parts.removeAll(QString());
    m_facts->setText(parts.join(kBetween));
    m_goOn->hide();
}

void ActivityPanel::showEnd()
{
    const auto &end = m_watch.end();
    if (!end) {
        m_title->setText(tr("Nothing is under way."));
        m_text->clear();
        m_facts->clear();
        return m_goOn->hide();
    }
    //: %1: a task, e.g. Fetch from https://…; %2: time of day, with seconds.
    m_title->setText(
        tr("%1, ended at %2")
            .arg(Messages::forTaskTitle(end->kind, end->subject), end->time.toLocalTime().toString(u"HH:mm:ss"_s)));
    m_text->setText(Messages::forTaskEnd(end->kind, end->subject, end->outcome));
    const auto &memo = end->outcome.memo;
    m_facts->setText(memo ? Messages::forLeftOut(memo->leftOut()) : QString());
    m_goOn->setText(memo ? Messages::forGoingOn(*end->outcome.fetch) : QString());
    m_goOn->setVisible(memo.has_value());
}

void ActivityPanel::showFill()
{
    const bool isUnderWay = m_fill && m_fillProgress.total > 0;
    m_fillText->setVisible(isUnderWay);
    m_fillCancel->setVisible(isUnderWay);
    m_fillCancel->setEnabled(!m_isFillCancelled);
    m_fillCancel->setText(tr("Cancel"));
    m_fillCancel->setToolTip(tr("Stop; what has come so far is kept"));
    QStringList parts{Messages::forFill(m_fillProgress), facts(m_fillProgress.standing)};
    parts.removeAll(QString());
    m_fillText->setText(parts.join(kBetween));
}

QString ActivityPanel::facts(const ServiceStanding &standing) const
{
    auto parts = Messages::forStanding(standing);
    if (const double rate = m_model.rate(QDateTime::currentDateTimeUtc()); rate > 0)
        parts << Messages::forRate(rate);
    return parts.join(kBetween);
}

void ActivityPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void ActivityPanel::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}
