#include "models/catalog/collation.h"

#include <unicode/coll.h>
#include <unicode/uversion.h>

struct Collation::Private
{
    std::unique_ptr<icu::Collator> collator; // null: bytes decide, where ICU has no data
    icu::UnicodeString buffer;
};

Collation::Collation(const QLocale &locale)
    : d(std::make_unique<Private>())
{
    UErrorCode error = U_ZERO_ERROR;
    const auto icuLocale = icu::Locale::forLanguageTag(locale.bcp47Name().toStdString(), error);
    d->collator.reset(icu::Collator::createInstance(icuLocale, error));
    if (d->collator)
        d->collator->setAttribute(UCOL_NUMERIC_COLLATION, UCOL_ON, error);
}

Collation::~Collation() = default;
Collation::Collation(Collation &&) noexcept = default;
Collation &Collation::operator=(Collation &&) noexcept = default;

QString Collation::version()
{
    return QStringLiteral(U_ICU_VERSION);
}

void Collation::appendKey(std::string_view text, std::string &key) const
{
    if (!d->collator) {
        key += text;
        return;
    }
    d->buffer = icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), int32_t(text.size())));
    const auto start = key.size();
    const auto write = [&](std::size_t room) {
        key.resize(start + room);
        return std::size_t(
            d->collator->getSortKey(d->buffer, reinterpret_cast<uint8_t *>(key.data() + start), int32_t(room)));
    };
    const auto guess = text.size() * 2 + 16;
    const auto length = write(guess);
    if (length > guess)
        write(length);
    key.resize(start + length - 1); // without the closing zero
}

int Collation::compare(std::string_view a, std::string_view b) const
{
    if (!d->collator)
        return a.compare(b);
    UErrorCode error = U_ZERO_ERROR;
    return d->collator->compareUTF8(icu::StringPiece(a.data(), int32_t(a.size())),
                                    icu::StringPiece(b.data(), int32_t(b.size())), error);
}
