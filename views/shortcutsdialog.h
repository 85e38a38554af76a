// ShortcutsDialog: every action that has keys, with its keys. Made from the actions themselves, so it cannot be wrong.
// GUI thread; the actions are not owned.
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QDialogButtonBox;
class QTreeWidget;

class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QPointer<QAction>> m_actions;
    QTreeWidget *m_list;
    QDialogButtonBox *m_buttons;
};
