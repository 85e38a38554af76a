// MessageBar: one message beside the work: what happened, details on request, and at most one thing to do about it.
// Lives on the GUI thread; owns its widgets. Never modal. Texts are functions, so that an open bar follows the
// language.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Success, Information, Warning, Error };
    using Text = std::function<QString()>;

    struct Message
    {
        Kind kind = Kind::Information;
        Text text;
        Text details;                 // may be empty: none
        Text actionText;              // may be empty: no action
        std::function<void()> action; // the bar closes before it runs
    };

    explicit MessageBar(QWidget *parent = nullptr);

    // Replaces the message shown. Success closes by itself after some seconds, unless it has details.
    void showMessage(Message message);
    void dismiss();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void updateLook();
    [[nodiscard]] QColor tint() const;

    Message m_message;
    QLabel *m_sign, *m_text;
    QPushButton *m_detailsButton, *m_actionButton;
    QToolButton *m_closeButton;
    QPlainTextEdit *m_details;
    QTimer m_timer;
};
