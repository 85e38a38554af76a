// EditorDialog: edits one achievement, made from the field schema. Lives on the GUI thread; not modal. It edits a
// draft, checks every field while typing with the same validation as everywhere, writes only the fields that were
// touched, and stays open until the store has said yes.
//
// It reads texts through the session and hands change sets to it; session, view, icons and intake are not owned.
#pragma once

#include "models/catalog/recordstate.h"

#include <QDialog>

#include <memory>

class CatalogSession;
class IconIntake;
class IconLoader;
class RecordView;

class EditorDialog : public QDialog
{
    Q_OBJECT

public:
    EditorDialog(CatalogSession &session, RecordView &view, IconLoader &icons, IconIntake &intake,
                 QWidget *parent = nullptr);
    ~EditorDialog() override;

    // Loads a stored record; asks first when the present one has unsaved changes.
    void edit(RecordNumber number);
    // Starts a record without id, as a draft, with both times now in the catalog's unit.
    void startNew();
    // The same from the text of an existing record.
    void startDuplicate(RecordNumber number);
    [[nodiscard]] bool hasUnsavedChanges() const;

signals:
    void saved(RecordNumber number);

protected:
    void changeEvent(QEvent *event) override;
    void reject() override; // asks when there are unsaved changes

private:
    struct Private;
    std::unique_ptr<Private> d;
};
