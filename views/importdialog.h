// ImportDialog: shows what an import would do before it is done, beside what stands in the files, and asks for what
// they do not say: the game, the language of texts, the region, ids, the columns of a table. Every answer is at once in
// the preview. Lives on the GUI thread; modal to its parent only. Files are read and compared on the pool; nothing is
// written here: it asks for that by a signal. Session and pool are not owned.
#pragma once

#include "models/async.h"
#include "views/columnchoice.h"
#include "views/importlist.h"

#include <QDialog>

class CatalogSession;
class ReviewTable;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    // `session` is open; `request` has sources.
    ImportDialog(CatalogSession &session, QThreadPool &pool, ImportRequest request, QWidget *parent = nullptr);
    ~ImportDialog() override;

signals:
    void mergeRequested(const ChangeSet &changes, const MergeCounts &counts);
    void receiveRequested(const std::vector<RecognisedSource> &sources);
    void saveRejectedRequested(const std::vector<RejectedEntry> &rejected);
    void prepared(); // the list is there, or why there is none

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    using Prepared = Result<ImportPreviewPtr>;

    void build();
    void buildForm();
    void buildList();
    void connectParts();
    void prepare();
    void onPrepared(const Prepared &prepared);
    // What was answered, in the request; false: some answer is none, and is said.
    [[nodiscard]] bool takeAnswers();
    void proposeGame();
    void showGameName();
    void showLanguages();
    void showSummary();
    void showEntry();
    void updateButtons();
    void onImport();
    void retranslate();
    void retranslateForm();
    [[nodiscard]] QStringList notes() const;

    CatalogSession &m_session;
    ImportRequest m_request;
    Latest m_work;
    std::optional<Prepared> m_prepared;
    QString m_answerProblem; // what is wrong with an answer; empty: nothing
    bool m_wasGameProposed = false;
    ImportList m_list;
    QLabel *m_title, *m_origin, *m_gameName, *m_summary, *m_notes, *m_filterLabel, *m_rawLabel, *m_resultLabel;
    QLabel *m_columnsLabel;
    QFormLayout *m_form;
    QLineEdit *m_game, *m_firstId;
    QComboBox *m_language, *m_region, *m_ids, *m_filter;
    ColumnChoice *m_columns;
    ReviewTable *m_table;
    QPlainTextEdit *m_raw, *m_result;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_import, *m_save;
};
