#include "models/store/attachmentexport.h"

#include "models/icons/imageurl.h"
#include "models/records/achievement.h"
#include "models/sources/recordexport.h"
#include "models/store/catalogreader.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kBlock = 1024; // records read at once

// Empty: its icon lies elsewhere, or it has none.
QString attachmentOf(const QByteArray &text)
{
    if (!text.contains(QByteArrayView(kAttachmentScheme.data(), qsizetype(kAttachmentScheme.size()))))
        return {}; // nearly all of them
    const auto record = readAchievement({text.constData(), std::size_t(text.size())});
    const auto url =
        record && record->icon ? QString::fromStdString(record->icon->url.value_or(std::string())) : QString();
    return isAttachment(url) ? url : QString();
}

// The digest and the suffix; whatever else stands in the address has no place in a file's name.
QString fileNameOf(const QString &address)
{
    return QFileInfo(address.section(u':', 1)).fileName();
}

} // namespace

QString attachmentFolder(const QString &exportedFile)
{
    const QFileInfo file(exportedFile);
    return file.dir().filePath(file.completeBaseName() + u"-icons"_s);
}

Result<qint64> exportAttachments(CatalogReader &reader, std::span<const RecordNumber> records, const QString &folder,
                                 const std::atomic_bool &cancelled)
{
    QSet<QString> written;
    for (std::size_t first = 0; first < records.size(); first += kBlock) {
        if (cancelled)
            return tl::unexpected(Error{.kind = Error::Kind::Cancelled, .detail = {}, .place = folder});
        const auto states = reader.states(records.subspan(first, std::min(kBlock, records.size() - first)));
        if (!states)
            return tl::unexpected(states.error());
        for (const auto &record : *states) {
            const auto address = record.state.exists() ? attachmentOf(record.state.text()) : QString();
            const auto name = fileNameOf(address);
            if (name.isEmpty() || written.contains(address))
                continue;
            const auto bytes = reader.icons().attachment(address);
            if (!bytes)
                return tl::unexpected(bytes.error());
            if (bytes->isEmpty()) // came from elsewhere without its picture
                continue;
            if (!QDir().mkpath(folder))
                return tl::unexpected(Error{.kind = Error::Kind::FileUnwritable, .detail = {}, .place = folder});
            const auto path = QDir(folder).filePath(name);
            const auto put = writeWholeFile(path, [&](QIODevice &file) -> Result<void> {
                if (file.write(*bytes) == bytes->size())
                    return {};
                return tl::unexpected(
                    Error{.kind = Error::Kind::FileUnwritable, .detail = file.errorString(), .place = path});
            });
            if (!put)
                return tl::unexpected(put.error());
            written.insert(address);
        }
    }
    return written.size();
}
