#include "views/tagedit.h"

#include "models/records/fieldvalue.h"
#include "models/records/jsonstring.h"
#include "views/flowlayout.h"
#include "views/inputframe.h"
#include "views/tagchip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 4;
constexpr int kSpacing = 4;
constexpr int kInputWidth = 110;

QStringList typedTags(const QString &text)
{
    QStringList tags;
    const auto value = parseFieldText(Field::Tags, text);
    if (const auto *list = value ? std::get_if<std::vector<std::string>>(&*value) : nullptr) {
        for (const std::string &tag : *list)
            tags.append(jsonstring::toQString(tag));
    }
    return tags;
}

} // namespace

TagEdit::TagEdit(QWidget *parent)
    : QFrame(parent)
    , m_layout(new FlowLayout(this, true))
    , m_input(new QLineEdit(this))
    , m_completions(new QStringListModel(this))
    , m_completer(new QCompleter(m_completions, this))
{
    setAttribute(Qt::WA_Hover);
    m_layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_layout->setSpacing(kSpacing);
    m_layout->addWidget(m_input);
    m_input->setFrame(false);
    m_input->setMinimumWidth(kInputWidth);
    // The frame around chips and input paints the background.
    m_input->setStyleSheet(u"background: transparent; border: none;"_s);
    m_input->installEventFilter(this);
    setFocusProxy(m_input);
    setCursor(Qt::IBeamCursor);
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_input);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, [this](const QString &tag) {
        m_input->clear();
        insertChip(tag);
        emit edited();
    });
    connect(m_input, &QLineEdit::textEdited, this, &TagEdit::onTyped);
}

void TagEdit::setTags(const QStringList &tags)
{
    while (!m_chips.isEmpty())
        delete m_chips.takeLast();
    m_input->clear();
    for (const QString &tag : tags)
        insertChip(tag);
}

QStringList TagEdit::tags() const
{
    QStringList all;
    for (const TagChip *chip : m_chips)
        all.append(chip->tag());
    for (const QString &typed : typedTags(m_input->text())) {
        if (!all.contains(typed))
            all.append(typed);
    }
    return all;
}

void TagEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_input->setReadOnly(readOnly);
    for (TagChip *chip : std::as_const(m_chips))
        chip->setReadOnly(readOnly);
    retranslate();
}

void TagEdit::setCompletion(std::function<QStringList(const QString &)> complete)
{
    m_complete = std::move(complete);
}

void TagEdit::retranslate()
{
    m_input->setPlaceholderText(m_readOnly ? QString() : tr("Add a tag…"));
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool modified = static_cast<QKeyEvent *>(event)->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier);
        if (!modified && watched == m_input && handleInputKey(key))
            return true;
        const auto chip = std::find(m_chips.cbegin(), m_chips.cend(), watched);
        if (!modified && chip != m_chips.cend() && handleChipKey(int(chip - m_chips.cbegin()), key))
            return true;
    } else if (watched == m_input && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)) {
        // Leaving for another field adds what was typed; leaving for the list of completions does not.
        if (event->type() == QEvent::FocusOut && !m_completer->popup()->isVisible() &&
            static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
            // Afterwards: the focus is also lost while this is deleted. Until then the word counts as a tag anyway.
            QMetaObject::invokeMethod(this, &TagEdit::addTyped, Qt::QueuedConnection);
        update();
    }
    return QFrame::eventFilter(watched, event);
}

void TagEdit::mousePressEvent(QMouseEvent *event)
{
    QFrame::mousePressEvent(event);
    m_input->setFocus(Qt::MouseFocusReason);
}

void TagEdit::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::EnabledChange || event->type() == QEvent::PaletteChange)
        update();
}

void TagEdit::paintEvent(QPaintEvent *)
{
    paintInputFrame(this, m_input->hasFocus(), m_readOnly);
}

void TagEdit::insertChip(const QString &tag)
{
    auto *chip = new TagChip(tag, this);
    chip->setReadOnly(m_readOnly);
    chip->installEventFilter(this);
    m_layout->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    connect(chip, &TagChip::removed, this, [this, chip] { remove(int(m_chips.indexOf(chip))); });
}

void TagEdit::addTyped()
{
    const QStringList typed = typedTags(m_input->text());
    if (typed.isEmpty() || m_readOnly)
        return;
    m_input->clear();
    for (const QString &tag : typed) {
        const bool present = std::ranges::any_of(m_chips, [&](const TagChip *chip) { return chip->tag() == tag; });
        if (!present)
            insertChip(tag);
    }
    emit edited();
}

void TagEdit::remove(int index)
{
    if (index < 0 || index >= m_chips.size() || m_readOnly)
        return;
    const bool hadFocus = m_chips[index]->hasFocus();
    TagChip *chip = m_chips.takeAt(index);
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be the sender
    focusChip(hadFocus ? index : int(m_chips.size()));
    emit edited();
}

void TagEdit::focusChip(int index)
{
    QWidget *target = index >= 0 && index < m_chips.size() ? static_cast<QWidget *>(m_chips[index]) : m_input;
    target->setFocus();
}

void TagEdit::onTyped(const QString &text)
{
    // A comma ends a tag, unless it stands inside double quotes.
    if (text.contains(u',') && text.count(u'"') % 2 == 0) {
        addTyped();
        m_input->clear(); // a comma alone
        m_completer->popup()->hide();
        return;
    }
    QStringList found;
    if (m_complete && !text.trimmed().isEmpty())
        found = m_complete(text.trimmed());
    const QStringList present = tags();
    found.removeIf([&](const QString &tag) { return present.contains(tag); });
    m_completions->setStringList(found);
    if (found.isEmpty())
        m_completer->popup()->hide();
    else
        m_completer->complete();
    emit edited();
}

bool TagEdit::handleInputKey(int key)
{
    const bool atStart = m_input->cursorPosition() == 0 && !m_input->hasSelectedText();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_input->text().trimmed().isEmpty())
            return false;
        m_completer->popup()->hide();
        addTyped();
        return true;
    case Qt::Key_Backspace:
        if (!atStart || m_chips.isEmpty())
            return false;
        remove(int(m_chips.size()) - 1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if ((key == Qt::Key_Left) != (layoutDirection() == Qt::LeftToRight) || !atStart || m_chips.isEmpty())
            return false;
        focusChip(int(m_chips.size()) - 1);
        return true;
    default:
        return false;
    }
}

bool TagEdit::handleChipKey(int index, int key)
{
    const int backwards = layoutDirection() == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        focusChip(key == backwards ? std::max(index - 1, 0) : index + 1);
        return true;
    case Qt::Key_Home:
        focusChip(0);
        return true;
    case Qt::Key_End:
        focusChip(int(m_chips.size()));
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(index);
        return true;
    default:
        return false;
    }
}
