#include "views/applydialog.h"

#include "models/changes/changereader.h"
#include "models/store/catalogsession.h"
#include "views/curatorstyle.h"
#include "views/gradelook.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/reviewtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::StringLiterals;
using State = ChangeListModel::State;

namespace {

constexpr QSize kSize(1040, 600);
constexpr std::array kStates{State::Applies, State::AlreadyThere, State::Conflict, State::Missing, State::Exists};
constexpr std::array kWidths{125, 90, 170, 130, 170, 170, 100}; // px, of the columns

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

// What needs a look stands out, what is done already stands back.
std::optional<QColor> colourOf(const QModelIndex &index, const QPalette &palette)
{
    const auto state = State(index.data(ChangeListModel::StateRole).toInt());
    const bool isTold = index.column() == ChangeListModel::StateColumn || index.column() == ChangeListModel::HereColumn;
    if (state == State::AlreadyThere)
        return quietColor(palette);
    return state != State::Applies && isTold ? std::optional(gradeColor(Grade::Warning, palette)) : std::nullopt;
}

} // namespace

ApplyDialog::ApplyDialog(CatalogSession &session, QThreadPool &pool, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_path(path)
    , m_catalogPath(session.path())
    , m_isReadOnly(session.isReadOnly())
    , m_work(pool, this)
    , m_title(new QLabel)
    , m_origin(new QLabel)
    , m_summary(new QLabel)
    , m_filterLabel(new QLabel)
    , m_reason(new QLabel)
    , m_filter(new QComboBox)
    , m_table(new ReviewTable(m_model, kWidths, colourOf))
    , m_progress(new QProgressBar)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_apply(m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole))
{
    build();
    retranslate();
    prepare();
}

ApplyDialog::~ApplyDialog() = default;

void ApplyDialog::build()
{
    setObjectName(u"applyDialog"_s);
    m_title->setObjectName(u"applyTitle"_s);
    m_summary->setObjectName(u"applySummary"_s);
    m_filter->setObjectName(u"applyFilter"_s);
    m_table->setObjectName(u"applyTable"_s);
    m_reason->setObjectName(u"applyReason"_s);
    m_apply->setObjectName(u"applyButton"_s);
    m_apply->setDefault(true);
    for (auto *label : {m_title, m_origin, m_summary, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_reason->setForegroundRole(QPalette::PlaceholderText);
    m_filterLabel->setBuddy(m_filter);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_progress->setTextVisible(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addSpacing(6);
    auto *line = new QHBoxLayout;
    line->addWidget(m_summary, 1);
    line->addWidget(m_filterLabel);
    line->addWidget(m_filter);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_reason);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    resize(kSize);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ApplyDialog::onApply);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto state = m_filter->itemData(index);
        m_model.setFilter(state.isValid() ? std::optional(State(state.toInt())) : std::nullopt);
        showReason();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showReason(); });
}

void ApplyDialog::prepare()
{
    const auto tell = [this](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(
            this,
            [this, done, total] {
                m_progress->setRange(0, int(total));
                m_progress->setValue(int(done));
            },
            Qt::QueuedConnection);
    };
    m_work.run(
        [path = m_path, catalogPath = m_catalogPath, subject = fileName(),
         tell](const std::atomic_bool &cancelled) -> Prepared {
            auto document = readChangeFile(path);
            if (!document)
                return tl::unexpected(document.error());
            auto reader = CatalogReader::open(catalogPath);
            if (!reader)
                return tl::unexpected(reader.error());
            CatalogRecords records(**reader);
            auto plan = planChanges(*document, subject, records, [&](qint64 done, qint64 total) {
                if (!cancelled && total > 0)
                    tell(done, total);
                return !cancelled;
            });
            if (!plan)
                return tl::unexpected(plan.error());
            return std::make_shared<const ChangePreview>(*std::move(document), *std::move(plan));
        },
        [this](const Prepared &prepared) { onPrepared(prepared); });
}

