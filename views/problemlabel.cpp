#include "views/problemlabel.h"

#include "views/gradelook.h"
#include "views/tintedicon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace {

constexpr int kIconSide = 16;

} // namespace

ProblemLabel::ProblemLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    m_icon->setFixedSize(kIconSide, kIconSide + 2);
    m_icon->setAlignment(Qt::AlignBottom);
    m_text->setObjectName(name);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    hide();
}

void ProblemLabel::setProblem(Grade grade, const QString &text)
{
    m_grade = grade;
    m_text->setText(text);
    recolor();
    setVisible(!text.isEmpty());
}

QString ProblemLabel::text() const
{
    return m_text->text();
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void ProblemLabel::recolor()
{
    const QColor color = gradeColor(m_grade, palette());
    QPalette colored = palette();
    colored.setColor(QPalette::WindowText, color);
    m_text->setPalette(colored);
    m_icon->setPixmap(tintedIcon(gradeIconName(m_grade), kIconSide, devicePixelRatioF(), color));
}
