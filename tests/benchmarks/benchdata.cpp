#include "tests/benchmarks/benchdata.h"

#include "models/sources/fileimport.h"
#include "models/store/catalogstore.h"
#include "models/store/schema.h"
#include "tests/benchmarks/achievementgenerator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFewRows = 100'000;
constexpr int kRecordsOfTheKey = 1'000;
constexpr std::size_t kWriteBytes = 1024 * 1024;

// Another generator makes other files.
QByteArray generatorKey(quint64 seed)
{
    AchievementGenerator generator(seed);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::string record;
    for (int i = 0; i < kRecordsOfTheKey; ++i) {
        generator.next(record);
        hash.addData(QByteArrayView(record));
    }
    return hash.result().toHex().left(8);
}

void writeLines(const QString &path, qint64 rows, quint64 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s cannot be written", qPrintable(path));
    AchievementGenerator generator(seed);
    std::string record, text;
    for (qint64 row = 0; row < rows; ++row) {
        generator.next(record);
        text.append(record) += '\n';
        if (text.size() < kWriteBytes && row + 1 < rows)
            continue;
        if (file.write(text.data(), qint64(text.size())) != qint64(text.size()))
            qFatal("%s cannot be written", qPrintable(path));
        text.clear();
    }
}

QString made(const QString &folder)
{
    if (!QDir().mkpath(folder))
        qFatal("%s cannot be made", qPrintable(folder));
    return folder;
}

void rename(const QString &from, const QString &to)
{
    if (!QFile::rename(from, to))
        qFatal("%s cannot be made", qPrintable(to));
}

} // namespace

void importWithoutWindow(const QString &lines, const QString &catalog)
{
    auto store = CatalogStore::create(catalog);
    if (!store)
        qFatal("%s: %s", qPrintable(catalog), qPrintable(store.error().detail));
    const auto step = (*store)->beginStep({StepLabel::Kind::Import, {}, u"benchmark"_s, 0});
    const std::atomic_bool neverCancelled = false;
    const auto receive = [&](const RecordBatch &batch) -> Result<void> {
        const auto applied = (*store)->receive(*step, u"igdb"_s, batch);
        return applied ? Result<void>() : tl::unexpected(applied.error());
    };
    const auto count = importFile(lines, receive, {}, neverCancelled);
    if (!count || !(*store)->closeStep(*step))
        qFatal("%s could not be imported", qPrintable(lines));
}

BenchData::BenchData(const QString &folder, qint64 rows, quint64 seed)
    : m_folder(made(folder))
    , m_rows(rows)
    , m_seed(seed)
    , m_key(u"%1-%2-%3"_s.arg(QString::number(rows), QString::number(seed), QLatin1StringView(generatorKey(seed))))
    , m_scratch(folder + u"/run-XXXXXX"_s)
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_scratch.filePath(u"cache"_s)));
}

qint64 BenchData::fewRows() const
{
    return qMin(m_rows, kFewRows);
}

QString BenchData::kept(const QString &suffix) const
{
    return m_folder + u"/achievements-"_s + m_key + suffix;
}

QString BenchData::lines()
{
    const auto path = kept(u".ndjson"_s);
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "Generating %lld records ...\n", static_cast<long long>(m_rows));
        const auto part = scratch(u"lines"_s);
        writeLines(part, m_rows, m_seed);
        rename(part, path);
    }
    return path;
}

QString BenchData::catalog()
{
    const auto path = kept(u"-schema%1.achievements"_s.arg(schemaVersion()));
    if (!QFile::exists(path)) {
        const auto part = scratch(u"catalog"_s);
        const auto from = lines();
        std::fprintf(stderr, "Making the catalog ...\n");
        importWithoutWindow(from, part);
        rename(part, path);
    }
    return path;
}

QString BenchData::copyCatalog()
{
    const auto copy = scratch(u"copy.achievements"_s);
    if (!QFile::copy(catalog(), copy))
        qFatal("%s cannot be made", qPrintable(copy));
    return copy;
}

QString BenchData::scratch(const QString &name)
{
    return m_scratch.filePath(u"%1-%2"_s.arg(QString::number(++m_scratchCount), name));
}

void BenchData::clearCache()
{
    QDir(m_scratch.filePath(u"cache"_s)).removeRecursively();
}

std::vector<QByteArray> BenchData::texts(qint64 count)
{
    QFile file(lines());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    std::vector<QByteArray> texts;
    texts.reserve(std::size_t(count));
    while (qint64(texts.size()) < count && !file.atEnd()) {
        texts.push_back(file.readLine());
        texts.back().chop(1);
    }
    return texts;
}
