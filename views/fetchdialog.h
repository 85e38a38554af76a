// FetchDialog: asks for a service's address and key. Lives on the GUI thread; not modal to the program, opened with
// open(). What was typed stays in this object, in memory, for the session; the key is shown as dots and never leaves
// through anything but fetchRequested().
#pragma once

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

class FetchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FetchDialog(QWidget *parent = nullptr);

    // What is wrong with a typed address, in words; empty: nothing.
    [[nodiscard]] static QString problemOf(const QString &address);

signals:
    void fetchRequested(const QUrl &base, const QByteArray &userKey);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void retranslate();
    void onAccepted();

    QLabel *m_intro, *m_addressLabel, *m_keyLabel, *m_keyNote, *m_problem;
    QLineEdit *m_address, *m_key;
    QDialogButtonBox *m_buttons;
};
