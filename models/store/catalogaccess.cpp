#include "models/store/catalogaccess.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

bool isWritable(const QFileInfo &info)
{
    constexpr QFile::Permissions anybody = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return (info.permissions() & anybody) && info.isWritable();
}

Error readOnly(const QString &path, const QString &detail)
{
    return {.kind = Error::Kind::CatalogReadOnly, .detail = detail, .place = path};
}

} // namespace

QString resolvedPath(const QString &path)
{
    const QFileInfo info(path);
    const QString resolved = info.canonicalFilePath();
    return resolved.isEmpty() ? info.absoluteFilePath() : resolved;
}

std::optional<Error> writeObstacle(const QString &path)
{
    const QFileInfo file(path);
    if (!isWritable(file))
        return readOnly(path, u"the file is write-protected"_s);
    if (!isWritable(QFileInfo(file.absolutePath())))
        return readOnly(path, u"the folder is write-protected"_s);
    return std::nullopt;
}

bool hasPendingLog(const QString &path)
{
    return QFileInfo(path + u"-wal"_s).size() > 0;
}

Result<std::unique_ptr<QLockFile>> lockForWriting(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u".lock"_s);
    // However long a program works, its lock stays good; one whose process has gone is taken over all the same.
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return lock;
    switch (lock->error()) {
    case QLockFile::LockFailedError: {
        qint64 pid = 0;
        QString host, program;
        (void)lock->getLockInfo(&pid, &host, &program);
        return tl::unexpected(readOnly(
            path, u"another program is writing: %1 (process %2 on %3)"_s.arg(program, QString::number(pid), host)));
    }
    case QLockFile::PermissionError:
        return tl::unexpected(readOnly(path, u"the folder is write-protected"_s));
    case QLockFile::NoError:
    case QLockFile::UnknownError:
        break;
    }
    return tl::unexpected(
        Error{.kind = Error::Kind::Storage, .detail = u"the lock file could not be made"_s, .place = path});
}
