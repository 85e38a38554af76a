// ConnectionsDialog: the services a curator fetches from: named connections with their generation, address, secrets and
// limits, and whether each of them answers. Lives on the GUI thread; owns its widgets. It changes a copy, which is
// handed over by connectionsAccepted(); it sends nothing itself.
#pragma once

#include "models/result.h"
#include "models/sources/connection.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

class ConnectionsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionsDialog(QWidget *parent = nullptr);

    // `keepsSecrets`: there is a keychain; else they last as long as the program, and the dialog says so.
    void setConnections(const QList<Connection> &connections, bool keepsSecrets);
    // The one shown; an unknown name shows the first. Without any, a new one is begun.
    void showConnection(const QString &name);
    // What came of testRequested(); nothing: it works. Shown only while that connection is, as it was tested.
    void showTestResult(const Connection &tested, const std::optional<Error> &error);

    // The text typed can be no address of a service, and why; empty: it can.
    [[nodiscard]] static QString addressProblem(const QString &typed);

signals:
    void connectionsAccepted(const QList<Connection> &connections);
    void testRequested(const Connection &connection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addConnection();
    void removeConnection();
    void showCurrent();
    void takeEdits();
    void updateForm();
    void check();
    void retranslate();
    void say(const QString &text, bool isProblem);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString freeName(const QString &wanted) const;

    QList<Connection> m_connections;
    bool m_keepsSecrets = false;
    bool m_isShowing = false; // fields are being filled, not edited

    QListWidget *m_list;
    QPushButton *m_add, *m_remove, *m_test;
    QFormLayout *m_form;
    QLineEdit *m_name, *m_address, *m_userKey, *m_clientId, *m_clientSecret, *m_tokenUrl, *m_rate, *m_open;
    QComboBox *m_dialect;
    QLabel *m_note, *m_said;
    QDialogButtonBox *m_buttons;
};
