// TagChip: one tag with a cross to remove it. Takes the focus by click and by the arrows of TagEdit. GUI thread.
#pragma once

#include <QWidget>

class TagChip : public QWidget
{
    Q_OBJECT

public:
    TagChip(QString tag, QWidget *parent);

    [[nodiscard]] const QString &tag() const { return m_tag; }
    void setReadOnly(bool readOnly);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRect crossRect() const;
    [[nodiscard]] QString shownText() const;

    QString m_tag;
    bool m_readOnly = false;
};
