// PreferencesDialog: how much icons may take in memory and on the disk, what they take now, and a way to be rid of
// them. Lives on the GUI thread; it asks by signals and is told what came of it.
#pragma once

#include "models/icons/iconlimits.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget *parent = nullptr);

    void setLimits(const IconLimits &limits);
    // What the icons on the disk take, in bytes; nothing: it is being found out.
    void setUse(std::optional<qint64> bytes);

signals:
    void limitsAccepted(const IconLimits &limits);
    void clearRequested(); // setUse() says when it is done

protected:
    void changeEvent(QEvent *event) override;

private:
    void showUse();
    void retranslate();

    std::optional<qint64> m_use;
    QFormLayout *m_form;
    QSpinBox *m_memory, *m_disk;
    QLabel *m_intro, *m_useLabel;
    QPushButton *m_clear;
    QDialogButtonBox *m_buttons;
};
