#include "views/windowactions.h"

#include "views/iconset.h"

#include <QActionGroup>
#include <QRegularExpression>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

struct ActionSpec
{
    Act act;
    const char *name; // objectName
    const char *icon; // empty: none
    const char *text; // as in the menu
    const char *tip;  // what it does
    std::array<const char *, 2> keys;
};

// One line an action, in the order of Act.
constexpr std::array<ActionSpec, kActCount> kSpecs{{
    {Act::NewCatalog,
     "actionNewCatalog",
     "new-catalog",
     QT_TRANSLATE_NOOP("WindowActions", "&New catalog…"),
     QT_TRANSLATE_NOOP("WindowActions", "Make a new catalog file"),
     {"Ctrl+Shift+N"}},
    {Act::OpenCatalog,
     "actionOpenCatalog",
     "open",
     QT_TRANSLATE_NOOP("WindowActions", "&Open catalog…"),
     QT_TRANSLATE_NOOP("WindowActions", "Open a catalog file"),
     {"Ctrl+O"}},
    {Act::ExploreSample,
     "actionExploreSample",
     "gallery",
     QT_TRANSLATE_NOOP("WindowActions", "Explore the &sample"),
     QT_TRANSLATE_NOOP("WindowActions", "Look around in invented achievements from the built-in service"),
     {}},
    {Act::Import,
     "actionImport",
     "import",
     QT_TRANSLATE_NOOP("WindowActions", "&Import files…"),
     QT_TRANSLATE_NOOP("WindowActions", "Bring achievements from JSON, tables and files of stores into this catalog"),
     {"Ctrl+I"}},
    {Act::ImportFolder,
     "actionImportFolder",
     "import",
     QT_TRANSLATE_NOOP("WindowActions", "Import a fol&der…"),
     QT_TRANSLATE_NOOP("WindowActions", "Bring achievements from all files of a folder into this catalog"),
     {"Ctrl+Shift+I"}},
    {Act::ExportAll,
     "actionExportAll",
     "export",
     QT_TRANSLATE_NOOP("WindowActions", "Export &all…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write all achievements of this catalog to a file"),
     {"Ctrl+Shift+E"}},
    {Act::ExportShown,
     "actionExportShown",
     "export",
     QT_TRANSLATE_NOOP("WindowActions", "Export s&hown…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write the achievements in the table to a file, in the order shown"),
     {"Ctrl+E"}},
    {Act::ExportSelected,
     "actionExportSelected",
     "export",
     QT_TRANSLATE_NOOP("WindowActions", "Export se&lected…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write the selected achievements to a file"),
     {}},
    {Act::ExportChanges,
     "actionExportChanges",
     "export",
     QT_TRANSLATE_NOOP("WindowActions", "Export &changes…"),
     QT_TRANSLATE_NOOP("WindowActions", "Write what was changed here as a change set for others, or as a report"),
     {"Ctrl+Shift+S"}},
    {Act::ApplyChanges,
     "actionApplyChanges",
     "import",
     QT_TRANSLATE_NOOP("WindowActions", "A&pply a change set…"),
     QT_TRANSLATE_NOOP("WindowActions", "Look at somebody's changes and apply them to this catalog"),
     {"Ctrl+Shift+A"}},
    {Act::Fetch,
     "actionFetch",
     "fetch",
     QT_TRANSLATE_NOOP("WindowActions", "&Fetch…"),
     QT_TRANSLATE_NOOP("WindowActions", "Fetch all achievements from a service"),
     {"F5"}},
    {Act::Quit,
     "actionQuit",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "&Quit"),
     QT_TRANSLATE_NOOP("WindowActions", "Close the program; everything is saved already"),
     {"Ctrl+Q"}},
    {Act::Undo,
     "actionUndo",
     "undo",
     QT_TRANSLATE_NOOP("WindowActions", "&Undo"),
     QT_TRANSLATE_NOOP("WindowActions", "Take back the last change"),
     {"Ctrl+Z"}},
    {Act::Redo,
     "actionRedo",
     "redo",
     QT_TRANSLATE_NOOP("WindowActions", "&Redo"),
     QT_TRANSLATE_NOOP("WindowActions", "Make the change again that was taken back"),
     {"Ctrl+Shift+Z", "Ctrl+Y"}},
    {Act::NewRecord,
     "actionNew",
     "new",
     QT_TRANSLATE_NOOP("WindowActions", "&New"),
     QT_TRANSLATE_NOOP("WindowActions", "Make a new achievement"),
     {"Ctrl+N"}},
    {Act::Edit,
     "actionEdit",
     "edit",
     QT_TRANSLATE_NOOP("WindowActions", "&Edit…"),
     QT_TRANSLATE_NOOP("WindowActions", "Edit all fields of the current achievement"),
     {"Return"}},
    {Act::EditCell,
     "actionEditCell",
     "edit",
     QT_TRANSLATE_NOOP("WindowActions", "Edit &cell"),
     QT_TRANSLATE_NOOP("WindowActions", "Edit the current cell in the table"),
     {"F2"}},
    {Act::Preview,
     "actionPreview",
     "image",
     QT_TRANSLATE_NOOP("WindowActions", "&Look at the icon"),
     QT_TRANSLATE_NOOP("WindowActions", "Show the icon of the current achievement in a window of its own"),
     {"Space"}},
    {Act::Duplicate,
     "actionDuplicate",
     "duplicate",
     QT_TRANSLATE_NOOP("WindowActions", "&Duplicate"),
     QT_TRANSLATE_NOOP("WindowActions", "Make a new achievement from the current one"),
     {"Ctrl+D"}},
    {Act::Delete,
     "actionDelete",
     "delete",
     QT_TRANSLATE_NOOP("WindowActions", "De&lete"),
     QT_TRANSLATE_NOOP("WindowActions", "Delete the selected achievements; this can be undone"),
     {"Del"}},
    {Act::CopyTable,
     "actionCopyTable",
     "copy",
     QT_TRANSLATE_NOOP("WindowActions", "&Table"),
     QT_TRANSLATE_NOOP("WindowActions", "Copy the selected achievements as the columns show them"),
     {"Ctrl+C"}},
    {Act::CopyCsv,
     "actionCopyCsv",
     "copy",
     QT_TRANSLATE_NOOP("WindowActions", "&CSV"),
     QT_TRANSLATE_NOOP("WindowActions", "Copy all fields of the selected achievements for a spreadsheet"),
     {"Ctrl+Alt+C"}},
    {Act::CopyJson,
     "actionCopyJson",
     "copy",
     QT_TRANSLATE_NOOP("WindowActions", "&JSON"),
     QT_TRANSLATE_NOOP("WindowActions", "Copy the records of the selected achievements, each byte as it is"),
     {"Ctrl+Shift+C"}},
    {Act::Paste,
     "actionPaste",
     "import",
     QT_TRANSLATE_NOOP("WindowActions", "&Paste achievements"),
     QT_TRANSLATE_NOOP("WindowActions", "Import the text on the clipboard, or the files copied to it"),
     {"Ctrl+V"}},
    {Act::SelectAll,
     "actionSelectAll",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "Select &all"),
     QT_TRANSLATE_NOOP("WindowActions", "Select all achievements in the table"),
     {"Ctrl+A"}},
    {Act::Find,
     "actionFind",
     "search",
     QT_TRANSLATE_NOOP("WindowActions", "&Find"),
     QT_TRANSLATE_NOOP("WindowActions", "Go to the search box"),
     {"Ctrl+F"}},
    {Act::Preferences,
     "actionPreferences",
     "settings",
     QT_TRANSLATE_NOOP("WindowActions", "Preference&s…"),
     QT_TRANSLATE_NOOP("WindowActions", "Set how much icons may take in memory and on the disk"),
     {"Ctrl+,"}}, // QKeySequence::Preferences, where a platform has one
    {Act::ShowTable,
     "actionShowTable",
     "table",
     QT_TRANSLATE_NOOP("WindowActions", "&Table"),
     QT_TRANSLATE_NOOP("WindowActions", "Show the achievements as a table"),
     {"Ctrl+1"}},
    {Act::ShowGallery,
     "actionShowGallery",
     "gallery",
     QT_TRANSLATE_NOOP("WindowActions", "&Gallery"),
     QT_TRANSLATE_NOOP("WindowActions", "Show the achievements as icons with their names"),
     {"Ctrl+2"}},
    {Act::ToggleAppearance,
     "actionToggleAppearance",
     "dark",
     QT_TRANSLATE_NOOP("WindowActions", "Switch between &light and dark"),
     "",
     {"Ctrl+Shift+L"}},
    {Act::ResetColumns,
     "actionResetColumns",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "&Reset columns"),
     QT_TRANSLATE_NOOP("WindowActions", "Columns as they were at the first start"),
     {}},
    {Act::FullScreen,
     "actionFullScreen",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "&Full screen"),
     QT_TRANSLATE_NOOP("WindowActions", "Use the whole screen"),
     {"F11"}},
    {Act::ChooseIcon,
     "actionChooseIcon",
     "image",
     QT_TRANSLATE_NOOP("WindowActions", "Choose an &icon…"),
     QT_TRANSLATE_NOOP("WindowActions", "Take a picture from a file as the icon of the current achievement"),
     {}},
    {Act::PasteIcon,
     "actionPasteIcon",
     "copy",
     QT_TRANSLATE_NOOP("WindowActions", "&Paste as icon"),
     QT_TRANSLATE_NOOP("WindowActions",
                       "Use the picture or the address on the clipboard as the icon of the current achievement"),
     {"Ctrl+Shift+V"}},
    {Act::CheckIcons,
     "actionCheckIcons",
     "laboratory",
     QT_TRANSLATE_NOOP("WindowActions", "&Check all icons"),
     QT_TRANSLATE_NOOP("WindowActions", "Look at the icons of all achievements and list what is wrong with them"),
     {}},
    {Act::CheckShownIcons,
     "actionCheckShownIcons",
     "laboratory",
     QT_TRANSLATE_NOOP("WindowActions", "Check s&hown icons"),
     QT_TRANSLATE_NOOP("WindowActions", "Look at the icons of the achievements that the search finds"),
     {}},
    {Act::CheckSelectedIcons,
     "actionCheckSelectedIcons",
     "laboratory",
     QT_TRANSLATE_NOOP("WindowActions", "Check &selected icons"),
     QT_TRANSLATE_NOOP("WindowActions", "Look at the icons of the selected achievements"),
     {}},
    {Act::History,
     "actionHistory",
     "history",
     QT_TRANSLATE_NOOP("WindowActions", "&History…"),
     QT_TRANSLATE_NOOP("WindowActions", "List everything that was done in this catalog"),
     {"Ctrl+H"}},
    {Act::Shortcuts,
     "actionShortcuts",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "&Keyboard shortcuts"),
     QT_TRANSLATE_NOOP("WindowActions", "List all keys"),
     {"F1"}},
    {Act::About,
     "actionAbout",
     "",
     QT_TRANSLATE_NOOP("WindowActions", "&About Achievement Curator"),
     QT_TRANSLATE_NOOP("WindowActions", "Version and licence"),
     {}},
    {Act::ClearSearch,
     "actionClearSearch",
     "clear",
     QT_TRANSLATE_NOOP("WindowActions", "&Clear the search"),
     QT_TRANSLATE_NOOP("WindowActions", "Show all achievements again"),
     {}},
    {Act::Retry,
     "actionRetry",
     "retry",
     QT_TRANSLATE_NOOP("WindowActions", "&Try again"),
     QT_TRANSLATE_NOOP("WindowActions", "Open the same catalog again"),
     {}},
}};

