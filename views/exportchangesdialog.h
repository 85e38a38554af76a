// ExportChangesDialog: asks what of the changes made here is to be handed over, in which form, and who signs it. Lives
// on the GUI thread; modal to its parent only. It writes nothing.
#pragma once

#include "models/changes/changedocument.h"
#include "models/sources/recordexport.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

class ExportChangesDialog : public QDialog
{
    Q_OBJECT

public:
    // How many changed records each choice has.
    struct Counts
    {
        qint64 all = 0, found = 0, selected = 0;
    };
    enum class Scope { All, Found, Selected };

    explicit ExportChangesDialog(QWidget *parent = nullptr);

    // Anew each time it is opened. `found` and `selected` are offered only where they are fewer, and some.
    void begin(const Counts &counts, const QString &author);

signals:
    // The header's time is now.
    void chosen(Scope scope, ExportFormat format, const ChangeHeader &header);

protected:
    void changeEvent(QEvent *event) override;

private:
    void onAccepted();
    void fill();
    void retranslate();

    Counts m_counts;
    QLabel *m_intro, *m_scopeLabel, *m_formatLabel, *m_labelLabel, *m_authorLabel, *m_note;
    QComboBox *m_scope, *m_format;
    QLineEdit *m_label, *m_author;
    QDialogButtonBox *m_buttons;
};
