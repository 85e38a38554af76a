// Icons: a screen of them from a service on this machine and from the disk cache, beside what fetching and decoding
// cost alone; scans, their judgement, and the memory that very many addresses take.

#include "models/icons/icondecoder.h"
#include "models/icons/iconjudgement.h"
#include "models/icons/iconscan.h"
#include "models/icons/iconstore.h"
#include "models/store/catalogreader.h"
#include "tests/benchmarks/iconwall.h"
#include "tests/benchmarks/jobs.h"
#include "tests/benchmarks/probe.h"
#include "tests/benchmarks/testpictures.h"
#include "tests/benchmarks/waiting.h"
#include "tests/benchmarks/windowundertest.h"
#include "tests/support/imageservice.h"

#include <QBuffer>
#include <QImageReader>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThreadPool>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFew = 60, kMany = 400, kScanned = 2'000;
constexpr int kAtOnce = 6;                              // of one host, as HTTP/1.1 has it
constexpr double kTimesBare = 1.5, kManyFromDisk = 120; // ms
constexpr double kMemory = 64 * 1.048576;               // MB
constexpr std::size_t kAlike = 100'000;

QString pathOf(qsizetype picture)
{
    return u"/%1.img"_s.arg(picture);
}

QStringList urlsOf(const ImageService &service, int count)
{
    QStringList urls;
    for (int i = 0; i < count; ++i)
        urls << service.url(pathOf(i));
    return urls;
}

// What decodes where icons are decoded: one thread.
struct Icons
{
    explicit Icons(const QString &store)
        : loader(network, pool)
    {
        pool.setMaxThreadCount(1);
        auto opened = std::make_shared<IconStore>(store);
        (void)opened->bytes(); // the file is there when a screen is asked for: it is made once
        loader.setStore(std::move(opened));
    }

    QNetworkAccessManager network;
    QThreadPool pool;
    IconLoader loader;
};

// In a window that is on the screen, from the first painting to the one with all of them: ms.
double untilWhole(Icons &icons, const QStringList &urls)
{
    IconWall wall(icons.loader, int(urls.size()));
    wall.show();
    waitUntil([&] { return wall.isShown(); });
    const auto start = Clock::now();
    wall.setUrls(urls);
    waitUntil([&] { return wall.isWhole(); });
    return millisecondsSince(start);
}

double untilFetchedAndDecoded(const QStringList &urls)
{
    QNetworkAccessManager network;
    qsizetype next = 0, done = 0;
    const std::function<void()> fetch = [&] {
        if (next == urls.size())
            return;
        auto *const reply = network.get(QNetworkRequest(QUrl(urls[next++])));
        QObject::connect(reply, &QNetworkReply::finished, &network, [&, reply] {
            reply->deleteLater();
            done += decodeIcons(reply->readAll(), {{IconWall::kSide, 1}}).images.size() == 1;
            fetch();
        });
    };
    const auto start = Clock::now();
    for (int i = 0; i < kAtOnce; ++i)
        fetch();
    waitUntil([&] { return done == urls.size(); });
    return millisecondsSince(start);
}

double untilDecoded(const QByteArrayList &pictures)
{
    return timed([&] {
        for (const auto &picture : pictures)
            if (decodeIcons(picture, {{IconWall::kSide, 1}}).failure)
                qFatal("a picture cannot be decoded");
    });
}

// As they are, as an examination needs them: ms.
double untilDecodedWhole(const QByteArrayList &pictures, int count)
{
    return timed([&] {
        for (int i = 0; i < count; ++i) {
            QBuffer buffer;
            buffer.setData(pictures[i % pictures.size()]);
            QImageReader reader(&buffer);
            if (reader.read().isNull())
                qFatal("a picture cannot be decoded");
        }
    });
}

void measureScreens(BenchRun &run, const ImageService &service, const QByteArrayList &pictures)
{
    for (const int count : {kFew, kMany}) {
        const auto urls = urlsOf(service, count);
        ReportRow row;
        row.job = u"%1 icons from the network, cold, all painted"_s.arg(count);
        Samples bare;
        row.samples = repeated([&] {
            bare.add(untilFetchedAndDecoded(urls));
            Icons icons(run.data.scratch(u"icons.sqlite"_s));
            return untilWhole(icons, urls);
        });
        row.limit = bare.median();
        row.bars = {{kTimesBare, Bar::Of::Limit}};
        run.report.add(row);
    }

    ReportRow row;
    row.job = u"%1 icons from the disk cache, all painted"_s.arg(kMany);
    const auto path = run.data.scratch(u"kept.sqlite"_s);
    const auto urls = urlsOf(service, kMany);
    {
        IconStore store(path);
        for (int i = 0; i < kMany; ++i)
            store.keep(urls[i], {pictures[i], {}, QDateTime::currentDateTimeUtc()});
    }
    leadRequestsNowhere();
    Samples decoding;
    row.samples = repeated([&] {
        decoding.add(untilDecoded(pictures));
        Icons icons(path);
        return untilWhole(icons, urls);
    });
    leadRequestsToTheirAddress();
    row.limit = decoding.median();
    row.bars = {{kManyFromDisk}, {kTimesBare, Bar::Of::Limit}};
    run.report.add(row);
}

