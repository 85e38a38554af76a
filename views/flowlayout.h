// FlowLayout: puts items side by side and goes on in the next line where the width ends, like words; mirrored from
// right to left. Owns its items, as every QLayout. GUI thread.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    // `stretchLast`: the last item takes the rest of its line.
    explicit FlowLayout(QWidget *parent = nullptr, bool stretchLast = false);
    ~FlowLayout() override;

    // addWidget() adds at the end; this puts it before the item at `index`.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return arrange({0, 0, width, 0}, false); }
    void setGeometry(const QRect &rect) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;

private:
    int arrange(const QRect &rect, bool apply) const; // the height it needs

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    bool m_stretchLast;
};
