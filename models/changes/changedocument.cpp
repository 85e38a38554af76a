#include "models/changes/changedocument.h"

#include "models/records/achievement.h"
#include "models/records/jsonstring.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype kDigestBytes = 16; // no two of any number of records share one by chance

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), std::size_t(bytes.size())};
}

} // namespace

QByteArray recordDigest(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(kDigestBytes).toHex();
}

RecordAddress addressOf(const QString &origin, const QByteArray &text)
{
    RecordAddress address{.origin = origin, .id = {}, .digest = {}};
    if (const auto achievement = readAchievement(view(text)))
        address.id = achievement->id;
    if (!address.id)
        address.digest = recordDigest(text);
    return address;
}

QString recordName(const QByteArray &text)
{
    const auto achievement = readAchievement(view(text));
    return achievement && achievement->name ? jsonstring::toQString(*achievement->name) : QString();
}

struct BaseSum::Private
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 records = 0;
};

BaseSum::BaseSum()
    : d(std::make_unique<Private>())
{
}

BaseSum::~BaseSum() = default;

void BaseSum::add(const QByteArray &text)
{
    d->hash.addData(text);
    d->hash.addData(QByteArrayLiteral("\n"));
    ++d->records;
}

ChangeBase BaseSum::base() const
{
    return {d->records, d->hash.result().toHex()};
}
