#include "models/records/tagnumber.h"

#include "models/records/jsonnumber.h"
#include "models/records/jsonstring.h"

#include <QCoreApplication>

#include <limits>

namespace {

constexpr int kTypeShift = 28;
constexpr std::size_t kLongestNumber = 11; // "-2147483648"

QString translated(const char *text)
{
    return QCoreApplication::translate("TagNumber", text);
}

} // namespace

std::optional<TagNumber> decodeTagNumber(qint64 number)
{
    if (number < std::numeric_limits<qint32>::min() || number > std::numeric_limits<quint32>::max())
        return std::nullopt;
    const auto bits = quint32(number);
    return TagNumber{quint8(bits >> kTypeShift), bits & TagNumber::kMostId};
}

std::optional<quint32> encodeTagNumber(const TagNumber &tag)
{
    if (tag.type > TagNumber::kMostType || tag.id > TagNumber::kMostId)
        return std::nullopt;
    return quint32(tag.type) << kTypeShift | tag.id;
}

QString tagNumberName(const TagNumber &tag)
{
    if (tag.type >= kTagKindCount)
        return {};
    QString name;
    switch (TagKind(tag.type)) {
    case TagKind::Theme:
        //: A tag that the service knows by a number: a theme. %1: the theme's number.
        name = translated(QT_TRANSLATE_NOOP("TagNumber", "Theme %1"));
        break;
    case TagKind::Genre:
        name = translated(QT_TRANSLATE_NOOP("TagNumber", "Genre %1"));
        break;
    case TagKind::Keyword:
        name = translated(QT_TRANSLATE_NOOP("TagNumber", "Keyword %1"));
        break;
    case TagKind::Game:
        name = translated(QT_TRANSLATE_NOOP("TagNumber", "Game %1"));
        break;
    case TagKind::PlayerPerspective:
        name = translated(QT_TRANSLATE_NOOP("TagNumber", "Player perspective %1"));
        break;
    }
    return name.arg(tag.id);
}

QString tagNumberName(std::string_view tag)
{
    // Most tags are words: looked at for each tag of each cell.
    if (tag.empty() || tag.size() > kLongestNumber || tag.back() < '0' || tag.back() > '9')
        return {};
    qint64 number = 0;
    if (jsonnumber::readSigned(tag, number) != jsonnumber::Problem::None)
        return {};
    const auto decoded = decodeTagNumber(number);
    return decoded && decoded->type != quint8(TagKind::Theme) ? tagNumberName(*decoded) : QString();
}

QString shownTag(std::string_view tag)
{
    auto name = tagNumberName(tag);
    return name.isEmpty() ? jsonstring::toQString(tag) : name;
}
