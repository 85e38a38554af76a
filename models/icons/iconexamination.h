// iconexamination: what there is to say about an icon, once it or its failure has come. Pure and, of bytes, slow
// (milliseconds): for workers.
#pragma once

#include "models/icons/iconfact.h"
#include "models/icons/iconloader.h"

// Accepts what decodeIcons() accepts.
[[nodiscard]] IconFact examineIcon(const QByteArray &bytes);
[[nodiscard]] IconFact factOf(const IconFailure &failure);
