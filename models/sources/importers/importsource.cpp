#include "models/sources/importers/importsource.h"

#include "models/sources/importers/csvsplitter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaximumBytes = 64 * 1024 * 1024; // design: what is read whole of an untrusted source
const QStringList kLookedAt{u"*.json"_s, u"*.ndjson"_s, u"*.jsonl"_s, u"*.csv"_s, u"*.tsv"_s, u"*.txt"_s, u"*.vdf"_s};

Result<QByteArray> readFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = path});
    const auto bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected(Error{.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = path});
    return bytes;
}

} // namespace

Result<QByteArray> ImportSource::read() const
{
    if (path.isEmpty())
        return bytes;
    auto all = readFile(path, kMaximumBytes + 1);
    if (all && all->size() > kMaximumBytes)
        return tl::unexpected(Error{.kind = Error::Kind::FileTooLarge, .detail = {}, .place = path});
    return all;
}

Result<QByteArray> ImportSource::readHead() const
{
    return path.isEmpty() ? bytes.first(std::min(bytes.size(), kHeadBytes)) : readFile(path, kHeadBytes);
}

std::vector<ImportSource> importSources(const QStringList &paths)
{
    std::vector<ImportSource> sources;
    for (const auto &path : paths) {
        if (!QFileInfo(path).isDir()) {
            sources.push_back({path, {}});
            continue;
        }
        const QDir folder(path);
        for (const auto &name : folder.entryList(kLookedAt, QDir::Files, QDir::Name))
            sources.push_back({folder.filePath(name), {}});
    }
    return sources;
}

RecognisedSources recognise(const std::vector<ImportSource> &sources, std::optional<ImportFormat> format)
{
    RecognisedSources recognised;
    const auto leave = [&recognised](const ImportSource &source, Error error) {
        error.place = source.place();
        recognised.others.push_back(std::move(error));
    };
    const auto isOther = [](ImportFormat told) {
        return Error{.kind = Error::Kind::OtherFormat, .detail = importFormatName(told), .place = {}};
    };
    for (const auto &source : sources) {
        const auto head = source.readHead();
        const auto told = head ? recogniseFormat(*head) : tl::unexpected(head.error());
        if (!told)
            leave(source, told.error());
        else if (format && *told != *format)
            leave(source, isOther(*told));
        else
            recognised.sources.push_back(
                {source, *told, *told == ImportFormat::Csv ? std::optional(csvColumns(*head)) : std::nullopt});
    }
    const auto isDefinition = [](const RecognisedSource &source) { return source.hasDefinitions(); };
    if (std::ranges::none_of(recognised.sources, isDefinition))
        return recognised;
    for (const auto &source : recognised.sources)
        if (!isDefinition(source))
            leave(source.source, isOther(source.format));
    std::erase_if(recognised.sources, std::not_fn(isDefinition));
    return recognised;
}
