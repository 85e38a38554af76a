#include "views/connectionsdialog.h"

#include "views/curatorstyle.h"
#include "views/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 190; // px
constexpr int kFormWidth = 440;
constexpr int kHighestRate = 1000; // requests a second
constexpr int kMostOpen = 32;
constexpr int kSaidLines = 3;

} // namespace

ConnectionsDialog::ConnectionsDialog(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
    , m_test(new QPushButton)
    , m_form(new QFormLayout)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_userKey(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_clientSecret(new QLineEdit)
    , m_tokenUrl(new QLineEdit)
    , m_rate(new QLineEdit)
    , m_open(new QLineEdit)
    , m_dialect(new QComboBox)
    , m_note(new QLabel)
    , m_said(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(u"connectionsDialog"_s);
    m_list->setObjectName(u"connectionList"_s);
    m_add->setObjectName(u"addConnection"_s);
    m_remove->setObjectName(u"removeConnection"_s);
    m_test->setObjectName(u"testConnection"_s);
    m_said->setObjectName(u"connectionSaid"_s);
    const std::array fields{std::pair{m_name, u"connectionName"_s},
                            std::pair{m_address, u"connectionAddress"_s},
                            std::pair{m_userKey, u"connectionKey"_s},
                            std::pair{m_clientId, u"connectionClientId"_s},
                            std::pair{m_clientSecret, u"connectionClientSecret"_s},
                            std::pair{m_tokenUrl, u"connectionTokenUrl"_s},
                            std::pair{m_rate, u"connectionRate"_s},
                            std::pair{m_open, u"connectionOpen"_s}};
    m_dialect->setObjectName(u"connectionDialect"_s);
    for (const auto &spec : dialects())
        m_dialect->addItem({}, int(spec.dialect));
    for (auto *secret : {m_userKey, m_clientSecret})
        secret->setEchoMode(QLineEdit::Password);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_rate->setValidator(new QIntValidator(0, kHighestRate, this));
    m_open->setValidator(new QIntValidator(1, kMostOpen, this));
    m_list->setFixedWidth(kListWidth);
    for (auto *label : {m_note, m_said}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_said->setMinimumHeight(kSaidLines * fontMetrics().lineSpacing()); // so that nothing moves when it speaks

    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (auto *field : std::initializer_list<QWidget *>{m_name, m_dialect, m_address, m_userKey, m_clientId,
                                                        m_clientSecret, m_tokenUrl, m_rate, m_open})
        m_form->addRow(u" "_s, field);

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_list, 1);
    auto *listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    left->addLayout(listButtons);
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addLayout(m_form);
    right->addWidget(m_note);
    auto *testRow = new QHBoxLayout;
    testRow->setSpacing(12);
    testRow->addWidget(m_test, 0, Qt::AlignTop);
    testRow->addWidget(m_said, 1);
    right->addLayout(testRow);
    right->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(columns, 1);
    layout->addWidget(m_buttons);
    setMinimumWidth(kListWidth + kFormWidth + 60);

    for (const auto &[field, name] : fields) {
        field->setObjectName(name);
        connect(field, &QLineEdit::textEdited, this, &ConnectionsDialog::takeEdits);
    }
    connect(m_dialect, &QComboBox::activated, this, [this] {
        const auto before = dialectSpec(m_connections.value(m_list->currentRow()).dialect);
        const auto &after = dialectSpec(Dialect(m_dialect->currentData().toInt()));
        if (m_address->text().isEmpty() || m_address->text() == before.base) // nothing of the curator's own
            m_address->setText(after.dialect == Dialect::V4 ? QString(after.base) : QString());
        takeEdits();
        updateForm();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsDialog::addConnection);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsDialog::removeConnection);
    connect(m_test, &QPushButton::clicked, this, [this] {
        say(tr("Asking the service…"), false);
        m_test->setEnabled(false);
        emit testRequested(m_connections[m_list->currentRow()]);
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!problem().isEmpty())
            return;
        accept();
        emit connectionsAccepted(m_connections);
    });
    retranslate();
    updateForm();
}

void ConnectionsDialog::setConnections(const QList<Connection> &connections, bool keepsSecrets)
{
    m_connections = connections;
    m_keepsSecrets = keepsSecrets;
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const auto &connection : m_connections)
            m_list->addItem(connection.name);
    }
    retranslate();
    showConnection({});
}

