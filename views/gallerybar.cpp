#include "views/gallerybar.h"

#include "views/galleryview.h"
#include "views/iconset.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSliderWidth = 140;    // px
constexpr int kStep = 8, kPage = 32; // px of the icons' side
constexpr int kNoField = -1;

} // namespace

GalleryBar::GalleryBar(QWidget *parent)
    : QWidget(parent)
    , m_fieldButton(new QToolButton)
    , m_fields(new QMenu(this))
    , m_choices(new QActionGroup(this))
    , m_slider(new QSlider(Qt::Horizontal))
{
    m_fields->setObjectName(u"galleryFields"_s);
    m_fieldButton->setObjectName(u"galleryField"_s);
    m_fieldButton->setIcon(IconSet::tinted(u"expanded"_s));
    m_fieldButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fieldButton->setAutoRaise(true);
    m_fieldButton->setFocusPolicy(Qt::TabFocus);
    m_slider->setObjectName(u"gallerySize"_s);
    m_slider->setRange(GalleryView::kSmallest, GalleryView::kLargest);
    m_slider->setSingleStep(kStep);
    m_slider->setPageStep(kPage);
    m_slider->setFixedWidth(kSliderWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(12);
    layout->addWidget(m_fieldButton);
    layout->addWidget(m_slider);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred); // a message in the status bar must not stretch it

    addField(std::nullopt);
    m_fields->addSeparator();
    for (const auto &spec : achievementFields())
        if (spec.field != Field::Name && spec.field != Field::Icon) // they are there already
            addField(spec.field);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto field = action->data().toInt();
        setField(field == kNoField ? std::nullopt : std::optional(Field(field)));
        emit fieldChosen(m_field);
    });
    connect(m_fieldButton, &QToolButton::clicked, this, &GalleryBar::showFields);
    connect(m_slider, &QSlider::valueChanged, this, &GalleryBar::iconSideChosen);
    setField(std::nullopt);
}

void GalleryBar::addField(std::optional<Field> field)
{
    auto *action = m_fields->addAction(QString());
    action->setCheckable(true);
    action->setData(field ? int(*field) : kNoField);
    m_choices->addAction(action);
}

// Above the button: it stands at the window's lower edge. (A menu of the button's own would come with Qt's tiny arrow.)
void GalleryBar::showFields()
{
    const auto height = m_fields->sizeHint().height();
    m_fields->popup(m_fieldButton->mapToGlobal(QPoint(0, -height)));
}

void GalleryBar::setIconSide(int side)
{
    m_slider->setValue(side);
}

void GalleryBar::setField(std::optional<Field> field)
{
    m_field = field;
    for (auto *action : m_choices->actions())
        action->setChecked(action->data().toInt() == (field ? int(*field) : kNoField));
    retranslate();
}

void GalleryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GalleryBar::retranslate()
{
    for (auto *action : m_choices->actions()) {
        const auto field = action->data().toInt();
        //: What stands under the icons of the gallery.
        action->setText(field == kNoField ? tr("Only the name") : fieldName(Field(field)));
    }
    m_fieldButton->setText(m_choices->checkedAction()->text());
    m_fieldButton->setToolTip(tr("What stands under the names"));
    m_fieldButton->setAccessibleName(m_fieldButton->toolTip());
    m_slider->setToolTip(tr("Size of the icons (Ctrl+mouse wheel)"));
    m_slider->setAccessibleName(tr("Size of the icons"));
}
