#include "models/catalog/querydate.h"

#include <QDate>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSecond = 1000; // ms
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kJulianDayOf1970 = 2'440'588;

// What stands for a digit is 0; the lengths of its beginnings are the forms of a date.
constexpr auto kForm = "0000-00-00T00:00:00"_L1;
constexpr std::array<qsizetype, 5> kLengths{4, 7, 10, 16, 19};

std::optional<qint64> dayStart(int year, int month, int day)
{
    const QDate date(year, month, day);
    return year >= 1 && date.isValid() ? std::optional((date.toJulianDay() - kJulianDayOf1970) * kDay) : std::nullopt;
}

bool hasForm(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isDigit = text[i] >= u'0' && text[i] <= u'9';
        if (kForm[i] == u'0' ? !isDigit : text[i] != kForm[i])
            return false;
    }
    return true;
}

// The date in full whose first `length` characters are wanted; empty: its year cannot be written.
QString written(qint64 time)
{
    auto days = time / kDay;
    auto rest = time % kDay;
    if (rest < 0) {
        rest += kDay;
        --days;
    }
    const auto date = QDate::fromJulianDay(kJulianDayOf1970 + days);
    if (date.year() < 1 || date.year() > 9999)
        return {};
    const auto padded = [](qint64 number, int digits) { return QString::number(number).rightJustified(digits, u'0'); };
    return QString(padded(date.year(), 4) + u'-' + padded(date.month(), 2) + u'-' + padded(date.day(), 2) + u'T' +
                   padded(rest / kHour, 2) + u':' + padded(rest / kMinute % 60, 2) + u':' +
                   padded(rest / kSecond % 60, 2));
}

QString shortest(qint64 time, qint64 DateSpan::*side)
{
    const auto whole = written(time);
    for (const auto length : kLengths) {
        const auto text = whole.first(whole.isEmpty() ? 0 : length);
        if (const auto span = dateSpan(text); span && (*span).*side == time)
            return text;
    }
    return {};
}

} // namespace

std::optional<DateSpan> dateSpan(QStringView text)
{
    const auto length = text.size();
    if (std::ranges::find(kLengths, length) == kLengths.end() || !hasForm(text))
        return std::nullopt;
    const auto part = [&](qsizetype at, qsizetype digits, int missing) {
        return at < length ? text.sliced(at, digits).toInt() : missing;
    };
    const int year = part(0, 4, 0), month = part(5, 2, 1), day = part(8, 2, 1);
    const int hour = part(11, 2, 0), minute = part(14, 2, 0), second = part(17, 2, 0);
    const auto start = dayStart(year, month, day);
    if (!start || hour > 23 || minute > 59 || second > 59)
        return std::nullopt;
    const auto first = *start + hour * kHour + minute * kMinute + second * kSecond;
    const auto end = [&]() -> qint64 {
        switch (length) {
        case 4:
            return *dayStart(year, 12, 31) + kDay;
        case 7:
            return *start + QDate(year, month, 1).daysInMonth() * kDay;
        case 10:
            return first + kDay;
        case 16:
            return first + kMinute;
        default:
            return first + kSecond;
        }
    }();
    return DateSpan{first, end - 1};
}

QString dateBeginningAt(qint64 first)
{
    return shortest(first, &DateSpan::first);
}

QString dateEndingAt(qint64 last)
{
    return shortest(last, &DateSpan::last);
}
