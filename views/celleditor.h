// CellEditor: the inline editor of one cell, a text field or, for enumerations, a list of names. Checks with every key
// and says what is wrong. Lives on the GUI thread inside the table; never changes anything itself.
#pragma once

#include "models/records/fieldschema.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLineEdit;

class CellEditor : public QWidget
{
    Q_OBJECT

public:
    // What is wrong with a text, in words; empty: nothing.
    using Check = std::function<QString(const QString &text)>;

    CellEditor(Field field, Check check, QWidget *parent);

    // The text as the record has it (fieldText()).
    void setText(const QString &text);
    // Goes on with a text that was being typed: it replaces the shown one and counts as touched.
    void resume(const QString &typed);
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isTouched() const { return text() != m_before; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    // The problem's words under the field.
    void showProblem();

signals:
    void accepted(); // Enter, Tab, a name chosen, or the focus went elsewhere; never with a problem
    void rejected(); // Escape

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void accept();
    void finish(bool accepts);
    void fillList(const QString &text);
    void check();

    Field m_field;
    Check m_check;
    QLineEdit *m_line = nullptr;
    QComboBox *m_list = nullptr;
    QString m_before, m_problem;
    bool m_isDone = false; // said accepted() or rejected(); losing the focus then says nothing more
};
