// CatalogSession: threads, snapshots that follow, undo by name, and what a session does that may not write.
#include "storetesting.h"

#include "models/async.h"
#include "models/store/catalogsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace storetesting;

class CatalogSessionTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void opensANewCatalog();
    void saysWhyItCannotBeOpened_data();
    void saysWhyItCannotBeOpened();
    void loadsAllStoredRecords_data();
    void loadsAllStoredRecords();
    void theFirstScreenComesFirst();
    void anEditArrivesInTheSnapshot();
    void undoesAndRedoesByName();
    void aNewEditForgetsWhatWasUndone();
    void aRefusedEditIsNothingToUndo();
    void undoRightAfterApplyTakesThatBack();
    void undoOfNothingDoesNothing();
    void aRevertIsUndoneLikeAnEdit();
    void editsWhileLoadingAreInTheSnapshot();
    void receivesFromAnotherThread();
    void readsStatesAndHistory();
    void aSecondSessionReadsOnly();
    void aWriteProtectedCatalogReadsOnly();
    void saysWhenAPageIsDamaged();
    void finishesWhatWasHandedOver();
    void canBeClosedAtAnyMoment();
    void anythingInAnyOrderGivesTheStoredSnapshot_data();
    void anythingInAnyOrderGivesTheStoredSnapshot();

