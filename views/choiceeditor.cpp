#include "views/choiceeditor.h"

#include "models/records/enumerations.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(Field field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_input(new QComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_input);
    m_input->setObjectName(objectName() + u"_input"_s);
    m_input->setFocusPolicy(Qt::StrongFocus);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    setFramed({m_input});
    connect(m_input, &QComboBox::activated, this, [this] { takeEdit(m_input->currentData().toString()); });
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_input->setEnabled(!readOnly);
}

void ChoiceEditor::retranslate()
{
    m_input->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
    fill();
}

void ChoiceEditor::showText(const QString &text)
{
    const auto known = enumerationValues(field());
    const bool isKnown = text.isEmpty() || std::ranges::any_of(known, [&](const EnumerationValue &value) {
                             return QString::number(value.number) == text;
                         });
    m_foreign = isKnown ? QString() : text; // stays choosable after another was chosen
    fill();
}

bool ChoiceEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling through the form must not change what happens to lie under the mouse.
    if (event->type() == QEvent::Wheel && !m_input->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void ChoiceEditor::fill()
{
    const QSignalBlocker blocker(m_input);
    m_input->clear();
    m_input->addItem(tr("Not set"), QString());
    for (const EnumerationValue &value : enumerationValues(field()))
        m_input->addItem(enumerationName(field(), value.number), QString::number(value.number));
    if (!m_foreign.isEmpty()) {
        bool isNumber = false;
        const quint64 number = m_foreign.toULongLong(&isNumber);
        m_input->addItem(isNumber ? enumerationName(field(), number) : m_foreign, m_foreign);
    }
    m_input->setCurrentIndex(m_input->findData(text()));
}
