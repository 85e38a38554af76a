// ReadingText: plain text to read and to select, as high as its text, that breaks long words where the width ends
// (QLabel would cut them off). Never interprets markup. A web address can be made a link. GUI thread.
#pragma once

#include <QTextBrowser>

class ReadingText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingText(QWidget *parent = nullptr);

    // `link`: opened by a click; only http and https are taken. Else plain.
    void setReading(const QString &text, const QUrl &link = {});
    [[nodiscard]] QString reading() const { return m_text; }
    void setColor(const QColor &color);
    // Begins at the side where the window's own texts begin, whatever its script: for values in a grid.
    void setAligned(bool aligned);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;

private:
    void fill();

    QString m_text;
    QUrl m_link;
    QColor m_color;
    bool m_aligned = false;
};
