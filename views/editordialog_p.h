// EditorDialog's inside: which record is shown, what is asked and saved, and the widgets around the form.
#pragma once

#include "models/store/catalogstore.h"
#include "views/editordialog.h"
#include "views/recorddraft.h"
#include "views/tagcompletion.h"

#include <QPointer>

#include <functional>
#include <optional>

class EditorForm;
class NoticeBar;
class QLabel;
class QMessageBox;
class QPushButton;
class QToolButton;

struct EditorDialog::Private
{
    using Then = std::function<void()>;

    Private(EditorDialog *q, CatalogSession &session, RecordView &view);

    void build(IconLoader &icons, IconIntake &intake);
    void connectAll();
    void retranslate();
    void showAll();     // after another record was loaded
    void updateState(); // buttons, title, summary: after every key
    void updateNotice();
    void focusFirstProblem();

    void load(RecordNumber wanted);
    void take(const Result<std::vector<AppliedRecord>> &states, RecordNumber wanted, bool keepTyped);
    void reload(); // keeps the typed texts
    void duplicate(RecordNumber number);
    void forget();                // nothing is edited any more
    void guard(const Then &then); // asks when there are unsaved changes
    void retranslateQuestion();
    void answer(int result, const Then &then);
    void save(bool asDraft, const Then &then);
    void takeSaved(const Result<Applied> &applied, const FieldTexts &texts, const Then &then);
    void close();
    void go(int step);
    [[nodiscard]] RecordNumber neighbour(int step) const;
    [[nodiscard]] bool isWritable() const;
    void onCatalogChanged(const std::vector<RecordNumber> &changed);

    EditorDialog *q;
    CatalogSession &session;
    RecordView &view;
    TagCompletion completion;
    RecordDraft draft;
    RecordNumber number = kNoRecord;  // kNoRecord: none, or one to be made
    RecordNumber loading = kNoRecord; // asked for, not here yet
    bool hasRecord = false;           // the form shows something
    int lastRow = 0;                  // where the record was in the list, should it leave it
    int turn = 0;                     // drops answers that are no longer wanted
    bool saving = false;
    std::optional<Error> error; // shown above the form until the next attempt

    EditorForm *form = nullptr;
    NoticeBar *notice = nullptr;
    QLabel *legend = nullptr, *position = nullptr;
    QToolButton *summary = nullptr, *previous = nullptr, *next = nullptr;
    QPushButton *saveButton = nullptr, *draftButton = nullptr, *closeButton = nullptr;
    QPointer<QMessageBox> question;
};
