#include "views/historydialog.h"

#include "models/async.h"
#include "models/store/catalogsession.h"
#include "views/iconset.h"
#include "views/messages.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize(760, 460);
enum Column { WhatColumn, TimeColumn, ResultColumn, ColumnCount };

bool isRevertible(const Step &step)
{
    return !step.isEdit() && (step.state == Step::State::Done || step.state == Step::State::Interrupted);
}

} // namespace

HistoryDialog::HistoryDialog(CatalogSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(&session)
    , m_intro(new QLabel)
    , m_list(new QTreeWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"historyDialog"_s);
    m_list->setObjectName(u"historyList"_s);
    m_revert = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_revert->setObjectName(u"historyRevert"_s);
    m_revert->setIcon(IconSet::tinted(u"undo"_s));
    m_intro->setWordWrap(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(ColumnCount);
    m_list->header()->resizeSection(WhatColumn, 330);
    m_list->header()->resizeSection(TimeColumn, 150);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addWidget(m_list);
    layout->addWidget(m_buttons);
    resize(kSize);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::updateButton);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        if (const auto *item = m_list->currentItem())
            emit revertRequested(item->data(WhatColumn, Qt::UserRole).toLongLong());
    });
    connect(&session, &CatalogSession::historyChanged, this, &HistoryDialog::reload);
    retranslate();
    reload();
}

QString HistoryDialog::resultOf(const Step &step)
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    switch (step.state) {
    case Step::State::Open:
        return tr("Under way");
    case Step::State::Undone:
        return tr("Taken back");
    case Step::State::Interrupted:
        //: History. %1: number of achievements that came before the program was stopped.
        return tr("Interrupted; %1 kept").arg(number(step.inserted + step.updated));
    case Step::State::Done:
        break;
    }
    if (step.isEdit())
        //: History: how many achievements an edit changed.
        return tr("%Ln achievement(s)", nullptr, int(step.label.count));
    //: History, result of a fetch or import. %1, %2, %3: numbers of achievements.
    return tr("%1 new, %2 changed, %3 as before")
        .arg(number(step.inserted), number(step.updated), number(step.unchanged));
}

void HistoryDialog::reload()
{
    if (!m_session)
        return;
    whenReady(m_session->readHistory(), this, [this](const Result<std::vector<Step>> &steps) {
        if (!steps)
            return emit failed(steps.error());
        m_steps = *steps;
        fill();
    });
}

void HistoryDialog::fill()
{
    const auto *current = m_list->currentItem();
    const StepNumber wanted = current ? current->data(WhatColumn, Qt::UserRole).toLongLong() : kNoStep;
    m_list->clear();
    for (const auto &step : m_steps) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(WhatColumn, Messages::forStep(step.label));
        item->setToolTip(WhatColumn, item->text(WhatColumn));
        item->setText(TimeColumn, QLocale().toString(step.time.toLocalTime(), QLocale::ShortFormat));
        item->setText(ResultColumn, resultOf(step));
        item->setData(WhatColumn, Qt::UserRole, qlonglong(step.number));
        item->setData(WhatColumn, Qt::UserRole + 1, isRevertible(step));
        const bool isGone = step.state == Step::State::Undone;
        for (int column = 0; isGone && column < ColumnCount; ++column)
            item->setForeground(column, palette().brush(QPalette::PlaceholderText));
        if (step.number == wanted)
            m_list->setCurrentItem(item);
    }
    updateButton();
}

void HistoryDialog::updateButton()
{
    const auto *item = m_list->currentItem();
    const bool writable = m_session && m_session->isOpen() && !m_session->isReadOnly();
    m_revert->setEnabled(writable && item && item->data(WhatColumn, Qt::UserRole + 1).toBool());
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HistoryDialog::retranslate()
{
    setWindowTitle(tr("History"));
    m_intro->setText(tr("Everything that was done in this catalog, newest first. A fetch or an import can be taken "
                        "back here; achievements that were changed since stay as they are. Edits are taken back with "
                        "Undo."));
    m_list->setHeaderLabels({tr("What"), tr("When"), tr("Result")});
    m_revert->setText(tr("&Take back"));
    m_revert->setToolTip(tr("Take the fetch or import back, where nothing was changed since"));
    fill();
}
