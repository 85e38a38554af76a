#include "models/store/icontable.h"

#include "models/store/database.h"

#include <QtEndian>

namespace {

QByteArray packed(const std::vector<RecordNumber> &numbers)
{
    QByteArray bytes(qsizetype(numbers.size() * sizeof(quint32)), Qt::Uninitialized);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        qToLittleEndian<quint32>(numbers[i], bytes.data() + i * sizeof(quint32));
    return qCompress(bytes, 1);
}

std::vector<RecordNumber> unpacked(const QByteArray &blob)
{
    const auto bytes = qUncompress(blob);
    std::vector<RecordNumber> numbers(std::size_t(bytes.size()) / sizeof(quint32));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        numbers[i] = qFromLittleEndian<quint32>(bytes.constData() + i * sizeof(quint32));
    return numbers;
}

IconFact factOf(const Statement &row)
{
    IconFact fact;
    fact.state = IconFact::State(row.integer(2));
    fact.httpStatus = int(row.integer(3));
    fact.detail = row.text(4);
    fact.pixels = QSize(int(row.integer(5)), int(row.integer(6)));
    fact.bytes = row.integer(7);
    fact.format = row.text(8).toLatin1();
    fact.isSingleColor = row.integer(9) != 0;
    fact.content = quint64(row.integer(10));
    fact.look = PictureHash::fromBytes(row.bytes(11)).value_or(PictureHash());
    return fact;
}

} // namespace

Result<bool> IconTable::isThere()
{
    return Statement(m_database, "SELECT 1 FROM sqlite_schema WHERE name = 'icon_fact'").next();
}

Result<void> IconTable::keep(std::span<const ExaminedIcon> icons)
{
    for (const auto &[url, fact, time] : icons) {
        const bool isPicture = fact.state == IconFact::State::Ok;
        auto kept =
            Statement(m_database,
                      "INSERT OR REPLACE INTO icon_fact(url, time, state, status, detail, width, height, "
                      "bytes, format, single_color, content, look) "
                      "VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
                      url, time, int(fact.state), fact.httpStatus, fact.detail, std::max(fact.pixels.width(), 0),
                      std::max(fact.pixels.height(), 0), fact.bytes, QString::fromLatin1(fact.format),
                      int(fact.isSingleColor), qint64(fact.content), isPicture ? fact.look.toBytes() : QByteArray(""))
                .run();
        if (!kept)
            return kept;
    }
    return {};
}

Result<void> IconTable::forEachFact(const std::function<void(const ExaminedIcon &)> &each)
{
    if (const auto there = isThere(); !there || !*there)
        return there.map([](bool) {});
    Statement query(m_database, "SELECT url, time, state, status, detail, width, height, bytes, format, single_color, "
                                "content, look FROM icon_fact");
    for (;;) {
        const auto row = query.next();
        if (!row || !*row)
            return row.map([](bool) {});
        each({query.blob(0), factOf(query), query.integer(1)});
    }
}

Result<void> IconTable::dismiss(std::span<const IconDismissal> dismissals)
{
    for (const auto &[number, mark, subject, reason] : dismissals) {
        auto done = subject == 0 ? Statement(m_database, "DELETE FROM icon_dismissal WHERE number = ?1 AND mark = ?2",
                                             number, int(mark))
                                       .run()
                                 : Statement(m_database,
                                             "INSERT OR REPLACE INTO icon_dismissal(number, mark, subject, reason) "
                                             "VALUES(?1, ?2, ?3, ?4)",
                                             number, int(mark), qint64(subject), reason)
                                       .run();
        if (!done)
            return done;
    }
    return {};
}

Result<std::vector<IconDismissal>> IconTable::dismissals()
{
    std::vector<IconDismissal> found;
    if (const auto there = isThere(); !there || !*there)
        return there.map([&](bool) { return found; });
    Statement query(m_database, "SELECT number, mark, subject, reason FROM icon_dismissal ORDER BY number, mark");
    for (;;) {
        const auto row = query.next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return found;
        if (const auto mark = query.integer(1); mark >= 0 && mark < qint64(kIconMarkCount))
            found.push_back({RecordNumber(query.integer(0)), IconMark(mark), quint64(query.integer(2)), query.text(3)});
    }
}

Result<void> IconTable::setScan(const std::optional<IconScanMark> &scan)
{
    auto gone = Statement(m_database, "DELETE FROM icon_scan").run();
    if (!gone || !scan)
        return gone;
    return Statement(m_database, "INSERT INTO icon_scan(started, numbers) VALUES(?1, ?2)", scan->started,
                     packed(scan->numbers))
        .run();
}

Result<std::optional<IconScanMark>> IconTable::scan()
{
    if (const auto there = isThere(); !there || !*there)
        return there.map([](bool) { return std::optional<IconScanMark>(); });
    Statement query(m_database, "SELECT started, numbers FROM icon_scan");
    return query.next().map([&](bool isThere) {
        return isThere ? std::optional(IconScanMark{query.integer(0), unpacked(query.blob(1))}) : std::nullopt;
    });
}

Result<void> IconTable::attach(const QString &address, const QByteArray &bytes, const QString &source)
{
    return Statement(m_database, "INSERT OR IGNORE INTO attachment(address, bytes, source) VALUES(?1, ?2, ?3)", address,
                     bytes, source)
        .run();
}

Result<QByteArray> IconTable::attachment(const QString &address)
{
    if (const auto there = isThere(); !there || !*there)
        return there.map([](bool) { return QByteArray(); });
    Statement query(m_database, "SELECT bytes FROM attachment WHERE address = ?1", address);
    return query.next().map([&](bool isThere) { return isThere ? query.blob(0) : QByteArray(); });
}

Result<bool> IconTable::hasAttachments()
{
    if (const auto there = isThere(); !there || !*there)
        return there;
    return Statement(m_database, "SELECT 1 FROM attachment LIMIT 1").next();
}
