#include "models/store/sidetable.h"

#include "models/records/jsonstring.h"

#include <algorithm>
#include <unordered_set>

namespace {

// SQL of a table, and the member of a text that its column holds.
struct Spec
{
    std::string_view member, exists, save, saveUnknown, read;
};

constexpr Spec kGames{
    "name", "SELECT 1 FROM sqlite_schema WHERE name = 'game'",
    "INSERT INTO game(origin, id, name, fetched, text) VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET "
    "name = CASE excluded.name WHEN '' THEN name ELSE excluded.name END, fetched = excluded.fetched, text = "
    "excluded.text",
    "INSERT INTO game(origin, id, name, fetched, text) VALUES(?1, ?2, '', ?3, x'') ON CONFLICT DO NOTHING",
    "SELECT id, name, fetched FROM game"};
constexpr Spec kImages{
    "url", "SELECT 1 FROM sqlite_schema WHERE name = 'image'",
    "INSERT INTO image(origin, id, url, fetched, text) VALUES(?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET "
    "url = CASE excluded.url WHEN '' THEN url ELSE excluded.url END, fetched = excluded.fetched, text = excluded.text",
    "INSERT INTO image(origin, id, url, fetched, text) VALUES(?1, ?2, '', ?3, x'') ON CONFLICT DO NOTHING",
    "SELECT id, url, fetched FROM image"};

const Spec &specOf(SideTable::Kind kind)
{
    return kind == SideTable::Kind::Games ? kGames : kImages;
}

} // namespace

Result<std::vector<NumberedText>> SideTable::receive(qint64 origin, const ObjectBatch &batch, qint64 time)
{
    const auto &table = specOf(m_kind);
    std::vector<NumberedText> received;
    std::unordered_set<quint64> came;
    for (const auto &[id, text] : batch.objects) {
        const auto shown = memberText({text.constData(), std::size_t(text.size())}, table.member);
        auto saved = Statement(m_database, table.save, origin, id, jsonstring::toQString(shown), time, text).run();
        if (!saved)
            return tl::unexpected(saved.error());
        received.push_back({id, shown});
        came.insert(id);
    }
    for (const auto id : batch.asked) {
        if (!came.insert(id).second)
            continue;
        if (auto saved = Statement(m_database, table.saveUnknown, origin, id, time).run(); !saved)
            return tl::unexpected(saved.error());
        received.push_back({id, {}});
    }
    return received;
}

Result<std::vector<NumberedText>> SideTable::texts()
{
    const auto &table = specOf(m_kind);
    const auto exists = Statement(m_database, table.exists).next();
    if (!exists)
        return tl::unexpected(exists.error());
    struct Row
    {
        NumberedText text;
        qint64 fetched;
    };
    std::vector<Row> rows;
    Statement query(m_database, table.read);
    for (auto more = exists; *more;) {
        more = query.next();
        if (!more)
            return tl::unexpected(more.error());
        if (*more)
            rows.push_back({{quint64(query.integer(0)), std::string(query.bytes(1))}, query.integer(2)});
    }
    std::ranges::stable_sort(rows, {}, &Row::fetched);
    std::vector<NumberedText> texts;
    texts.reserve(rows.size());
    for (auto &row : rows)
        texts.push_back(std::move(row.text));
    return texts;
}
