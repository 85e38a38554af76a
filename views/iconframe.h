// IconFrame: one icon on a quiet, rounded ground, with its states: none, loading, ready, failed. It asks the loader
// only when it is painted. Lives on the GUI thread; the loader is not owned.
#pragma once

#include "models/icons/iconloader.h"

#include <QWidget>

class IconFrame : public QWidget
{
    Q_OBJECT

public:
    // A square of `side`; with `growing`, as wide as it gets, with the icon in the middle.
    IconFrame(IconLoader &icons, int side, QWidget *parent, bool growing = false);

    void setUrl(const QString &receivedUrl);
    void setSide(int side);
    // The state in words: "256×256 pixels, PNG, 12 kB", "Loading…", why it failed; empty without an icon.
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] const IconLoader::Answer &answer() const { return m_answer; }
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void stateChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override; // tries a failed icon again

private:
    void take(const IconLoader::Answer &answer);

    IconLoader &m_icons;
    QString m_url;
    int m_side;
    bool m_growing;
    IconLoader::Answer m_answer;
};
