// RecordState: what editing, receiving and deleting make of a state.

#include "models/catalog/changeset.h"

#include <QTest>

class TestRecordState : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheUpstreamTextAnEditBeganFrom();
    void keepsTheFirstBaseOverLaterEdits();
    void forgetsAnEditThatEqualsUpstreamAgain();
    void keepsAnEditWhenANewerUpstreamTextComes();
    void forgetsAnEditThatUpstreamHasMadeToo();
    void bringsADeletedRecordBackAsItWas();
    void tellsNoneFromEmpty();
    void anInverseOfAnInverseIsTheChange();

private:
    const RecordState m_received{.upstream = "{\"id\":1}", .base = {}, .current = {}};
};

void TestRecordState::keepsTheUpstreamTextAnEditBeganFrom()
{
    const auto state = edited(m_received, "{\"id\":2}");
    QCOMPARE(state, (RecordState{.upstream = "{\"id\":1}", .base = "{\"id\":1}", .current = "{\"id\":2}"}));
    QCOMPARE(state.text(), QByteArray("{\"id\":2}"));
    QVERIFY(state.isChanged());
}

void TestRecordState::keepsTheFirstBaseOverLaterEdits()
{
    const auto refreshed = received(edited(m_received, "{\"id\":2}"), "{\"id\":9}");
    const auto state = edited(refreshed, "{\"id\":3}");
    QCOMPARE(state, (RecordState{.upstream = "{\"id\":9}", .base = "{\"id\":1}", .current = "{\"id\":3}"}));
}

void TestRecordState::forgetsAnEditThatEqualsUpstreamAgain()
{
    QCOMPARE(edited(edited(m_received, "{\"id\":2}", true), "{\"id\":1}"), m_received);
}

void TestRecordState::keepsAnEditWhenANewerUpstreamTextComes()
{
    const auto state = received(edited(m_received, "{\"id\":2}"), "{\"id\":1,\"rank\":1}");
    QCOMPARE(state, (RecordState{.upstream = "{\"id\":1,\"rank\":1}", .base = "{\"id\":1}", .current = "{\"id\":2}"}));
}

void TestRecordState::forgetsAnEditThatUpstreamHasMadeToo()
{
    const auto state = received(edited(m_received, "{\"id\":2}", true), "{\"id\":2}");
    QCOMPARE(state, (RecordState{.upstream = "{\"id\":2}", .base = {}, .current = {}}));
}

void TestRecordState::bringsADeletedRecordBackAsItWas()
{
    for (const auto &before : {m_received, edited(m_received, "{\"id\":2}", true)}) {
        const auto gone = withDeleted(before, true);
        QVERIFY(gone.isChanged());
        QCOMPARE(gone.base, QByteArray("{\"id\":1}"));
        QCOMPARE(withDeleted(gone, false), before);
    }
}

void TestRecordState::tellsNoneFromEmpty()
{
    QVERIFY(!RecordState{}.exists());
    const RecordState empty{.upstream = QByteArray(""), .base = {}, .current = {}};
    QVERIFY(empty.exists());
    QVERIFY(!(empty == RecordState{}));
}

void TestRecordState::anInverseOfAnInverseIsTheChange()
{
    const Change change{7, m_received, edited(m_received, "{}")};
    QVERIFY(!(inverse(change) == change));
    QCOMPARE(inverse(inverse(change)), change);
}

QTEST_GUILESS_MAIN(TestRecordState)
#include "tst_recordstate.moc"
