#include "app/sample/samplegame.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

SampleGame::SampleGame(const QJsonObject &object)
    : id(quint64(object["id"_L1].toInteger()))
    , name(object["name"_L1].toString())
    , slug(object["slug"_L1].toString())
    , source(object["source"_L1].toInt())
    , players(object["players"_L1].toDouble())
    , achievements(object["achievements"_L1].toArray())
{
    for (const QJsonValue region : object["regions"_L1].toArray())
        regions.push_back(region.toInt());
    for (std::size_t i = 0; i < colors.size(); ++i)
        colors[i] = QColor(object["colors"_L1].toArray().at(qsizetype(i)).toString());
    for (const QJsonValue tag : object["tags"_L1].toArray())
        tags.append(tag.toString());
}

namespace {

// "Lantern Keeper" becomes "LANTERN_KEEPER"; empty for names without Latin letters.
QString constantName(const QString &name)
{
    QString out;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            out += c.toUpper();
        else if (c.isSpace() && !out.isEmpty() && !out.endsWith(u'_'))
            out += u'_';
    }
    return out.endsWith(u'_') ? out.chopped(1) : out;
}

} // namespace

std::string externalId(const SampleGame &game, const SampleEntry &entry)
{
    if (game.source == kSamplePlayStation) // trophies are counted from 0
        return std::to_string(entry.number);
    if (game.source == kSampleXbox)
        return std::to_string(entry.number + 1);
    const QString constant = constantName(entry.name);
    if (constant.size() < 3)
        return "NEW_ACHIEVEMENT_" + std::to_string(1 + entry.number / 32) + '_' + std::to_string(entry.number % 32);
    return "ACH_" + constant.toStdString();
}

int rankOf(const SampleEntry &entry)
{
    if (entry.progress >= 1)
        return 4;
    return entry.progress > 0.83 ? 3 : entry.progress > 0.54 ? 2 : 1;
}

std::string jsonString(const QString &text)
{
    std::string out = "\"";
    for (const char c : text.toStdString()) {
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += c;
        }
    }
    return out + '"';
}
