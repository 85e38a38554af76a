// IconWall: a window full of icons that asks an IconLoader for them as views do: while it paints, and again for what
// has changed only. Window thread; the loader is not owned.
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QWidget>

class IconLoader;

class IconWall : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kSide = 64; // px of an icon

    // Room for `count` icons, which it does not have yet.
    IconWall(IconLoader &icons, int count);

    void setUrls(const QStringList &urls);
    [[nodiscard]] bool isShown() const { return m_isShown; } // empty, at first

    // Every icon was painted.
    [[nodiscard]] bool isWhole() const { return !m_urls.isEmpty() && m_painted.size() == m_urls.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] static QRect rectOf(qsizetype icon);

    IconLoader &m_icons;
    QStringList m_urls;
    QHash<QString, qsizetype> m_places;
    QSet<qsizetype> m_painted;
    bool m_isShown = false;
};
