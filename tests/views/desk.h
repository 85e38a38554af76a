// A window with records in a real catalog, and files beside it to drop on it. Tests only.
#pragma once

#include "tests/views/editorfixture.h"
#include "views/mainwindow.h"

#include <QAction>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>
#include <QUrl>

struct Desk
{
    explicit Desk(const QByteArrayList &records)
        : fixture(records)
        , window(fixture.view, fixture.icons, fixture.activity)
    {
        window.setSession(fixture.session.get());
        window.show();
    }
    ~Desk() { window.setSession(nullptr); }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(fixture.folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        drop(data);
    }
    void drop(const QMimeData &data, const QPointF &place = {10, 10})
    {
        QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        // Directly: QApplication delivers a drop only to where its own drag entered.
        static_cast<QObject &>(window).event(&event);
    }
    [[nodiscard]] QAction *action(const char *name) const
    {
        return window.findChild<QAction *>(QLatin1StringView(name));
    }
    [[nodiscard]] QString barText() const
    {
        return window.findChild<QWidget *>(QStringLiteral("messageBar"))
            ->findChild<QLabel *>(QStringLiteral("messageText"))
            ->text();
    }

    EditorFixture fixture;
    MainWindow window;
};
