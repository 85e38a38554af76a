// iconwork: what the loader has done on workers: icons out of the store, and into it. Slow functions (milliseconds)
// that share nothing but the store.
#pragma once

#include "models/icons/icondecoder.h"
#include "models/icons/iconstore.h"

// What the store has of an address, decoded; `time` is not valid where it has nothing that can be shown.
struct StoredPictures
{
    DecodedIcons icons;
    QByteArray etag;
    QDateTime time;

    [[nodiscard]] bool isThere() const { return time.isValid(); }
};

// Bytes that have become damaged are forgotten.
[[nodiscard]] StoredPictures lookUpIcons(IconStore &store, const QString &address,
                                         const std::vector<WantedIcon> &wanted);
// Keeps the bytes, when they are an image. `store`: null: nowhere.
[[nodiscard]] DecodedIcons decodeAndKeep(IconStore *store, const QString &address, const QByteArray &bytes,
                                         const QByteArray &etag, const std::vector<WantedIcon> &wanted);
