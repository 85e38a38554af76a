// MainWindow's two views of the records, table and gallery: one of them is shown, both follow the same order, selection
// and current record.
#include "views/mainwindow_p.h"

#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::Private::connectViews()
{
    const auto connectView = [this](auto *shown) {
        using View = std::remove_pointer_t<decltype(shown)>;
        connect(shown, &View::editDialogRequested, &q, [this](RecordNumber number) { editRecord(number); });
        connect(shown, &View::deleteRequested, &q, [this] { deleteSelected(); });
        connect(shown, &View::contextMenuRequested, menus, &WindowMenus::popUpRowMenu);
        // Not an action: "/" has to stay a letter wherever one types.
        auto *slash = new QShortcut(Qt::Key_Slash, shown, queryBar, &QueryBar::activate, Qt::WidgetShortcut);
        slash->setObjectName(u"shortcutSlash"_s);
    };
    connectView(table);
    connectView(gallery);
    connect(gallery, &GalleryView::iconSideChanged, galleryBar, &GalleryBar::setIconSide);
    connect(galleryBar, &GalleryBar::iconSideChosen, gallery, &GalleryView::setIconSide);
    connect(galleryBar, &GalleryBar::fieldChosen, gallery, &GalleryView::setField);
    showGalleryState({});
}

QAbstractItemView *MainWindow::Private::recordsView() const
{
    return actions[Act::ShowGallery]->isChecked() ? static_cast<QAbstractItemView *>(gallery) : table;
}

void MainWindow::Private::showGallery(bool shown)
{
    const bool hadFocus = table->hasFocus() || gallery->hasFocus();
    actions[shown ? Act::ShowGallery : Act::ShowTable]->setChecked(true);
    galleryBar->setVisible(shown);
    updateCentre();
    if (hadFocus)
        recordsView()->setFocus();
    scrollToRecord(view.selection().current());
}

void MainWindow::Private::showGalleryState(const GalleryState &state)
{
    gallery->setIconSide(state.iconSide);
    gallery->setField(state.field);
    galleryBar->setIconSide(gallery->iconSide());
    galleryBar->setField(state.field);
    showGallery(state.isShown);
}

GalleryState MainWindow::Private::galleryState() const
{
    return {actions[Act::ShowGallery]->isChecked(), gallery->iconSide(), gallery->field()};
}

void MainWindow::Private::scrollToRecord(RecordNumber number)
{
    table->scrollToRecord(number);
    gallery->scrollToRecord(number);
}

// The gallery has no cells: there it is the dialog that edits.
void MainWindow::Private::editCell()
{
    if (recordsView() == table)
        table->editCurrentCell();
    else
        editRecord(view.selection().current());
}
