// SecretStore: the keys and secrets of connections, in the computer's keychain. Lives on the GUI thread; answers by
// signals, and nothing waits for it. Without a keychain that can be used it keeps nothing. Secrets go nowhere else.
#pragma once

#include "models/sources/connection.h"

#include <QObject>

class SecretStore : public QObject
{
    Q_OBJECT

public:
    explicit SecretStore(QObject *parent = nullptr);

    // Asks for the secrets of a connection; found() follows when there are some. The first answer tells whether there
    // is a keychain.
    void find(const Connection &connection);
    void keep(const Connection &connection);
    void forget(const QString &name);
    [[nodiscard]] bool isAvailable() const { return m_isAvailable; }

signals:
    // The connection's name, with only its secrets set.
    void found(const Connection &secrets);
    void availabilityChanged();

private:
    void setAvailable(bool available);

    bool m_isAvailable = false;
};
