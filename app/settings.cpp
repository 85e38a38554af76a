#include "app/settings.h"

#include "models/records/fieldschema.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kAppearances{"system"_L1, "light"_L1, "dark"_L1};

} // namespace

WindowState Settings::window() const
{
    WindowState state;
    state.geometry = m_settings.value(u"window/geometry"_s).toByteArray();
    state.layout = m_settings.value(u"window/layout"_s).toByteArray();
    state.columns = m_settings.value(u"window/columns"_s).toByteArray();
    state.query = m_settings.value(u"window/query"_s).toString();
    // Kept by key, so that a new field in the schema moves nothing. An empty key is the source's own order.
    if (const auto key = m_settings.value(u"window/sort"_s); key.isValid()) {
        const auto field = fieldByKey(key.toString().toStdString());
        state.sort =
            field ? std::optional(SortKey{*field, m_settings.value(u"window/descending"_s).toBool()}) : std::nullopt;
    }
    return state;
}

void Settings::setWindow(const WindowState &state)
{
    m_settings.setValue(u"window/geometry"_s, state.geometry);
    m_settings.setValue(u"window/layout"_s, state.layout);
    m_settings.setValue(u"window/columns"_s, state.columns);
    m_settings.setValue(u"window/query"_s, state.query);
    const auto key = state.sort ? fieldSpec(state.sort->field).key : std::string_view();
    m_settings.setValue(u"window/sort"_s, QString::fromUtf8(key.data(), qsizetype(key.size())));
    m_settings.setValue(u"window/descending"_s, state.sort && state.sort->descending);
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
