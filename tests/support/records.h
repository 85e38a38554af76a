// Small record texts for tests, of our own invention.
#pragma once

#include <QByteArray>
#include <QString>

// A complete record without issues: all mandatory fields, and `more` (members with a leading comma) after them.
inline QByteArray recordText(quint64 id, const QByteArray &name, const QByteArray &more = {})
{
    return "{\"id\":" + QByteArray::number(id) + ",\"name\":\"" + name + "\",\"category\":3,\"external_id\":\"ACH_" +
           QByteArray::number(id) + "\",\"created_at\":1529500723000,\"updated_at\":1529500723000" + more + "}";
}
