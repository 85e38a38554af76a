#include "models/changes/recordsource.h"

#include "models/records/recordsplitter.h"
#include "models/sources/recordintake.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kWindowBytes = 1024 * 1024;

Error unreadable(const QFile &file)
{
    return {.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = file.fileName()};
}

} // namespace

Result<void> CatalogRecords::forEach(const Each &each)
{
    const auto end = m_reader.endNumber();
    if (!end)
        return tl::unexpected(end.error());
    return m_reader.forEachWithOrigin(0, *end, each);
}

Result<RecordState> CatalogRecords::state(Place place)
{
    return m_reader.state(place);
}

Result<std::unique_ptr<FileRecords>> FileRecords::open(const QString &path, const std::atomic_bool &cancelled)
{
    std::unique_ptr<FileRecords> records(new FileRecords(path));
    auto &file = records->m_file;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(file));
    RecordSplitter splitter;
    RecordIntake intake(path);
    for (bool isEnd = false; !isEnd;) {
        if (cancelled)
            return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = path});
        const QByteArray window = file.read(kWindowBytes);
        if (file.error() != QFileDevice::NoError)
            return tl::unexpected(unreadable(file));
        isEnd = window.isEmpty();
        for (auto &cut : isEnd ? splitter.finish() : splitter.feed(window)) {
            const Span span{cut.offset, cut.text ? cut.text->size() : 0};
            RecordBatch batch;
            if (auto taken = intake.take(std::move(cut), batch); !taken)
                return tl::unexpected(taken.error());
            if (!batch.rejected.empty())
                return tl::unexpected(batch.rejected.front());
            records->m_spans.push_back(span);
        }
    }
    return records;
}

Result<void> FileRecords::forEach(const Each &each)
{
    for (Place place = 0; place < m_spans.size(); ++place) {
        const auto read = state(place);
        if (!read)
            return tl::unexpected(read.error());
        if (!each(place, {}, *read))
            break;
    }
    return {};
}

Result<RecordState> FileRecords::state(Place place)
{
    const auto &span = m_spans[place];
    if (m_file.pos() != span.offset && !m_file.seek(span.offset))
        return tl::unexpected(unreadable(m_file));
    RecordState state;
    state.upstream = m_file.read(span.length);
    if (state.upstream.size() != span.length)
        return tl::unexpected(unreadable(m_file)); // it has become shorter meanwhile
    return state;
}
