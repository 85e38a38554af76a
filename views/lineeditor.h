// LineEditor: a one-line input for texts, numbers and lists of ids. Numbers are texts here, never spin boxes: those are
// 32-bit, and would write 42.31 for 42.31233. The id has a button that proposes a free one.
#pragma once

#include "views/fieldeditor.h"

class QLineEdit;
class QToolButton;

class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(Field field, const FieldEditorContext &context, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;
    // Only the id has the button; it is for records made here.
    void setProposing(bool proposing);

protected:
    void showText(const QString &text) override;

private:
    void propose();

    std::function<QString()> m_proposeId;
    QLineEdit *m_input;
    QToolButton *m_propose = nullptr;
};
