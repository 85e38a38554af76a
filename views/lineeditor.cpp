#include "views/lineeditor.h"

#include "views/iconset.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

LineEditor::LineEditor(Field field, const FieldEditorContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_proposeId(context.proposeId)
    , m_input(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_input);
    m_input->setObjectName(objectName() + u"_input"_s);
    m_input->setClearButtonEnabled(!fieldSpec(field).mandatory);
    setFocusProxy(m_input);
    setFramed({m_input});
    connect(m_input, &QLineEdit::textEdited, this, &LineEditor::takeEdit);
    // The clear button changes the text without "editing" it.
    connect(m_input, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            takeEdit(text);
    });
    if (field == Field::Id) {
        m_propose = new QToolButton(this);
        m_propose->setIcon(IconSet::tinted(u"propose-id"_s));
        m_propose->setObjectName(u"proposeId"_s);
        m_propose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_propose->hide();
        layout->addWidget(m_propose);
        connect(m_propose, &QToolButton::clicked, this, &LineEditor::propose);
    }
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
    if (m_propose)
        m_propose->setEnabled(!readOnly);
}

void LineEditor::setProposing(bool proposing)
{
    if (m_propose)
        m_propose->setVisible(proposing);
}

void LineEditor::retranslate()
{
    m_input->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
    switch (fieldSpec(field()).type) {
    case FieldType::Unsigned:
    case FieldType::Signed:
    case FieldType::Decimal:
    case FieldType::IdList:
        m_input->setPlaceholderText(tr("Not set"));
        break;
    default:
        break; // an empty text is a value
    }
    if (m_propose) {
        m_propose->setText(tr("Propose"));
        m_propose->setToolTip(tr("Fills in the number after the highest ID in this catalog."));
        m_propose->setAccessibleName(tr("Propose a free ID"));
    }
}

void LineEditor::showText(const QString &text)
{
    if (m_input->text() == text)
        return;
    const QSignalBlocker blocker(this); // the text is set already
    m_input->setText(text);
    m_input->setCursorPosition(0);
}

void LineEditor::propose()
{
    const QString id = m_proposeId();
    m_input->setText(id);
    m_input->setFocus();
    takeEdit(id);
}
