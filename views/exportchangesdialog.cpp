#include "views/exportchangesdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 500; // px

} // namespace

ExportChangesDialog::ExportChangesDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel)
    , m_scopeLabel(new QLabel)
    , m_formatLabel(new QLabel)
    , m_labelLabel(new QLabel)
    , m_authorLabel(new QLabel)
    , m_note(new QLabel)
    , m_scope(new QComboBox)
    , m_format(new QComboBox)
    , m_label(new QLineEdit)
    , m_author(new QLineEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"exportChangesDialog"_s);
    m_scope->setObjectName(u"changesScope"_s);
    m_format->setObjectName(u"changesFormat"_s);
    m_label->setObjectName(u"changesLabel"_s);
    m_author->setObjectName(u"changesAuthor"_s);
    setMinimumWidth(kWidth);
    for (auto *label : {m_intro, m_note}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_intro);
    layout->addSpacing(10);
    const auto add = [layout](QLabel *label, QWidget *field) {
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
        layout->addSpacing(6);
    };
    add(m_scopeLabel, m_scope);
    add(m_formatLabel, m_format);
    add(m_labelLabel, m_label);
    add(m_authorLabel, m_author);
    layout->addWidget(m_note);
    layout->addSpacing(14);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportChangesDialog::onAccepted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void ExportChangesDialog::begin(const Counts &counts, const QString &author)
{
    m_counts = counts;
    m_author->setText(author);
    m_label->clear();
    fill();
    m_scope->setCurrentIndex(0);
    m_label->setFocus();
}

void ExportChangesDialog::onAccepted()
{
    accept();
    emit chosen(Scope(m_scope->currentData().toInt()), ExportFormat(m_format->currentData().toInt()),
                {m_label->text().trimmed(), m_author->text().trimmed(), QDateTime::currentDateTimeUtc()});
}

void ExportChangesDialog::fill()
{
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    const int scope = m_scope->currentIndex();
    m_scope->clear();
    //: A choice. %1: number of changed achievements.
    m_scope->addItem(tr("All changes in this catalog (%1)").arg(number(m_counts.all)), int(Scope::All));
    if (m_counts.found > 0 && m_counts.found < m_counts.all)
        //: A choice. %1: number of changed achievements.
        m_scope->addItem(tr("Changes the search finds (%1)").arg(number(m_counts.found)), int(Scope::Found));
    if (m_counts.selected > 0 && m_counts.selected < m_counts.all)
        //: A choice. %1: number of changed achievements.
        m_scope->addItem(tr("Changes of the selected achievements (%1)").arg(number(m_counts.selected)),
                         int(Scope::Selected));
    m_scope->setCurrentIndex(std::clamp(scope, 0, m_scope->count() - 1));
    const int format = m_format->currentIndex();
    m_format->clear();
    m_format->addItem(tr("Change set, to apply in another catalog"), int(ExportFormat::Changes));
    m_format->addItem(tr("Report, to read (Markdown)"), int(ExportFormat::Report));
    m_format->setCurrentIndex(std::max(format, 0));
}

void ExportChangesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ExportChangesDialog::retranslate()
{
    setWindowTitle(tr("Export changes"));
    m_intro->setText(tr("What was edited, added or deleted here, compared with what was received, goes into one file. "
                        "Whoever gets it sees every change before it is applied."));
    m_scopeLabel->setText(tr("&What"));
    m_formatLabel->setText(tr("&Form"));
    m_labelLabel->setText(tr("&Label"));
    m_authorLabel->setText(tr("&Your name"));
    m_label->setPlaceholderText(tr("What the changes are for"));
    m_author->setPlaceholderText(tr("May stay empty"));
    m_note->setText(tr("The name is remembered for the next time."));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Choose a file…"));
    fill();
}
