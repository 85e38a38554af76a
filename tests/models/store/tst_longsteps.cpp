// Steps over many records: progress, cancelling before the commit, edits between the batches of an import, and edits
// that are read where they are written.
#include "storetesting.h"

#include "models/async.h"
#include "models/store/catalogsession.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace storetesting;

class LongStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void editsEachRecordAsOneStep();
    void tellsHowFarItIs_data();
    void tellsHowFarItIs();
    void changesNothingWhenCancelled_data();
    void changesNothingWhenCancelled();
    void theSessionTellsProgressAndCancels();
    void cancellingNothingLeavesTheNextStepAlone();
    void editsGoBetweenTheBatchesOfAnImport();
    void tidiesUpBehindAnImport();

private:
    static constexpr RecordNumber kRecords = 1000;

    // A verb on many records, made ready.
    using Verb = std::function<Result<Applied>(const StepProgress &)>;
    Verb prepared(const QString &name);
    static RecordEdit deleting()
    {
        return [](RecordNumber, const RecordState &state) { return std::optional(withDeleted(state, true)); };
    }
    static std::vector<RecordNumber> all()
    {
        std::vector<RecordNumber> numbers(kRecords);
        std::iota(numbers.begin(), numbers.end(), 0U);
        return numbers;
    }
    std::unique_ptr<CatalogSession> openLoaded()
    {
        m_store.reset();
        auto session = std::make_unique<CatalogSession>(m_path, CatalogSession::Mode::Open, m_pool);
        QSignalSpy loaded(session.get(), &CatalogSession::loaded);
        if (!loaded.wait(20'000))
            qFatal("not loaded");
        return session;
    }
    template <class T> static Result<T> wait(const QFuture<Result<T>> &future)
    {
        std::optional<Result<T>> answer;
        QObject context;
        whenReady(future, &context, [&answer](const Result<T> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *answer;
    }
    static ChangeSet newRecord()
    {
        return {{StepLabel::Kind::NewRecord, {}, {}, 1}, {{kNoRecord, {}, edited({}, text(1, "n"))}}};
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<CatalogStore> m_store;
    Step m_import;
};

void LongStepsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
    m_store = CatalogStore::create(m_path).value();
    m_import = receiveAll(*m_store, numbered(1, kRecords));
}

void LongStepsTest::cleanup()
{
    m_pool.waitForDone();
    m_store.reset();
    m_folder.reset();
}

LongStepsTest::Verb LongStepsTest::prepared(const QString &name)
{
    if (name == u"revert")
        return [this](const StepProgress &progress) { return m_store->revert(m_import.number, progress); };
    if (name == u"editEach")
        return [this](const StepProgress &progress) { return m_store->editEach({}, all(), deleting(), progress); };
    if (name == u"apply") {
        ChangeSet set;
        for (const auto &[number, state] : statesOf(m_path))
            set.changes.push_back({number, state, withDeleted(state, true)});
        return [this, set](const StepProgress &progress) { return m_store->apply(set, progress); };
    }
    const auto step = m_store->editEach({}, all(), deleting()).value().step.number;
    if (name == u"undo")
        return [this, step](const StepProgress &progress) { return m_store->undo(step, progress); };
    (void)m_store->undo(step).value();
    return [this, step](const StepProgress &progress) { return m_store->redo(step, progress); };
}

void LongStepsTest::editsEachRecordAsOneStep()
{
    const auto before = statesOf(m_path);
    const auto rename = [](RecordNumber number, const RecordState &state) -> std::optional<RecordState> {
        if (number % 3 == 0)
            return std::nullopt;
        return edited(state, number % 3 == 1 ? text(number + 1, "ours") : state.text()); // or as it is
    };
    auto numbers = all();
    std::ranges::reverse(numbers);
    numbers.push_back(7); // twice
    numbers.push_back(kRecords + 5);

    const auto applied = m_store->editEach({StepLabel::Kind::SetField, Field::Name, {}, 0}, numbers, rename).value();

    QCOMPARE(applied.step.label, (StepLabel{StepLabel::Kind::SetField, Field::Name, {}, 333}));
    QCOMPARE(applied.step.updated, 333);
    QCOMPARE(m_store->history().value().front(), applied.step);
    QCOMPARE(applied.records.size(), std::size_t(333));
    for (const auto &[number, state] : statesOf(m_path))
        QCOMPARE(state, number % 3 == 1 ? edited(before.at(number), text(number + 1, "ours")) : before.at(number));
    QCOMPARE(m_store->undo(applied.step.number).value().left, 0);
    QCOMPARE(statesOf(m_path), before);
    QCOMPARE(m_store->editEach({}, all(), [](auto...) { return std::nullopt; }).value().step.number, kNoStep);
}

void LongStepsTest::tellsHowFarItIs_data()
{
    QTest::addColumn<QString>("verb");
    for (const auto *const verb : {"apply", "editEach", "undo", "redo", "revert"})
        QTest::newRow(verb) << QString::fromLatin1(verb);
}

void LongStepsTest::tellsHowFarItIs()
{
    QFETCH(QString, verb);
    const auto run = prepared(verb);
    std::vector<qint64> told;
    const auto applied = run([&](qint64 done, qint64 total) {
        told.push_back(done);
        return total == kRecords;
    });
    QVERIFY(applied);
    QCOMPARE(applied->records.size(), std::size_t(kRecords));
    QVERIFY(told.size() > 10);
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE(told.back(), kRecords);
}

void LongStepsTest::changesNothingWhenCancelled_data()
{
    tellsHowFarItIs_data();
}

void LongStepsTest::changesNothingWhenCancelled()
{
    QFETCH(QString, verb);
    const auto run = prepared(verb);
    const auto states = statesOf(m_path);
    const auto history = m_store->history().value();
    const auto revision = m_store->revision();
    for (const qint64 when : {qint64(0), qint64(kRecords) / 2, qint64(kRecords)}) {
        const auto cancelled = run([when](qint64 done, qint64) { return done < when; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
        QCOMPARE(statesOf(m_path), states);
        QCOMPARE(m_store->history().value(), history);
        QCOMPARE(m_store->revision(), revision);
    }
    // Nothing of it is left in memory either.
    QCOMPARE(receiveAll(*m_store, numbered(1, kRecords)).unchanged, qint64(kRecords));
    QVERIFY(run({}));
    QVERIFY(statesOf(m_path) != states);
}

void LongStepsTest::theSessionTellsProgressAndCancels()
{
    const auto session = openLoaded();
    QSignalSpy progressed(session.get(), &CatalogSession::progressed);
    QSignalSpy changed(session.get(), &CatalogSession::catalogChanged);
    QSemaphore gate;
    QElapsedTimer sinceBegin;
    const auto slowly = [&](RecordNumber number, const RecordState &state) {
        if (number == 0)
            sinceBegin.start();
        while (number == 10 && sinceBegin.elapsed() < 60) { // longer than progress waits to be told
        }
        if (number == 500)
            gate.acquire();
        return std::optional(withDeleted(state, true));
    };
    const auto asked = session->editEach({StepLabel::Kind::DeleteRecords, {}, {}, 0}, all(), slowly);
    QVERIFY(progressed.wait());
    QCOMPARE(progressed.front().at(1).toLongLong(), qint64(kRecords));
    const auto next = session->apply(newRecord()); // behind it, and not cancelled

    session->cancelStep();
    gate.release();

    QCOMPARE(wait(asked).error().kind, Error::Kind::Cancelled);
    const auto applied = wait(next).value();
    QVERIFY(QTest::qWaitFor([&] { return session->catalog()->revision() == applied.revision; }));
    QCOMPARE(session->catalog()->visibleCount(), qsizetype(kRecords) + 1);
    QCOMPARE(session->undoLabel()->kind, StepLabel::Kind::NewRecord);
}

void LongStepsTest::cancellingNothingLeavesTheNextStepAlone()
{
    const auto session = openLoaded();
    session->cancelStep();
    QVERIFY(wait(session->editEach({}, all(), deleting())));
    session->cancelStep();
    QVERIFY(wait(session->undo()));
}

void LongStepsTest::editsGoBetweenTheBatchesOfAnImport()
{
    const auto session = openLoaded();
    QSemaphore handedOver, goOn;
    const auto import = QtConcurrent::run(&m_pool, [&]() -> Result<Step> {
        const auto step = session->beginStep({StepLabel::Kind::Import, {}, u"big.json"_s, 0}).result();
        for (quint64 first = 2000; step && first < 12'000; first += 1000) {
            if (const auto got = session->receive(*step, u"igdb"_s, batch(numbered(first, 1000))).result(); !got)
                return tl::unexpected(got.error());
            if (first == 5000) {
                handedOver.release();
                goOn.acquire();
            }
        }
        return session->closeStep(*step).result();
    });
    QVERIFY(QTest::qWaitFor([&] { return handedOver.available() > 0; }));
    const auto applied = wait(session->apply(newRecord())).value();
    const auto states = wait(session->readStates({applied.records.front().number})).value();
    QVERIFY(states.front().state.isNew());
    goOn.release();

    const auto step = wait(import).value();
    QCOMPARE(step.inserted, 10'000);
    QVERIFY(QTest::qWaitFor([&] { return session->catalog()->visibleCount() == 11'001; }));
    QVERIFY(session->catalog()->hasSameContent(*snapshotOf(m_path)));
}

void LongStepsTest::tidiesUpBehindAnImport()
{
    const auto session = openLoaded();
    const auto step = wait(session->beginStep({StepLabel::Kind::Import, {}, {}, 0})).value();
    QVERIFY(wait(session->receive(step, u"igdb"_s, batch(numbered(5000, 2000)))));
    QVERIFY(wait(session->closeStep(step)));
    // Edits asked for right behind it do not wait for the end of the tidying.
    QVERIFY(wait(session->apply(newRecord())));
    const auto again = wait(session->beginStep({StepLabel::Kind::Import, {}, {}, 0})).value();
    QVERIFY(wait(session->receive(again, u"igdb"_s, batch(numbered(5000, 2000)))));
    QCOMPARE(wait(session->closeStep(again)).value().unchanged, 2000);
}

QTEST_GUILESS_MAIN(LongStepsTest)
#include "tst_longsteps.moc"
