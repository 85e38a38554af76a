// judgeIcons: what examinations found, said of each record: broken, of one color, not as declared, double. Pure and
// slow (some seconds for a million examined icons, more when each is another picture): for workers.
#pragma once

#include "models/catalog/catalog.h"
#include "models/catalog/iconfindings.h"
#include "models/icons/iconfact.h"

#include <atomic>
#include <map>
#include <string_view>
#include <unordered_map>
#include <vector>

// Icons shorter than this on one side are of low resolution, in pixels: the smallest that stores ask for.
inline constexpr int kLowResolution = 64;

// What is known of icons, by their addresses. A value for one thread.
class IconFacts
{
public:
    void add(std::string_view url, const IconFact &fact);
    // Null: it was never examined.
    [[nodiscard]] const IconFact *find(std::string_view url) const;
    [[nodiscard]] bool isEmpty() const { return m_facts.empty(); }

private:
    // By a digest of the address: very many addresses would take more room than what is known of them.
    std::unordered_map<quint64, IconFact> m_facts;
};

struct DismissedIcon
{
    quint64 subject = 0; // see IconFinding
    QString reason;
};
using IconDismissals = std::map<std::pair<RecordNumber, IconMark>, DismissedIcon>;

// Of all records that are not deleted. Null when cancelled.
[[nodiscard]] IconFindingsPtr judgeIcons(const Catalog &catalog, const IconFacts &facts,
                                         const IconDismissals &dismissals, const std::atomic_bool &cancelled);
