// Theme, CuratorStyle and IconSet: light and dark, and that both can be read.
#include "views/cellpalette.h"
#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/theme.h"

#include <QApplication>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What the desktop portal would say; by name, as D-Bus does.
void portalSays(Theme &theme, uint scheme, const QString &key = u"color-scheme"_s)
{
    QVERIFY(QMetaObject::invokeMethod(&theme, "onSettingChanged", Q_ARG(QString, u"org.freedesktop.appearance"_s),
                                      Q_ARG(QString, key), Q_ARG(QDBusVariant, QDBusVariant(scheme))));
}

QColor middleOf(const QIcon &icon, QIcon::Mode mode)
{
    const QImage image = icon.pixmap(QSize(48, 48), 1, mode).toImage();
    QColor strongest(Qt::transparent);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() > strongest.alpha())
                strongest = image.pixelColor(x, y);
    strongest.setAlpha(255);
    return strongest;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private slots:
    void switchesThePalette()
    {
        Theme theme(false);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setAppearance(Appearance::Dark);
        QVERIFY(CuratorStyle::isDark(QApplication::palette()));
        theme.setAppearance(Appearance::Light);
        QVERIFY(!CuratorStyle::isDark(QApplication::palette()));
        QCOMPARE(changed.count(), 2);
        theme.setAppearance(Appearance::Light);
        QCOMPARE(changed.count(), 2);
    }

    void followsTheDesktopOnlyWhenAsked()
    {
        Theme theme(false);
        theme.setAppearance(Appearance::Light);
        theme.setAppearance(Appearance::System);
        portalSays(theme, 1);
        QVERIFY(theme.isDark());
        portalSays(theme, 2);
        QVERIFY(!theme.isDark());
        portalSays(theme, 1, u"accent-color"_s);
        QVERIFY(!theme.isDark());
        portalSays(theme, 1);
        theme.setAppearance(Appearance::Light);
        QVERIFY(!theme.isDark());
    }

    void textsAreReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void textsAreReadable()
    {
        QFETCH(bool, dark);
        const QPalette palette = Theme::palette(dark);
        const auto ratio = [&palette](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrast(palette.color(text), palette.color(ground));
        };
        QVERIFY(ratio(QPalette::WindowText, QPalette::Window) > 7);
        QVERIFY(ratio(QPalette::Text, QPalette::Base) > 7);
        QVERIFY(ratio(QPalette::ButtonText, QPalette::Button) > 7);
        QVERIFY(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) > 7);
        QVERIFY2(ratio(QPalette::HighlightedText, QPalette::Highlight) > 4.5,
                 qPrintable(QString::number(ratio(QPalette::HighlightedText, QPalette::Highlight))));
        QVERIFY(ratio(QPalette::Link, QPalette::Window) > 4.5);
        QVERIFY(ratio(QPalette::PlaceholderText, QPalette::Base) > 4);
        for (const auto &colour :
             {CuratorStyle::error(palette), CuratorStyle::warning(palette), CuratorStyle::success(palette)})
            QVERIFY(contrast(colour, palette.color(QPalette::Window)) > 4.5);
    }

    void iconsFollowThePalette()
    {
        Theme theme(false);
        const QIcon icon = IconSet::tinted(u"search"_s);
        for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
            theme.setAppearance(appearance);
            const QPalette palette = QApplication::palette();
            QCOMPARE(middleOf(icon, QIcon::Normal), palette.color(QPalette::Active, QPalette::WindowText));
            QCOMPARE(middleOf(icon, QIcon::Disabled), palette.color(QPalette::Disabled, QPalette::WindowText));
        }
    }

    void iconsAreAsSharpAsTheScreen()
    {
        const QPixmap pixmap = IconSet::tinted(u"search"_s).pixmap(QSize(20, 20), 2.0);
        QCOMPARE(pixmap.size(), QSize(40, 40));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
