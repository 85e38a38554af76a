#include "models/records/validation.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"
#include "models/records/recordtime.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldIssue::Kind;
using Problem = FieldReading::Problem;
using State = FieldReading::State;

constexpr qsizetype kLongestShownValue = 80;
constexpr double kLowestPercentage = 0;
constexpr double kHighestPercentage = 100;

// Texts are short or ASCII only where they are wrong; no need for more than letters of ASCII.
bool startsWithoutCase(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size() &&
           std::ranges::equal(text.substr(0, lowerCase.size()), lowerCase,
                              [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a | 0x20) : a) == b; });
}

bool isHttp(std::string_view url)
{
    // The service's own addresses leave the scheme out ("//images..."); https is then meant.
    return startsWithoutCase(url, "https://") || startsWithoutCase(url, "http://") || url.starts_with("//");
}

// Calls found(grade, kind, field) for each issue with a field. A template, so that worstGrade() costs no list.
template <typename Found> class Checks
{
public:
    Checks(const Achievement &achievement, Found found)
        : m_achievement(achievement)
        , m_found(found)
    {
    }

    void run()
    {
        for (const FieldSpec &spec : achievementFields())
            checkReading(spec);
        checkNumbers();
        checkEnumerations();
        checkIcon();
        checkHints();
    }

private:
    void checkReading(const FieldSpec &spec)
    {
        const FieldReading &reading = m_achievement.reading(spec.field);
        if (reading.doubledKey)
            m_found(Grade::Warning, Kind::DoubledKey, spec.field);
        if (reading.loneSurrogate)
            m_found(Grade::Warning, Kind::LoneSurrogate, spec.field);
        if (reading.state == State::Unreadable || reading.partlyUnreadable) {
            const bool ofType = reading.problem == Problem::WrongType || reading.problem == Problem::None;
            const bool lost = spec.mandatory && reading.state == State::Unreadable;
            m_found(ofType && !lost ? Grade::Warning : Grade::Error,
                    reading.problem == Problem::Fraction   ? Kind::NotWhole
                    : reading.problem == Problem::Overflow ? Kind::OutOfRange
                                                           : Kind::Unreadable,
                    spec.field);
        } else if (spec.mandatory && isMissing(spec.field)) {
            m_found(Grade::Error, Kind::Missing, spec.field);
        }
    }

    bool isMissing(Field field) const
    {
        if (!m_achievement.has(field))
            return true;
        return (field == Field::Name && m_achievement.name->empty()) ||
               (field == Field::ExternalId && m_achievement.externalId->empty());
    }

    void checkNumbers()
    {
        const auto &percentage = m_achievement.ownersPercentage;
        if (percentage && (*percentage < kLowestPercentage || *percentage > kHighestPercentage))
            m_found(Grade::Warning, Kind::PercentageOutOfRange, Field::OwnersPercentage);
        if (m_achievement.owners && *m_achievement.owners < 0)
            m_found(Grade::Warning, Kind::NegativeOwners, Field::Owners);
        if (m_achievement.createdAt && m_achievement.updatedAt &&
            recordTimeInMilliseconds(*m_achievement.updatedAt) < recordTimeInMilliseconds(*m_achievement.createdAt))
            m_found(Grade::Warning, Kind::UpdatedBeforeCreated, Field::UpdatedAt);
    }

    void checkEnumerations()
    {
        const auto check = [this](Field field, const std::optional<quint64> &number) {
            if (number && !isKnownEnumerationValue(field, *number))
                m_found(Grade::Warning, Kind::UnknownValue, field);
        };
        check(Field::Category, m_achievement.category);
        check(Field::Rank, m_achievement.rank);
        check(Field::Language, m_achievement.language);
        if (m_achievement.rank && m_achievement.category && *m_achievement.category != kSourcePlayStation)
            m_found(Grade::Warning, Kind::RankOnOtherSource, Field::Rank);
    }

    void checkIcon()
    {
        const auto &icon = m_achievement.icon;
        if (icon && icon->url && icon->url->starts_with(kAttachmentScheme))
            m_found(Grade::Warning, Kind::IconAttached, Field::Icon);
        else if (icon && icon->url && !icon->url->empty() && !isHttp(*icon->url))
            m_found(Grade::Warning, Kind::IconNotHttp, Field::Icon);
    }

    void checkHints()
    {
        const auto unreadable = [this](Field field) { return m_achievement.reading(field).state == State::Unreadable; };
        if (!unreadable(Field::Description) && (!m_achievement.description || m_achievement.description->empty()))
            m_found(Grade::Hint, Kind::NoDescription, Field::Description);
        const auto &icon = m_achievement.icon;
        const bool hasIcon = icon && (icon->id || !icon->imageId.empty() || !icon->url.value_or(std::string()).empty());
        if (!unreadable(Field::Icon) && !hasIcon)
            m_found(Grade::Hint, Kind::NoIcon, Field::Icon);
        if (!unreadable(Field::Tags) && m_achievement.tags.empty())
            m_found(Grade::Hint, Kind::NoTags, Field::Tags);
    }

    const Achievement &m_achievement;
    Found m_found;
};

QString shortened(std::string_view bytes)
{
    // Four bytes a character at most; what is cut off of the last one is cut off again below.
    const QString text = jsonstring::toQString(bytes.substr(0, std::size_t(kLongestShownValue) * 4 + 4));
    return text.size() > kLongestShownValue ? text.left(kLongestShownValue - 1) + u'…' : text;
}

std::size_t order(const FieldIssue &issue)
{
    return issue.field ? std::size_t(*issue.field) : kFieldCount;
}

} // namespace

std::vector<FieldIssue> validate(const Achievement &achievement, std::string_view record)
{
    std::vector<FieldIssue> issues;
    const auto found = [&](Grade grade, Kind kind, Field field) {
        const FieldReading &reading = achievement.reading(field);
        issues.push_back({grade, kind, field, shortened(record.substr(reading.offset, reading.length))});
    };
    Checks(achievement, found).run();
    for (const std::string &key : achievement.doubledUnknownKeys)
        issues.push_back({Grade::Warning, Kind::DoubledKey, std::nullopt, shortened(key)});
    std::ranges::stable_sort(issues, [](const FieldIssue &left, const FieldIssue &right) {
        return left.grade != right.grade ? left.grade > right.grade : order(left) < order(right);
    });
    return issues;
}

std::optional<Grade> worstGrade(const Achievement &achievement)
{
    std::optional<Grade> worst;
    if (!achievement.doubledUnknownKeys.empty())
        worst = Grade::Warning;
    const auto found = [&worst](Grade grade, Kind, Field) { worst = std::max(worst.value_or(grade), grade); };
    Checks(achievement, found).run();
    return worst;
}
