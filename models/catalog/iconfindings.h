// IconFindings: what is known of the icons of all records: marks for queries and facets, and a row for each thing that
// was found. Immutable; any thread. Made on a worker by judgeIcons() (models/icons/iconjudgement.h) and shared by
// snapshots. It stands beside the records and may be a little older than they are.
#pragma once

#include "models/catalog/iconmark.h"
#include "models/catalog/slotbits.h"

#include <QString>

#include <array>
#include <map>
#include <memory>
#include <span>
#include <vector>

class IconFindings;
using IconFindingsPtr = std::shared_ptr<const IconFindings>;

struct IconFinding
{
    RecordNumber number = kNoRecord;
    IconMark mark = IconMark::Ok; // Ok, or one that isFinding()
    bool isDismissed = false;
    quint16 httpStatus = 0;           // 0: none
    RecordNumber partner = kNoRecord; // of doubles: the first other record with such a picture
    quint32 others = 0;               // of doubles: all of them
    // Of pictures, in pixels: as they came, and as the record declares; (0, 0): not known. At most 65535 each.
    quint16 width = 0, height = 0, declaredWidth = 0, declaredHeight = 0;
    // Of what was seen: another one, once there is something else to see. A dismissal holds for one.
    quint64 subject = 0;

    friend bool operator==(const IconFinding &, const IconFinding &) = default;
};

class IconFindings
{
public:
    // By mark and chunk; a mark that no record has may be without chunks.
    using Marks = std::array<std::vector<SlotBits>, kIconMarkCount>;

    // Why findings were dismissed, in the curator's words.
    using Reasons = std::map<std::pair<RecordNumber, IconMark>, QString>;

    IconFindings() = default;
    // Always the same one, without any.
    [[nodiscard]] static const IconFindingsPtr &none();
    IconFindings(Marks marks, std::vector<IconFinding> rows, Reasons reasons = {})
        : m_marks(std::move(marks))
        , m_rows(std::move(rows))
        , m_reasons(std::move(reasons))
    {
    }

    // By chunk, from the first; chunks behind the end have none.
    [[nodiscard]] std::span<const SlotBits> marked(IconMark mark) const { return m_marks[std::size_t(mark)]; }
    [[nodiscard]] bool is(RecordNumber number, IconMark mark) const
    {
        const auto bits = marked(mark);
        return number / kChunkSize < bits.size() && bits[number / kChunkSize][number % kChunkSize];
    }
    // By record number; several a record, in the order of IconMark.
    [[nodiscard]] std::span<const IconFinding> rows() const { return m_rows; }
    // Empty: it is not dismissed, or without a reason.
    [[nodiscard]] QString reason(const IconFinding &row) const
    {
        const auto found = m_reasons.find({row.number, row.mark});
        return found == m_reasons.end() ? QString() : found->second;
    }

private:
    Marks m_marks;
    std::vector<IconFinding> m_rows;
    Reasons m_reasons;
};
