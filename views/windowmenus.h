// WindowMenus: the menu bar, made of the window's actions, and the submenus for columns, language and appearance. Lives
// on the GUI thread; owns its menus' actions. Says what was chosen; changes nothing but the table's columns.
#pragma once

#include "views/windowstate.h"

#include <QHash>
#include <QObject>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class TableView;
class WindowActions;

class WindowMenus : public QObject
{
    Q_OBJECT

public:
    // `docks`: the docks' own actions for showing and hiding them.
    WindowMenus(QMainWindow &window, const WindowActions &actions, TableView &table, const QList<QAction *> &docks);

    void setLanguages(const QStringList &languages, const QString &current);
    void setAppearance(Appearance appearance);
    void retranslate();
    // What can be done with rows, at a place on the screen.
    void popUpRowMenu(const QPoint &global);

signals:
    void languageChosen(const QString &language);
    void appearanceChosen(Appearance appearance);

private:
    void fillColumns();
    void makeAppearances();

    const WindowActions &m_actions;
    TableView &m_table;
    QMenu *m_file, *m_edit, *m_view, *m_icons, *m_help, *m_export, *m_copy, *m_columns, *m_language, *m_appearance,
        *m_row;
    QActionGroup *m_languages, *m_appearances;
};
