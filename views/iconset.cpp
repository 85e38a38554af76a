#include "views/iconset.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace {
QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

// A QIconEngine that uses an SVG as a stencil. QSvgRenderer parses the file for each new size and colour; the pixmap
// cache keeps the result.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, QPalette::ColorRole role, QColor fixed)
        : m_name(std::move(name))
        , m_role(role)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap image = pixmap(rect.size() * ratio, mode, state);
        image.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), image);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor tint = colour(mode);
        const QString key = u"tinted/%1/%2x%3/%4"_s.arg(m_name).arg(size.width()).arg(size.height()).arg(tint.rgba());
        QPixmap image;
        if (QPixmapCache::find(key, &image))
            return image;
        image = QPixmap(size);
        image.fill(Qt::transparent);
        QSvgRenderer renderer(pathOf(m_name));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&image);
        renderer.render(&painter, QRectF(QPointF(), size));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(image.rect(), tint);
        painter.end();
        QPixmapCache::insert(key, image);
        return image;
    }

    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new TintedIcon(*this); }
    QString key() const override { return u"TintedIcon"_s; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, m_role);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        return m_fixed.isValid() ? m_fixed : palette.color(QPalette::Active, m_role);
    }

    QString m_name;
    QPalette::ColorRole m_role;
    QColor m_fixed; // invalid: the palette's
};
} // namespace

namespace IconSet {
QIcon tinted(const QString &name, QPalette::ColorRole role)
{
    return QIcon(new TintedIcon(name, role, {}));
}

QIcon coloured(const QString &name, const QColor &colour)
{
    return QIcon(new TintedIcon(name, QPalette::WindowText, colour));
}

QIcon plain(const QString &name)
{
    return QIcon(pathOf(name));
}
} // namespace IconSet
