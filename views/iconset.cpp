#include "views/iconset.h"

#include "views/tintedicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString pathOf(const QString &name)
{
    return u":/icons/%1.svg"_s.arg(name);
}

// A QIconEngine that uses an SVG as a stencil.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(QString name, QPalette::ColorRole role, QColor fixed)
        : m_name(std::move(name))
        , m_role(role)
        , m_fixed(fixed)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        painter->drawPixmap(square.topLeft(),
                            tintedIcon(m_name, side, painter->device()->devicePixelRatioF(), colour(mode)));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return tintedIcon(m_name, std::min(size.width(), size.height()), 1, colour(mode));
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
