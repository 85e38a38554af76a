// QueryHelp: the search language on one page, by examples that a click puts into the search box. A pop-up; lives on the
// GUI thread.
#pragma once

#include <QFrame>

class QueryHelp : public QFrame
{
    Q_OBJECT

public:
    explicit QueryHelp(QWidget *parent = nullptr);

    // Below `box`, within its screen.
    void showBelow(const QWidget &box);
    // All examples, in the program's language.
    [[nodiscard]] static QStringList examples();

signals:
    void exampleChosen(const QString &query);

protected:
    void paintEvent(QPaintEvent *event) override;
};
