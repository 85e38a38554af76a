// Language: the language the program speaks, exchanged while it runs. Lives on the main thread; owns the translators it
// installs into the application object, which must outlive it.
//
// The program's texts come from :/i18n, the texts of Qt's own buttons from Qt's translations. Every widget hears of a
// change by QEvent::LanguageChange.
#pragma once

#include "models/catalog/queryvocabulary.h"

#include <QLocale>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

class Language
{
public:
    Language() = default;
    ~Language();
    Q_DISABLE_COPY_MOVE(Language)

    // Locale names that have a translation: "de", "en", "ja".
    [[nodiscard]] static QStringList available();
    // The names of sources, ranks and regions in all these languages.
    [[nodiscard]] static std::shared_ptr<const QueryVocabulary> vocabulary();
    // Installs `name`; empty: the system's language, or English when there is no translation for it.
    void set(const QString &name);
    // What was asked for; empty: the system's.
    [[nodiscard]] const QString &chosen() const { return m_chosen; }
    // The language spoken, with the user's territory where the system speaks it, too: numbers, dates, collation.
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    void install(const QString &file, const QString &folder);

    QString m_chosen;
    QLocale m_locale = QLocale(QLocale::English);
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};
