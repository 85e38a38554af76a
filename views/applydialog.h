// ApplyDialog: shows what a change set would do to the open catalog, field by field, before it is done. Lives on the
// GUI thread; modal to its parent only. The document is read and compared on the pool; nothing is written here: it asks
// for that by a signal. Session and pool are not owned.
#pragma once

#include "models/async.h"
#include "models/items/changelistmodel.h"

#include <QDialog>

class CatalogSession;
class ReviewTable;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;

class ApplyDialog : public QDialog
{
    Q_OBJECT

public:
    // `session` is open.
    ApplyDialog(CatalogSession &session, QThreadPool &pool, const QString &path, QWidget *parent = nullptr);
    ~ApplyDialog() override;

signals:
    void applyRequested(const ChangeSet &changes, const ChangeCounts &counts);
    void prepared(); // the list is there, or why there is none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Prepared = Result<ChangePreviewPtr>;

    void build();
    void prepare();
    void onPrepared(const Prepared &prepared);
    void onApply();
    void showHeader();
    void showCounts();
    void showReason();
    void updateButton();
    void retranslate();
    [[nodiscard]] QString fileName() const;

    QString m_path, m_catalogPath;
    bool m_isReadOnly;
    Latest m_work;
    std::optional<Prepared> m_prepared;
    ChangeListModel m_model;
    QLabel *m_title, *m_origin, *m_summary, *m_filterLabel, *m_reason;
    QComboBox *m_filter;
    ReviewTable *m_table;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_apply;
};
