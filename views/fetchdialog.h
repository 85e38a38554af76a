// FetchDialog: asks which service to fetch from and what to narrow it to, and offers to go on with a fetch that was not
// finished. Lives on the GUI thread; owns its widgets; sends nothing.
#pragma once

#include "models/sources/achievementfetch.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

class FetchDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FetchDialog(QWidget *parent = nullptr);

    void setConnections(const QList<Connection> &connections);
    // Fetches of this catalog that are not complete.
    void setPending(const std::vector<FetchMemo> &pending);

signals:
    // `memo`: where to go on; nothing: from the beginning.
    void fetchRequested(const Connection &connection, const FetchScope &scope, const std::optional<FetchMemo> &memo);
    void connectionsRequested(const QString &shown);

protected:
    void changeEvent(QEvent *event) override;

private:
    void start(bool goesOn);
    void check();
    void retranslate();
    [[nodiscard]] Connection connection() const;
    // What is typed; nothing: `problem` says what is wrong.
    [[nodiscard]] std::optional<FetchScope> scope(QString &problem) const;
    [[nodiscard]] const FetchMemo *pending() const;

    QList<Connection> m_connections;
    std::vector<FetchMemo> m_pending;

    QLabel *m_intro, *m_pendingNote, *m_problem;
    QFormLayout *m_form;
    QComboBox *m_connection, *m_source;
    QPushButton *m_manage, *m_goOn;
    QLineEdit *m_game, *m_since, *m_where;
    QWidget *m_connectionRow;
    QDialogButtonBox *m_buttons;
};
