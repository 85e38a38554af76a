#include "views/querybar.h"

#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/messages.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNarrowest = 180; // px

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(u"searchBox"_s);
    m_edit->setMinimumWidth(kNarrowest);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(IconSet::tinted(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_problemSign = m_edit->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_problemSign->setVisible(false);
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_edit, &QLineEdit::textChanged, this, &QueryBar::textChanged);
    retranslate();
}

QString QueryBar::text() const
{
    return m_edit->text();
}

void QueryBar::setText(const QString &text)
{
    m_edit->setText(text);
}

void QueryBar::setProblems(const std::vector<QueryProblem> &problems)
{
    m_problems = problems;
    m_edit->setProperty(CuratorStyle::kProblemProperty, !problems.empty());
    m_problemSign->setIcon(IconSet::coloured(u"error"_s, CuratorStyle::error(palette())));
    m_problemSign->setVisible(!problems.empty());
    m_edit->update();
    retranslate();
}

void QueryBar::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        if (m_edit->text().isEmpty())
            emit leaveRequested();
        else
            m_edit->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit leaveRequested();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void QueryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && !m_problems.empty())
        m_problemSign->setIcon(IconSet::coloured(u"error"_s, CuratorStyle::error(palette())));
    QWidget::changeEvent(event);
}

void QueryBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Search names, descriptions, external ids and tags"));
    m_edit->setAccessibleName(tr("Search"));
    QStringList words;
    for (const auto &problem : m_problems)
        words << Messages::forQueryProblem(problem);
    m_problemSign->setToolTip(words.join(u'\n'));
    m_edit->setToolTip(words.isEmpty() ? tr("Words in any order; put a phrase in double quotes.") : words.join(u'\n'));
}
