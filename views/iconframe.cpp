#include "views/iconframe.h"

#include "views/cellpalette.h"
#include "views/messages.h"
#include "views/tintedicon.h"

#include <QLocale>
#include <QPainter>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPadding = 6;
constexpr qreal kRadius = 8;
constexpr int kLargestSymbol = 56;

} // namespace

IconFrame::IconFrame(IconLoader &icons, int side, QWidget *parent, bool growing)
    : QWidget(parent)
    , m_icons(icons)
    , m_side(side)
    , m_growing(growing)
{
    setSizePolicy(growing ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&icons, &IconLoader::changed, this, [this](const QString &url) {
        if (url == m_url)
            update();
    });
}

void IconFrame::setUrl(const QString &receivedUrl)
{
    if (receivedUrl == m_url)
        return;
    m_url = receivedUrl;
    take(receivedUrl.isEmpty() ? IconLoader::Answer() : m_icons.peek(receivedUrl, m_side, devicePixelRatioF()));
    update();
}

void IconFrame::setSide(int side)
{
    if (side == m_side)
        return;
    m_side = side;
    updateGeometry();
    update();
}

QString IconFrame::stateText() const
{
    switch (m_answer.state) {
    case IconLoader::Answer::State::None:
        return {};
    case IconLoader::Answer::State::Loading:
        return tr("Loading the icon…");
    case IconLoader::Answer::State::Failed:
        return m_answer.failure ? Messages::forIconFailure(*m_answer.failure) : QString();
    case IconLoader::Answer::State::Ready:
        break;
    }
    if (!m_answer.info)
        return {};
    const QLocale locale;
    const IconInfo &info = *m_answer.info;
    //: An icon. %1: width, %2: height in pixels, %3: image format, %4: size with its unit.
    return tr("%1 × %2 pixels, %3, %4")
        .arg(locale.toString(info.pixels.width()), locale.toString(info.pixels.height()),
             QString::fromLatin1(info.format).toUpper(), locale.formattedDataSize(info.bytes));
}

void IconFrame::retranslate()
{
    setAccessibleName(fieldName(Field::Icon));
    emit stateChanged();
}

QSize IconFrame::sizeHint() const
{
    return {m_side + 2 * kPadding, m_side + 2 * kPadding};
}

QSize IconFrame::minimumSizeHint() const
{
    return m_growing ? QSize(std::min(m_side, 120), sizeHint().height()) : sizeHint();
}

void IconFrame::paintEvent(QPaintEvent *)
{
    const qreal ratio = devicePixelRatioF();
    if (!m_url.isEmpty())
        take(m_icons.icon(m_url, m_side, ratio));

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const CellPalette colors(palette());
    const auto window = palette().color(QPalette::Window);
    painter.setPen(QPen(mixed(window, colors.text(), 0.12), 1));
    painter.setBrush(mixed(window, colors.text(), 0.04));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);

    if (m_answer.state == IconLoader::Answer::State::Ready) {
        const QSizeF size = m_answer.pixmap.deviceIndependentSize();
        // On whole device pixels, else it would be blurred.
        const auto snapped = [ratio](qreal at) { return std::floor(at * ratio) / ratio; };
        const QPointF at(snapped((width() - size.width()) / 2), snapped((height() - size.height()) / 2));
        painter.drawPixmap(at, m_answer.pixmap);
        return;
    }
    const bool failed = m_answer.state == IconLoader::Answer::State::Failed;
    const bool loading = m_answer.state == IconLoader::Answer::State::Loading;
    const QString symbol = failed ? u"image-missing"_s : loading ? u"image-loading"_s : u"image"_s;
    const QColor color = failed ? colors.error() : mixed(window, colors.text(), 0.35);
    const int side = std::min(m_side / 2, kLargestSymbol);
    painter.drawPixmap(QPoint((width() - side) / 2, (height() - side) / 2), tintedIcon(symbol, side, ratio, color));
}

void IconFrame::mouseDoubleClickEvent(QMouseEvent *)
{
    if (m_answer.state != IconLoader::Answer::State::Failed)
        return;
    m_icons.retry(m_url);
    update();
}

void IconFrame::take(const IconLoader::Answer &answer)
{
    const bool same = answer.state == m_answer.state && answer.failure == m_answer.failure &&
                      answer.info.has_value() == m_answer.info.has_value() &&
                      (!answer.info || answer.info->pixels == m_answer.info->pixels);
    m_answer = answer;
    if (same)
        return;
    setToolTip(Qt::convertFromPlainText(stateText()));
    // Outside of the painting under way: it changes labels.
    QMetaObject::invokeMethod(this, &IconFrame::stateChanged, Qt::QueuedConnection);
}
