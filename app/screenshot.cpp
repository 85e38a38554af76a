#include "app/screenshot.h"

#include "app/terminal.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

constexpr auto kDeadline = 60s;
constexpr auto kSettled = 150ms; // nothing arrived and nothing was computed for so long: the window is at rest

} // namespace

Screenshot::Screenshot(CuratorApplication &application, const QString &file, const QSize &size)
    : m_application(application)
    , m_file(file)
{
    m_application.window().resize(size);
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(kDeadline);
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettled);
    connect(&m_deadline, &QTimer::timeout, this, [] {
        //: Command line, when the picture of the window was not ready in time.
        Terminal::message(tr("The window did not come to rest within 60 seconds."));
        QCoreApplication::exit(2);
    });
    connect(&m_settled, &QTimer::timeout, this, &Screenshot::look);
    connect(&application.icons(), &IconLoader::changed, &m_settled, qOverload<>(&QTimer::start));
    connect(&application.view(), &RecordView::orderChanged, &m_settled, qOverload<>(&QTimer::start));
    connect(&application, &CuratorApplication::taskFinished, &m_settled, qOverload<>(&QTimer::start));
}

void Screenshot::start()
{
    m_deadline.start();
    m_settled.start();
}

void Screenshot::look()
{
    const auto *session = m_application.session();
    const bool loading = session && (session->isLoading() || session->isBuilding());
    if (m_application.task() || loading || m_application.view().isComputing() || m_application.icons().pending() > 0)
        m_settled.start();
    else
        save();
}

void Screenshot::save()
{
    if (m_application.window().grab().save(m_file, "PNG"))
        return QCoreApplication::exit(0);
    Terminal::message(tr("The picture could not be written to %1.").arg(m_file));
    QCoreApplication::exit(2);
}
