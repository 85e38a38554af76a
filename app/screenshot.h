// Screenshot: renders the window into a PNG once everything has arrived, then ends the program: 0 when it was written,
// 2 when it was not, or after 60 seconds. GUI thread; needs no display (offscreen platform).
#pragma once

#include "app/application.h"

#include <QTimer>

class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(CuratorApplication &application, const QString &file, const QSize &size);

    void start();

private:
    void look();
    void save();

    CuratorApplication &m_application;
    QString m_file;
    QTimer m_deadline;
    QTimer m_settled; // restarted whenever something still arrives
};
