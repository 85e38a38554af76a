#include "views/fetchdialog.h"

#include "models/records/enumerations.h"
#include "views/curatorstyle.h"
#include "views/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520; // px

} // namespace

FetchDialog::FetchDialog(QWidget *parent)
    : QDialog(parent)
    , m_intro(new QLabel)
    , m_pendingNote(new QLabel)
    , m_problem(new QLabel)
    , m_form(new QFormLayout)
    , m_connection(new QComboBox)
    , m_source(new QComboBox)
    , m_manage(new QPushButton)
    , m_goOn(new QPushButton)
    , m_game(new QLineEdit)
    , m_since(new QLineEdit)
    , m_where(new QLineEdit)
    , m_connectionRow(new QWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"fetchDialog"_s);
    m_connection->setObjectName(u"fetchConnection"_s);
    m_manage->setObjectName(u"fetchManage"_s);
    m_goOn->setObjectName(u"fetchGoOn"_s);
    m_game->setObjectName(u"fetchGame"_s);
    m_source->setObjectName(u"fetchSource"_s);
    m_since->setObjectName(u"fetchSince"_s);
    m_where->setObjectName(u"fetchWhere"_s);
    m_problem->setObjectName(u"fetchProblem"_s);
    m_pendingNote->setObjectName(u"fetchPending"_s);
    setMinimumWidth(kWidth);
    for (auto *label : {m_intro, m_pendingNote, m_problem}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_source->addItem({});
    for (const auto &source : enumerationValues(Field::Category))
        m_source->addItem({}, source.number);

    auto *connectionLayout = new QHBoxLayout(m_connectionRow);
    connectionLayout->setContentsMargins(0, 0, 0, 0);
    connectionLayout->setSpacing(8);
    connectionLayout->addWidget(m_connection, 1);
    connectionLayout->addWidget(m_manage);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (auto *field : std::initializer_list<QWidget *>{m_connectionRow, m_game, m_source, m_since, m_where})
        m_form->addRow(u" "_s, field);
    auto *pendingRow = new QHBoxLayout;
    pendingRow->setSpacing(12);
    pendingRow->addWidget(m_pendingNote, 1);
    pendingRow->addWidget(m_goOn, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(m_intro);
    layout->addLayout(m_form);
    layout->addLayout(pendingRow);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);

    for (auto *field : {m_game, m_since, m_where})
        connect(field, &QLineEdit::textChanged, this, &FetchDialog::check);
    for (auto *choice : {m_connection, m_source})
        connect(choice, &QComboBox::currentIndexChanged, this, &FetchDialog::check);
    connect(m_manage, &QPushButton::clicked, this, [this] { emit connectionsRequested(m_connection->currentText()); });
    connect(m_goOn, &QPushButton::clicked, this, [this] { start(true); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { start(false); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retranslate();
}

void FetchDialog::setConnections(const QList<Connection> &connections)
{
    const auto before = m_connection->currentText();
    m_connections = connections;
    m_connection->clear();
    for (const auto &connection : m_connections)
        m_connection->addItem(connection.name);
    m_connection->setCurrentIndex(std::max(0, m_connection->findText(before)));
    check();
}

void FetchDialog::setPending(const std::vector<FetchMemo> &pending)
{
    m_pending = pending;
    check();
}

Connection FetchDialog::connection() const
{
    return m_connections.value(m_connection->currentIndex());
}

std::optional<FetchScope> FetchDialog::scope(QString &problem) const
{
    FetchScope scope;
    bool isNumber = true;
    if (const auto game = m_game->text().trimmed(); !game.isEmpty())
        scope.game = game.toULongLong(&isNumber);
    if (!isNumber) {
        problem = tr("A game is named by its number, e.g. 41233.");
        return std::nullopt;
    }
    if (m_source->currentIndex() > 0)
        scope.source = m_source->currentData().toULongLong();
    if (const auto since = m_since->text().trimmed(); !since.isEmpty()) {
        scope.updatedSince = QDateTime::fromString(since, Qt::ISODate);
        if (!scope.updatedSince.isValid()) {
            problem = tr("A date is written like 2018-06-01 or 2018-06-01T12:30.");
            return std::nullopt;
        }
    }
    if (connection().dialect != Dialect::V2) {
        const auto condition = apicalypse::checkedCondition(m_where->text());
        if (!condition) {
            //: %1: what is wrong, in English.
            problem = tr("The condition cannot be used: %1.").arg(condition.error().detail);
            return std::nullopt;
        }
        scope.where = *condition;
    }
    return scope;
}

// The unfinished fetch of what is chosen here.
const FetchMemo *FetchDialog::pending() const
{
    QString problem;
    const auto narrowed = scope(problem);
    for (const auto &memo : m_pending)
        if (narrowed && memo.isOf(connection()) && memo.scope == *narrowed)
            return &memo;
    return nullptr;
}

void FetchDialog::start(bool goesOn)
{
    QString problem;
    const auto narrowed = scope(problem);
    if (!narrowed || m_connections.isEmpty())
        return;
    const auto *memo = goesOn ? pending() : nullptr;
    const auto from = memo ? std::optional(*memo) : std::nullopt;
    accept();
    emit fetchRequested(connection(), *narrowed, from);
}

void FetchDialog::check()
{
    QString problem;
    const auto narrowed = scope(problem);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, CuratorStyle::error(colours));
    m_problem->setPalette(colours);
    m_form->setRowVisible(m_where, connection().dialect != Dialect::V2);
    const auto *memo = pending();
    if (memo)
        m_pendingNote->setText(Messages::forPending(*memo));
    m_pendingNote->setVisible(memo);
    m_goOn->setVisible(memo);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(narrowed && !m_connections.isEmpty());
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
    m_intro->setText(tr("The achievements of a service come into this catalog. What you changed here stays yours."));
    const auto label = [this](QWidget *field, const QString &text, QWidget *buddy) {
        auto *named = static_cast<QLabel *>(m_form->labelForField(field));
        named->setText(text);
        named->setBuddy(buddy);
    };
    label(m_connectionRow, tr("&From"), m_connection);
    label(m_game, tr("Only &game"), m_game);
    label(m_source, tr("Only &source"), m_source);
    label(m_since, tr("&Updated since"), m_since);
    label(m_where, tr("C&ondition"), m_where);
    m_manage->setText(tr("&Connections…"));
    m_goOn->setText(tr("Go &on"));
    m_goOn->setToolTip(tr("Fetch what is still missing, and nothing twice"));
    m_game->setPlaceholderText(tr("All games"));
    m_game->setToolTip(tr("The number of a game"));
    m_since->setPlaceholderText(tr("Whenever, or e.g. 2018-06-01"));
    m_where->setPlaceholderText(tr("e.g. rank = 4 & owners > 1000"));
    m_where->setToolTip(tr("Any condition of the service's query language, Apicalypse"));
    m_source->setItemText(0, tr("All sources"));
    for (int i = 1; i < m_source->count(); ++i)
        m_source->setItemText(i, enumerationName(Field::Category, m_source->itemData(i).toULongLong()));
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Fetch"));
    check();
}
