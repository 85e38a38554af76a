#include "tests/benchmarks/windowundertest.h"

#include "tests/benchmarks/waiting.h"

#include <QLineEdit>
#include <QNetworkProxy>
#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

CuratorApplication::Options optionsIn(BenchData &data)
{
    CuratorApplication::Options options;
    options.language = u"en"_s;
    options.appearance = Appearance::Light;
    options.settingsFile = data.scratch(u"settings.ini"_s);
    return options;
}

} // namespace

WindowUnderTest::WindowUnderTest(BenchData &data, QSize size)
    : m_application(optionsIn(data))
    , m_clock(new PaintClock(m_application.window()))
{
    m_application.window().resize(size);
    m_application.window().show();
    m_application.start();
    waitUntil([this] { return m_clock->count() > 0; });
}

void WindowUnderTest::open(const QString &path, CatalogSession::Mode mode)
{
    m_application.openCatalog(path, mode);
    waitAtRest();
    waitPainted();
}

bool WindowUnderTest::isAtRest()
{
    const auto *session = m_application.session();
    return session && session->isOpen() && !session->isLoading() && !session->isBuilding() &&
           !m_application.view().isComputing() && !m_application.task();
}

void WindowUnderTest::waitAtRest()
{
    waitUntil([this] { return isAtRest(); });
}

void WindowUnderTest::waitPainted()
{
    const auto before = m_clock->count();
    m_application.window().update();
    waitUntil([this, before] { return m_clock->count() > before; });
}

QLineEdit &WindowUnderTest::searchBox()
{
    return *m_application.window().findChild<QLineEdit *>(u"searchBox"_s);
}

TableView &WindowUnderTest::table()
{
    return *m_application.window().findChild<TableView *>(u"table"_s);
}

void leadRequestsNowhere()
{
    static QTcpServer nobody;
    if (!nobody.isListening() && !nobody.listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
    nobody.pauseAccepting();
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, u"127.0.0.1"_s, nobody.serverPort()});
}

void leadRequestsToTheirAddress()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}
