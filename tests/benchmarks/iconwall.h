// IconWall: a window full of icons that asks an IconLoader for them as views do, while it paints. Window thread; the
// loader is not owned.
#pragma once

#include <QStringList>
#include <QWidget>

class IconLoader;

class IconWall : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kSide = 64; // px of an icon

    IconWall(IconLoader &icons, QStringList urls);

    // The last painting had every icon.
    [[nodiscard]] bool isWhole() const { return m_painted == m_urls.size(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    IconLoader &m_icons;
    QStringList m_urls;
    qsizetype m_painted = 0;
};
