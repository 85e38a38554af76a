// Settings: what the program remembers between two starts, in the user's configuration folder. Main thread. Never holds
// a key or token.
#pragma once

#include "models/icons/iconlimits.h"
#include "models/sources/connection.h"
#include "views/windowstate.h"

#include <QSettings>
#include <QUrl>

class Settings
{
public:
    Settings() = default;
    // In a file of its own, for tests.
    explicit Settings(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {
    }

    [[nodiscard]] WindowState window() const;
    void setWindow(const WindowState &state);
    [[nodiscard]] QString catalog() const; // path of the catalog open last; empty: none
    void setCatalog(const QString &path);
    [[nodiscard]] QString language() const; // empty: the system's
    void setLanguage(const QString &language);
    // Without their secrets.
    [[nodiscard]] QList<Connection> connections();
    void setConnections(const QList<Connection> &connections);
    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    [[nodiscard]] IconLimits iconLimits() const;
    void setIconLimits(const IconLimits &limits);

private:
    QSettings m_settings;
};
