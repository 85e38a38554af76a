// IconLaboratory: what is wrong with the icons of the catalog: a table of findings that can be narrowed down, dismissed
// with a reason, and lead to their records; and the ways to begin a check. Lives on the GUI thread; owns its widgets
// and its model. It asks for what is done by signals; dismissals it hands to the session itself.
#pragma once

#include "models/items/iconfindingmodel.h"
#include "models/store/icontable.h"

#include <QPointer>
#include <QWidget>

class CatalogSession;
class FixedRowTable;
class IconLoader;
class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

class IconLaboratory : public QWidget
{
    Q_OBJECT

public:
    // The pool sorts; both must outlive it.
    IconLaboratory(QThreadPool &pool, IconLoader &icons, QWidget *parent = nullptr);

    void setSession(CatalogSession *session); // null: none
    // What begins a check; the first is what the button does.
    void setScanActions(const QList<QAction *> &actions);
    [[nodiscard]] IconFindingModel &model() { return m_model; }
    // For the curator's dismissal of what is marked: asks for the reason first.
    void askDismissal();
    void restoreSelected();
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void recordRequested(RecordNumber number); // show it
    void editRequested(RecordNumber number);
    void queryRequested(const QString &query); // show the records of what is listed
    void knowledgeChanged();                   // dismissals were written
    void failed(const Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void buildTable();
    void retranslate();
    void fillFilter();
    void showCatalog();
    void showState();
    [[nodiscard]] bool hasSelected(bool (*isMeant)(const IconFinding &)) const;
    [[nodiscard]] std::vector<IconFinding> selected() const;
    void dismiss(const std::vector<IconFinding> &findings, const QString &reason);
    void write(std::vector<IconDismissal> dismissals);
    void keepPlace();

    IconLoader &m_icons;
    IconFindingModel m_model;
    QPointer<CatalogSession> m_session;
    QToolButton *m_check;
    QComboBox *m_filter;
    QCheckBox *m_withDismissed;
    QLabel *m_hint;
    QPushButton *m_dismiss, *m_restore, *m_showRecords;
    FixedRowTable *m_table;
    QStackedLayout *m_pages;
    std::pair<RecordNumber, IconMark> m_current{kNoRecord, IconMark::Ok}; // where the table stands
};
