#include "views/theme.h"

#include "models/async.h"
#include "views/curatorstyle.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
const QString kPortal = u"org.freedesktop.portal.Desktop"_s;
const QString kPortalPath = u"/org/freedesktop/portal/desktop"_s;
const QString kSettings = u"org.freedesktop.portal.Settings"_s;
const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;
constexpr uint kPrefersDark = 1, kPrefersLight = 2; // 0: no preference
constexpr qreal kSmallestFont = 10;                 // pt; about 13 px at 96 dpi

struct Colours
{
    QRgb window, base, alternate, text, dim, disabled, button, border, midlight, dark, accent, link, toolTip,
        toolTipText;
};
constexpr Colours kLight{0xfff5f6f8, 0xffffffff, 0xfffafbfc, 0xff1d2127, 0xff767c88, 0xffa7acb6, 0xffffffff,
                         0xffdadde4, 0xffeceef2, 0xffb7bcc7, 0xff3b63d8, 0xff2f55c4, 0xff22262d, 0xfff4f5f7};
constexpr Colours kDark{0xff1d1f23, 0xff16181b, 0xff1a1c20, 0xffe6e8ec, 0xff8d939e, 0xff62676f, 0xff2a2d33,
                        0xff363a41, 0xff2f3238, 0xff4b5058, 0xff4169e1, 0xff93adff, 0xff33373e, 0xfff0f1f3};
} // namespace

Theme::Theme(bool followDesktop, QObject *parent)
    : QObject(parent)
    , m_startedDark(CuratorStyle::isDark(QApplication::palette()))
{
    QApplication::setStyle(new CuratorStyle); // the application owns it
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < kSmallestFont) {
        font.setPointSizeF(kSmallestFont);
        QApplication::setFont(font);
    }
    apply();
    if (followDesktop)
        askPortal();
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

bool Theme::isDark() const
{
    switch (m_appearance) {
    case Appearance::Light:
        return false;
    case Appearance::Dark:
        return true;
    case Appearance::System:
        break;
    }
    return m_portalDark.value_or(m_startedDark);
}

QPalette Theme::palette(bool dark)
{
    const Colours &colours = dark ? kDark : kLight;
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor(colour)); };
    set(QPalette::Window, colours.window);
    set(QPalette::WindowText, colours.text);
    set(QPalette::Base, colours.base);
    set(QPalette::AlternateBase, colours.alternate);
    set(QPalette::Text, colours.text);
    set(QPalette::PlaceholderText, colours.dim);
    set(QPalette::Button, colours.button);
    set(QPalette::ButtonText, colours.text);
    set(QPalette::BrightText, 0xffffffff);
    set(QPalette::Light, dark ? colours.dark : 0xffffffff);
    set(QPalette::Midlight, colours.midlight);
    set(QPalette::Mid, colours.border);
    set(QPalette::Dark, colours.dark);
    set(QPalette::Shadow, 0xff000000);
    set(QPalette::Highlight, colours.accent);
    set(QPalette::HighlightedText, 0xffffffff);
    set(QPalette::Link, colours.link);
    set(QPalette::LinkVisited, colours.link);
    set(QPalette::ToolTipBase, colours.toolTip);
    set(QPalette::ToolTipText, colours.toolTipText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(colours.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Button, QColor(colours.window));
    palette.setColor(QPalette::Disabled, QPalette::Base, QColor(colours.window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colours.dark));
    return palette;
}

void Theme::apply()
{
    const bool dark = isDark();
    if (m_applied == dark)
        return;
    m_applied = dark;
    const QPalette colours = palette(dark);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    emit changed(dark);
}

void Theme::askPortal()
{
    // Connecting waits for the bus, so that happens on another thread; from then on everything is asynchronous.
    whenReady(QtConcurrent::run([] { return QDBusConnection::sessionBus().isConnected(); }), this,
              [this](bool connected) {
                  if (connected)
                      listenToPortal();
              });
}

void Theme::listenToPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    // D-Bus has no typed connect; 1 is the code that marks a slot.
    bus.connect(kPortal, kPortalPath, kSettings, u"SettingChanged"_s, this,
                "1onSettingChanged(QString,QString,QDBusVariant)");
    // "Read" and not "ReadOne", which is newer than many portals.
    QDBusMessage question = QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettings, u"Read"_s);
    question << kGroup << kKey;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            onSettingChanged(kGroup, kKey, reply.value());
    });
}

void Theme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group != kGroup || key != kKey)
        return;
    QVariant scheme = value.variant();
    while (scheme.canConvert<QDBusVariant>()) // "Read" answers with a variant in a variant
        scheme = scheme.value<QDBusVariant>().variant();
    takeScheme(scheme.toUInt());
}

void Theme::takeScheme(uint scheme)
{
    m_portalDark = scheme == kPrefersDark    ? std::optional(true)
                   : scheme == kPrefersLight ? std::optional(false)
                                             : std::nullopt;
    apply();
}
