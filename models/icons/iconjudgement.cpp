#include "models/icons/iconjudgement.h"

#include "models/icons/examinedaddress.h"
#include "models/icons/icondoubles.h"
#include "models/icons/imageurl.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <cmath>

namespace {

constexpr double kAspectTolerance = 0.03; // one pixel of 35, the smallest size there is
constexpr double kWide = 16.0 / 9;

quint64 digest(std::string_view text, quint64 seed = 0)
{
    return XXH3_64bits_withSeed(text.data(), text.size(), seed);
}

IconMark markOf(IconFact::State state)
{
    switch (state) {
    case IconFact::State::Ok:
        return IconMark::Ok;
    case IconFact::State::NotFound:
        return IconMark::NotFound;
    case IconFact::State::Refused:
        return IconMark::Refused;
    case IconFact::State::TimedOut:
        return IconMark::TimedOut;
    case IconFact::State::Unreachable:
        return IconMark::Unreachable;
    case IconFact::State::NotAnImage:
        return IconMark::NotAnImage;
    case IconFact::State::Empty:
        return IconMark::Empty;
    case IconFact::State::Damaged:
        return IconMark::Damaged;
    case IconFact::State::TooLarge:
        return IconMark::TooLarge;
    case IconFact::State::NotAnAddress:
        return IconMark::NotAnAddress;
    }
    return IconMark::Damaged; // a catalog of a newer program
}

bool isAspect(QSize pixels, double aspect)
{
    return std::abs(double(pixels.width()) / pixels.height() / aspect - 1) <= kAspectTolerance;
}

bool hasWrongAspect(QSize pixels, QSize declared)
{
    if (declared.isEmpty())
        return !isAspect(pixels, 1) && !isAspect(pixels, kWide);
    return !isAspect(pixels, double(declared.width()) / declared.height());
}

// An image that was asked for in a size of the service is at most that large.
bool isSmallerThanDeclared(QSize pixels, QSize declared, std::string_view url)
{
    if (declared.isEmpty())
        return false;
    const auto address = imageUrl(url);
    const QSize most(kLargestExamined, kLargestExamined);
    if (address.isValid() && examinedAddress(address, declared) != address && declared.boundedTo(most) != declared)
        declared.scale(most, Qt::KeepAspectRatio);
    return pixels.width() < declared.width() - 1 || pixels.height() < declared.height() - 1; // rounding
}

class Judge
{
public:
    Judge(const Catalog &catalog, const IconDismissals &dismissals)
        : m_catalog(catalog)
        , m_dismissals(dismissals)
    {
        for (auto &ofMark : m_marks)
            ofMark.resize(catalog.chunks().size());
    }

    void see(RecordNumber number, const std::string &url, const IconFact &fact)
    {
        mark(number, IconMark::Checked);
        const auto first = m_rows.size();
        const auto [chunk, slot] = m_catalog.place(number);
        IconFinding row;
        row.number = number;
        row.httpStatus = quint16(fact.httpStatus);
        row.width = quint16(std::clamp(fact.pixels.width(), 0, 0xffff));
        row.height = quint16(std::clamp(fact.pixels.height(), 0, 0xffff));
        row.declaredWidth = chunk->iconWidth(slot);
        row.declaredHeight = chunk->iconHeight(slot);
        row.subject = fact.content;
        if (fact.state != IconFact::State::Ok) {
            row.subject = digest(url, quint64(fact.state));
            find(row, markOf(fact.state));
        } else {
            const QSize declared(row.declaredWidth, row.declaredHeight);
            if (fact.isSingleColor)
                find(row, IconMark::SingleColor);
            if (hasWrongAspect(fact.pixels, declared))
                find(row, IconMark::WrongAspect);
            if (isSmallerThanDeclared(fact.pixels, declared, url))
                find(row, IconMark::SmallerThanDeclared);
            if (std::min(fact.pixels.width(), fact.pixels.height()) < kLowResolution)
                find(row, IconMark::LowResolution);
        }
        if (m_rows.size() == first) { // in order, unless it turns out to be a double
            row.mark = IconMark::Ok;
            m_rows.push_back(row);
        }
    }

