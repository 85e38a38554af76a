#include "views/windowmenus.h"

#include "models/items/achievementmodel.h"
#include "views/iconset.h"
#include "views/tableview.h"
#include "views/windowactions.h"

#include <QActionGroup>
#include <QHeaderView>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace {

// "Deutsch", "日本語": each language in its own words, so that it is found by those who need it.
QString ownName(const QString &language)
{
    const QLocale locale(language);
    // Qt calls plain English "American English".
    QString name = locale.language() == QLocale::English ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

QMenu *addMenu(QWidget *parent, const QString &name)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(name);
    menu->setToolTipsVisible(false);
    return menu;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, const WindowActions &actions, TableView &table,
                         const QList<QAction *> &docks)
    : QObject(&window)
    , m_actions(actions)
    , m_table(table)
    , m_file(addMenu(&window, u"menuFile"_s))
    , m_edit(addMenu(&window, u"menuEdit"_s))
    , m_view(addMenu(&window, u"menuView"_s))
    , m_icons(addMenu(&window, u"menuIcons"_s))
    , m_help(addMenu(&window, u"menuHelp"_s))
    , m_export(addMenu(&window, u"menuExport"_s))
    , m_copy(addMenu(&window, u"menuCopy"_s))
    , m_columns(addMenu(&window, u"menuColumns"_s))
    , m_language(addMenu(&window, u"menuLanguage"_s))
    , m_appearance(addMenu(&window, u"menuAppearance"_s))
    , m_row(addMenu(&window, u"menuRow"_s))
    , m_languages(new QActionGroup(this))
    , m_appearances(new QActionGroup(this))
{
    const auto add = [this](QMenu *menu, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(m_actions[act]);
    };
    add(m_file, {Act::NewCatalog, Act::OpenCatalog, Act::ExploreSample});
    m_file->addSeparator();
    add(m_file, {Act::Fetch, Act::Import, Act::ImportFolder});
    add(m_export, {Act::ExportAll, Act::ExportShown, Act::ExportSelected});
    m_file->addMenu(m_export);
    m_file->addSeparator();
    add(m_file, {Act::ExportChanges, Act::ApplyChanges});
    m_file->addSeparator();
    add(m_file, {Act::History});
    m_file->addSeparator();
    add(m_file, {Act::Quit});

    add(m_edit, {Act::Undo, Act::Redo});
    m_edit->addSeparator();
    add(m_edit, {Act::NewRecord, Act::Edit, Act::EditCell, Act::Preview, Act::Duplicate, Act::Delete});
    m_edit->addSeparator();
    add(m_copy, {Act::CopyTable, Act::CopyCsv, Act::CopyJson});
    m_edit->addMenu(m_copy);
    add(m_edit, {Act::Paste});
    m_edit->addSeparator();
    add(m_edit, {Act::SelectAll, Act::Find, Act::ClearSearch});
    m_edit->addSeparator();
    add(m_edit, {Act::Preferences});

    add(m_view, {Act::ShowTable, Act::ShowGallery});
    m_view->addSeparator();
    m_view->addMenu(m_columns);
    m_view->addActions(docks);
    m_view->addSeparator();
    m_view->addMenu(m_language);
    m_view->addMenu(m_appearance);
    m_view->addSeparator();
    add(m_view, {Act::FullScreen});
    add(m_icons, {Act::Preview, Act::ChooseIcon, Act::PasteIcon});
    m_icons->addSeparator();
    add(m_icons, {Act::CheckIcons, Act::CheckShownIcons, Act::CheckSelectedIcons});
    add(m_help, {Act::Shortcuts, Act::About});
    add(m_row, {Act::Edit, Act::EditCell, Act::Preview, Act::Duplicate, Act::Delete});
    m_row->addSeparator();
    m_row->addMenu(m_copy);
    add(m_row, {Act::ExportSelected, Act::SelectAll});

    m_export->setIcon(IconSet::tinted(u"export"_s));
    m_copy->setIcon(IconSet::tinted(u"copy"_s));
    m_columns->setIcon(IconSet::tinted(u"columns"_s));
    m_language->setIcon(IconSet::tinted(u"language"_s));
    m_appearance->setIcon(IconSet::tinted(u"light"_s));
    for (auto *menu : {m_file, m_edit, m_view, m_icons, m_help})
        window.menuBar()->addMenu(menu);
    connect(m_columns, &QMenu::aboutToShow, this, &WindowMenus::fillColumns);
    makeAppearances();
    connect(m_languages, &QActionGroup::triggered, this,
            [this](QAction *action) { emit languageChosen(action->data().toString()); });
    connect(m_appearances, &QActionGroup::triggered, this,
            [this](QAction *action) { emit appearanceChosen(Appearance(action->data().toInt())); });
    setLanguages({}, {});
    fillColumns();
    retranslate();
}

