#include "views/querycompleter.h"

#include "views/completiondelegate.h"
#include "views/completionmodel.h"

#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 10;
constexpr int kWidest = 460; // px

} // namespace

QueryCompleter::QueryCompleter(QLineEdit &edit, QObject *parent)
    : QObject(parent)
    , m_edit(edit)
    , m_model(new CompletionModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    auto *list = new QListView;
    list->setObjectName(u"searchCompletions"_s);
    list->setUniformItemSizes(true);
    list->setMouseTracking(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostRows);
    m_completer->setPopup(list);
    list->setItemDelegate(new CompletionDelegate(list)); // the completer had set its own
    m_completer->setWidget(&edit); // not QLineEdit::setCompleter(): that replaces the whole text
    list->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });
}

QueryCompleter::~QueryCompleter()
{
    m_completer->popup()->removeEventFilter(this); // it hides itself as it dies
}

bool QueryCompleter::isOpen() const
{
    return m_completer->popup()->isVisible();
}

void QueryCompleter::close()
{
    m_completer->popup()->hide();
}

void QueryCompleter::offer()
{
    auto found = m_source && m_edit.hasFocus() ? m_source(m_edit.text(), m_edit.cursorPosition())
                                               : std::vector<Completion>();
    const bool isAny = !found.empty();
    m_model->setCompletions(std::move(found));
    if (!isAny)
        return close();
    m_completer->popup()->setLayoutDirection(m_edit.layoutDirection());
    m_completer->complete({0, 0, std::min(m_edit.width(), kWidest), m_edit.height()});
    m_completer->popup()->setCurrentIndex({}); // Enter searches; nothing is chosen by itself
}

void QueryCompleter::refresh()
{
    if (!isOpen())
        return;
    auto *list = m_completer->popup();
    const auto chosen = list->currentIndex().data().toString();
    m_model->setCompletions(m_source(m_edit.text(), m_edit.cursorPosition()));
    for (int row = 0; row < list->model()->rowCount(); ++row)
        if (const auto index = list->model()->index(row, 0); !chosen.isEmpty() && index.data().toString() == chosen)
            return list->setCurrentIndex(index);
    list->setCurrentIndex({});
    if (list->model()->rowCount() == 0)
        close();
}

void QueryCompleter::take(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const auto completion = m_model->completion(row);
    const bool isKey = !completion.insertion.isEmpty() && u":=<>"_s.contains(completion.insertion.back());
    const bool isAtEnd = completion.position + completion.length == m_edit.text().size();
    m_edit.setSelection(int(completion.position), int(completion.length));
    m_edit.insert(!isKey && isAtEnd ? completion.insertion + u' ' : completion.insertion);
    if (isKey)
        // The list that this was chosen from is closing itself.
        QMetaObject::invokeMethod(this, &QueryCompleter::offer, Qt::QueuedConnection);
}

bool QueryCompleter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide) {
        emit closed();
    } else if (event->type() == QEvent::KeyPress && !m_completer->popup()->currentIndex().isValid()) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab) {
            close();
            take(0);
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F1) {
            close();
            QCoreApplication::sendEvent(&m_edit, event);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}
