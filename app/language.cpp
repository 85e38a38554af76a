#include "app/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Language::available()
{
    QStringList names;
    for (const auto &file : QDir(u":/i18n"_s).entryList({u"curator_*.qm"_s}, QDir::Files, QDir::Name))
        names << file.sliced(8).chopped(3);
    return names;
}

void Language::set(const QString &name)
{
    m_chosen = name;
    const auto system = QLocale::system();
    const auto systemLanguage = QLocale::languageToCode(system.language());
    const auto language = !name.isEmpty() ? name : available().contains(systemLanguage) ? systemLanguage : u"en"_s;
    m_locale = language == systemLanguage ? system : QLocale(language);

    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    QLocale::setDefault(m_locale); // before the translators: their events make widgets format numbers anew
    install(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"curator_"_s + language, u":/i18n"_s);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return; // Qt has no file for English: its own texts are English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
