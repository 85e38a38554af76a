// LongTextEditor: several lines of plain text. Tab goes on to the next field. Line breaks stay what they are in the
// record (LF or CR LF), and no-break spaces stay no-break spaces.
#pragma once

#include "views/fieldeditor.h"

class QPlainTextEdit;

class LongTextEditor : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(Field field, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showText(const QString &text) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onTextChanged();

    QPlainTextEdit *m_input;
    bool m_showing = false;
    bool m_carriageReturns = false;
};
