#include "tests/benchmarks/limits.h"

#include "tests/benchmarks/baredatabase.h"
#include "tests/benchmarks/measure.h"

#include <simdjson.h>

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <memory>
#include <numeric>
#include <span>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSearchBytes = 138; // of a generated record
constexpr int kMemoryRepeats = 21, kDiskRepeats = 51;
constexpr std::size_t kDiskBytes = 4096;

// Runs `part(0)` and `part(1)` at the same time.
template <class Part> void onTwoThreads(Part part)
{
    std::thread other([&part] { part(1); });
    part(0);
    other.join();
}

void parseHalf(const QString &path, int half)
{
    const BareDatabase database(path);
    const qint64 last = database.integer("SELECT max(number) FROM text");
    const qint64 middle = last / 2;
    BareStatement read(database, "SELECT text FROM text WHERE number > ?1 AND number <= ?2");
    read.bind(1, half == 0 ? 0 : middle);
    read.bind(2, half == 0 ? middle : last);
    simdjson::dom::parser parser;
    while (read.next()) {
        const auto text = read.blob(0);
        if (parser.parse(text.data(), text.size()).error() != simdjson::SUCCESS)
            qFatal("a text does not parse");
    }
}

} // namespace

double limits::readingMemory(qint64 rows)
{
    std::vector<quint64> arena(std::size_t(rows * kSearchBytes) / sizeof(quint64) + 1);
    std::iota(arena.begin(), arena.end(), 1); // touched, and not all the same page
    const std::span<const quint64> all(arena);
    std::atomic<quint64> sum = 0;
    Samples samples;
    for (int i = 0; i < kMemoryRepeats; ++i) {
        samples.add(timed([&] {
            onTwoThreads([&](int half) {
                const auto part = half == 0 ? all.first(all.size() / 2) : all.subspan(all.size() / 2);
                sum += std::accumulate(part.begin(), part.end(), quint64(0));
            });
        }));
    }
    if (sum == 0) // nothing must be left out as unused
        qFatal("the sum cannot be 0");
    return samples.median();
}

double limits::inserting(const std::vector<QByteArray> &texts, const QString &path, Durability durability)
{
    BareDatabase database(path);
    database.execute("PRAGMA journal_mode = WAL");
    database.execute(durability == Durability::Full ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL");
    database.execute("CREATE TABLE text(number INTEGER PRIMARY KEY, text BLOB)");
    return timed([&] {
        database.execute("BEGIN");
        {
            BareStatement insert(database, "INSERT INTO text(text) VALUES(?1)");
            for (const auto &text : texts) {
                insert.bind(1, text);
                insert.next();
                insert.reset();
            }
        }
        database.execute("COMMIT");
    });
}

double limits::readingAndParsing(const QString &path)
{
    return timed([&] { onTwoThreads([&](int half) { parseHalf(path, half); }); });
}

double limits::writing(const QString &path)
{
    const int file = open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600);
    const std::vector<char> bytes(kDiskBytes, 'x');
    Samples samples;
    for (int i = 0; i < kDiskRepeats; ++i) {
        samples.add(timed([&] {
            if (write(file, bytes.data(), bytes.size()) != ssize_t(bytes.size()) || fdatasync(file) != 0)
                qFatal("%s cannot be written", qPrintable(path));
        }));
    }
    close(file);
    return samples.median();
}
