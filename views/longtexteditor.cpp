#include "views/longtexteditor.h"

#include "views/inputframe.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 4;
constexpr int kFrame = 2;

} // namespace

LongTextEditor::LongTextEditor(Field field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_input(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->addWidget(m_input);
    m_input->setObjectName(objectName() + u"_input"_s);
    m_input->setTabChangesFocus(true);
    // The frame is the same as that of the other inputs, and drawn around this one.
    m_input->setFrameShape(QFrame::NoFrame);
    m_input->viewport()->setAutoFillBackground(false);
    m_input->installEventFilter(this);
    const auto margins = int(m_input->document()->documentMargin()) * 2;
    m_input->setFixedHeight(m_input->fontMetrics().lineSpacing() * kLines + margins);
    setFocusProxy(m_input);
    setFramed({this});
    connect(m_input, &QPlainTextEdit::textChanged, this, &LongTextEditor::onTextChanged);
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
}

void LongTextEditor::retranslate()
{
    m_input->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
}

void LongTextEditor::showText(const QString &text)
{
    m_carriageReturns = text.contains("\r\n"_L1);
    m_showing = true;
    m_input->setPlainText(text);
    m_showing = false;
}

void LongTextEditor::paintEvent(QPaintEvent *)
{
    paintInputFrame(this, m_input->hasFocus(), m_input->isReadOnly());
}

bool LongTextEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return FieldEditor::eventFilter(watched, event);
}

void LongTextEditor::onTextChanged()
{
    if (m_showing)
        return;
    // Not toPlainText(), which makes ordinary spaces of no-break spaces.
    QString text = m_input->document()->toRawText();
    const auto lineBreak = m_carriageReturns ? u"\r\n"_s : u"\n"_s;
    text.replace(QChar::ParagraphSeparator, lineBreak);
    text.replace(QChar::LineSeparator, lineBreak); // Shift+Enter
    takeEdit(text);
}
