#include "views/iconpreview.h"

#include "models/async.h"
#include "models/icons/imageurl.h"
#include "views/iconsave.h"
#include "views/messages.h"
#include "views/pictureview.h"
#include "views/playerlook.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using State = IconLoader::Answer::State;

namespace {

constexpr QSize kSize(760, 700);
constexpr std::array kZooms{PictureView::kFit, 1, 2, 4, 8};

QString sizeText(QSize size)
{
    const QLocale locale;
    return u"%1 × %2"_s.arg(locale.toString(size.width()), locale.toString(size.height()));
}

} // namespace

IconPreview::IconPreview(IconLoader &icons, QWidget *parent)
    : QDialog(parent)
    , m_icons(icons)
    , m_view(new PictureView)
    , m_look(new PlayerLook)
    , m_zoom(new QComboBox)
    , m_ground(new QComboBox)
    , m_size(new QComboBox)
    , m_zoomLabel(new QLabel)
    , m_groundLabel(new QLabel)
    , m_sizeLabel(new QLabel)
    , m_state(new QLabel)
    , m_source(new QLabel)
    , m_lookLabel(new QLabel)
    , m_copyPicture(new QPushButton)
    , m_copyAddress(new QPushButton)
    , m_open(new QPushButton)
    , m_save(new QPushButton)
{
    build();
    retranslate();
    connect(&icons, &IconLoader::changed, this, [this](const QString &url) {
        if (url == address())
            ask();
    });
}

void IconPreview::build()
{
    setObjectName(u"iconPreview"_s);
    m_view->setObjectName(u"previewPicture"_s);
    m_zoom->setObjectName(u"previewZoom"_s);
    m_ground->setObjectName(u"previewGround"_s);
    m_size->setObjectName(u"previewSize"_s);
    m_state->setObjectName(u"previewState"_s);
    m_source->setObjectName(u"previewSource"_s);
    for (std::size_t i = 0; i < kZooms.size(); ++i)
        m_zoom->addItem({});
    for (int i = 0; i < 3; ++i)
        m_ground->addItem({});
    for (auto *label : {m_state, m_source}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setForegroundRole(QPalette::PlaceholderText);
    for (auto *button : {m_copyPicture, m_copyAddress, m_open, m_save})
        button->setAutoDefault(false);

    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    const auto choice = [choices](QLabel *label, QComboBox *box) {
        label->setBuddy(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        choices->addWidget(label);
        choices->addWidget(box);
        choices->addSpacing(12);
    };
    choice(m_zoomLabel, m_zoom);
    choice(m_groundLabel, m_ground);
    choice(m_sizeLabel, m_size);
    choices->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (auto *button : {m_copyPicture, m_copyAddress, m_open, m_save})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addLayout(choices);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_source);
    layout->addWidget(m_lookLabel);
    layout->addWidget(m_look);
    layout->addLayout(buttons);
    resize(kSize);

    connect(m_zoom, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_view->setZoom(kZooms[std::size_t(std::max(index, 0))]); });
    connect(m_view, &PictureView::zoomChanged, this, [this](int zoom) {
        const QSignalBlocker blocker(m_zoom);
        m_zoom->setCurrentIndex(int(std::ranges::upper_bound(kZooms, zoom) - kZooms.begin()) - 1);
    });
    connect(m_ground, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_view->setGround(PictureView::Ground(std::max(index, 0))); });
    connect(m_size, &QComboBox::currentIndexChanged, this, &IconPreview::ask);
    connect(m_copyPicture, &QPushButton::clicked, this, &IconPreview::copyPicture);
    connect(m_copyAddress, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(address()); });
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(address())); });
    connect(m_save, &QPushButton::clicked, this, &IconPreview::saveAs);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
}

void IconPreview::showIcon(const QString &name, const QString &receivedUrl, QSize declared)
{
    m_name = name;
    m_url = receivedUrl;
    m_declared = declared;
    setWindowTitle(name.isEmpty() ? tr("Icon") : name);
    fillSizes();
    ask();
}

