#include "models/icons/iconwork.h"

StoredPictures lookUpIcons(IconStore &store, const QString &address, const std::vector<WantedIcon> &wanted)
{
    const auto stored = store.find(address);
    if (!stored)
        return {};
    StoredPictures pictures{decodeIcons(stored->bytes, wanted), stored->etag, stored->time};
    if (!pictures.icons.failure)
        return pictures;
    store.forget(address);
    return {};
}

DecodedIcons decodeAndKeep(IconStore *store, const QString &address, const QByteArray &bytes, const QByteArray &etag,
                           const std::vector<WantedIcon> &wanted)
{
    auto decoded = decodeIcons(bytes, wanted);
    if (store && !decoded.failure)
        store->keep(address, {bytes, etag, QDateTime::currentDateTimeUtc()});
    return decoded;
}
