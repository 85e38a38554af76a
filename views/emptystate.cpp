#include "views/emptystate.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/messages.h"

#include <QAction>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPictureSide = 72, kTextWidth = 460, kButtonWidth = 260; // px
constexpr qreal kTitleScale = 1.6;

// A button that follows its action. QToolButton does so by itself, but is no button to the eye.
QPushButton *makeButton(QAction *action)
{
    auto *button = new QPushButton;
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setToolTip(action->statusTip());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
    };
    follow();
    button->setObjectName(u"emptyState_"_s + action->objectName());
    button->setMinimumSize(kButtonWidth, 34);
    button->setIconSize({18, 18});
    button->setAutoDefault(true);
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_buttonLayout(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    m_title->setObjectName(u"emptyTitle"_s);
    m_text->setObjectName(u"emptyText"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (auto *label : {m_picture, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
    }
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * kTitleScale);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(kTextWidth);
    m_text->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(18);
    layout->addWidget(m_title, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    layout->addSpacing(22);
    layout->addLayout(m_buttonLayout);
    layout->addStretch(3);
    retranslate();
    updateLook();
}

void EmptyState::setActions(Kind kind, const QList<QAction *> &actions)
{
    m_actions[int(kind)] = actions;
    if (kind == m_kind)
        makeButtons();
}

void EmptyState::showKind(Kind kind, const std::optional<Error> &error, const QString &query)
{
    const bool isOther = kind != m_kind;
    m_kind = kind;
    m_error = error;
    m_query = query;
    if (isOther)
        makeButtons();
    retranslate();
    updateLook();
}

void EmptyState::makeButtons()
{
    delete m_buttons;
    m_buttons = new QWidget;
    auto *layout = new QVBoxLayout(m_buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    for (auto *action : m_actions.value(int(m_kind))) {
        auto *button = makeButton(action);
        button->setDefault(layout->count() == 0);
        if (layout->count() == 0)
            button->setIcon({}); // the accent colour is emphasis enough
        layout->addWidget(button);
    }
    m_buttonLayout->addWidget(m_buttons, 0, Qt::AlignHCenter);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        updateLook();
    QWidget::changeEvent(event);
}

void EmptyState::retranslate()
{
    switch (m_kind) {
    case Kind::NoCatalog:
        m_title->setText(tr("Nothing here yet"));
        m_text->setText(tr("A catalog is a file that keeps achievements and all your changes to them. Open one, "
                           "make a new one, or look around in the sample."));
        break;
    case Kind::EmptyCatalog:
        m_title->setText(tr("This catalog is empty"));
        m_text->setText(tr("Fetch achievements from a service, import a file (or drop it here), or make the first "
                           "one by hand."));
        break;
    case Kind::NoMatch:
        m_title->setText(tr("Nothing matches"));
        //: %1: what stands in the search box.
        m_text->setText(tr("No achievement in this catalog has all of this: %1").arg(m_query));
        break;
    case Kind::Failed:
        m_title->setText(tr("The catalog could not be opened"));
        m_text->setText(m_error ? Messages::forError(*m_error) : QString());
        break;
    }
    m_text->setMinimumHeight(m_text->heightForWidth(kTextWidth));
}

void EmptyState::updateLook()
{
    const QSize size(kPictureSide, kPictureSide);
    QIcon icon;
    switch (m_kind) {
    case Kind::NoCatalog:
        icon = IconSet::plain(u"achievement-curator"_s);
        break;
    case Kind::EmptyCatalog:
        icon = IconSet::tinted(u"table"_s, QPalette::PlaceholderText);
        break;
    case Kind::NoMatch:
        icon = IconSet::tinted(u"search"_s, QPalette::PlaceholderText);
        break;
    case Kind::Failed:
        icon = IconSet::coloured(u"error"_s, CuratorStyle::error(palette()));
        break;
    }
    m_picture->setPixmap(icon.pixmap(size, devicePixelRatioF()));
}
