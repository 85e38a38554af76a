// PlayerLook: an icon as players see it: at the sizes that stores and overlays use, reached and locked. The locked look
// is a likeness (grey and dimmed), as each store has its own. Lives on the GUI thread; owns nothing.
#pragma once

#include <QImage>
#include <QWidget>

class PlayerLook : public QWidget
{
    Q_OBJECT

public:
    explicit PlayerLook(QWidget *parent = nullptr);

    void setPicture(const QImage &picture); // null: none
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeLooks();

    QImage m_picture;
    struct Look
    {
        int side = 0; // device-independent pixels
        QImage reached, locked;
    };
    std::vector<Look> m_looks; // for the present pixel ratio
    qreal m_ratio = 0;
};

// Grey and dimmed.
[[nodiscard]] QImage lockedLook(const QImage &picture);
