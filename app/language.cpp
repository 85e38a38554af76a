#include "app/language.h"

#include "models/records/enumerations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

const QString kFolder = u":/i18n"_s, kFilePrefix = u"curator_"_s;

} // namespace

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

QStringList Language::available()
{
    QStringList names;
    for (const auto &file : QDir(kFolder).entryList({kFilePrefix + u"*.qm"}, QDir::Files, QDir::Name))
        names << file.sliced(kFilePrefix.size()).chopped(3);
    return names;
}

std::shared_ptr<const QueryVocabulary> Language::vocabulary()
{
    auto vocabulary = std::make_shared<QueryVocabulary>();
    const auto languages = available();
    for (const auto &language : languages) {
        QTranslator translator;
        if (!translator.load(kFilePrefix + language, kFolder))
            continue;
        for (const auto &spec : achievementFields())
            for (const auto &value : enumerationValues(spec.field))
                vocabulary->add(spec.field, value.number,
                                translator.translate(enumerationContext(spec.field), value.name));
    }
    return vocabulary;
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
    install(kFilePrefix + language, kFolder);
}

void Language::install(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return; // Qt has no file for English: its own texts are English
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}
