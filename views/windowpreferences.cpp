// MainWindow's preferences: what the dialog asks for, and what comes of it.
#include "views/mainwindow_p.h"

#include "views/preferencesdialog.h"

void MainWindow::Private::askPreferences()
{
    if (!preferencesDialog) {
        preferencesDialog = new PreferencesDialog(&q);
        connect(preferencesDialog, &PreferencesDialog::limitsAccepted, &q, &MainWindow::iconLimitsRequested);
        connect(preferencesDialog, &PreferencesDialog::clearRequested, &q, &MainWindow::iconClearRequested);
    }
    preferencesDialog->setLimits(iconLimits);
    preferencesDialog->setUse({});
    preferencesDialog->open();
    emit q.iconUseRequested();
}

void MainWindow::setIconLimits(const IconLimits &limits)
{
    d->iconLimits = limits;
}

void MainWindow::showIconUse(qint64 bytes)
{
    if (d->preferencesDialog)
        d->preferencesDialog->setUse(bytes);
}
