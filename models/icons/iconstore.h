// IconStore: the bytes of icons seen before, in one SQLite file of the user's cache folder, shared by all catalogs; so
// they are there without a network, and again within moments. Any thread: one at a time goes in.
//
// A cache: whatever is wrong with the file, it is made anew, and what it cannot do it leaves undone. Bounded by bytes;
// what other catalogs than the open one showed goes first, and of that what was shown longest ago. New icons are
// written some at a time, at the latest when the store closes.
#pragma once

#include "models/icons/iconlimits.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

struct StoredIcon
{
    QByteArray bytes; // as received
    QByteArray etag;  // empty: none was given
    QDateTime time;   // UTC, when it was received or last found unchanged
};

class IconStore
{
public:
    struct Options
    {
        qint64 maximumBytes = IconLimits().diskBytes(); // of icons
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };

    // Never fails: without a file that can be written it keeps nothing.
    explicit IconStore(const QString &path);
    IconStore(const QString &path, Options options);
    ~IconStore(); // writes what is not yet written
    Q_DISABLE_COPY_MOVE(IconStore)

    // `address`: the one asked for, in full. Counts as shown.
    [[nodiscard]] std::optional<StoredIcon> find(const QString &address);
    // Takes the place of what is known of the address.
    void keep(const QString &address, const StoredIcon &icon);
    // Found unchanged just now.
    void confirm(const QString &address);
    // Nothing is under that address any more.
    void forget(const QString &address);
    void flush();
    // For whom icons are shown and kept from now on: the open catalog's name; empty: nobody's.
    void setOwner(const QString &owner);
    // Slow where that is less than there is: the file shrinks, too.
    void setMaximumBytes(qint64 bytes);
    // Of everything.
    void clear();
    // What all icons take.
    [[nodiscard]] qint64 bytes();

private:
    struct Private;
    std::unique_ptr<Private> d;
};