// The sizes the service can give; only the one as received where the address has none in it.
void IconPreview::fillSizes()
{
    const auto chosen = m_size->currentIndex();
    const QSignalBlocker blocker(m_size);
    m_size->clear();
    //: A size of an icon: the one of the record's own address.
    m_size->addItem(tr("As received"));
    const auto utf8 = m_url.toUtf8();
    const auto url = imageUrl({utf8.constData(), std::size_t(utf8.size())});
    for (const auto &size : imageSizes()) {
        const auto other = imageUrlInSize(url, size.name);
        if (!url.isValid() || imageUrlInSize(url, "micro") == imageUrlInSize(url, "thumb"))
            break;
        const auto name = QString::fromLatin1(size.name.data(), qsizetype(size.name.size()));
        m_size->addItem(u"%1 (%2)"_s.arg(name, sizeText(size.pixels)), other.toString());
    }
    m_size->setCurrentIndex(std::clamp(chosen, 0, m_size->count() - 1)); // the same one of the next icon
    m_size->setEnabled(m_size->count() > 1);
}

QString IconPreview::address() const
{
    const auto chosen = m_size->currentData().toString();
    return chosen.isEmpty() ? m_url : chosen;
}

void IconPreview::ask()
{
    m_answer = address().isEmpty() ? IconLoader::Answer() : m_icons.icon(address(), IconLoader::kWhole, 1);
    const bool isThere = m_answer.state == State::Ready;
    m_view->setPicture(isThere ? m_answer.pixmap : QPixmap());
    m_look->setPicture(isThere ? m_answer.pixmap.toImage() : QImage());
    showState();
}

QString IconPreview::stateText() const
{
    switch (m_answer.state) {
    case State::None:
        return tr("This achievement has no icon.");
    case State::Loading:
        return tr("Loading the icon…");
    case State::Failed:
        return m_answer.failure ? Messages::forIconFailure(*m_answer.failure) : QString();
    case State::Ready:
        break;
    }
    QStringList parts;
    if (!m_declared.isEmpty())
        //: %1: a size in pixels, as the record says.
        parts << tr("Declared: %1 pixels").arg(sizeText(m_declared));
    if (m_answer.info)
        //: %1: a size in pixels, %2: image format, %3: bytes with their unit.
        parts << tr("Received: %1 pixels, %2, %3")
                     .arg(sizeText(m_answer.info->pixels), QString::fromLatin1(m_answer.info->format).toUpper(),
                          QLocale().formattedDataSize(m_answer.info->bytes));
    if (m_answer.info && m_answer.info->isAnimated)
        //: Of an image that moves.
        parts << tr("Animated; the first picture is shown");
    return parts.join(u" · "_s);
}

void IconPreview::showState()
{
    m_state->setText(stateText());
    m_source->setText(address());
    const bool isThere = m_answer.state == State::Ready;
    m_copyPicture->setEnabled(isThere);
    m_save->setEnabled(isThere);
    m_copyAddress->setEnabled(!address().isEmpty());
    m_open->setEnabled(!address().isEmpty());
}

void IconPreview::copyPicture()
{
    QApplication::clipboard()->setPixmap(m_answer.pixmap);
}

void IconPreview::saveAs()
{
    // Of this icon, whatever is shown when its bytes are there.
    whenReady(m_icons.original(address()), this, [this, picture = m_answer.pixmap.toImage()](const QByteArray &bytes) {
        IconSave::ask(this, bytes, picture, [this] {
            m_state->setText(tr("The icon could not be written. Choose another folder, or make room on the disk."));
        });
    });
}

void IconPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void IconPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        return close(), void();
    QDialog::keyPressEvent(event);
}

void IconPreview::retranslate()
{
    m_zoomLabel->setText(tr("&Zoom:"));
    m_groundLabel->setText(tr("&Behind it:"));
    m_sizeLabel->setText(tr("&Size:"));
    m_lookLabel->setText(tr("As players see it, reached and locked:"));
    //: A zoom: the whole picture is seen.
    m_zoom->setItemText(0, tr("Fit"));
    for (std::size_t i = 1; i < kZooms.size(); ++i)
        m_zoom->setItemText(int(i), u"%1:1"_s.arg(kZooms[i]));
    m_ground->setItemText(0, tr("Checkerboard"));
    m_ground->setItemText(1, tr("Light"));
    m_ground->setItemText(2, tr("Dark"));
    m_copyPicture->setText(tr("&Copy image"));
    m_copyAddress->setText(tr("Copy &address"));
    m_open->setText(tr("&Open in browser"));
    m_save->setText(tr("Sa&ve as…"));
    m_view->setAccessibleName(tr("Icon"));
    m_look->setAccessibleName(tr("The icon as players see it"));
    fillSizes();
    showState();
}
