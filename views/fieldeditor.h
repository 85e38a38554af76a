// FieldEditor: the input of one field in the editor dialog; makeFieldEditor() makes the right one for the field's type.
// Lives on the GUI thread. It holds a text in the form of parseFieldText() and hands it out exactly as it was set until
// the user changes something, so that a value which the input can only show approximately is never written by looking
// at it.
//
// It checks nothing: the dialog validates the whole record.
#pragma once

#include "models/records/fieldschema.h"
#include "models/records/recordtime.h"

#include <QWidget>

#include <functional>

class IconIntake;
class IconLoader;

// What editors need from their surroundings. All outlive the editors.
struct FieldEditorContext
{
    IconLoader *icons = nullptr;
    IconIntake *intake = nullptr;                                 // makes icons of pictures
    std::function<QStringList(const QString &typed)> completeTag; // a few tags of the catalog that begin so
    std::function<QString()> proposeId;
    std::function<TimeUnit(Field field)> timeUnit; // for "set to now"
    // What a text typed for a field stands for; empty: nothing to say.
    std::function<QString(Field field, const QString &text)> meaning = {};
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] Field field() const { return m_field; }
    [[nodiscard]] const QString &text() const { return m_text; }
    // From the program: shows it, emits nothing.
    void setText(const QString &text);
    // Draws the frame in the error colour.
    void setProblem(bool hasProblem);
    virtual void setReadOnly(bool readOnly) = 0;
    // Puts all texts into the program's present language and locale.
    virtual void retranslate() = 0;

signals:
    void edited(const QString &text); // by the user

protected:
    FieldEditor(Field field, QWidget *parent);

    virtual void showText(const QString &text) = 0;
    // To be called with every change by the user.
    void takeEdit(const QString &text);
    // The widgets whose frames show that there is a problem.
    void setFramed(QWidgetList widgets) { m_framed = std::move(widgets); }

private:
    Field m_field;
    QString m_text;
    QWidgetList m_framed;
};

// Its object name is "field_<key>", on the widget that takes the focus, too ("field_<key>_input").
[[nodiscard]] FieldEditor *makeFieldEditor(Field field, const FieldEditorContext &context, QWidget *parent);
