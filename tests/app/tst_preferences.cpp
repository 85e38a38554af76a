// The preferences, from the menu to the store: limits of icons hold at once and at the next start, and the cache can be
// cleared.

#include "app/application.h"
#include "models/icons/iconstore.h"
#include "views/preferencesdialog.h"

#include <QAction>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms

} // namespace

class PreferencesTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString storePath() const { return m_folder->filePath(u"cache/icons.sqlite"_s); }
    [[nodiscard]] CuratorApplication::Options options() const
    {
        CuratorApplication::Options options;
        options.language = u"en"_s;
        options.settingsFile = m_folder->filePath(u"settings.ini"_s);
        options.cacheFolder = m_folder->filePath(u"cache"_s);
        return options;
    }
    static PreferencesDialog *open(CuratorApplication &curator)
    {
        curator.window().show();
        curator.window().findChild<QAction *>(u"actionPreferences"_s)->trigger();
        return curator.window().findChild<PreferencesDialog *>();
    }
    static QString use(const PreferencesDialog &dialog) { return dialog.findChild<QLabel *>(u"iconUse"_s)->text(); }
    static QSpinBox &box(const PreferencesDialog &dialog, const QString &name)
    {
        return *dialog.findChild<QSpinBox *>(name);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void limitsHoldAtOnceAndAtTheNextStart()
    {
        constexpr qsizetype kLarge = 15 * 1024 * 1024;
        {
            IconStore store(storePath());
            for (int i = 0; i < 5; ++i)
                store.keep(u"https://a/%1"_s.arg(i), {QByteArray(kLarge, 'x'), {}, QDateTime::currentDateTimeUtc()});
        }
        {
            CuratorApplication curator(options());
            auto *dialog = open(curator);
            QVERIFY(dialog && dialog->isVisible());
            QCOMPARE(box(*dialog, u"iconMemory"_s).value(), IconLimits().memory);
            QCOMPARE(box(*dialog, u"iconDisk"_s).value(), IconLimits().disk);
            QTRY_COMPARE_WITH_TIMEOUT(use(*dialog), u"They take 75.00 MiB on the disk now."_s, kPatience);

            box(*dialog, u"iconMemory"_s).setValue(100);
            box(*dialog, u"iconDisk"_s).setValue(1);
            QCOMPARE(box(*dialog, u"iconDisk"_s).value(), 64); // there is a least
            dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
            QVERIFY(!dialog->isVisible());
            QTRY_COMPARE_WITH_TIMEOUT(use(*dialog), u"They take 45.00 MiB on the disk now."_s, kPatience);
        }
        CuratorApplication curator(options());
        const auto *dialog = open(curator);
        QCOMPARE(box(*dialog, u"iconMemory"_s).value(), 100);
        QCOMPARE(box(*dialog, u"iconDisk"_s).value(), 64);
    }

    void nothingChangesWhenItIsCancelled()
    {
        CuratorApplication curator(options());
        auto *dialog = open(curator);
        box(*dialog, u"iconMemory"_s).setValue(100);
        dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QVERIFY(!dialog->isVisible());
        dialog = open(curator);
        QCOMPARE(box(*dialog, u"iconMemory"_s).value(), IconLimits().memory);
    }

    void clearsTheCache()
    {
        {
            IconStore store(storePath());
            store.keep(u"https://a/1"_s, {QByteArray(1024 * 1024, 'x'), {}, QDateTime::currentDateTimeUtc()});
        }
        {
            CuratorApplication curator(options());
            const auto *dialog = open(curator);
            auto *clear = dialog->findChild<QPushButton *>(u"clearIcons"_s);
            QVERIFY(!clear->isEnabled()); // until it is known that there is something
            QTRY_VERIFY_WITH_TIMEOUT(clear->isEnabled(), kPatience);
            clear->click();
            QVERIFY(!clear->isEnabled());
            QTRY_COMPARE_WITH_TIMEOUT(use(*dialog), u"They take 0 bytes on the disk now."_s, kPatience);
            QVERIFY(!clear->isEnabled());
        }
        QCOMPARE(IconStore(storePath()).bytes(), 0);
    }

    void theDialogFollowsTheLanguage()
    {
        CuratorApplication curator(options());
        const auto *dialog = open(curator);
        emit curator.window().languageRequested(u"de"_s);
        QTRY_COMPARE(dialog->windowTitle(), u"Einstellungen"_s);
        QVERIFY(box(*dialog, u"iconDisk"_s).text().endsWith(u" MiB"_s));
    }
};

QTEST_MAIN(PreferencesTest)
#include "tst_preferences.moc"
