// EditorForm: the scrolling form of the editor dialog, one row for each field of the schema. Shows a RecordDraft and
// its problems; hands typed texts out and changes nothing itself. GUI thread; owns its rows.
#pragma once

#include "views/fieldeditor.h"
#include "views/recorddraft.h"

#include <QScrollArea>

#include <array>

class FieldRow;
class ProblemLabel;

class EditorForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit EditorForm(const FieldEditorContext &context, QWidget *parent = nullptr);

    // Another record, or its texts have changed beneath.
    void showTexts(const RecordDraft &draft);
    // What is touched, and what is wrong.
    void showProblems(const RecordDraft &draft);
    void setReadOnly(bool readOnly);
    void setProposingId(bool proposing);
    void focusField(Field field);
    void retranslate(); // the owner calls showProblems() afterwards
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void edited(Field field, const QString &text);
    void revertRequested(Field field);

private:
    [[nodiscard]] FieldRow *row(Field field) const { return m_rows[std::size_t(field)]; }

    std::array<FieldRow *, kFieldCount> m_rows{};
    ProblemLabel *m_recordProblem;
};

[[nodiscard]] QString problemText(const FieldProblem &problem);