void measureScan(BenchRun &run, const ImageService &service, const QByteArrayList &pictures)
{
    ReportRow row;
    row.job = u"checking %1 icons from the network"_s.arg(kScanned);
    row.rows = kScanned;
    std::vector<IconScanList::Icon> list;
    for (int i = 0; i < kScanned; ++i)
        list.push_back({(service.url(pathOf(i % kMany)) + u"?n=%1"_s.arg(i)).toUtf8(), 0, 0});
    Samples decoding;
    row.samples = repeated([&] {
        decoding.add(untilDecodedWhole(pictures, kScanned));
        Icons icons(run.data.scratch(u"scan.sqlite"_s));
        IconScan scan(icons.loader, icons.network, icons.pool, {});
        qint64 found = 0;
        bool isOver = false;
        QObject::connect(&scan, &IconScan::found, &scan, [&](const std::vector<IconScan::Found> &some) {
            for (const auto &icon : some)
                found += icon.fact.state == IconFact::State::Ok;
        });
        QObject::connect(&scan, &IconScan::finished, &scan, [&] { isOver = true; });
        const auto taken = timed([&] {
            scan.start(IconScanList::of(list));
            waitUntil([&] { return isOver; });
        });
        row.isRight = row.isRight && found == kScanned;
        return taken;
    });
    row.limit = decoding.median();
    run.report.add(row);
}

// Every second of them a picture of its own, the others in groups of ten.
void measureJudgement(BenchRun &run)
{
    const auto reader = CatalogReader::open(run.data.catalog());
    const auto catalog = reader ? readCatalog(**reader) : tl::unexpected(reader.error());
    if (!catalog)
        qFatal("the catalog cannot be read");
    std::mt19937_64 random(1);
    IconFacts facts;
    quint64 last = 0;
    IconFact fact;
    for (const auto &chunk : (*catalog)->chunks())
        chunk->visible().forEach([&](Slot slot) {
            fact.pixels = QSize(64, 64);
            if (++last % 2 == 0 || last % 20 == 1)
                for (auto &wave : fact.look.brightness)
                    wave = qint8(random() % 160);
            fact.content = last;
            facts.add((*catalog)->shownIconUrl({chunk.get(), slot}), fact);
        });
    ReportRow row;
    row.job = u"judging the icons of all records, in the background"_s;
    const std::atomic_bool never = false;
    row.samples = repeated([&] {
        return timed([&] { row.isRight = judgeIcons(**catalog, facts, {}, never) != nullptr && row.isRight; });
    });
    run.report.add(row);

    ReportRow alike;
    alike.job = u"finding those that look alike among %1 pictures, in the background"_s.arg(kAlike);
    alike.rows = kAlike;
    std::vector<PictureHash> looks(kAlike);
    for (auto &look : looks)
        for (auto &wave : look.brightness)
            wave = qint8(random() % 160);
    alike.samples = repeated(
        [&] { return timed([&] { alike.isRight = groupsThatLookAlike(looks, never).empty() && alike.isRight; }); });
    run.report.add(alike);
}

void measureMemory(BenchRun &run)
{
    ReportRow row;
    row.job = u"memory that icons take after %1 addresses were painted"_s.arg(run.data.rows());
    row.unit = u"MB"_s;
    auto figures = runProbe(run.program, Probe::Icons, {QString::number(run.data.rows())});
    row.samples.add(figures[u"memory"_s] / 1e6);
    row.isRight = qint64(figures[u"painted"_s]) == run.data.rows();
    row.bars = {{kMemory}};
    run.report.add(row);
}

} // namespace

void runIconsJob(BenchRun &run)
{
    leadRequestsToTheirAddress();
    const auto pictures = testPictures(kMany);
    {
        ImageService service;
        for (qsizetype i = 0; i < pictures.size(); ++i)
            service.answer(pathOf(i), {.body = pictures[i]});
        measureScreens(run, service, pictures);
        measureScan(run, service, pictures);
    }
    leadRequestsNowhere();
    measureJudgement(run);
    measureMemory(run);
}
