// HistoryDialog: everything that was done in a catalog, newest first; fetches and imports can be taken back here. Lives
// on the GUI thread; not modal. Reads the history through the session (asynchronously), which is not owned and may go
// away.
#pragma once

#include "models/catalog/changeset.h"

#include <QDialog>
#include <QPointer>

class CatalogSession;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QTreeWidget;
struct Error;

class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HistoryDialog(CatalogSession &session, QWidget *parent = nullptr);

    // "12 new, 3 changed", "Interrupted; 40 kept".
    [[nodiscard]] static QString resultOf(const Step &step);

signals:
    void revertRequested(StepNumber step);
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void reload();
    void fill();
    void updateButton();
    void retranslate();

    QPointer<CatalogSession> m_session;
    std::vector<Step> m_steps;
    QLabel *m_intro;
    QTreeWidget *m_list;
    QPushButton *m_revert;
    QDialogButtonBox *m_buttons;
};
