#include "models/icons/iconfailures.h"

#include <algorithm>

namespace {

constexpr qsizetype kMost = 5'000; // addresses, some 5 MB: more than anybody looks at before they are tried again
constexpr int kServerErrors = 500, kTooManyRequests = 429; // HTTP

// Worth another try soon, or is nothing there that will change?
bool canPass(const IconFailure &failure)
{
    return failure.kind == IconFailure::Kind::Network || failure.kind == IconFailure::Kind::TimedOut ||
           (failure.kind == IconFailure::Kind::Http &&
            (failure.httpStatus >= kServerErrors || failure.httpStatus == kTooManyRequests));
}

} // namespace

void IconFailures::remember(const QString &received, const QUrl &address, const IconFailure &failure)
{
    if (m_failures.size() >= kMost && !m_failures.contains(received))
        forgetSome();
    auto &known = m_failures[received][address];
    const auto longer = known.pause.count() > 0 ? std::min(2 * known.pause, m_timing.longest) : m_timing.again;
    known.failure = failure;
    known.pause = canPass(failure) ? longer : m_timing.rarely;
    known.until = QDeadlineTimer(known.pause);
}

// Those whose time is over; else all, which costs no more than another try of what is looked at again.
void IconFailures::forgetSome()
{
    m_failures.removeIf([](const auto &ofUrl) {
        return std::all_of(ofUrl.value().begin(), ofUrl.value().end(),
                           [](const Remembered &known) { return known.until.hasExpired(); });
    });
    if (m_failures.size() >= kMost)
        m_failures.clear();
}

std::optional<IconFailure> IconFailures::find(const QString &received, const QUrl &address) const
{
    const auto ofUrl = m_failures.constFind(received);
    if (ofUrl == m_failures.cend())
        return std::nullopt;
    const auto known = ofUrl->constFind(address);
    return known != ofUrl->cend() && !known->until.hasExpired() ? std::optional(known->failure) : std::nullopt;
}
