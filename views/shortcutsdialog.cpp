#include "views/shortcutsdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(640, 620);
constexpr int kKeysWidth = 170; // px

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_actions(actions.cbegin(), actions.cend())
    , m_list(new QTreeWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"shortcutsDialog"_s);
    m_list->setObjectName(u"shortcutsList"_s);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->header()->resizeSection(0, kKeysWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    resize(kSize);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ShortcutsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setHeaderLabels({tr("Keys"), tr("What they do")});
    m_list->clear();
    const auto add = [this](const QString &keys, const QString &text) {
        if (!keys.isEmpty())
            new QTreeWidgetItem(m_list, {keys, text});
    };
    for (const auto &action : m_actions)
        if (action)
            add(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                action->statusTip().isEmpty() ? action->iconText() : action->statusTip());
    // Keys that are no actions of the window.
    add(u"/"_s, tr("Go to the search box, from the table"));
    add(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText),
        tr("In the search box: clear it, then go back to the table"));
    add(QKeySequence(Qt::Key_Down).toString(QKeySequence::NativeText), tr("In the search box: go to the table"));
    add(QKeySequence(Qt::Key_F1).toString(QKeySequence::NativeText), tr("In the search box: how to search"));
    add(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText),
        tr("In the search box: list what can stand at the cursor"));
    add(QKeySequence(Qt::Key_Tab).toString(QKeySequence::NativeText),
        tr("In the search box: take the first of what is listed"));
    add(QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText), tr("In the table: select the current row"));
}
