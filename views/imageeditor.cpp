#include "views/imageeditor.h"

#include "views/iconframe.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
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
{
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->addWidget(m_input);
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
}

void ImageEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
}

void ImageEditor::retranslate()
{
    m_input->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
    m_input->setPlaceholderText(tr("Not set"));
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
    m_state->setText(m_preview->stateText());
}
