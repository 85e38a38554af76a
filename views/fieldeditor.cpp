#include "views/fieldeditor.h"

#include "views/choiceeditor.h"
#include "views/curatorstyle.h"
#include "views/imageeditor.h"
#include "views/lineeditor.h"
#include "views/longtexteditor.h"
#include "views/tageditor.h"
#include "views/timeeditor.h"

using namespace Qt::StringLiterals;

FieldEditor::FieldEditor(Field field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    const auto &key = fieldSpec(field).key;
    setObjectName(u"field_"_s + QLatin1StringView(key.data(), qsizetype(key.size())));
}

void FieldEditor::setText(const QString &text)
{
    m_text = text;
    showText(text);
}

void FieldEditor::takeEdit(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    emit edited(text);
}

void FieldEditor::setProblem(bool hasProblem)
{
    for (QWidget *widget : std::as_const(m_framed)) {
        if (widget->property(CuratorStyle::kProblemProperty).toBool() == hasProblem)
            continue;
        widget->setProperty(CuratorStyle::kProblemProperty, hasProblem);
        widget->update();
    }
}

FieldEditor *makeFieldEditor(Field field, const FieldEditorContext &context, QWidget *parent)
{
    switch (fieldSpec(field).type) {
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Enumeration:
        return new ChoiceEditor(field, parent);
    case FieldType::TextList:
        return new TagEditor(field, context, parent);
    case FieldType::Time:
        return new TimeEditor(field, context, parent);
    case FieldType::Image:
        return new ImageEditor(field, context, parent);
    case FieldType::Unsigned:
    case FieldType::Signed:
    case FieldType::Decimal:
    case FieldType::Text:
    case FieldType::IdList:
        break;
    }
    return new LineEditor(field, context, parent);
}
