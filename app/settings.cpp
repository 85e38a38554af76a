#include "app/settings.h"

#include "models/records/fieldschema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAppearances{"system"_L1, "light"_L1, "dark"_L1};

QString keyOf(Field field)
{
    const auto key = fieldSpec(field).key;
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

// Kept by the fields' keys, so that a new field in the schema moves nothing: "category", "-updated_at" (descending).
// No key is kept as one empty name, since an empty list would read as never set.
QStringList namesOf(const SortKeys &keys)
{
    QStringList names;
    for (const auto &[field, descending] : keys) {
        names.append(QString((descending ? u"-"_s : QString()) + keyOf(field)));
    }
    return names.isEmpty() ? QStringList{QString()} : names;
}

SortKeys sortOf(const QStringList &names)
{
    SortKeys keys;
    for (const auto &name : names) {
        const auto isDescending = name.startsWith(u'-');
        const auto field = fieldByKey(name.sliced(isDescending ? 1 : 0).toStdString());
        if (field && std::ranges::find(keys, *field, &SortKey::field) == keys.end())
            keys.push_back({*field, isDescending});
    }
    return keys;
}

} // namespace

WindowState Settings::window() const
{
    WindowState state;
    state.geometry = m_settings.value(u"window/geometry"_s).toByteArray();
    state.layout = m_settings.value(u"window/layout"_s).toByteArray();
    state.columns = m_settings.value(u"window/columns"_s).toByteArray();
    state.facets = m_settings.value(u"window/facets"_s).toByteArray();
    state.query = m_settings.value(u"window/query"_s).toString();
    state.author = m_settings.value(u"author"_s).toString();
    state.gallery.isShown = m_settings.value(u"gallery/shown"_s).toBool();
    state.gallery.iconSide = m_settings.value(u"gallery/iconSide"_s, state.gallery.iconSide).toInt();
    if (const auto key = m_settings.value(u"gallery/field"_s); key.isValid())
        state.gallery.field = fieldByKey(key.toString().toStdString());
    if (const auto keys = m_settings.value(u"window/sort"_s); keys.isValid())
        state.sort = sortOf(keys.toStringList());
    if (m_settings.value(u"window/descending"_s).toBool() && !state.sort.empty()) // as it was kept for one key
        state.sort.front().descending = true;
    return state;
}

void Settings::setWindow(const WindowState &state)
{
    m_settings.setValue(u"window/geometry"_s, state.geometry);
    m_settings.setValue(u"window/layout"_s, state.layout);
    m_settings.setValue(u"window/columns"_s, state.columns);
    m_settings.setValue(u"window/facets"_s, state.facets);
    m_settings.setValue(u"window/query"_s, state.query);
    m_settings.setValue(u"author"_s, state.author);
    m_settings.setValue(u"window/sort"_s, namesOf(state.sort));
    m_settings.setValue(u"gallery/shown"_s, state.gallery.isShown);
    m_settings.setValue(u"gallery/iconSide"_s, state.gallery.iconSide);
    m_settings.setValue(u"gallery/field"_s, state.gallery.field ? keyOf(*state.gallery.field) : QString());
    m_settings.remove(u"window/descending"_s);
}

QString Settings::catalog() const
{
    return m_settings.value(u"catalog"_s).toString();
}

void Settings::setCatalog(const QString &path)
{
    m_settings.setValue(u"catalog"_s, path);
}

QString Settings::language() const
{
    return m_settings.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    m_settings.setValue(u"language"_s, language);
}

QList<Connection> Settings::connections()
{
    QList<Connection> connections;
    const int count = m_settings.beginReadArray(u"connections"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        const auto dialect = dialectByKey(m_settings.value(u"dialect"_s).toString());
        Connection connection;
        connection.name = m_settings.value(u"name"_s).toString();
        connection.base = QUrl(m_settings.value(u"base"_s).toString());
        if (!dialect || connection.name.isEmpty())
            continue;
        connection.dialect = *dialect;
        connection.tokenUrl = QUrl(m_settings.value(u"tokenUrl"_s).toString());
        connection.requestsPerSecond = m_settings.value(u"requestsPerSecond"_s, connection.requestsPerSecond).toInt();
        connection.openRequests = m_settings.value(u"openRequests"_s, connection.openRequests).toInt();
        connections.append(connection);
    }
    m_settings.endArray();
    return connections;
}

void Settings::setConnections(const QList<Connection> &connections)
{
    m_settings.remove(u"connections"_s);
    m_settings.beginWriteArray(u"connections"_s, int(connections.size()));
    for (int i = 0; i < connections.size(); ++i) {
        const auto &connection = connections[i];
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"name"_s, connection.name);
        m_settings.setValue(u"dialect"_s, QString(dialectSpec(connection.dialect).key));
        m_settings.setValue(u"base"_s, connection.base.toString(QUrl::RemoveUserInfo));
        m_settings.setValue(u"tokenUrl"_s, connection.tokenUrl.toString(QUrl::RemoveUserInfo));
        m_settings.setValue(u"requestsPerSecond"_s, connection.requestsPerSecond);
        m_settings.setValue(u"openRequests"_s, connection.openRequests);
    }
    m_settings.endArray();
}

Appearance Settings::appearance() const
{
    const auto name = m_settings.value(u"appearance"_s).toString();
    for (std::size_t i = 0; i < kAppearances.size(); ++i)
        if (name == kAppearances[i])
            return Appearance(i);
    return Appearance::System;
}

void Settings::setAppearance(Appearance appearance)
{
    m_settings.setValue(u"appearance"_s, QString(kAppearances[std::size_t(appearance)]));
}

IconLimits Settings::iconLimits() const
{
    const auto stored = [this](const QString &key, int usual, int least, int most) {
        return std::clamp(m_settings.value(key, usual).toInt(), least, most);
    };
    const IconLimits usual;
    return {.memory =
                stored(u"icons/memoryMebibytes"_s, usual.memory, IconLimits::kLeastMemory, IconLimits::kMostMemory),
            .disk = stored(u"icons/diskMebibytes"_s, usual.disk, IconLimits::kLeastDisk, IconLimits::kMostDisk)};
}

void Settings::setIconLimits(const IconLimits &limits)
{
    m_settings.setValue(u"icons/memoryMebibytes"_s, limits.memory);
    m_settings.setValue(u"icons/diskMebibytes"_s, limits.disk);
}
