// EmptyState: what stands where the table would be when there is nothing to show: why, and what to do next. Lives on
// the GUI thread; owns its widgets, not the actions behind its buttons.
#pragma once

#include "models/result.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QVBoxLayout;

class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        NoCatalog,    // nothing open yet
        EmptyCatalog, // open, and no record in it
        NoMatch,      // the search found nothing
        Failed,       // the catalog could not be opened
    };

    explicit EmptyState(QWidget *parent = nullptr);

    // The buttons of each kind, the most likely first; they look and read as their actions do.
    void setActions(Kind kind, const QList<QAction *> &actions);
    void showKind(Kind kind, const std::optional<Error> &error = {}, const QString &query = {});
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void updateLook();
    void makeButtons();

    Kind m_kind = Kind::NoCatalog;
    std::optional<Error> m_error;
    QString m_query;
    QHash<int, QList<QAction *>> m_actions; // by Kind
    QLabel *m_picture, *m_title, *m_text;
    QVBoxLayout *m_buttonLayout;
    QWidget *m_buttons = nullptr;
};
