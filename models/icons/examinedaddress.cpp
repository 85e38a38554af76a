#include "models/icons/examinedaddress.h"

#include "models/icons/imageurl.h"

QUrl examinedAddress(const QUrl &url)
{
    return imageUrlInSize(url, "1080p");
}
