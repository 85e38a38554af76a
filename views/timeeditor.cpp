#include "views/timeeditor.h"

#include "models/records/fieldvalue.h"
#include "views/iconset.h"

#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

// The locale's own order and separators, with the whole year and with seconds, which the short formats leave out.
QString dateTimeFormat(const QLocale &locale)
{
    QString date = locale.dateFormat(QLocale::ShortFormat);
    if (!date.contains("yyyy"_L1))
        date.replace("yy"_L1, "yyyy"_L1);
    QString time = locale.timeFormat(QLocale::LongFormat);
    time.remove(u't'); // the zone: it is always UTC here
    return date + u"  "_s + time.simplified();
}

// The time a text stands for; invalid when it is none, or lies outside of what the calendar shows.
QDateTime timeOf(Field field, const QString &text, const QDateTimeEdit &calendar)
{
    const auto value = parseFieldText(field, text);
    const auto *raw = value ? std::get_if<qint64>(&*value) : nullptr;
    const QDateTime time = raw ? fromRecordTime(*raw) : QDateTime();
    return time.isValid() && time > calendar.minimumDateTime() && time <= calendar.maximumDateTime() ? time
                                                                                                     : QDateTime();
}

} // namespace

TimeEditor::TimeEditor(Field field, const FieldEditorContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_unit(context.timeUnit)
    , m_number(new QLineEdit(this))
    , m_date(new QDateTimeEdit(this))
    , m_now(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_date, 5);
    layout->addWidget(m_number, 4);
    layout->addWidget(m_now);
    m_date->setFixedHeight(m_number->sizeHint().height());
    m_number->setObjectName(objectName() + u"_input"_s);
    m_date->setObjectName(objectName() + u"_date"_s);
    m_now->setIcon(IconSet::tinted(u"calendar"_s));
    m_now->setObjectName(objectName() + u"_now"_s);
    m_now->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_date->setTimeSpec(Qt::UTC);
    m_date->setCalendarPopup(true);
    m_date->setFocusPolicy(Qt::StrongFocus);
    m_date->installEventFilter(this);
    setFocusProxy(m_number);
    setFramed({m_number});
    connect(m_number, &QLineEdit::textEdited, this, [this](const QString &text) {
        showDate(text);
        takeEdit(text);
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &TimeEditor::onDateEdited);
    connect(m_now, &QToolButton::clicked, this, &TimeEditor::setToNow);
}

void TimeEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_number->setReadOnly(readOnly);
    m_now->setEnabled(!readOnly);
    showDate(text());
}

void TimeEditor::retranslate()
{
    const QLocale locale;
    m_showing = true;
    m_date->setLocale(locale);
    m_date->setDisplayFormat(dateTimeFormat(locale));
    //: Shown in place of a date that is not there.
    m_date->setSpecialValueText(tr("No date"));
    m_showing = false;
    m_date->setToolTip(tr("Date and time in UTC"));
    m_date->setAccessibleName(tr("%1, date and time in UTC").arg(fieldName(field())));
    m_number->setPlaceholderText(tr("Not set"));
    m_number->setToolTip(fieldHelp(field()));
    m_number->setAccessibleName(tr("%1, Unix time").arg(fieldName(field())));
    m_now->setText(tr("Now"));
    m_now->setToolTip(unit() == TimeUnit::Milliseconds ? tr("Set to now, in milliseconds")
                                                       : tr("Set to now, in seconds"));
    m_now->setAccessibleName(tr("Set %1 to now").arg(fieldName(field())));
}

void TimeEditor::showText(const QString &text)
{
    if (m_number->text() != text) {
        m_number->setText(text);
        m_number->setCursorPosition(0);
    }
    showDate(text);
    m_now->setToolTip(unit() == TimeUnit::Milliseconds ? tr("Set to now, in milliseconds")
                                                       : tr("Set to now, in seconds"));
}

bool TimeEditor::eventFilter(QObject *watched, QEvent *event)
{
    // Scrolling through the form must not change what happens to lie under the mouse.
    if (event->type() == QEvent::Wheel && !m_date->hasFocus()) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

void TimeEditor::showDate(const QString &text)
{
    const QDateTime time = timeOf(field(), text, *m_date);
    m_showing = true;
    m_date->setDateTime(time.isValid() ? time : m_date->minimumDateTime()); // the minimum shows "No date"
    m_showing = false;
    // Without a date there is nothing to step from: the number or "Now" sets one.
    m_date->setEnabled(time.isValid() && !m_readOnly);
}

void TimeEditor::onDateEdited(const QDateTime &time)
{
    if (m_showing || m_readOnly)
        return;
    const QString number = QString::number(toRecordTime(time, unit()));
    m_number->setText(number);
    takeEdit(number);
}

void TimeEditor::setToNow()
{
    const QString number = QString::number(toRecordTime(QDateTime::currentDateTimeUtc(), unit()));
    m_number->setText(number);
    showDate(number);
    takeEdit(number);
}

TimeUnit TimeEditor::unit() const
{
    return m_unit(field());
}
