#include "models/sources/importers/csvsplitter.h"

#include "models/sources/importers/importformat.h"

#include <QStringDecoder>

#include <csv.h>

#include <algorithm>

namespace {

constexpr qsizetype kLongestTitles = 64 * 1024;
// Of a row. A quote that is never closed would swallow the rest of the table.
constexpr qint64 kLongestRow = 4 * kMaximumRecordBytes;

constexpr int kMostRestarts = 100;

constexpr bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

QByteArrayView firstLine(QByteArrayView text)
{
    const auto end = text.indexOf('\n');
    return end < 0 ? text : text.first(end);
}

// The separator there is most of in the first line, outside quotes.
char separatorOf(QByteArrayView line)
{
    constexpr std::array kSeparators{',', ';', '\t'};
    std::array<qsizetype, kSeparators.size()> counts{};
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted ^= c == '"';
        for (std::size_t i = 0; !isQuoted && i < kSeparators.size(); ++i)
            counts[i] += c == kSeparators[i];
    }
    return kSeparators[std::size_t(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace

struct CsvSplitter::State
{
    explicit State(std::optional<CsvColumns> given)
        : columns(std::move(given))
    {
        reset();
    }
    ~State() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(State)

    void reset()
    {
        csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_APPEND_NULL);
        csv_set_delim(&parser, static_cast<unsigned char>(separator));
        row.clear();
    }

    // Line by line, so that the place of each row is known.
    void parse(QByteArrayView bytes)
    {
        while (!bytes.isEmpty() && !isOver) {
            const auto newline = bytes.indexOf('\n');
            const auto piece = bytes.first(newline < 0 ? bytes.size() : newline + 1);
            bytes = bytes.sliced(piece.size());
            if (isSkipping) {
                isSkipping = newline < 0;
                offset += piece.size();
                continue;
            }
            if (!isInRow) {
                rowOffset = offset + (std::ranges::find_if_not(piece, isLineEnd) - piece.begin());
                isInRow = rowOffset < offset + piece.size();
                underWay.clear();
            }
            underWay.append(piece.last(std::min(piece.size(), offset + piece.size() - rowOffset)));
            const auto done = csv_parse(&parser, piece.data(), std::size_t(piece.size()), onCell, onRow, this);
            offset += piece.size();
            const bool isBroken = done < std::size_t(piece.size());
            if (isBroken || (isInRow && offset - rowOffset > kLongestRow)) {
                reject(isBroken ? Error::Kind::QuotesUnbalanced : Error::Kind::RecordTooLarge);
                isSkipping = newline < 0;
            }
        }
    }

    void reject(Error::Kind kind)
    {
        out.push_back(
            {++position, rowOffset,
             tl::unexpected(Error{.kind = kind, .detail = {}, .place = {}, .record = position, .offset = rowOffset})});
        csv_free(&parser);
        reset();
        isInRow = false;
    }

    // A quote that is never closed has swallowed the rows behind its own.
    void restartBehindLine()
    {
        const auto bytes = std::exchange(underWay, {});
        const auto line = bytes.indexOf('\n') + 1;
        offset = rowOffset + (line > 0 ? line : bytes.size());
        reject(Error::Kind::QuotesUnbalanced);
        if (line > 0)
            parse(QByteArrayView(bytes).sliced(line));
    }

    static void onCell(void *text, std::size_t length, void *self)
    {
        static_cast<State *>(self)->row.append(QByteArray(static_cast<const char *>(text), qsizetype(length)));
    }
    static void onRow(int, void *self) { static_cast<State *>(self)->endRow(); }

    void endRow()
    {
        isInRow = false;
        const auto cells = std::exchange(row, {});
        if (isOver || std::ranges::all_of(cells, &QByteArray::isEmpty))
            return;
        if (!hasTitles)
            return takeTitles(cells);
        ++position;
        auto record = columns->record(cells);
        if (!record) {
            record.error().record = position;
            record.error().offset = rowOffset;
        }
        out.push_back({position, rowOffset, std::move(record)});
    }

    void takeTitles(const QList<QByteArray> &titles)
    {
        hasTitles = true;
        if (!columns)
            columns = CsvColumns::fromTitles(titles);
        if (auto checked = columns->check(); !checked) {
            out.push_back({0, 0, tl::unexpected(std::move(checked.error()))});
            isOver = true;
        }
    }

    // The first line tells the separator.
    void begin(bool isEnd)
    {
        if (hasBegun || (!isEnd && !head.contains('\n') && head.size() < kLongestTitles))
            return;
        hasBegun = true;
        if (head.startsWith("\xEF\xBB\xBF")) {
            head.remove(0, 3);
            offset = 3;
        }
        separator = separatorOf(firstLine(head));
        csv_set_delim(&parser, static_cast<unsigned char>(separator));
        parse(std::exchange(head, {}));
    }

    std::optional<CsvColumns> columns;
    csv_parser parser{};
    char separator = ',';
    QByteArray head; // until the first line is whole
    QStringDecoder utf16{QStringDecoder::Utf16};
    bool isUtf16 = false, isFirst = true;
    bool hasBegun = false, hasTitles = false, isInRow = false, isSkipping = false, isOver = false;
    QList<QByteArray> row;
    QByteArray underWay; // the row's bytes so far
    qint64 offset = 0, rowOffset = 0, position = 0;
    std::vector<SplitRecord> out;
};

CsvSplitter::CsvSplitter(std::optional<CsvColumns> columns)
    : m_state(std::make_unique<State>(std::move(columns)))
{
}

CsvSplitter::~CsvSplitter() = default;

std::vector<SplitRecord> CsvSplitter::feed(QByteArrayView window)
{
    auto &s = *m_state;
    if (std::exchange(s.isFirst, false))
        s.isUtf16 = window.startsWith("\xFF\xFE") || window.startsWith("\xFE\xFF");
    QByteArray converted;
    if (s.isUtf16) {
        const QString text = s.utf16(window);
        converted = text.toUtf8();
        window = converted;
    }
    if (!s.hasBegun) {
        s.head.append(window);
        s.begin(false);
    } else {
        s.parse(window);
    }
    return std::exchange(s.out, {});
}

std::vector<SplitRecord> CsvSplitter::finish()
{
    auto &s = *m_state;
    s.begin(true);
    for (int n = 0; !s.isOver && csv_fini(&s.parser, State::onCell, State::onRow, &s) != 0 && n < kMostRestarts; ++n)
        s.restartBehindLine();
    if (!s.hasTitles)
        s.out.push_back({0, 0, tl::unexpected(Error{.kind = Error::Kind::FileEmpty, .detail = {}, .place = {}})});
    return std::exchange(s.out, {});
}

CsvColumns csvColumns(QByteArrayView head)
{
    // The titles as one row whose columns are numbered by themselves.
    struct Titles
    {
        QList<QByteArray> cells;
        bool isWhole = false;
    } titles;
    const QByteArray text = decoded(head.toByteArray());
    csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL);
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(firstLine(text))));
    const auto onCell = [](void *cell, std::size_t length, void *out) {
        auto *given = static_cast<Titles *>(out);
        if (!given->isWhole)
            given->cells.append(QByteArray(static_cast<const char *>(cell), qsizetype(length)));
    };
    const auto onRow = [](int, void *out) { static_cast<Titles *>(out)->isWhole = true; };
    csv_parse(&parser, text.constData(), std::size_t(text.size()), onCell, onRow, &titles);
    csv_fini(&parser, onCell, onRow, &titles);
    csv_free(&parser);
    return CsvColumns::fromTitles(titles.cells);
}
