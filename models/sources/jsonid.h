// jsonid: ids in JSON of our own, as text: not all readers give a number of 64 bits back as it was. Pure; any thread.
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>

namespace jsonid {

// Nothing is null.
[[nodiscard]] inline QJsonValue write(std::optional<quint64> id)
{
    return id ? QJsonValue(QString::number(*id)) : QJsonValue();
}

[[nodiscard]] inline std::optional<quint64> read(const QJsonValue &value)
{
    bool isNumber = false;
    const auto id = value.toString().toULongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

} // namespace jsonid