private:
    template <class T> static Result<T> wait(QFuture<Result<T>> future)
    {
        std::optional<Result<T>> answer;
        QObject context;
        whenReady(future, &context, [&answer](const Result<T> &result) { answer = result; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("no answer");
        return *answer;
    }
    std::unique_ptr<CatalogSession> openLoaded()
    {
        auto session = std::make_unique<CatalogSession>(m_path, CatalogSession::Mode::Open, m_pool);
        QSignalSpy loaded(session.get(), &CatalogSession::loaded);
        if (!loaded.wait(20'000))
            qFatal("not loaded");
        return session;
    }
    void makeCatalog(quint64 records)
    {
        const auto store = CatalogStore::create(m_path).value();
        receiveAll(*store, numbered(1, records));
    }
    static bool settles(CatalogSession &session, Revision revision)
    {
        return QTest::qWaitFor([&] { return !session.isLoading() && session.catalog()->revision() == revision; },
                               20'000);
    }
    static RecordState state(CatalogSession &session, RecordNumber number)
    {
        return wait(session.readStates({number})).value().front().state;
    }
    static QByteArray nameOf(CatalogSession &session, RecordNumber number)
    {
        const auto place = session.catalog()->place(number);
        const auto name = place.chunk->text(place.slot, Field::Name);
        return {name.data(), qsizetype(name.size())};
    }
    static ChangeSet labelled(ChangeSet set, const QString &subject)
    {
        set.label.subject = subject;
        return set;
    }

    QThreadPool m_pool;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void CatalogSessionTest::init()
{
    m_pool.setMaxThreadCount(2);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"catalog.achievements"_s);
}

void CatalogSessionTest::cleanup()
{
    m_pool.waitForDone();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_folder.reset();
}

void CatalogSessionTest::opensANewCatalog()
{
    CatalogSession session(m_path, CatalogSession::Mode::Create, m_pool);
    QSignalSpy opened(&session, &CatalogSession::opened);
    QSignalSpy failed(&session, &CatalogSession::failed);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    QVERIFY(!session.isOpen());
    QVERIFY(session.isLoading());
    QVERIFY(session.catalog());
    QVERIFY(loaded.wait());
    QCOMPARE(opened.count(), 1);
    QCOMPARE(failed.count(), 0);
    QVERIFY(session.isOpen());
    QVERIFY(!session.isReadOnly());
    QVERIFY(!session.isLoading());
    QCOMPARE(session.catalog()->visibleCount(), 0);
}

void CatalogSessionTest::saysWhyItCannotBeOpened_data()
{
    QTest::addColumn<bool>("create");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("missing") << false << QByteArray() << int(Error::Kind::FileUnreadable);
    QTest::newRow("foreign") << false << QByteArray("Dear diary") << int(Error::Kind::NotACatalog);
    QTest::newRow("create over") << true << QByteArray("Dear diary") << int(Error::Kind::FileUnwritable);
}

void CatalogSessionTest::saysWhyItCannotBeOpened()
{
    QFETCH(bool, create);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    if (!bytes.isNull())
        QVERIFY(writeBytes(m_path, bytes));
    CatalogSession session(m_path, create ? CatalogSession::Mode::Create : CatalogSession::Mode::Open, m_pool);
    QSignalSpy opened(&session, &CatalogSession::opened);
    QSignalSpy failed(&session, &CatalogSession::failed);
    const auto early = session.apply({}); // asked before it is known
    QVERIFY(failed.wait());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(int(failed.front().front().value<Error>().kind), kind);
    QCOMPARE(int(wait(early).error().kind), kind);
    QCOMPARE(opened.count(), 0);
    QVERIFY(!session.isOpen());
    QVERIFY(!session.isLoading());
    QCOMPARE(bytesOf(m_path), bytes);
}

void CatalogSessionTest::loadsAllStoredRecords_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {1, int(kChunkSize), int(kChunkSize) + 1, 2 * int(kChunkSize), 30'000})
        QTest::addRow("%d", count) << count;
}

void CatalogSessionTest::loadsAllStoredRecords()
{
    QFETCH(int, count);
    makeCatalog(quint64(count));
    const auto session = openLoaded();
    QCOMPARE(session->catalog()->visibleCount(), qsizetype(count));
    const auto fresh = snapshotOf(m_path);
    QVERIFY(session->catalog()->hasSameContent(*fresh));
    QCOMPARE(session->catalog()->revision(), fresh->revision());
}

void CatalogSessionTest::theFirstScreenComesFirst()
{
    makeCatalog(30'000);
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    std::vector<qsizetype> counts;
    connect(&session, &CatalogSession::catalogChanged, this, [&](const std::vector<RecordNumber> &changed) {
        QVERIFY(changed.empty());
        counts.push_back(session.catalog()->visibleCount());
    });
    QVERIFY(loaded.wait());
    QCOMPARE(counts.front(), qsizetype(kChunkSize));
    QVERIFY(counts.size() > 2);
    QVERIFY(std::ranges::is_sorted(counts));
    QCOMPARE(counts.back(), 30'000);
}

void CatalogSessionTest::anEditArrivesInTheSnapshot()
{
    makeCatalog(10);
    const auto session = openLoaded();
    QSignalSpy changed(session.get(), &CatalogSession::catalogChanged);
    const auto before = session->catalog();
    const auto applied = wait(session->apply(edit(3, state(*session, 3), text(4, "ours")))).value();
    QCOMPARE(applied.records.size(), std::size_t(1));
    QVERIFY(changed.count() == 1 || changed.wait());
    QCOMPARE(changed.front().front().value<std::vector<RecordNumber>>(), std::vector<RecordNumber>{3});
    QCOMPARE(nameOf(*session, 3), "ours");
    QCOMPARE(session->catalog()->changedCount(), 1);
    QCOMPARE(before->changedCount(), 0); // whoever holds it keeps what it was
}

void CatalogSessionTest::undoesAndRedoesByName()
{
    makeCatalog(3);
    const auto session = openLoaded();
    QSignalSpy history(session.get(), &CatalogSession::historyChanged);
    QVERIFY(!session->undoLabel() && !session->redoLabel());
    QVERIFY(wait(session->apply(labelled(edit(0, state(*session, 0), text(1, "a")), u"first"_s))));
    QVERIFY(wait(session->apply(labelled(edit(1, state(*session, 1), text(2, "b")), u"second"_s))));
    QCOMPARE(history.count(), 2);
    QCOMPARE(session->undoLabel()->subject, u"second"_s);

    QVERIFY(wait(session->undo()));
    QCOMPARE(session->undoLabel()->subject, u"first"_s);
    QCOMPARE(session->redoLabel()->subject, u"second"_s);
    QVERIFY(wait(session->undo()));
    QVERIFY(!session->undoLabel());
    QCOMPARE(session->redoLabel()->subject, u"first"_s);
    QVERIFY(!state(*session, 0).isChanged() && !state(*session, 1).isChanged());

    QVERIFY(wait(session->redo()));
    QCOMPARE(session->undoLabel()->subject, u"first"_s);
    const auto last = wait(session->redo()).value();
    QVERIFY(!session->redoLabel());
    QVERIFY(settles(*session, last.revision));
    QCOMPARE(nameOf(*session, 0), "a");
    QCOMPARE(nameOf(*session, 1), "b");
}

void CatalogSessionTest::aNewEditForgetsWhatWasUndone()
{
    makeCatalog(3);
    const auto session = openLoaded();
    QVERIFY(wait(session->apply(edit(0, state(*session, 0), text(1, "a")))));
    QVERIFY(wait(session->undo()));
    QVERIFY(session->redoLabel());
    QVERIFY(wait(session->apply(edit(1, state(*session, 1), text(2, "b")))));
    QVERIFY(!session->redoLabel());
    QCOMPARE(wait(session->redo()).value().step.number, kNoStep);
    QVERIFY(!state(*session, 0).isChanged());
}

void CatalogSessionTest::aRefusedEditIsNothingToUndo()
{
    makeCatalog(3);
    const auto session = openLoaded();
    RecordState elsewhere = state(*session, 0);
    elsewhere.current = text(1, "never stored");
    const auto refused = wait(session->apply(edit(0, elsewhere, text(1, "a"))));
    QCOMPARE(refused.error().kind, Error::Kind::StateMoved);
    QVERIFY(!session->undoLabel());
}

void CatalogSessionTest::undoRightAfterApplyTakesThatBack()
{
    makeCatalog(3);
    const auto session = openLoaded();
    const auto before = state(*session, 0);
    const auto applied = session->apply(edit(0, before, text(1, "a")));
    const auto undone = session->undo(); // not waited for the first
    QCOMPARE(wait(undone).value().step.number, wait(applied).value().step.number);
    QCOMPARE(state(*session, 0), before);
}

void CatalogSessionTest::undoOfNothingDoesNothing()
{
    makeCatalog(1);
    const auto session = openLoaded();
    const auto undone = wait(session->undo()).value(); // an import is not an edit
    QCOMPARE(undone.step.number, kNoStep);
    QVERIFY(undone.records.empty());
}

void CatalogSessionTest::aRevertIsUndoneLikeAnEdit()
{
    makeCatalog(5);
    const auto session = openLoaded();
    const auto import = wait(session->readHistory()).value().front();
    const auto reverted = wait(session->revert(import.number)).value();
    QVERIFY(settles(*session, reverted.revision));
    QCOMPARE(session->catalog()->visibleCount(), 0);
    QCOMPARE(session->undoLabel()->kind, StepLabel::Kind::Revert);
    const auto undone = wait(session->undo()).value();
    QVERIFY(settles(*session, undone.revision));
    QCOMPARE(session->catalog()->visibleCount(), 5);
}

void CatalogSessionTest::editsWhileLoadingAreInTheSnapshot()
{
    constexpr RecordNumber count = 40'000;
    makeCatalog(count);
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    QSignalSpy opened(&session, &CatalogSession::opened);
    QVERIFY(opened.wait());
    Revision last = 0;
    int answers = 0, asked = 0;
    const auto change = [&](RecordNumber number) {
        ++asked;
        const auto before = asReceived(text(number + 1, "Relic " + QByteArray::number(number + 1)));
        whenReady(session.apply(edit(number, before, text(number + 1, "ours " + QByteArray::number(asked)))), this,
                  [&](const Result<Applied> &applied) {
                      ++answers;
                      last = std::max(last, applied.value().revision);
                  });
    };
    // Some before the first chunk is read, some between the waves; at the front, the back, and behind the end.
    for (const RecordNumber number : {0U, 5000U, count - 1})
        change(number);
    connect(&session, &CatalogSession::catalogChanged, this, [&] {
        if (asked < 40 && session.isLoading()) {
            change(RecordNumber(asked) * 977 + 1);
            ++asked;
            whenReady(
                session.apply({{StepLabel::Kind::NewRecord, {}, {}, 1}, {{kNoRecord, {}, edited({}, text(1, "new"))}}}),
                this, [&](const Result<Applied> &applied) {
                    ++answers;
                    last = std::max(last, applied.value().revision);
                });
        }
    });
    QVERIFY(QTest::qWaitFor([&] { return !session.isLoading() && answers == asked; }, 30'000));
    QVERIFY(asked > 6);
    QVERIFY(settles(session, last));
    QVERIFY(session.catalog()->hasSameContent(*snapshotOf(m_path)));
    QCOMPARE(session.catalog()->changedCount(), qsizetype(asked));
}

void CatalogSessionTest::receivesFromAnotherThread()
{
    CatalogSession session(m_path, CatalogSession::Mode::Create, m_pool);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    QVERIFY(loaded.wait());
    qsizetype told = 0;
    connect(&session, &CatalogSession::catalogChanged, this,
            [&](const std::vector<RecordNumber> &changed) { told += qsizetype(changed.size()); });
    const auto import = QtConcurrent::run([&session]() -> Result<Step> {
        const auto step = session.beginStep({StepLabel::Kind::Import, {}, u"big.json"_s, 0}).result();
        for (quint64 first = 1; step && first < 20'000; first += 2000) {
            if (const auto got = session.receive(*step, u"igdb"_s, batch(numbered(first, 2000))).result(); !got)
                return tl::unexpected(got.error());
        }
        return session.closeStep(*step).result();
    });
    const auto step = wait(import).value();
    QCOMPARE(step.inserted, 20'000);
    QVERIFY(QTest::qWaitFor([&] { return session.catalog()->visibleCount() == 20'000; }));
    QVERIFY(session.catalog()->hasSameContent(*snapshotOf(m_path)));
    QCOMPARE(told, 20'000);
    QVERIFY(!session.undoLabel());
}

void CatalogSessionTest::readsStatesAndHistory()
{
    makeCatalog(3);
    const auto session = openLoaded();
    const auto states = wait(session->readStates({2, 0, 99})).value();
    QCOMPARE(states.size(), std::size_t(3));
    QCOMPARE(states[0].number, RecordNumber(2));
    QCOMPARE(states[0].state, asReceived(text(3, "Relic 3")));
    QCOMPARE(states[1].state, asReceived(text(1, "Relic 1")));
    QVERIFY(!states[2].state.exists());
    const auto history = wait(session->readHistory()).value();
    QCOMPARE(history.size(), std::size_t(1));
    QCOMPARE(history.front().inserted, 3);
}

void CatalogSessionTest::aSecondSessionReadsOnly()
{
    makeCatalog(10);
    const auto first = openLoaded();
    const auto second = openLoaded();
    QVERIFY(!first->isReadOnly());
    QVERIFY(second->isReadOnly());
    QCOMPARE(second->readOnlyReason()->kind, Error::Kind::CatalogReadOnly);
    QVERIFY(second->readOnlyReason()->detail.contains(u"another program"_s));
    QCOMPARE(second->catalog()->visibleCount(), 10);
    const auto set = edit(0, state(*second, 0), text(1, "ours"));
    QCOMPARE(wait(second->apply(set)).error().kind, Error::Kind::CatalogReadOnly);
    QCOMPARE(wait(second->undo()).error().kind, Error::Kind::CatalogReadOnly);
    QCOMPARE(wait(second->beginStep({})).error().kind, Error::Kind::CatalogReadOnly);
    QVERIFY(wait(first->apply(set)));
}

void CatalogSessionTest::aWriteProtectedCatalogReadsOnly()
{
    makeCatalog(10);
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto before = bytesOf(m_path);
    {
        const auto session = openLoaded();
        QCOMPARE(session->readOnlyReason()->kind, Error::Kind::CatalogReadOnly);
        QCOMPARE(session->catalog()->visibleCount(), 10);
        QVERIFY(state(*session, 9).exists());
    }
    QVERIFY(bytesOf(m_path) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"catalog.achievements"_s));
}

void CatalogSessionTest::saysWhenAPageIsDamaged()
{
    makeCatalog(30'000);
    QByteArray bytes = bytesOf(m_path);
    bytes.replace(bytes.size() / 4, 100'000, QByteArray(100'000, '\x5a'));
    QVERIFY(writeBytes(m_path, bytes));
    CatalogSession session(m_path, CatalogSession::Mode::Open, m_pool);
    QSignalSpy troubled(&session, &CatalogSession::troubled);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    QVERIFY(loaded.wait());
    QCOMPARE(troubled.count(), 1);
    QCOMPARE(troubled.front().front().value<Error>().kind, Error::Kind::CatalogDamaged);
    QVERIFY(session.catalog()->visibleCount() >= qsizetype(kChunkSize)); // what can be read is there
}

void CatalogSessionTest::finishesWhatWasHandedOver()
{
    makeCatalog(50);
    auto session = openLoaded();
    QFuture<Result<Applied>> last;
    for (RecordNumber number = 0; number < 50; ++number) {
        const auto id = number + 1;
        const auto before = asReceived(text(id, "Relic " + QByteArray::number(id)));
        last = session->apply(edit(number, before, text(id, "ours")));
    }
    session.reset();
    QVERIFY(last.isFinished());
    QVERIFY(last.result());
    QCOMPARE(snapshotOf(m_path)->changedCount(), 50);
    QVERIFY(CatalogStore::open(m_path)); // the lock is gone
}

void CatalogSessionTest::canBeClosedAtAnyMoment()
{
    makeCatalog(20'000);
    {
        CatalogSession never(m_path, CatalogSession::Mode::Open, m_pool);
    }
    for (const int chunks : {0, 1, 2}) {
        auto session = std::make_unique<CatalogSession>(m_path, CatalogSession::Mode::Open, m_pool);
        QSignalSpy changed(session.get(), &CatalogSession::catalogChanged);
        QSignalSpy opened(session.get(), &CatalogSession::opened);
        QVERIFY(opened.wait());
        QVERIFY(QTest::qWaitFor([&] { return changed.count() >= chunks; }));
        const auto asked = session->readStates({0});
        session.reset();
        QVERIFY(asked.isFinished());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(u"catalog.achievements"_s));
}

void CatalogSessionTest::anythingInAnyOrderGivesTheStoredSnapshot_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void CatalogSessionTest::anythingInAnyOrderGivesTheStoredSnapshot()
{
    QFETCH(unsigned, seed);
    RandomCurator curator(seed);
    CatalogSession session(m_path, CatalogSession::Mode::Create, m_pool);
    QSignalSpy loaded(&session, &CatalogSession::loaded);
    QVERIFY(loaded.wait());
    const auto step = wait(session.beginStep({StepLabel::Kind::Fetch, {}, {}, 0})).value();
    Revision revision = 0;
    const auto follow = [&](const Result<Applied> &applied) {
        if (applied && !applied->records.empty())
            revision = std::max(revision, applied->revision);
    };
    for (int i = 0; i < 30; ++i) {
        switch (curator.below(4)) {
        case 0:
            whenReady(session.receive(step, u"igdb"_s, batch(curator.records(30))), this, follow);
            break;
        case 1:
            whenReady(session.undo(), this, follow);
            break;
        case 2:
            whenReady(session.redo(), this, follow);
            break;
        default:
            follow(wait(session.apply(curator.changes(statesOf(m_path)))));
        }
    }
    QVERIFY(wait(session.closeStep(step)));
    QVERIFY(settles(session, revision));
    const auto fresh = snapshotOf(m_path);
    QVERIFY(fresh->visibleCount() > 10);
    QCOMPARE(session.catalog()->revision(), fresh->revision());
    QVERIFY(session.catalog()->hasSameContent(*fresh));
}

QTEST_GUILESS_MAIN(CatalogSessionTest)
#include "tst_catalogsession.moc"
