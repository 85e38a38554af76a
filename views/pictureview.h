// PictureView: one picture to look at closely: fitted or enlarged pixel by pixel, moved with the mouse, on a chosen
// ground. Lives on the GUI thread; asks nobody for anything.
#pragma once

#include <QPixmap>
#include <QWidget>

class PictureView : public QWidget
{
    Q_OBJECT

public:
    enum class Ground { Checkerboard, Light, Dark };
    static constexpr int kFit = 0;         // as large as it gets, but not enlarged
    static constexpr int kLargestZoom = 8; // screen pixels a picture pixel

    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(const QPixmap &picture); // null: none
    void setZoom(int zoom);                  // kFit, or 1 to kLargestZoom
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setGround(Ground ground);
    [[nodiscard]] QSize sizeHint() const override;
    // Where the picture is, in device-independent pixels.
    [[nodiscard]] QRectF pictureRect() const;

signals:
    void zoomChanged(int zoom); // by the wheel or a double click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void paintGround(QPainter &painter, const QRectF &rect) const;
    void keepInside();
    [[nodiscard]] QSizeF shownSize() const;

    QPixmap m_picture;
    int m_zoom = kFit;
    Ground m_ground = Ground::Checkerboard;
    QPointF m_offset; // of the picture's centre from the view's
    QPointF m_dragFrom;
};
