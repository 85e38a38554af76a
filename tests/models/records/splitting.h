// What a RecordSplitter makes of an input, as lines that tests compare whole.
#pragma once

#include "models/records/recordsplitter.h"

#include <QStringList>

#include <algorithm>

// Feeds `input` in windows of `window` bytes (0: whole).
inline std::vector<SplitRecord> split(const QByteArray &input, qsizetype window = 0)
{
    RecordSplitter splitter;
    std::vector<SplitRecord> all;
    const auto take = [&all](std::vector<SplitRecord> records) { std::ranges::move(records, std::back_inserter(all)); };
    const qsizetype step = window > 0 ? window : std::max<qsizetype>(input.size(), 1);
    for (qsizetype i = 0; i < input.size(); i += step)
        take(splitter.feed(QByteArrayView(input).sliced(i, std::min(step, input.size() - i))));
    take(splitter.finish());
    return all;
}

inline QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::FileEmpty:
        return QStringLiteral("FileEmpty");
    case Error::Kind::NotJson:
        return QStringLiteral("NotJson");
    case Error::Kind::InvalidJson:
        return QStringLiteral("InvalidJson");
    case Error::Kind::InvalidUtf8:
        return QStringLiteral("InvalidUtf8");
    case Error::Kind::TruncatedInput:
        return QStringLiteral("TruncatedInput");
    case Error::Kind::RecordTooLarge:
        return QStringLiteral("RecordTooLarge");
    case Error::Kind::NestedTooDeeply:
        return QStringLiteral("NestedTooDeeply");
    case Error::Kind::NotARecord:
        return QStringLiteral("NotARecord");
    case Error::Kind::CountReply:
        return QStringLiteral("CountReply");
    case Error::Kind::MultiqueryReply:
        return QStringLiteral("MultiqueryReply");
    case Error::Kind::ErrorReply:
        return QStringLiteral("ErrorReply");
    case Error::Kind::FieldNotEditable:
        return QStringLiteral("FieldNotEditable");
    default:
        return QStringLiteral("kind %1").arg(int(kind));
    }
}

// "1@0 {...}" for a record, "2@17 InvalidJson at 20" for an error.
inline QStringList lines(const std::vector<SplitRecord> &records)
{
    QStringList result;
    for (const SplitRecord &record : records) {
        const QString place = QStringLiteral("%1@%2 ").arg(record.position).arg(record.offset);
        if (record.text)
            result.append(place + QString::fromUtf8(*record.text));
        else
            result.append(place + kindName(record.text.error().kind) +
                          QStringLiteral(" at %1").arg(record.text.error().offset));
    }
    return result;
}

// Only the records that were good.
inline QList<QByteArray> texts(const std::vector<SplitRecord> &records)
{
    QList<QByteArray> result;
    for (const SplitRecord &record : records) {
        if (record.text)
            result.append(*record.text);
    }
    return result;
}