void ApplyDialog::onPrepared(const Prepared &prepared)
{
    m_prepared = prepared;
    m_model.setPreview(prepared ? *prepared : nullptr);
    retranslate();
    if (m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    m_table->setFocus();
    emit this->prepared();
}

void ApplyDialog::onApply()
{
    if (!m_prepared || !*m_prepared)
        return;
    const auto &plan = (**m_prepared)->plan;
    accept();
    emit applyRequested(plan.changes, plan.counts());
}

QString ApplyDialog::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void ApplyDialog::showHeader()
{
    const auto header = m_prepared && *m_prepared ? (**m_prepared)->document.header : ChangeHeader{};
    m_title->setText(header.label.isEmpty() ? fileName() : header.label);
    QStringList parts;
    if (!header.label.isEmpty())
        parts << fileName();
    if (!header.author.isEmpty())
        //: %1: a person's name.
        parts << tr("by %1").arg(header.author);
    if (header.time.isValid())
        parts << QLocale().toString(header.time.toLocalTime(), QLocale::ShortFormat);
    m_origin->setText(parts.join(u" · "_s));
    m_origin->setVisible(!parts.isEmpty());
}

void ApplyDialog::showCounts()
{
    const bool isList = m_prepared && *m_prepared && m_model.count({}) > 0;
    for (auto *widget : {static_cast<QWidget *>(m_filterLabel), static_cast<QWidget *>(m_filter),
                         static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_reason)})
        widget->setVisible(isList);
    m_progress->setVisible(!m_prepared);
    QPalette colours = palette();
    if (m_prepared && !*m_prepared)
        colours.setColor(QPalette::WindowText, CuratorStyle::error(colours));
    m_summary->setPalette(colours);
    if (!m_prepared)
        return m_summary->setText(tr("Comparing the change set with this catalog…"));
    if (!*m_prepared)
        return m_summary->setText(Messages::forError(m_prepared->error()));
    const auto &preview = ***m_prepared;
    if (preview.document.changes.empty())
        return m_summary->setText(tr("The change set is empty: there is nothing to apply."));
    const auto counts = preview.plan.counts();
    QStringList sentences{
        counts.applied > 0 ? tr("%Ln change(s) will be applied.", nullptr, plural(counts.applied)) : QString(),
        counts.alreadyThere > 0 ? tr("%Ln change(s) are there already.", nullptr, plural(counts.alreadyThere))
                                : QString(),
        counts.conflicts > 0
            ? tr("%Ln change(s) meet something else here and stay as they are.", nullptr, plural(counts.conflicts))
            : QString(),
        counts.missing > 0 ? tr("%Ln change(s) find no record here.", nullptr, plural(counts.missing)) : QString(),
        m_isReadOnly ? tr("This catalog is open for reading only, so nothing can be applied.") : QString()};
    sentences.removeAll(QString());
    m_summary->setText(sentences.join(u' '));
}

void ApplyDialog::showReason()
{
    const auto current = m_table->currentIndex();
    m_reason->setText(current.isValid() ? current.data(ChangeListModel::ReasonRole).toString() : QString());
}

void ApplyDialog::updateButton()
{
    const bool applies = m_prepared && *m_prepared && !(**m_prepared)->plan.changes.changes.empty();
    m_apply->setEnabled(applies && !m_isReadOnly);
    m_apply->setDefault(true); // while it could do nothing, another was
    m_apply->setText(tr("&Apply"));
    m_apply->setIcon(IconSet::tinted(u"ok"_s));
    m_apply->setToolTip(applies ? tr("Apply what applies; it can be taken back with Undo")
                                : tr("There is nothing that would be applied"));
}

void ApplyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Colours and fonts may have changed since.
void ApplyDialog::showEvent(QShowEvent *event)
{
    showCounts();
    QDialog::showEvent(event);
}

void ApplyDialog::retranslate()
{
    setWindowTitle(tr("Apply a change set"));
    m_table->setAccessibleName(tr("Changes"));
    m_filterLabel->setText(tr("&Show:"));
    m_model.setLocale(QLocale());
    const int chosen = std::max(m_filter->currentIndex(), 0);
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->clear();
        //: A choice of rows. %1: their number.
        m_filter->addItem(tr("All fields (%1)").arg(number(m_model.count({}))));
        for (const auto state : kStates)
            if (const auto count = m_model.count(state); count > 0)
                //: A choice of rows. %1: a state, e.g. Conflict. %2: their number.
                m_filter->addItem(tr("%1 (%2)").arg(ChangeListModel::nameOf(state), number(count)), int(state));
        m_filter->setCurrentIndex(std::min(chosen, m_filter->count() - 1));
    }
    showHeader();
    showCounts();
    showReason();
    updateButton();
}
