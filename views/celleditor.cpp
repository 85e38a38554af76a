#include "views/celleditor.h"

#include "models/records/enumerations.h"
#include "views/cellpalette.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolTip>

#include <utility>

CellEditor::CellEditor(Field field, Check check, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_check(std::move(check))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    setAutoFillBackground(true);
    if (fieldSpec(field).type == FieldType::Enumeration) {
        m_list = new QComboBox(this);
        m_list->setAccessibleName(fieldName(field));
        layout->addWidget(m_list);
        setFocusProxy(m_list);
        m_list->installEventFilter(this);
        connect(m_list, &QComboBox::currentIndexChanged, this, &CellEditor::check);
        connect(m_list, &QComboBox::activated, this, &CellEditor::accept);
    } else {
        m_line = new QLineEdit(this);
        m_line->setAccessibleName(fieldName(field));
        layout->addWidget(m_line);
        setFocusProxy(m_line);
        m_line->installEventFilter(this);
        connect(m_line, &QLineEdit::textChanged, this, &CellEditor::check);
    }
}

void CellEditor::setText(const QString &text)
{
    m_before = text;
    if (m_list) {
        fillList(text);
    } else {
        m_line->setText(text);
        m_line->selectAll();
    }
    check();
}

void CellEditor::fillList(const QString &text)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    m_list->addItem(tr("(not set)"), QString());
    for (const auto &value : enumerationValues(m_field))
        m_list->addItem(enumerationName(m_field, value.number), QString::number(value.number));
    if (m_list->findData(text) < 0) // an unknown number stays, and stays choosable
        m_list->addItem(enumerationName(m_field, text.toULongLong()), text);
    m_list->setCurrentIndex(m_list->findData(text));
}

void CellEditor::resume(const QString &typed)
{
    if (m_list)
        m_list->setCurrentIndex(m_list->findData(typed));
    else
        m_line->setText(typed);
    check();
}

QString CellEditor::text() const
{
    return m_list ? m_list->currentData().toString() : m_line->text();
}

void CellEditor::check()
{
    // A value that was there before is not this edit's fault.
    m_problem = m_check && isTouched() ? m_check(text()) : QString();
    auto palette = QApplication::palette(this);
    if (!m_problem.isEmpty()) {
        const auto color = CellPalette(palette).error();
        palette.setColor(QPalette::Text, color);
        palette.setColor(QPalette::ButtonText, color);
        palette.setColor(QPalette::Highlight, color); // Fusion's frame of what has the focus
    }
    auto *const input = m_list ? static_cast<QWidget *>(m_list) : m_line;
    input->setPalette(palette);
    input->setToolTip(m_problem.toHtmlEscaped());
    input->setAccessibleDescription(m_problem);
    if (m_problem.isEmpty())
        QToolTip::hideText();
    else if (isVisible())
        showProblem();
}

void CellEditor::showProblem()
{
    QToolTip::showText(mapToGlobal(rect().bottomLeft()), m_problem.toHtmlEscaped(), this);
}

void CellEditor::accept()
{
    if (m_problem.isEmpty())
        finish(true);
    else
        showProblem(); // and stay open: what was typed is not thrown away
}

void CellEditor::finish(bool accepts)
{
    if (std::exchange(m_isDone, true))
        return;
    QToolTip::hideText();
    if (accepts)
        emit accepted();
    else
        emit rejected();
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        const auto isOnlyCovered = reason == Qt::PopupFocusReason || reason == Qt::ActiveWindowFocusReason;
        if (!isOnlyCovered && m_problem.isEmpty())
            finish(true);
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const auto isAccept =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (isAccept || key == Qt::Key_Escape) {
            event->accept(); // not a shortcut of the window while a cell is edited
            if (event->type() == QEvent::KeyPress)
                isAccept ? accept() : finish(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