    void takeDouble(const IconDouble &found, const IconFact &fact)
    {
        IconFinding row;
        row.number = found.number;
        row.partner = found.partner;
        row.others = found.others;
        row.width = quint16(std::clamp(fact.pixels.width(), 0, 0xffff));
        row.height = quint16(std::clamp(fact.pixels.height(), 0, 0xffff));
        row.subject = fact.content;
        find(row, found.mark);
    }

    void mark(RecordNumber number, IconMark mark)
    {
        m_marks[std::size_t(mark)][number / kChunkSize].set(number % kChunkSize);
    }

    IconFindingsPtr finish()
    {
        std::ranges::sort(m_rows, {}, [](const IconFinding &row) { return std::pair(row.number, row.mark); });
        std::vector<IconFinding> rows;
        rows.reserve(m_rows.size());
        for (auto row = m_rows.begin(); row != m_rows.end();) {
            const auto end =
                std::find_if(row, m_rows.end(), [&](const auto &other) { return other.number != row->number; });
            if (std::all_of(row, end, [](const auto &each) { return each.mark == IconMark::Ok || each.isDismissed; }))
                mark(row->number, IconMark::Ok);
            // "In order" is said of records of which there is nothing else to say.
            const bool hasMore = end - row > 1;
            std::copy_if(row, end, std::back_inserter(rows),
                         [&](const auto &each) { return !hasMore || each.mark != IconMark::Ok; });
            row = end;
        }
        for (auto &ofMark : m_marks)
            if (std::ranges::all_of(ofMark, &SlotBits::none))
                ofMark = {};
        return std::make_shared<const IconFindings>(std::move(m_marks), std::move(rows), std::move(m_reasons));
    }

private:
    void find(IconFinding row, IconMark found)
    {
        row.mark = found;
        const auto dismissed = m_dismissals.find({row.number, found});
        row.isDismissed = dismissed != m_dismissals.end() && dismissed->second.subject == row.subject;
        if (row.isDismissed)
            m_reasons[{row.number, found}] = dismissed->second.reason;
        m_rows.push_back(row);
        mark(row.number, row.isDismissed ? IconMark::Dismissed : found);
        if (!row.isDismissed && isBroken(found))
            mark(row.number, IconMark::Broken);
    }

    const Catalog &m_catalog;
    const IconDismissals &m_dismissals;
    IconFindings::Marks m_marks;
    std::vector<IconFinding> m_rows;
    IconFindings::Reasons m_reasons;
};

} // namespace

void IconFacts::add(std::string_view url, const IconFact &fact)
{
    m_facts.insert_or_assign(digest(url), fact);
}

const IconFact *IconFacts::find(std::string_view url) const
{
    const auto found = m_facts.find(digest(url));
    return found == m_facts.end() ? nullptr : &found->second;
}

IconFindingsPtr judgeIcons(const Catalog &catalog, const IconFacts &facts, const IconDismissals &dismissals,
                           const std::atomic_bool &cancelled)
{
    Judge judge(catalog, dismissals);
    std::vector<SeenIcon> pictures;
    for (std::size_t index = 0; index < catalog.chunks().size(); ++index) {
        const auto &chunk = catalog.chunks()[index];
        if (!chunk)
            continue;
        if (cancelled)
            return nullptr;
        chunk->visible().forEach([&](Slot slot) {
            const auto number = RecordNumber(index * kChunkSize + slot);
            const auto url = catalog.shownIconUrl({chunk.get(), slot});
            if (isAttachment(QString::fromUtf8(url.data(), qsizetype(url.size()))))
                judge.mark(number, IconMark::Attached);
            const auto *fact = url.empty() ? nullptr : facts.find(url);
            if (!fact)
                return;
            judge.see(number, url, *fact);
            if (fact->state == IconFact::State::Ok)
                pictures.push_back({number, fact});
        });
    }
    for (const auto &[found, fact] : iconDoubles(catalog, std::move(pictures), cancelled))
        judge.takeDouble(found, *fact);
    return cancelled ? nullptr : judge.finish();
}
