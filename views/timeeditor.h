// TimeEditor: a Unix time as date and time (UTC, in the program's locale) and as the raw number, kept in step, with a
// button that sets it to now in the record's unit. The number is the value; the date follows it where the calendar can
// show it.
#pragma once

#include "views/fieldeditor.h"

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QToolButton;

class TimeEditor : public FieldEditor
{
    Q_OBJECT

public:
    TimeEditor(Field field, const FieldEditorContext &context, QWidget *parent);

    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    void showText(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showDate(const QString &text);
    void onDateEdited(const QDateTime &time);
    void setToNow();
    [[nodiscard]] TimeUnit unit() const;

    std::function<TimeUnit(Field)> m_unit;
    QLineEdit *m_number;
    QDateTimeEdit *m_date;
    QToolButton *m_now;
    bool m_readOnly = false;
    bool m_showing = false;
};
