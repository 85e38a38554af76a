#include "views/querybar.h"

#include "models/catalog/queryparser.h"
#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/queryadvice.h"
#include "views/queryhelp.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kNarrowest = 180; // px
// More than counts, so that a longer text is told to be too long; not much more, as every key lays all of it out anew.
constexpr int kMostCharacters = 2 * kMostQueryCharacters;
constexpr auto kRest = 700ms;   // half a word is not called wrong

} // namespace

QueryBar::QueryBar(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_completer(*m_edit)
    , m_advice(new QueryAdvice(*m_edit))
{
    m_edit->setObjectName(u"searchBox"_s);
    m_edit->setMinimumWidth(kNarrowest);
    m_edit->setMaxLength(kMostCharacters);
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(IconSet::tinted(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_helpSign = m_edit->addAction(IconSet::tinted(u"help"_s, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    m_problemSign = m_edit->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_problemSign->setVisible(false);
    m_edit->installEventFilter(this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRest);

    connect(m_edit, &QLineEdit::textChanged, this, &QueryBar::textChanged);
    connect(m_edit, &QLineEdit::textEdited, &m_completer, &QueryCompleter::offer);
    connect(m_helpSign, &QAction::triggered, this, &QueryBar::showHelp);
    connect(m_problemSign, &QAction::triggered, this, [this] {
        m_edit->setFocus(Qt::OtherFocusReason);
        advise();
    });
    connect(&m_rest, &QTimer::timeout, this, &QueryBar::advise);
    connect(&m_completer, &QueryCompleter::closed, this, [this] {
        if (!m_problems.empty())
            m_rest.start();
    });
    connect(m_advice, &QueryAdvice::replacementChosen, this,
            [this](qsizetype position, qsizetype length, const QString &text) {
                m_edit->setSelection(int(position), int(length));
                m_edit->insert(text); // can be undone, unlike setText()
            });
    retranslate();
}

QueryBar::~QueryBar()
{
    m_edit->removeEventFilter(this); // it loses the focus while this is taken apart
    delete m_advice;
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
    if (m_advice)
        m_advice->setProblems(problems);
    if (problems.empty())
        m_rest.stop();
    else
        m_rest.start();
    underline();
    m_edit->update();
    retranslate();
}

void QueryBar::setCompletions(QueryCompleter::Source source)
{
    m_completer.setSource(std::move(source));
}

void QueryBar::activate()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

bool QueryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // F1 in the box is about searching.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1)
            event->accept();
        break;
    case QEvent::KeyPress: {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (onKey(key->key(), key->modifiers()))
            return true;
        break;
    }
    case QEvent::InputMethod:
        m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty();
        break;
    case QEvent::FocusIn:
        onFocus(true);
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
            onFocus(false);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool QueryBar::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
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
    case Qt::Key_F1:
        showHelp();
        return true;
    case Qt::Key_Space:
        if (!(modifiers & Qt::ControlModifier))
            return false;
        m_completer.offer();
        return true;
    default:
        return false;
    }
}

void QueryBar::onFocus(bool hasFocus)
{
    if (!hasFocus && m_advice)
        m_advice->hide();
    else if (!m_problems.empty())
        m_rest.start();
    emit focusChanged(hasFocus);
}

// Not while something is offered: then the word is only half typed.
void QueryBar::advise()
{
    if (m_advice && m_edit->hasFocus() && !m_completer.isOpen())
        m_advice->showBelow();
}

void QueryBar::showHelp()
{
    if (m_advice)
        m_advice->hide();
    auto *help = new QueryHelp(this);
    connect(help, &QueryHelp::exampleChosen, this, [this](const QString &query) {
        m_edit->setFocus(Qt::OtherFocusReason);
        m_edit->end(false);
        const auto present = m_edit->text();
        m_edit->insert(present.isEmpty() || present.back().isSpace() ? query : u' ' + query);
    });
    help->showBelow(*m_edit);
}

// QLineEdit formats text for input methods only; this is one that types nothing.
void QueryBar::underline()
{
    if (m_isComposing)
        return; // it would end what is being composed; the next key comes here again
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(CuratorStyle::error(palette()));
    QList<QInputMethodEvent::Attribute> attributes;
    for (const auto &problem : m_problems) {
        const auto end = std::min(problem.position + problem.length, m_edit->text().size());
        const auto begin = std::min(problem.position, end);
        if (end > begin)
            attributes << QInputMethodEvent::Attribute(QInputMethodEvent::TextFormat,
                                                       int(begin) - m_edit->cursorPosition(), int(end - begin), format);
    }
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(m_edit, &event);
}

void QueryBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_advice)
            m_advice->retranslate();
    } else if (event->type() == QEvent::PaletteChange && !m_problems.empty()) {
        m_problemSign->setIcon(IconSet::coloured(u"error"_s, CuratorStyle::error(palette())));
        underline();
    }
    QWidget::changeEvent(event);
}

void QueryBar::retranslate()
{
    m_edit->setPlaceholderText(tr("Search names, descriptions, external ids and tags"));
    m_edit->setAccessibleName(tr("Search"));
    m_helpSign->setToolTip(tr("How to search (F1)"));
    QStringList words;
    for (const auto &problem : m_problems)
        words << Messages::forQueryProblem(problem);
    m_problemSign->setToolTip(words.join(u'\n'));
    m_edit->setToolTip(words.isEmpty() ? tr("Words in any order; put a phrase in double quotes.") : words.join(u'\n'));
}