// "&Fetch…" as a button says it: "Fetch".
QString buttonText(QString text)
{
    // Translations into Japanese and the like put the letter in brackets: "開く(&O)".
    static const QRegularExpression bracketed(u"\\s?\\(&.\\)"_s);
    text.remove(bracketed);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace

WindowActions::WindowActions(QWidget *window)
    : QObject(window)
{
    for (const auto &spec : kSpecs) {
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(spec.name));
        if (*spec.icon)
            action->setIcon(IconSet::tinted(QString::fromLatin1(spec.icon)));
        QList<QKeySequence> keys;
        for (const char *key : spec.keys)
            if (key)
                keys << QKeySequence::fromString(QLatin1StringView(key), QKeySequence::PortableText);
        action->setShortcuts(keys);
        window->addAction(action);
        m_actions[std::size_t(spec.act)] = action;
    }
    (*this)[Act::Preferences]->setMenuRole(QAction::PreferencesRole);
    (*this)[Act::Quit]->setMenuRole(QAction::QuitRole);
    (*this)[Act::About]->setMenuRole(QAction::AboutRole);
    (*this)[Act::FullScreen]->setCheckable(true);
    auto *views = new QActionGroup(this);
    for (const Act act : {Act::ShowTable, Act::ShowGallery}) {
        (*this)[act]->setCheckable(true);
        views->addAction((*this)[act]);
    }
    (*this)[Act::ShowTable]->setChecked(true);
    retranslate();
}

