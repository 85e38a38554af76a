#include "views/imageeditor.h"

#include "models/icons/imageurl.h"
#include "views/iconframe.h"
#include "views/iconintake.h"
#include "views/iconset.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTypingPause = 400ms;
constexpr int kPreviewSide = 72;

} // namespace

ImageEditor::ImageEditor(Field field, const FieldEditorContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_input(new QLineEdit(this))
    , m_preview(new IconFrame(*context.icons, kPreviewSide, this))
    , m_state(new QLabel(this))
    , m_choose(new QToolButton(this))
    , m_intake(*context.intake)
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_input, 1);
    line->addWidget(m_choose);
    right->addLayout(line);
    right->addWidget(m_state, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_preview, 0, Qt::AlignTop);
    layout->addLayout(right, 1);
    m_input->setObjectName(objectName() + u"_input"_s);
    m_input->setClearButtonEnabled(true);
    m_state->setObjectName(objectName() + u"_state"_s);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_choose->setObjectName(objectName() + u"_choose"_s);
    m_choose->setIcon(IconSet::tinted(u"open"_s));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_input->setAcceptDrops(false); // the whole editor takes them
    m_input->installEventFilter(this);
    setAcceptDrops(true);
    setFocusProxy(m_input);
    setFramed({m_input});

    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_preview->setUrl(text()); });
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text == this->text())
            return;
        takeEdit(text);
        m_typing.start();
    });
    connect(m_preview, &IconFrame::stateChanged, this, &ImageEditor::updateState);
    connect(m_choose, &QToolButton::clicked, this,
            [this] { m_intake.choose(this, this, [this](const QString &address) { takeAddress(address); }); });
    connect(&m_intake, &IconIntake::refused, this, [this](const auto &why) { m_state->setText(why()); });
}

void ImageEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
    m_choose->setEnabled(!readOnly);
    setAcceptDrops(!readOnly);
}

void ImageEditor::retranslate()
{
    m_input->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
    m_input->setPlaceholderText(tr("Not set"));
    m_choose->setText(tr("Choose…"));
    m_choose->setToolTip(tr("Take a picture from a file; it can be dropped here or pasted, too"));
    m_preview->retranslate();
    updateState();
}

void ImageEditor::showText(const QString &text)
{
    m_typing.stop();
    m_input->setText(text);
    m_input->setCursorPosition(0);
    m_preview->setUrl(text);
}

void ImageEditor::updateState()
{
    // An attached picture is there at once; that it is nowhere else is what needs to be said.
    m_state->setText(isAttachment(text()) ? tr("This picture is in this catalog only, until it has a web address.")
                                          : m_preview->stateText());
}

bool ImageEditor::eventFilter(QObject *watched, QEvent *event)
{
    const auto *pasted = QGuiApplication::clipboard()->mimeData();
    const bool isPaste =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste);
    // Text goes into the line as ever.
    if (isPaste && !m_input->isReadOnly() && pasted && (pasted->hasImage() || pasted->hasUrls()) &&
        OfferedIcon::isIn(*pasted)) {
        take(*pasted);
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ImageEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (OfferedIcon::isIn(*event->mimeData()))
        event->acceptProposedAction();
}

void ImageEditor::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void ImageEditor::take(const QMimeData &offered)
{
    m_intake.take(OfferedIcon::of(offered), this, [this](const QString &address) { takeAddress(address); });
}

void ImageEditor::takeAddress(const QString &address)
{
    m_input->setText(address); // as if it had been typed
    m_typing.stop();
    m_preview->setUrl(text());
    updateState();
}
