// TagEdit: a list of tags as chips with a place to type behind them. Enter or a comma adds, Backspace at the beginning
// and Delete or Backspace on a chip remove, arrows walk between the chips. Lives on the GUI thread; owns its chips.
//
// A word typed but not yet added counts as a tag, so that nothing is lost by saving.
#pragma once

#include <QFrame>

#include <functional>

class FlowLayout;
class QCompleter;
class QLineEdit;
class QStringListModel;
class TagChip;

class TagEdit : public QFrame
{
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setTags(const QStringList &tags);
    [[nodiscard]] QStringList tags() const;
    void setReadOnly(bool readOnly);
    // A few tags that begin as typed.
    void setCompletion(std::function<QStringList(const QString &typed)> complete);
    [[nodiscard]] QLineEdit *input() const { return m_input; }
    void retranslate();

signals:
    void edited(); // by the user

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void insertChip(const QString &tag);
    void addTyped(); // makes chips of what is in the input
    void remove(int index);
    void focusChip(int index); // one past the last: the input
    void onTyped(const QString &text);
    [[nodiscard]] bool handleInputKey(int key);
    [[nodiscard]] bool handleChipKey(int index, int key);

    FlowLayout *m_layout;
    QLineEdit *m_input;
    QList<TagChip *> m_chips;
    QStringListModel *m_completions;
    QCompleter *m_completer;
    std::function<QStringList(const QString &)> m_complete;
    bool m_readOnly = false;
};
