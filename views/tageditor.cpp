#include "views/tageditor.h"

#include "models/records/fieldvalue.h"
#include "models/records/jsonstring.h"
#include "views/tagedit.h"

#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

TagEditor::TagEditor(Field field, const FieldEditorContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_input(new TagEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_input);
    m_input->setObjectName(objectName() + u"_chips"_s);
    m_input->input()->setObjectName(objectName() + u"_input"_s);
    m_input->setCompletion(context.completeTag);
    setFocusProxy(m_input->input());
    setFramed({m_input});
    connect(m_input, &TagEdit::edited, this, [this] { takeEdit(editedText()); });
}

void TagEditor::setReadOnly(bool readOnly)
{
    m_input->setReadOnly(readOnly);
}

void TagEditor::retranslate()
{
    m_input->input()->setAccessibleName(fieldName(field()));
    m_input->setToolTip(fieldHelp(field()));
    m_input->retranslate();
}

void TagEditor::showText(const QString &text)
{
    QStringList tags;
    const auto value = parseFieldText(field(), text);
    if (const auto *list = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr) {
        for (const std::string &tag : *list)
            tags.append(jsonstring::toQString(tag));
    }
    m_input->setTags(tags);
    m_shown = text;
    m_shownTags = tags;
}

QString TagEditor::editedText() const
{
    const QStringList tags = m_input->tags();
    // The same tags again are the same text again, be it "not set" or an empty list.
    if (tags == m_shownTags)
        return m_shown;
    if (tags.isEmpty())
        return {};
    std::vector<std::string> list;
    for (const QString &tag : tags)
        list.push_back(jsonstring::fromQString(tag));
    return fieldText(field(), list);
}
