// FieldRow: one line of the editor's form: label with the mandatory mark, input, a button that takes the change back,
// and underneath what the text stands for (names of games) and the field's problem in words. A touched row has a bar at
// its beginning. GUI thread; owns its widgets.
#pragma once

#include "models/records/validation.h"
#include "views/fieldeditor.h"

class ProblemLabel;
class QLabel;
class QToolButton;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(Field field, const FieldEditorContext &context, QWidget *parent);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void setTouched(bool touched, const QString &loadedText);
    void setProblem(Grade grade, const QString &text); // empty: none
    void setReadOnly(bool readOnly);
    void retranslate();
    [[nodiscard]] int labelWidth() const; // that it would like to have
    void setLabelWidth(int width);

signals:
    void revertRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void recolor();
    void updateMeaning();

    Field m_field;
    QWidget *m_labels;
    QLabel *m_label;
    QLabel *m_mark = nullptr; // mandatory fields
    FieldEditor *m_editor;
    QToolButton *m_revert;
    ProblemLabel *m_problem;
    QLabel *m_meaning;
    std::function<QString(Field, const QString &)> m_meaningOf;
    QString m_loadedText;
    bool m_touched = false;
    bool m_readOnly = false;
};
