#include "models/sources/recordintake.h"

#include "models/records/validation.h"

#include <algorithm>
#include <utility>

namespace {

// Has it a member that only records have? Replies of other kinds have names, too.
bool hasOwnField(const Achievement &achievement)
{
    return std::ranges::any_of(achievementFields(), [&](const FieldSpec &spec) {
        return spec.field != Field::Name && achievement.reading(spec.field).state != FieldReading::State::Absent;
    });
}

} // namespace

bool isAboutWholeInput(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::FileEmpty:
    case Error::Kind::NotJson:
    case Error::Kind::CountReply:
    case Error::Kind::MultiqueryReply:
    case Error::Kind::ErrorReply:
    case Error::Kind::ChangeSetGiven:
    case Error::Kind::PlayerProgress:
    case Error::Kind::GamesList:
    case Error::Kind::NoColumns:
    case Error::Kind::DoubledColumn:
        return true;
    default:
        return false;
    }
}

RecordIntake::RecordIntake(QString place)
    : m_place(std::move(place))
{
}

Result<void> RecordIntake::take(SplitRecord cut, RecordBatch &batch)
{
    const auto fail = [&](Error error, qint64 inRecord) -> Result<void> {
        error.place = m_place;
        error.record = cut.position;
        error.offset = cut.offset + inRecord;
        if (!m_begun && isAboutWholeInput(error.kind)) {
            error.record = 0;
            return tl::unexpected(std::move(error));
        }
        m_begun = true;
        batch.rejected.push_back(std::move(error));
        return {};
    };

    if (!cut.text) // the splitter's errors know their own byte
        return fail(cut.text.error(), cut.text.error().offset < 0 ? 0 : cut.text.error().offset - cut.offset);

    const std::string_view text(cut.text->constData(), std::size_t(cut.text->size()));
    if (const auto read = m_reader.read(text, m_achievement); !read)
        return fail(read.error(), std::max(qint64(0), read.error().offset));
    // A record has a field that no other reply has; only the few texts without one are looked at again.
    if (!hasOwnField(m_achievement)) {
        if (const auto known = checkIsRecord(text, !m_begun); !known)
            return fail(known.error(), 0);
    }

    m_begun = true;
    batch.records.push_back({std::move(*cut.text), m_achievement.id, worstGrade(m_achievement) == Grade::Error});
    return {};
}
