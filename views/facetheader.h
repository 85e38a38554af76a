// FacetHeader: the title of a facet's group, which opens and closes it: checked is open. Lives on the GUI thread.
#pragma once

#include <QAbstractButton>

class FacetHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FacetHeader(QWidget *parent = nullptr);

    // A dot beside the title: something is chosen in here. To be seen even when closed.
    void setMarked(bool marked);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_isMarked = false;
};
