// RecordCopy: puts records on the clipboard: as the columns show them, as CSV, or as JSON byte for byte. Lives on the
// GUI thread and never waits: texts come from the session's reader, the rest is done on the pool. Only the newest copy
// counts. Session and pool are not owned.
#pragma once

#include "models/async.h"
#include "models/catalog/catalog.h"
#include "models/result.h"

#include <QLocale>
#include <QObject>
#include <QPointer>

class CatalogSession;
class QMimeData;

class RecordCopy : public QObject
{
    Q_OBJECT

public:
    enum class Format { Table, Csv, Json };
    // More belong into a file: other programs choke on such a clipboard.
    static constexpr std::size_t kMost = 100'000;

    explicit RecordCopy(QThreadPool &pool, QObject *parent = nullptr);

    void setSession(CatalogSession *session);
    // At most kMost, in the order to copy. The columns and the locale are for the table.
    void copy(Format format, std::vector<RecordNumber> records, std::vector<Field> columns, const QLocale &locale);

signals:
    void copied(qint64 count);
    void failed(const Error &error);

private:
    void copyTexts(Format format, std::vector<RecordNumber> records);
    void put(Format format, const QByteArray &text, qint64 count);

    Latest m_work;
    QPointer<CatalogSession> m_session;
    quint64 m_turn = 0; // of copies asked for
};
