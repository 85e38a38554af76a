// ImageEditor: the web address of an icon with a preview of what it leads to, or why it leads to nothing. The preview
// comes through the program's icon loader, a moment after the last key, so that half-typed addresses are not asked for.
// Pictures and addresses can be dropped, pasted, or chosen as a file.
#pragma once

#include "views/fieldeditor.h"

#include <QTimer>

class IconFrame;
class QLabel;
class QLineEdit;
class QMimeData;
class QToolButton;

class ImageEditor : public FieldEditor
{
    Q_OBJECT

public:
    ImageEditor(Field field, const FieldEditorContext &context, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // a picture is pasted
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void take(const QMimeData &offered);
    void takeAddress(const QString &address);
    void updateState();

    QLineEdit *m_input;
    IconFrame *m_preview;
    QLabel *m_state;
    QToolButton *m_choose;
    IconIntake &m_intake;
    QTimer m_typing;
};
