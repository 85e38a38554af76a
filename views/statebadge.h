// StateBadge: a word on a rounded, tinted ground: "Changed", "New", "Draft". GUI thread.
#pragma once

#include <QWidget>

class StateBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Changed, New, Draft, Deleted };

    StateBadge(Kind kind, QWidget *parent);

    void retranslate();
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_text;
};