void WindowActions::bindRecordKeys(QWidget *view)
{
    for (const Act act :
         {Act::Edit, Act::EditCell, Act::Delete, Act::SelectAll, Act::CopyTable, Act::Paste, Act::Preview}) {
        auto *action = (*this)[act];
        action->setShortcutContext(Qt::WidgetShortcut);
        view->addAction(action);
    }
}

void WindowActions::setTexts(Act act, const QString &text, const QString &tip)
{
    auto *action = (*this)[act];
    const QString plain = buttonText(text);
    action->setText(text);
    action->setIconText(plain);
    action->setStatusTip(tip);
    const QString name = tip.isEmpty() ? plain : tip;
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    //: Tool tip. %1: what an action does. %2: its keys.
    action->setToolTip(keys.isEmpty() ? name : tr("%1 (%2)").arg(name, keys));
}

void WindowActions::retranslate()
{
    for (const auto &spec : kSpecs)
        setTexts(spec.act, tr(spec.text), *spec.tip ? tr(spec.tip) : QString());
    setUndoTexts(m_undo, m_redo);
    setDark(m_dark);
}

void WindowActions::setUndoTexts(const QString &undo, const QString &redo)
{
    m_undo = undo;
    m_redo = redo;
    const auto set = [this](Act act, const QString &text) {
        const auto &spec = kSpecs[std::size_t(act)];
        QString menuText = text;
        menuText.replace(u'&', u"&&"_s); // a record's name may hold one
        setTexts(act, text.isEmpty() ? tr(spec.text) : menuText, text.isEmpty() ? tr(spec.tip) : text);
        if (!text.isEmpty())
            (*this)[act]->setIconText(buttonText(tr(spec.text)));
    };
    set(Act::Undo, undo);
    set(Act::Redo, redo);
}

void WindowActions::setDark(bool dark)
{
    m_dark = dark;
    (*this)[Act::ToggleAppearance]->setIcon(IconSet::tinted(dark ? u"light"_s : u"dark"_s));
    setTexts(Act::ToggleAppearance, tr(kSpecs[std::size_t(Act::ToggleAppearance)].text),
             dark ? tr("Switch to the light appearance") : tr("Switch to the dark appearance"));
}
