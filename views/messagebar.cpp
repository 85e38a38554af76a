#include "views/messagebar.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kSuccessShown = 12s;
constexpr int kSignSide = 18;       // px
constexpr int kDetailsHeight = 120; // px

QString iconName(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Success:
        return u"ok"_s;
    case MessageBar::Kind::Information:
        return u"hint"_s;
    case MessageBar::Kind::Warning:
        return u"warning"_s;
    case MessageBar::Kind::Error:
        break;
    }
    return u"error"_s;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_text(new QLabel)
    , m_detailsButton(new QPushButton)
    , m_actionButton(new QPushButton)
    , m_closeButton(new QToolButton)
    , m_details(new QPlainTextEdit)
{
    m_text->setObjectName(u"messageText"_s);
    m_detailsButton->setObjectName(u"messageDetails"_s);
    m_actionButton->setObjectName(u"messageAction"_s);
    m_closeButton->setObjectName(u"messageClose"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText); // texts from outside are never read as HTML
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_detailsButton->setCheckable(true);
    m_closeButton->setIcon(IconSet::tinted(u"clear"_s));
    m_closeButton->setAutoRaise(true);
    m_details->setReadOnly(true);
    m_details->setFixedHeight(kDetailsHeight);
    m_details->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(14, 7, 8, 7);
    layout->setHorizontalSpacing(8);
    layout->addWidget(m_sign, 0, 0);
    layout->addWidget(m_text, 0, 1);
    layout->addWidget(m_detailsButton, 0, 2);
    layout->addWidget(m_actionButton, 0, 3);
    layout->addWidget(m_closeButton, 0, 4);
    layout->addWidget(m_details, 1, 0, 1, 5);
    layout->setColumnStretch(1, 1);

    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_actionButton, &QPushButton::clicked, this, [this] {
        const auto action = m_message.action; // showMessage() may follow from it
        dismiss();
        if (action)
            action();
    });
    hide();
}

void MessageBar::showMessage(Message message)
{
    m_message = std::move(message);
    m_detailsButton->setChecked(false);
    m_detailsButton->setVisible(bool(m_message.details));
    m_actionButton->setVisible(bool(m_message.actionText));
    retranslate();
    updateLook();
    show();
    m_timer.stop();
    if (m_message.kind == Kind::Success && !m_message.details)
        m_timer.start(kSuccessShown);
}

void MessageBar::dismiss()
{
    m_timer.stop();
    hide();
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateLook();
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = tint();
    ground.setAlphaF(CuratorStyle::isDark(palette()) ? 0.16F : 0.10F);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 3, height()), tint());
    painter.setPen(CuratorStyle::border(palette()));
    painter.drawLine(rect().topLeft(), rect().topRight());
}

void MessageBar::retranslate()
{
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    m_detailsButton->setText(tr("Details"));
    if (m_message.text)
        m_text->setText(m_message.text());
    if (m_message.details)
        m_details->setPlainText(m_message.details());
    if (m_message.actionText)
        m_actionButton->setText(m_message.actionText());
}

void MessageBar::updateLook()
{
    m_sign->setPixmap(
        IconSet::coloured(iconName(m_message.kind), tint()).pixmap(QSize(kSignSide, kSignSide), devicePixelRatioF()));
    update();
}

QColor MessageBar::tint() const
{
    switch (m_message.kind) {
    case Kind::Success:
        return CuratorStyle::success(palette());
    case Kind::Information:
        return palette().color(QPalette::Highlight);
    case Kind::Warning:
        return CuratorStyle::warning(palette());
    case Kind::Error:
        break;
    }
    return CuratorStyle::error(palette());
}
