// Reading change documents: whole or not at all, so that nothing is half applied. Synchronous functions; any thread.
#pragma once

#include "models/changes/changedocument.h"
#include "models/result.h"

#include <QByteArrayView>

inline constexpr qint64 kMaximumChangeDocumentBytes = qint64(1) << 30;

// Errors: NotAChangeSet, ChangeSetTooNew, InvalidChange (with the n-th change in `record` and the byte in `offset`),
// InvalidJson, InvalidUtf8 and TruncatedInput with the byte. Members it does not know are passed over; a kind of change
// it does not know is an error.
[[nodiscard]] Result<ChangeDocument> readChanges(QByteArrayView bytes);
// Of a file; also FileUnreadable.
[[nodiscard]] Result<ChangeDocument> readChangeFile(const QString &path);

// Whether a file that begins so is a change document: to be asked of some hundred bytes.
[[nodiscard]] bool beginsLikeChanges(QByteArrayView head);
[[nodiscard]] bool isChangeFile(const QString &path);
