// TagEditor: the tags of a record as chips, completed from the catalog's own tags.
#pragma once

#include "views/fieldeditor.h"

class TagEdit;

class TagEditor : public FieldEditor
{
    Q_OBJECT

public:
    TagEditor(Field field, const FieldEditorContext &context, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showText(const QString &text) override;

private:
    [[nodiscard]] QString editedText() const;

    TagEdit *m_input;
    QString m_shown; // the text first shown, and the tags it made
    QStringList m_shownTags;
};