void ConnectionsDialog::showConnection(const QString &name)
{
    if (m_connections.isEmpty())
        return addConnection();
    const auto found = std::ranges::find(m_connections, name, &Connection::name);
    m_list->setCurrentRow(found == m_connections.end() ? 0 : int(found - m_connections.begin()));
    showCurrent();
}

void ConnectionsDialog::showTestResult(const Connection &tested, const std::optional<Error> &error)
{
    if (m_connections.value(m_list->currentRow()) != tested)
        return;
    check();
    say(error ? Messages::forError(*error) : tr("It works: the service answers."), error.has_value());
}

QString ConnectionsDialog::addressProblem(const QString &typed)
{
    const QUrl url(typed.trimmed(), QUrl::StrictMode);
    const auto scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "http"_L1 && scheme != "https"_L1))
        return tr("This is no address of a service. It begins with https:// (or http://) and names a host.");
    if (!url.userInfo().isEmpty())
        return tr("Leave the name and password out of the address; the key has a field of its own.");
    return {};
}

void ConnectionsDialog::addConnection()
{
    Connection connection;
    connection.name = freeName(tr("New connection"));
    connection.dialect = Dialect::V3;
    m_connections.append(connection);
    m_list->addItem(connection.name);
    m_list->setCurrentRow(m_list->count() - 1);
    showCurrent();
    m_name->setFocus();
    m_name->selectAll();
}

void ConnectionsDialog::removeConnection()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    {
        const QSignalBlocker blocker(m_list);
        m_connections.removeAt(row);
        delete m_list->takeItem(row);
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCurrent();
}

void ConnectionsDialog::showCurrent()
{
    m_isShowing = true;
    const auto connection = m_connections.value(m_list->currentRow());
    m_name->setText(connection.name);
    m_dialect->setCurrentIndex(m_dialect->findData(int(connection.dialect)));
    m_address->setText(connection.base.toString());
    m_userKey->setText(QString::fromUtf8(connection.userKey));
    m_clientId->setText(QString::fromUtf8(connection.clientId));
    m_clientSecret->setText(QString::fromUtf8(connection.clientSecret));
    m_tokenUrl->setText(connection.tokenUrl.toString());
    m_rate->setText(QString::number(connection.requestsPerSecond));
    m_open->setText(QString::number(connection.openRequests));
    m_isShowing = false;
    updateForm();
    check();
}

void ConnectionsDialog::takeEdits()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    Connection &connection = m_connections[row];
    connection.name = m_name->text().simplified();
    connection.dialect = Dialect(m_dialect->currentData().toInt());
    connection.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
    connection.userKey = m_userKey->text().trimmed().toUtf8();
    connection.clientId = m_clientId->text().trimmed().toUtf8();
    connection.clientSecret = m_clientSecret->text().trimmed().toUtf8();
    connection.tokenUrl = QUrl(m_tokenUrl->text().trimmed(), QUrl::StrictMode);
    connection.requestsPerSecond = m_rate->text().toInt();
    connection.openRequests = std::max(1, m_open->text().toInt());
    m_list->item(row)->setText(connection.name);
    check();
}

// V4 has other secrets than the generations before.
void ConnectionsDialog::updateForm()
{
    const bool hasAny = m_list->currentRow() >= 0;
    const bool isV4 = Dialect(m_dialect->currentData().toInt()) == Dialect::V4;
    m_form->setRowVisible(m_userKey, !isV4);
    for (auto *field : {m_clientId, m_clientSecret, m_tokenUrl})
        m_form->setRowVisible(field, isV4);
    for (int row = 0; row < m_form->rowCount(); ++row)
        m_form->itemAt(row, QFormLayout::FieldRole)->widget()->setEnabled(hasAny);
    m_remove->setEnabled(hasAny);
}

