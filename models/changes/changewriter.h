// ChangeWriter: writes a change document, change by change, so that none of it is kept. Synchronous; any thread.
#pragma once

#include "models/changes/changedocument.h"
#include "models/result.h"

#include <QIODevice>

class ChangeWriter
{
public:
    // `device` is open for writing and not owned.
    ChangeWriter(QIODevice &device, ChangeHeader header);
    [[nodiscard]] Result<void> write(const RecordChange &change);
    // Writes the end. Call once.
    [[nodiscard]] Result<void> finish(const std::optional<ChangeBase> &base);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    [[nodiscard]] std::string beginning() const;
    [[nodiscard]] Result<void> put(const std::string &bytes);

    QIODevice &m_device;
    ChangeHeader m_header;
    qint64 m_count = 0;
};

// The whole of it.
[[nodiscard]] Result<void> writeChanges(QIODevice &device, const ChangeDocument &document);
