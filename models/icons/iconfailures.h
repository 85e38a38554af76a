// IconFailures: why icons did not come, until it is time for the next try. Of very many, not all are remembered. A
// value for one thread.
#pragma once

#include "models/icons/iconloader.h"

#include <QDeadlineTimer>
#include <QHash>

#include <functional>

class IconFailures
{
public:
    void setTiming(const IconTiming &timing) { m_timing = timing; }
    // `received`: the URL as the record has it; `address`: the one that was asked for.
    void remember(const QString &received, const QUrl &address, const IconFailure &failure);
    // Nothing: none is known, or its time is over.
    [[nodiscard]] std::optional<IconFailure> find(const QString &received, const QUrl &address) const;
    [[nodiscard]] bool isEmptyFor(const QString &received) const { return !m_failures.contains(received); }
    // False: there was none.
    bool forget(const QString &received) { return m_failures.remove(received); }
    void clear() { m_failures.clear(); }
    void forgetIf(const std::function<bool(const QString &received)> &isMeant)
    {
        m_failures.removeIf([&isMeant](const auto &failure) { return isMeant(failure.key()); });
    }

private:
    struct Remembered
    {
        IconFailure failure;
        std::chrono::milliseconds pause{0};
        QDeadlineTimer until;
    };

    void forgetSome();

    IconTiming m_timing;
    QHash<QString, QHash<QUrl, Remembered>> m_failures;
};
