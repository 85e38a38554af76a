// IconFact: what one look at an icon's address found. A value; any thread.
#pragma once

#include "models/icons/picturehash.h"

#include <QSize>
#include <QString>

struct IconFact
{
    // The numbers are stored in catalogs.
    enum class State : quint8 {
        Ok = 0,          // a picture
        NotFound = 1,    // HTTP 404, 410
        Refused = 2,     // any other answer that is no picture, and redirects to where none is followed
        TimedOut = 3,    // nothing came for half a minute
        Unreachable = 4, // no such host, no connection
        NotAnImage = 5,  // not one of the formats that are shown
        Empty = 6,       // no bytes, or a picture in which nothing is to be seen
        Damaged = 7,     // begins like a picture and cannot be decoded to its end
        TooLarge = 8,    // in bytes or pixels
        NotAnAddress = 9 // neither http, https nor a picture of the catalog's own
    };

    State state = State::Ok;
    int httpStatus = 0; // of Refused and NotFound; 0: none
    QString detail;     // technical: for logs and tool tips
    // Of a picture:
    QSize pixels;
    qint64 bytes = 0;
    QByteArray format; // "png", "jpeg", ...
    bool isSingleColor = false;
    quint64 content = 0; // of the bytes: equal pictures have equal ones
    PictureHash look;

    friend bool operator==(const IconFact &, const IconFact &) = default;
};
