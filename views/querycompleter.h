// QueryCompleter: the list below the search box: what could stand at the cursor, and how many of the records shown have
// it. Lives on the GUI thread; owns its list. It asks a source, and writes what is chosen into the box.
#pragma once

#include "models/catalog/querycompletion.h"

#include <QObject>

class CompletionModel;
class QCompleter;
class QLineEdit;
class QModelIndex;

class QueryCompleter : public QObject
{
    Q_OBJECT

public:
    using Source = std::function<std::vector<Completion>(const QString &text, qsizetype cursor)>;

    // `edit` must outlive it.
    explicit QueryCompleter(QLineEdit &edit, QObject *parent = nullptr);

    ~QueryCompleter() override;

    void setSource(Source source) { m_source = std::move(source); }
    // Offers what goes with the cursor, or closes the list when nothing does.
    void offer();
    // The same with newer counts, while the list is open; what is chosen in it stays.
    void refresh();
    void close();
    [[nodiscard]] bool isOpen() const;

signals:
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int row);

    QLineEdit &m_edit;
    CompletionModel *m_model;
    QCompleter *m_completer;
    Source m_source;
};