QString ConnectionsDialog::problem() const
{
    for (const auto &connection : m_connections) {
        if (connection.name.isEmpty())
            return tr("A connection needs a name.");
        if (std::ranges::count(m_connections, connection.name, &Connection::name) > 1)
            //: %1: name of a connection.
            return tr("Two connections are named “%1”. Give one of them another name.").arg(connection.name);
        if (const auto wrong = addressProblem(connection.base.toString()); !wrong.isEmpty())
            //: %1: name of a connection. %2: what is wrong, a whole sentence.
            return tr("%1: %2").arg(connection.name, wrong);
        if (const auto token = connection.tokenUrl.toString(); !token.isEmpty() && !addressProblem(token).isEmpty())
            return tr("%1: %2").arg(connection.name, addressProblem(token));
    }
    return {};
}

void ConnectionsDialog::check()
{
    const auto wrong = problem();
    const auto &current = m_connections.value(m_list->currentRow());
    const bool isBegun = !current.base.isEmpty() || m_connections.isEmpty(); // nothing typed yet is no mistake
    say(isBegun ? wrong : QString(), true);
    m_test->setEnabled(m_list->currentRow() >= 0 && addressProblem(current.base.toString()).isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(wrong.isEmpty());
}

void ConnectionsDialog::say(const QString &text, bool isProblem)
{
    QPalette colours = palette();
    if (isProblem)
        colours.setColor(QPalette::WindowText, CuratorStyle::error(colours));
    m_said->setPalette(colours);
    m_said->setText(text);
}

QString ConnectionsDialog::freeName(const QString &wanted) const
{
    const auto isTaken = [this](const QString &name) {
        return std::ranges::find(m_connections, name, &Connection::name) != m_connections.end();
    };
    QString name = wanted;
    for (int n = 2; isTaken(name); ++n)
        name = wanted + u' ' + QString::number(n);
    return name;
}

void ConnectionsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ConnectionsDialog::retranslate()
{
    setWindowTitle(tr("Connections"));
    m_list->setAccessibleName(tr("Connections"));
    m_add->setText(tr("&New"));
    m_remove->setText(tr("&Remove"));
    m_test->setText(tr("&Test connection"));
    m_test->setToolTip(tr("Sends one small question with this address and these secrets"));
    const auto label = [this](QWidget *field, const QString &text) {
        static_cast<QLabel *>(m_form->labelForField(field))->setText(text);
    };
    label(m_name, tr("N&ame"));
    label(m_dialect, tr("&Generation"));
    label(m_address, tr("A&ddress"));
    label(m_userKey, tr("&Key"));
    label(m_clientId, tr("&Client ID"));
    label(m_clientSecret, tr("Client &secret"));
    label(m_tokenUrl, tr("T&oken address"));
    label(m_rate, tr("Re&quests a second"));
    label(m_open, tr("O&pen at once"));
    m_dialect->setItemText(0, tr("Version 2: pages by address"));
    m_dialect->setItemText(1, tr("Version 3: Apicalypse, user key"));
    m_dialect->setItemText(2, tr("Version 4: Apicalypse, Twitch credentials"));
    m_address->setPlaceholderText(u"https://api.example.com"_s);
    m_userKey->setPlaceholderText(tr("Leave empty if the service wants none"));
    m_tokenUrl->setPlaceholderText(QString(dialectSpec(Dialect::V4).tokenUrl));
    m_clientSecret->setToolTip(tr("The secret of the client, not an access token"));
    m_rate->setToolTip(tr("The service's limit; 0: as fast as they go"));
    m_open->setToolTip(tr("Requests under way at the same time"));
    m_note->setText(m_keepsSecrets
                        ? tr("Keys and secrets are kept in this computer's keychain.")
                        : tr("This computer has no keychain that can be used: keys and secrets are kept only until the "
                             "program ends, and written to no file."));
    check();
}
