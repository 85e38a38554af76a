// Theme: light or dark. Lives on the GUI thread; sets style, palette and font of the QApplication.
//
// "System" follows the desktop portal's colour scheme (org.freedesktop.portal.Settings, asked over D-Bus without
// waiting) and, where it has no answer, the lightness of the palette the program started with.
#pragma once

#include "views/windowstate.h"

#include <QObject>
#include <QPalette>

#include <optional>

class QDBusVariant;

class Theme : public QObject
{
    Q_OBJECT

public:
    // Sets the style at once, so that the first frame is right. Make it after the QApplication and before any window.
    // `followDesktop` false: the portal is not asked (pictures and tests look the same everywhere).
    explicit Theme(bool followDesktop = true, QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] static QPalette palette(bool dark);

signals:
    void changed(bool dark);

private slots: // called by D-Bus by name
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askPortal();
    void listenToPortal();
    void takeScheme(uint scheme);
    void apply();

    Appearance m_appearance = Appearance::System;
    bool m_startedDark;
    std::optional<bool> m_portalDark; // nothing: no answer, or no preference
    std::optional<bool> m_applied;
};
