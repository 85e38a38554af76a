#include "app/secretstore.h"

#include <qt6keychain/keychain.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr auto kService = "achievement-curator"_L1;

QByteArray textOf(const Connection &connection)
{
    return QJsonDocument(QJsonObject{{u"userKey"_s, QString::fromUtf8(connection.userKey)},
                                     {u"clientId"_s, QString::fromUtf8(connection.clientId)},
                                     {u"clientSecret"_s, QString::fromUtf8(connection.clientSecret)}})
        .toJson(QJsonDocument::Compact);
}

Connection secretsFrom(const QString &name, const QByteArray &text)
{
    const auto secrets = QJsonDocument::fromJson(text).object();
    Connection connection;
    connection.name = name;
    connection.userKey = secrets[u"userKey"_s].toString().toUtf8();
    connection.clientId = secrets[u"clientId"_s].toString().toUtf8();
    connection.clientSecret = secrets[u"clientSecret"_s].toString().toUtf8();
    return connection;
}

} // namespace

SecretStore::SecretStore(QObject *parent)
    : QObject(parent)
{
    // A question for something that is not there tells whether anybody answers.
    find({.name = u"-"_s});
}

void SecretStore::find(const Connection &connection)
{
    auto *job = new QKeychain::ReadPasswordJob(QString(kService), this); // deletes itself
    job->setKey(connection.name);
    job->setInsecureFallback(false);
    connect(job, &QKeychain::Job::finished, this, [this, job, name = connection.name] {
        setAvailable(job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound);
        if (job->error() == QKeychain::NoError)
            emit found(secretsFrom(name, job->binaryData()));
    });
    job->start();
}

void SecretStore::keep(const Connection &connection)
{
    if (!m_isAvailable)
        return;
    auto *job = new QKeychain::WritePasswordJob(QString(kService), this);
    job->setKey(connection.name);
    job->setInsecureFallback(false);
    job->setBinaryData(textOf(connection));
    connect(job, &QKeychain::Job::finished, this, [this, job] { setAvailable(job->error() == QKeychain::NoError); });
    job->start();
}

void SecretStore::forget(const QString &name)
{
    if (!m_isAvailable)
        return;
    auto *job = new QKeychain::DeletePasswordJob(QString(kService), this);
    job->setKey(name);
    job->setInsecureFallback(false);
    job->start();
}

void SecretStore::setAvailable(bool available)
{
    if (std::exchange(m_isAvailable, available) != available)
        emit availabilityChanged();
}
