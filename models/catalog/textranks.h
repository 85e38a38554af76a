// textRanks: the places of all records among the values of a text field, as the locale orders them.
#pragma once

#include "models/catalog/catalog.h"

#include <QLocale>

#include <atomic>
#include <vector>

class QThreadPool;

inline constexpr quint32 kNoRank = ~quint32(0);

// By record number: equal texts have equal ranks, from 0; kNoRank: the field is not set or empty, or there is no such
// record. Takes several 100 ms at a million records; empty when cancelled.
[[nodiscard]] std::vector<quint32> textRanks(const Catalog &catalog, Field field, const QLocale &locale,
                                             QThreadPool &pool, const std::atomic_bool &cancelled);
