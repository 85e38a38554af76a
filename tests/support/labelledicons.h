// labelledicons: some hundred icons of which it is known what they are: good ones, broken ones, ones of a single
// colour, doubles byte for byte, pictures that are the same to the eye, and pictures that look much alike and are not
// the same. Made anew from a seed; tuning and testing use different ones. Pure; any thread.
#pragma once

#include "models/icons/iconfact.h"

#include <QByteArray>
#include <QString>

#include <vector>

struct LabelledIcon
{
    enum class Kind {
        Good,
        Broken,
        SingleColour,
        ExactDouble, // same bytes as `original`
        NearDouble,  // same picture as `original`
        LookAlike    // another picture than `original`, on purpose much like it
    };

    Kind kind = Kind::Good;
    QString name; // what it is, for people
    QString address;
    QByteArray bytes;
    IconFact::State state = IconFact::State::Ok;
    int original = -1; // index of the icon it was made from
    int picture = -1;  // equal numbers: the same picture; of single colours and broken ones: none
};

[[nodiscard]] std::vector<LabelledIcon> labelledIcons(quint32 seed);
