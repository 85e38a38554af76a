#include "views/noticebar.h"

#include "views/cellpalette.h"
#include "views/gradelook.h"
#include "views/problemlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new ProblemLabel(u"notice"_s, this))
    , m_action(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    m_action->setObjectName(u"noticeAction"_s);
    m_action->setAutoDefault(false);
    connect(m_action, &QPushButton::clicked, this, &NoticeBar::acted);
    hide();
}

void NoticeBar::setNotice(Grade grade, const QString &text, const QString &action)
{
    m_grade = grade;
    m_text->setProblem(grade, text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(!text.isEmpty());
    update();
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor window = palette().color(QPalette::Window);
    const QColor color = gradeColor(m_grade, palette());
    painter.setPen(QPen(mixed(window, color, 0.35), 1));
    painter.setBrush(mixed(window, color, 0.08));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}
