#include "models/catalog/queryvocabulary.h"

#include "models/catalog/editdistance.h"
#include "models/catalog/folding.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"

#include <QStringList>

#include <algorithm>

namespace {

std::string sameForm(QStringView name)
{
    auto form = folded(jsonstring::fromQString(name.trimmed().toString()));
    std::ranges::replace(form, ' ', '-');
    return form;
}

} // namespace

QueryVocabulary::QueryVocabulary()
{
    for (const auto &spec : achievementFields()) {
        const auto values = enumerationValues(spec.field);
        for (const auto &value : values)
            add(spec.field, value.number, QString::fromUtf8(value.key.data(), qsizetype(value.key.size())));
        for (const auto &value : values)
            add(spec.field, value.number, QString::fromUtf8(value.name));
        if (spec.field == Field::Language)
            for (const auto &value : values)
                add(spec.field, value.number, regionCode(value.number));
    }
}

void QueryVocabulary::add(Field field, quint64 number, const QString &name)
{
    auto form = sameForm(name);
    if (!form.empty() && !this->number(field, name))
        m_entries.push_back({field, std::move(form), number});
}

std::optional<quint64> QueryVocabulary::number(Field field, QStringView name) const
{
    const auto form = sameForm(name);
    const auto found =
        std::ranges::find_if(m_entries, [&](const Entry &entry) { return entry.field == field && entry.name == form; });
    return found == m_entries.end() ? std::nullopt : std::optional(found->number);
}

QString QueryVocabulary::nearestKey(Field field, QStringView name) const
{
    QStringList names;
    std::vector<quint64> numbers;
    for (const auto &entry : m_entries) {
        if (entry.field == field) {
            names << QString::fromStdString(entry.name);
            numbers.push_back(entry.number);
        }
    }
    const auto nearest = nearestOf(QString::fromStdString(sameForm(name)), names);
    if (nearest < 0)
        return {};
    const auto values = enumerationValues(field);
    const auto value = std::ranges::find(values, numbers[std::size_t(nearest)], &EnumerationValue::number);
    return value == values.end() ? QString() : QString::fromUtf8(value->key.data(), qsizetype(value->key.size()));
}
