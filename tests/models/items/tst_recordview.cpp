// RecordView: rows end in their order, however they came.
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "tests/support/records.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBatches = 4, kBatchSize = 5'000;

// Names that come in no order.
RecordBatch batch(int index)
{
    RecordBatch result;
    for (int i = 0; i < kBatchSize; ++i) {
        const int id = index * kBatchSize + i;
        result.records.push_back({recordText(id, QByteArray::number(id * 7'919LL % 99'991)), quint64(id), false});
    }
    return result;
}

QStringList names(RecordView &view)
{
    QStringList all;
    for (int row = 0; row < view.model().rowCount(); ++row)
        all << view.model().index(row, AchievementModel::columnOf(Field::Name)).data().toString();
    return all;
}

bool isByNumber(const QStringList &all)
{
    return std::ranges::is_sorted(all, {}, [](const QString &name) { return name.toInt(); });
}

} // namespace

class TestRecordView : public QObject
{
    Q_OBJECT

private slots:
    void sortsWhatCameInMany()
    {
        QTemporaryDir folder;
        QThreadPool pool;
        RecordView view(pool);
        view.setLocale(QLocale(QLocale::English));
        view.setSort({{Field::Name, false}});
        CatalogSession session(folder.filePath(u"a.achievements"_s), CatalogSession::Mode::Create, pool);
        view.setSession(&session);
        QTRY_VERIFY(session.isOpen());
        auto step = session.beginStep({StepLabel::Kind::Import, std::nullopt, u"x"_s, 0});
        QTRY_VERIFY(step.isFinished());
        for (int i = 0; i < kBatches; ++i)
            session.receive(step.result().value(), u"igdb"_s, batch(i));
        auto closed = session.closeStep(step.result().value());
        QTRY_COMPARE(view.totalCount(), kBatches * kBatchSize);
        QTRY_VERIFY(!session.isBuilding() && !view.isComputing());
        QCOMPARE(view.model().rowCount(), kBatches * kBatchSize);
        QVERIFY(isByNumber(names(view)));
        view.setSession(nullptr);
    }

    void sortsWhatWasOpened()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"a.achievements"_s);
        QThreadPool pool;
        const CatalogCacheOptions cache{.folder = folder.path(), .pool = &pool, .leastRecords = 1};
        for (int opening = 0; opening < 3; ++opening) { // new, from the texts, from the cache file
            pool.waitForDone(); // the cache file is written as a catalog closes
            RecordView view(pool);
            view.setLocale(QLocale(QLocale::English));
            view.setSort({{Field::Name, false}});
            CatalogSession session(path, opening == 0 ? CatalogSession::Mode::Create : CatalogSession::Mode::Open, pool,
                                   opening == 0 ? CatalogCacheOptions() : cache);
            view.setSession(&session);
            QTRY_VERIFY(session.isOpen());
            if (opening == 0) {
                auto step = session.beginStep({StepLabel::Kind::Import, std::nullopt, u"x"_s, 0});
                QTRY_VERIFY(step.isFinished());
                session.receive(step.result().value(), u"igdb"_s, batch(0));
                session.closeStep(step.result().value());
            }
            QTRY_COMPARE(view.totalCount(), kBatchSize);
            QTRY_VERIFY(!session.isLoading() && !session.isBuilding() && !view.isComputing());
            QCOMPARE(session.keptOrder() != nullptr, opening == 2);
            QVERIFY(isByNumber(names(view)));
            view.setSession(nullptr);
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordView)
#include "tst_recordview.moc"
