// Attachment: a picture that a catalog keeps itself, because it has no web address yet. Values and slow functions
// (milliseconds): for workers.
//
// Records name it by an address that is made of its bytes: the same picture is kept once, however often it is attached.
#pragma once

#include "models/icons/iconfact.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

class QImage;

struct Attachment
{
    QString address; // "attachment:<digest>.png"; see isAttachment()
    QByteArray bytes;
    QString source; // the file's name, for people; empty: it was pasted
};

// Why it cannot be an icon: not one of the formats that are shown, damaged, too large...
using AttachmentResult = tl::expected<Attachment, IconFact::State>;

[[nodiscard]] AttachmentResult attachmentOf(const QByteArray &bytes, const QString &source);
// NotFound: it cannot be read.
[[nodiscard]] AttachmentResult attachmentFromFile(const QString &path);
// As PNG.
[[nodiscard]] AttachmentResult attachmentOf(const QImage &picture);
