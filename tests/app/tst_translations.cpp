// Translations: every .ts is complete where it must be, and no string of the window escapes tr().

#include "app/application.h"
#include "models/records/enumerations.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDockWidget>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000; // ms

// Translates everything into itself between marks, whatever the context.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'⟦' + QString::fromUtf8(source) + u'⟧';
    }
};

// "context|source" of all finished, non-empty entries.
std::set<QString> finishedEntries(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::set<QString> entries;
    QXmlStreamReader xml(&file);
    QString context, source;
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation" && !xml.attributes().hasAttribute(u"type"_s) &&
                 !xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty())
            entries.insert(context + u'|' + source);
    }
    return entries;
}

bool needsNoTranslation(const QString &text)
{
    // Numbers, signs, sample addresses, and the names of languages, which stand in their own language.
    static const QRegularExpression letters(u"\\p{L}"_s);
    static const QStringList ownNames{u"English"_s, u"Deutsch"_s, u"日本語"_s, u"Achievement Curator"_s};
    return !text.contains(letters) || ownNames.contains(text) || text.startsWith(u"https://"_s);
}

class Walk
{
public:
    void look(const QObject *object, const char *what, const QString &text)
    {
        if (text.isEmpty() || needsNoTranslation(text))
            return;
        ++m_seen;
        if (!text.contains(u'⟦'))
            m_escaped << u"%1 %2 (%3): %4"_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                                 object->objectName(), QString::fromLatin1(what), text);
    }

    void look(const QAction *action)
    {
        if (action->isSeparator())
            return;
        look(action, "text", action->text());
        look(action, "tool tip", action->toolTip());
        look(action, "status tip", action->statusTip());
    }

    void look(const QWidget *widget)
    {
        look(widget, "tool tip", widget->toolTip());
        look(widget, "status tip", widget->statusTip());
        look(widget, "accessible name", widget->accessibleName());
        if (widget->isWindow() || qobject_cast<const QDockWidget *>(widget))
            look(widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(label, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            look(button, "text", button->text());
        if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            look(box, "title", box->title());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            look(menu, "title", menu->title());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            look(line, "placeholder", line->placeholderText());
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int i = 0; i < combo->count(); ++i)
                look(combo, "item", combo->itemText(i));
        for (const auto *action : widget->actions())
            look(action);
    }

    void lookAtEverything()
    {
        for (const auto *widget : QApplication::allWidgets()) {
            const bool isQts = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<QTabBar *>(widget->parent());
            if (!isQts) // Qt's own parts, translated by Qt when they are made
                look(widget);
        }
    }

    [[nodiscard]] const QStringList &escaped() const { return m_escaped; }
    [[nodiscard]] int seen() const { return m_seen; }

private:
    QStringList m_escaped;
    int m_seen = 0;
};

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsTranslated_data();
    void everyNameIsTranslated();
    void nothingIsLeftUnfinished_data();
    void nothingIsLeftUnfinished();
    void everyLanguageIsOffered();
    void noStringEscapes();
};

void TestTranslations::everyNameIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(TRANSLATIONS_FOLDER));
    for (const auto &name : folder.entryList({u"*.ts"_s}))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestTranslations::everyNameIsTranslated()
{
    QFETCH(QString, path);
    const auto entries = finishedEntries(path);
    QStringList missing;
    const auto need = [&](const QString &context, const char *source) {
        const QString entry = u"%1|%2"_s.arg(context, QString::fromUtf8(source));
        if (!entries.contains(entry))
            missing << entry;
    };
    for (const auto &value : enumerationValues(Field::Language))
        need(u"Region"_s, value.name);
    for (const auto &value : enumerationValues(Field::Category))
        need(u"Source"_s, value.name);
    for (const auto &value : enumerationValues(Field::Rank))
        need(u"Rank"_s, value.name);
    for (const auto &field : achievementFields()) {
        need(u"Field"_s, field.name);
        need(u"FieldHelp"_s, field.help);
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(enumerationValues(Field::Language).size() + enumerationValues(Field::Category).size() +
                 enumerationValues(Field::Rank).size(),
             17u);
}

void TestTranslations::nothingIsLeftUnfinished_data()
{
    everyNameIsTranslated_data();
}

void TestTranslations::nothingIsLeftUnfinished()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto content = file.readAll();
    QVERIFY(content.count("<message") > 300);
    QCOMPARE(content.count("type=\"unfinished\""), 0);
}

void TestTranslations::everyLanguageIsOffered()
{
    QCOMPARE(Language::available(), (QStringList{u"de"_s, u"en"_s, u"ja"_s}));
    for (const auto &name : Language::available()) {
        Language language;
        language.set(name);
        QCOMPARE(language.locale().language(), QLocale(name).language());
        const auto europe = enumerationName(Field::Language, 1);
        QCOMPARE(europe, name == u"en" ? u"Europe"_s : name == u"de" ? u"Europa"_s : u"ヨーロッパ"_s);
        QVERIFY(enumerationName(Field::Language, 57).contains(u"57"_s));
    }
}

void TestTranslations::noStringEscapes()
{
    QTemporaryDir folder;
    CuratorApplication::Options options;
    options.language = u"en"_s;
    options.remember = false;
    CuratorApplication curator(options);
    curator.window().show();
    Walk walk;
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(curator.window().findChild<QAction *>(u"actionEdit"_s)->text().contains(u'⟦'));
    walk.lookAtEverything(); // no catalog yet

    // Open, and with every dialog; they hear of the language as they are made.
    QSignalSpy opened(&curator, &CuratorApplication::sessionOpened);
    curator.openCatalog(folder.filePath(u"ア.achievements"_s), CatalogSession::Mode::Create);
    QVERIFY(opened.wait(kPatience));
    for (const char *name :
         {"actionNew", "actionFetch", "actionHistory", "actionPreferences", "actionShortcuts", "actionAbout"}) {
        auto *action = curator.window().findChild<QAction *>(QLatin1StringView(name));
        QVERIFY2(action, name);
        const auto before = curator.window().findChildren<QDialog *>().size();
        action->trigger();
        QTRY_VERIFY2(curator.window().findChildren<QDialog *>().size() > before, name);
        walk.lookAtEverything();
    }
    auto &model = curator.view().model();
    for (int column = 0; column < model.columnCount(); ++column)
        walk.look(&model, "header", model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());

    QVERIFY2(walk.escaped().isEmpty(), qPrintable(walk.escaped().join(u"\n"_s)));
    QVERIFY(walk.seen() > 200);
    QCoreApplication::removeTranslator(&marking);
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
