// WindowActions: everything the window can do, as actions: text, icon, tips and keys from one table, so that menus,
// toolbar, empty states and the list of keyboard shortcuts say the same. Lives on the GUI thread; the actions belong to
// the window.
#pragma once

#include <QAction>
#include <QObject>

#include <array>

// Order: as in the menus.
enum class Act {
    NewCatalog,
    OpenCatalog,
    ExploreSample,
    Import,
    ImportFolder,
    ExportAll,
    ExportShown,
    ExportSelected,
    ExportChanges,
    ApplyChanges,
    Fetch,
    Quit,
    Undo,
    Redo,
    NewRecord,
    Edit,
    EditCell,
    Preview,
    Duplicate,
    Delete,
    CopyTable,
    CopyCsv,
    CopyJson,
    Paste,
    SelectAll,
    Find,
    Preferences,
    ShowTable,
    ShowGallery,
    ToggleAppearance,
    ResetColumns,
    FullScreen,
    ChooseIcon,
    PasteIcon,
    CheckIcons,
    CheckShownIcons,
    CheckSelectedIcons,
    History,
    Shortcuts,
    About,
    ClearSearch,
    Retry,
};
inline constexpr std::size_t kActCount = std::size_t(Act::Retry) + 1;

class WindowActions : public QObject
{
    Q_OBJECT

public:
    // `window` gets the actions, so that their keys work everywhere in it.
    explicit WindowActions(QWidget *window);

    [[nodiscard]] QAction *operator[](Act act) const { return m_actions[std::size_t(act)]; }
    [[nodiscard]] const std::array<QAction *, kActCount> &all() const { return m_actions; }
    // Keys that mean something else while typing elsewhere (Del, Ctrl+A, /) work in the views of the records only.
    void bindRecordKeys(QWidget *view);
    void retranslate();
    // "Undo Set Rank on 12 achievements"; empty: nothing to undo.
    void setUndoTexts(const QString &undo, const QString &redo);
    // Sun or moon: what the switch leads to.
    void setDark(bool dark);

private:
    void setTexts(Act act, const QString &text, const QString &tip);

    std::array<QAction *, kActCount> m_actions{};
    QString m_undo, m_redo;
    bool m_dark = false;
};
