// EditorFixture: a real catalog in a temporary folder with a session, a view and an icon loader, for tests of the
// editor and the detail pane. Lives on the test's thread and waits for signals.
#pragma once

#include "models/icons/iconloader.h"
#include "models/items/activitymodel.h"
#include "models/items/recordview.h"
#include "models/store/catalogsession.h"
#include "tests/support/records.h"
#include "views/iconintake.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>
#include <QTranslator>

template <class T> T awaited(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (finished.isEmpty() && !finished.wait())
        qFatal("the future never ended");
    return watcher.result();
}

class EditorFixture
{
public:
    // A new catalog with `records`, shown in the source's own order.
    explicit EditorFixture(const QList<QByteArray> &records)
    {
        view.setSort({});
        reopen(CatalogSession::Mode::Create);
        RecordBatch batch;
        for (const QByteArray &record : records) {
            const auto read = readAchievement({record.constData(), std::size_t(record.size())});
            batch.records.push_back({record, read ? read->id : std::nullopt, false});
        }
        const auto step = awaited(session->beginStep({StepLabel::Kind::Import, std::nullopt, QStringLiteral("x"), 0}));
        const auto received = awaited(session->receive(step.value(), QStringLiteral("igdb"), batch));
        const auto closed = awaited(session->closeStep(step.value()));
        if (!received || !closed)
            qFatal("the records were not taken");
        waitForRows(records.size());
    }

    // Closes and opens the catalog.
    void reopen(CatalogSession::Mode mode)
    {
        view.setSession(nullptr);
        session.reset();
        session = std::make_unique<CatalogSession>(folder.filePath(QStringLiteral("test.achievements")), mode, pool);
        QSignalSpy opened(session.get(), &CatalogSession::opened);
        if (!session->isOpen() && !opened.wait())
            qFatal("the catalog did not open");
        view.setSession(session.get());
    }

    void waitForRows(qsizetype count)
    {
        QSignalSpy ordered(&view, &RecordView::orderChanged);
        while (view.shownCount() != count) {
            if (!ordered.wait())
                qFatal("the rows did not come");
        }
    }

    [[nodiscard]] RecordNumber numberAt(int row) { return view.model().recordAt(row); }
    [[nodiscard]] RecordState state(RecordNumber number)
    {
        const auto states = awaited(session->readStates({number}));
        return states && !states->empty() ? states->front().state : RecordState();
    }

    QTemporaryDir folder;
    QThreadPool pool;
    QNetworkAccessManager network;
    IconLoader icons{network, pool};
    IconIntake intake{pool};
    std::unique_ptr<CatalogSession> session;
    RecordView view{pool};
    ActivityModel activity;
};

// Marks every translated text, so that what was not translated anew stands out.
class MarkingTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *, const char *text, const char *, int) const override
    {
        return QStringLiteral("<%1>").arg(QString::fromUtf8(text));
    }
};