void WindowMenus::makeAppearances()
{
    const auto add = [this](Appearance appearance, const QString &name) {
        auto *action = m_appearance->addAction(QString());
        action->setObjectName(name);
        action->setData(int(appearance));
        action->setCheckable(true);
        m_appearances->addAction(action);
    };
    add(Appearance::System, u"actionAppearanceSystem"_s);
    add(Appearance::Light, u"actionAppearanceLight"_s);
    add(Appearance::Dark, u"actionAppearanceDark"_s);
    m_appearance->addSeparator();
    m_appearance->addAction(m_actions[Act::ToggleAppearance]);
}

void WindowMenus::setLanguages(const QStringList &languages, const QString &current)
{
    // Not deleted at once: the choice of one of them may be what led here.
    for (auto *action : m_languages->actions()) {
        m_languages->removeAction(action);
        m_language->removeAction(action);
        action->deleteLater();
    }
    m_language->clear();
    const auto add = [this, current](const QString &language) {
        auto *action = m_language->addAction(language.isEmpty() ? QString() : ownName(language));
        action->setObjectName(language.isEmpty() ? u"actionLanguageSystem"_s : u"actionLanguage_"_s + language);
        action->setData(language);
        action->setCheckable(true);
        action->setChecked(language == current);
        m_languages->addAction(action);
    };
    add({});
    m_language->addSeparator();
    for (const auto &language : languages)
        add(language);
    retranslate();
}

void WindowMenus::setAppearance(Appearance appearance)
{
    for (auto *action : m_appearances->actions())
        action->setChecked(action->data().toInt() == int(appearance));
}

void WindowMenus::fillColumns()
{
    m_columns->clear();
    auto *header = m_table.horizontalHeader();
    const int shown = header->count() - header->hiddenSectionCount();
    for (const auto &spec : achievementFields()) {
        const int column = AchievementModel::columnOf(spec.field);
        const bool isHidden = header->isSectionHidden(column);
        auto *action = m_columns->addAction(fieldName(spec.field));
        action->setCheckable(true);
        action->setChecked(!isHidden);
        action->setEnabled(isHidden || shown > 1); // a table without columns could not be brought back by clicks
        connect(action, &QAction::toggled, &m_table,
                [header, column](bool on) { header->setSectionHidden(column, !on); });
    }
    m_columns->addSeparator();
    m_columns->addAction(m_actions[Act::ResetColumns]);
}

void WindowMenus::popUpRowMenu(const QPoint &global)
{
    m_row->popup(global);
}

void WindowMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_icons->setTitle(tr("&Icons"));
    m_help->setTitle(tr("&Help"));
    m_export->setTitle(tr("&Export"));
    //: A menu of formats: table, CSV, JSON.
    m_copy->setTitle(tr("Co&py as"));
    m_columns->setTitle(tr("&Columns"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    if (!m_languages->actions().isEmpty())
        //: The language of the desktop.
        m_languages->actions().constFirst()->setText(tr("As the &system"));
    const auto appearances = m_appearances->actions();
    //: Light or dark as the desktop is.
    appearances[0]->setText(tr("As the &system"));
    appearances[1]->setText(tr("&Light"));
    appearances[2]->setText(tr("&Dark"));
    fillColumns();
}
