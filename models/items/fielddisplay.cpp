#include "models/items/fielddisplay.h"

#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"
#include "models/records/recordtime.h"
#include "models/records/tagnumber.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString percentage(double value, const QLocale &locale)
{
    // Rare ones live below one percent: 0.04 must not become 0.0.
    const auto decimals = std::abs(value) < 1 && value != 0 ? 2 : 1;
    //: A percentage in a table. %1: the number, in the reader's locale.
    return QCoreApplication::translate("FieldDisplay", "%1 %").arg(locale.toString(value, 'f', decimals));
}

// Year first: sorted by eye, the same in every language, no guess whether 06/07 is June or July. UTC, as received.
QString time(qint64 raw, const QLocale &locale)
{
    const auto value = fromRecordTime(raw);
    return value.isValid() ? locale.toString(value, u"yyyy-MM-dd HH:mm"_s) : QString::number(raw);
}

// What a number stands for, and the number.
QString named(const QString &name, const QString &number)
{
    //: A game or tag in a table or the details. %1: its name, %2: its number.
    return QCoreApplication::translate("FieldDisplay", "%1 (%2)").arg(name, number);
}

QString tagText(std::string_view tag)
{
    const auto name = tagNumberName(tag);
    return name.isEmpty() ? fromUtf8(tag) : named(name, fromUtf8(tag));
}

} // namespace

QString gamesText(const std::vector<quint64> &ids, const GameNames &names)
{
    QString result;
    for (const auto id : ids) {
        const auto name = names.name(id);
        const auto number = QString::number(id);
        result += (result.isEmpty() ? QString() : u", "_s) +
                  (name.empty() ? number : named(jsonstring::toQString(name).simplified(), number));
    }
    return result;
}

QString displayText(const Catalog &catalog, const Catalog::Place &place, Field field, const QLocale &locale)
{
    const auto &chunk = *place.chunk;
    const auto slot = place.slot;
    if (!chunk.has(slot, field))
        return {};
    switch (field) {
    case Field::Id:
        return QString::number(chunk.unsignedValue(slot, field)); // an identifier, no amount: no grouping
    case Field::Category:
    case Field::Rank:
    case Field::Language:
        return enumerationName(field, chunk.unsignedValue(slot, field));
    case Field::Owners:
        return locale.toString(chunk.signedValue(slot, field));
    case Field::CreatedAt:
    case Field::UpdatedAt:
        return time(chunk.signedValue(slot, field), locale);
    case Field::OwnersPercentage:
        return percentage(chunk.ownersPercentage(slot), locale);
    case Field::Name:
    case Field::Description:
    case Field::ExternalId:
        return fromUtf8(chunk.text(slot, field));
    case Field::Icon:
        return fromUtf8(catalog.shownIconUrl(place));
    case Field::Game:
        return gamesText(catalog.gameIds(place), catalog.gameNames());
    case Field::Tags: {
        QString result;
        for (const auto code : chunk.tags(slot))
            result += (result.isEmpty() ? QString() : u", "_s) + tagText(catalog.tags().text(code));
        return result;
    }
    }
    return {};
}

QString displayText(const Achievement &achievement, Field field, const QLocale &locale, const SideTables &sideTables)
{
    if (!achievement.has(field))
        return {};
    const auto number = [](const std::optional<quint64> &value) { return value ? QString::number(*value) : QString(); };
    const auto name = [field](const std::optional<quint64> &value) {
        return value ? enumerationName(field, *value) : QString();
    };
    const auto text = [](const std::optional<std::string> &value) { return value ? fromUtf8(*value) : QString(); };
    switch (field) {
    case Field::Id:
        return number(achievement.id);
    case Field::Category:
        return name(achievement.category);
    case Field::Rank:
        return name(achievement.rank);
    case Field::Language:
        return name(achievement.language);
    case Field::Owners:
        return achievement.owners ? locale.toString(*achievement.owners) : QString();
    case Field::CreatedAt:
        return achievement.createdAt ? time(*achievement.createdAt, locale) : QString();
    case Field::UpdatedAt:
        return achievement.updatedAt ? time(*achievement.updatedAt, locale) : QString();
    case Field::OwnersPercentage:
        return achievement.ownersPercentage ? percentage(*achievement.ownersPercentage, locale) : QString();
    case Field::Name:
        return text(achievement.name);
    case Field::Description:
        return text(achievement.description);
    case Field::ExternalId:
        return text(achievement.externalId);
    case Field::Icon:
        if (!achievement.icon)
            return {};
        return achievement.icon->url ? fromUtf8(*achievement.icon->url) : number(achievement.icon->id);
    case Field::Game:
        return gamesText(achievement.games, *sideTables.games);
    case Field::Tags: {
        QStringList tags;
        for (const auto &tag : achievement.tags)
            tags.append(tagText(tag));
        return tags.join(u", "_s);
    }
    }
    return {};
}
