#include "views/fetchdialog.h"

#include "views/curatorstyle.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 480; // px

} // namespace

FetchDialog::FetchDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel)
    , m_addressLabel(new QLabel)
    , m_keyLabel(new QLabel)
    , m_keyNote(new QLabel)
    , m_problem(new QLabel)
    , m_address(new QLineEdit)
    , m_key(new QLineEdit)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"fetchDialog"_s);
    m_address->setObjectName(u"fetchAddress"_s);
    m_key->setObjectName(u"fetchKey"_s);
    m_problem->setObjectName(u"fetchProblem"_s);
    setMinimumWidth(kWidth);
    m_key->setEchoMode(QLineEdit::Password);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_addressLabel->setBuddy(m_address);
    m_keyLabel->setBuddy(m_key);
    for (auto *label : {m_intro, m_keyNote, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_keyNote->setForegroundRole(QPalette::PlaceholderText);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_intro);
    layout->addSpacing(10);
    layout->addWidget(m_addressLabel);
    layout->addWidget(m_address);
    layout->addWidget(m_problem);
    layout->addSpacing(6);
    layout->addWidget(m_keyLabel);
    layout->addWidget(m_key);
    layout->addWidget(m_keyNote);
    layout->addSpacing(14);
    layout->addWidget(m_buttons);
    connect(m_address, &QLineEdit::textChanged, this, &FetchDialog::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FetchDialog::onAccepted);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

QString FetchDialog::problemOf(const QString &address)
{
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1))
        return tr("This is no address of a service. It begins with https:// (or http://) and names a host.");
    if (!url.userInfo().isEmpty())
        return tr("Leave the name and password out of the address; the key has a field of its own.");
    return {};
}

void FetchDialog::onAccepted()
{
    if (!problemOf(m_address->text()).isEmpty())
        return;
    accept();
    emit fetchRequested(QUrl(m_address->text().trimmed(), QUrl::StrictMode), m_key->text().trimmed().toUtf8());
}

void FetchDialog::check()
{
    const QString problem = problemOf(m_address->text());
    const bool isBlank = m_address->text().trimmed().isEmpty(); // nothing typed yet is no mistake
    m_problem->setText(isBlank ? QString() : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, CuratorStyle::error(colours));
    m_problem->setPalette(colours);
    m_address->setProperty(CuratorStyle::kProblemProperty, !isBlank && !problem.isEmpty());
    m_address->update();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
}

void FetchDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void FetchDialog::retranslate()
{
    setWindowTitle(tr("Fetch achievements"));
    m_intro->setText(tr("All achievements of a service come into this catalog. What you changed here stays yours."));
    m_addressLabel->setText(tr("&Address of the service"));
    m_keyLabel->setText(tr("&Key"));
    m_keyNote->setText(tr("Kept only until the program ends; written to no file."));
    m_address->setPlaceholderText(u"https://api.example.com"_s);
    m_key->setPlaceholderText(tr("Leave empty if the service wants none"));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Fetch"));
    check();
}
