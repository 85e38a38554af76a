// ChoiceEditor: an enumeration as a list of names, with "Not set" first. A number without a name, or a value that is no
// number at all, stays in the list as long as the record is shown.
#pragma once

#include "views/fieldeditor.h"

class QComboBox;

class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(Field field, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();

    QComboBox *m_input;
    QString m_foreign; // the value first shown, when it is none of the list
};
