#include "views/importdialog.h"

#include "models/catalog/newrecords.h"
#include "models/records/enumerations.h"
#include "models/records/jsonstring.h"
#include "models/store/catalogsession.h"
#include "views/curatorstyle.h"
#include "views/iconset.h"
#include "views/importdialog_p.h"
#include "views/messages.h"
#include "views/reviewtable.h"

#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using Action = ImportList::Action;

namespace {

constexpr std::array kActions{Action::Add,  Action::Update,  Action::Unchanged,
                              Action::Left, Action::Receive, Action::Reject};

std::optional<quint64> numberIn(const QLineEdit &edit)
{
    const auto value = parseFieldText(Field::Id, edit.text());
    const auto *number = value ? std::get_if<quint64>(&*value) : nullptr;
    return number ? std::optional(*number) : std::nullopt;
}

QString subjectOf(const ImportRequest &request)
{
    return QFileInfo(request.sources.front().source.path).fileName();
}

} // namespace

ImportDialog::ImportDialog(CatalogSession &session, QThreadPool &pool, ImportRequest request, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(std::move(request))
    , m_work(pool, this)
{
    m_request.options.subject = subjectOf(m_request);
    build();
    retranslate();
    m_firstId->setText(QString::number(proposedId(*m_session.catalog())));
    prepare();
}

ImportDialog::~ImportDialog() = default;

bool ImportDialog::takeAnswers()
{
    m_answerProblem.clear();
    auto &options = m_request.options;
    options.game = numberIn(*m_game);
    if (!options.game && !m_game->text().trimmed().isEmpty())
        m_answerProblem = tr("A game is named by its number, e.g. 41233.");
    options.region = m_region->currentIndex() > 0 ? std::optional(m_region->currentData().toULongLong()) : std::nullopt;
    options.firstId = m_ids->currentIndex() > 0 ? numberIn(*m_firstId) : std::nullopt;
    if (m_ids->currentIndex() > 0 && !options.firstId)
        m_answerProblem = tr("Say from which number on free IDs are taken, e.g. 90000.");
    options.now = QDateTime::currentDateTimeUtc();
    m_request.language = m_language->currentData().toString();
    // What is said of one table holds for those with the same titles.
    for (auto &source : m_request.sources)
        if (source.columns && std::ranges::equal(source.columns->columns(), m_columns->columns().columns(), {},
                                                 &CsvColumns::Column::title, &CsvColumns::Column::title))
            source.columns = m_columns->columns();
    return m_answerProblem.isEmpty();
}

void ImportDialog::prepare()
{
    m_firstId->setEnabled(m_ids->currentIndex() > 0);
    showGameName();
    m_prepared.reset();
    m_work.cancel();
    if (!takeAnswers())
        return showSummary();
    showSummary();
    m_work.run([request = m_request, catalog = m_session.catalog(), path = m_session.path()](
                   const std::atomic_bool &cancelled) { return previewImport(request, catalog, path, cancelled); },
               [this](const Prepared &prepared) { onPrepared(prepared); });
}

void ImportDialog::onPrepared(const Prepared &prepared)
{
    const auto current = std::max(m_table->currentIndex().row(), 0);
    m_prepared = prepared;
    m_list.setPreview(prepared ? *prepared : nullptr);
    if (m_list.rowCount() > 0)
        m_table->setCurrentIndex(m_list.index(std::min(current, m_list.rowCount() - 1), 0));
    showLanguages();
    retranslate();
    emit this->prepared();
    proposeGame();
}

// The catalog may know the game by the name that the file tells.
void ImportDialog::proposeGame()
{
    if (std::exchange(m_wasGameProposed, true) || !m_prepared || !*m_prepared || !m_game->text().isEmpty())
        return;
    const auto name = (**m_prepared)->definitions.game.toCaseFolded();
    const auto folded = jsonstring::fromQString(name);
    if (const auto game = folded.empty() ? std::nullopt : m_session.catalog()->gameNames().onlyNamed(folded, true))
        m_game->setText(QString::number(*game));
}

void ImportDialog::showGameName()
{
    const auto id = numberIn(*m_game);
    const auto name = id ? m_session.catalog()->gameNames().name(*id) : std::string_view();
    QString text = jsonstring::toQString(name);
    if (text.isEmpty() && m_prepared && *m_prepared && !(**m_prepared)->definitions.game.isEmpty())
        //: %1: a game's name.
        text = tr("The file is of “%1”. The number names its records.").arg((**m_prepared)->definitions.game);
    m_gameName->setText(text);
    m_gameName->setVisible(!text.isEmpty());
}

void ImportDialog::showLanguages()
{
    if (!m_prepared || !*m_prepared)
        return;
    const auto &languages = (**m_prepared)->definitions.languages;
    if (m_language->count() == int(languages.size()))
        return;
    const QSignalBlocker blocker(m_language);
    m_language->clear();
    for (const auto &language : languages) {
        const auto name = QString::fromStdString(language);
        m_language->addItem(name, name);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(u"english"_s)));
}

QStringList ImportDialog::notes() const
{
    QStringList sentences;
    if (m_prepared && *m_prepared)
        for (const auto &note : (**m_prepared)->definitions.notes)
            sentences << Messages::forNote({note.kind, note.detail, QFileInfo(note.place).fileName()});
    return sentences;
}

void ImportDialog::showSummary()
{
    const bool isFailed = !m_answerProblem.isEmpty() || (m_prepared && !*m_prepared);
    QPalette colours = palette();
    if (isFailed)
        colours.setColor(QPalette::WindowText, CuratorStyle::error(colours));
    m_summary->setPalette(colours);
    m_progress->setVisible(!m_prepared && m_answerProblem.isEmpty());
    m_notes->setText(notes().join(u'\n'));
    m_notes->setVisible(!m_notes->text().isEmpty());
    if (!m_answerProblem.isEmpty())
        m_summary->setText(m_answerProblem);
    else if (!m_prepared)
        m_summary->setText(tr("Comparing with this catalog…"));
    else if (!*m_prepared)
        m_summary->setText(Messages::forError(m_prepared->error()));
    else
        m_summary->setText(importdialog::summary(m_list, (**m_prepared)->isPart));
    updateButtons();
}

void ImportDialog::showEntry()
{
    const auto row = m_table->currentIndex().row();
    const bool isRow = row >= 0 && row < m_list.rowCount();
    m_raw->setPlainText(isRow ? m_list.rawText(row) : QString());
    m_result->setPlainText(isRow ? m_list.resultText(row, QLocale()) : QString());
}

void ImportDialog::updateButtons()
{
    const bool isThere = m_prepared && *m_prepared;
    const bool isMerge = m_request.isOfDefinitions();
    const bool does = isThere && (isMerge ? !(**m_prepared)->plan.changes.changes.empty()
                                          : m_list.count(Action::Receive) > 0 || (**m_prepared)->isPart);
    m_import->setEnabled(does && !m_session.isReadOnly());
    m_import->setDefault(true); // while it could do nothing, another was
    m_import->setToolTip(does ? tr("Import what is listed; it can be taken back with Undo")
                              : tr("There is nothing that would be imported"));
    m_save->setVisible(isThere && m_list.count(Action::Reject) > 0);
}

void ImportDialog::onImport()
{
    if (!m_prepared || !*m_prepared)
        return;
    const auto preview = **m_prepared;
    accept();
    if (m_request.isOfDefinitions())
        emit mergeRequested(preview->plan.changes, preview->plan.counts());
    else
        emit receiveRequested(m_request.sources);
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

// Colours may have changed since.
void ImportDialog::showEvent(QShowEvent *event)
{
    showSummary();
    QDialog::showEvent(event);
}

void ImportDialog::retranslate()
{
    const auto &sources = m_request.sources;
    setWindowTitle(tr("Import"));
    m_title->setText(sources.size() > 1
                         //: %1: a file's name. %Ln: how many other files there are.
                         ? tr("%1 and %Ln more file(s)", nullptr, int(sources.size()) - 1).arg(subjectOf(m_request))
                         : subjectOf(m_request).isEmpty() ? tr("Pasted text") : subjectOf(m_request));
    QStringList formats;
    for (const auto &source : sources)
        if (const auto name = importFormatName(source.format); !formats.contains(name))
            formats << name;
    m_origin->setText(formats.join(u" · "_s));
    retranslateForm();
    const int chosen = std::max(m_filter->currentIndex(), 0);
    const auto number = [](qint64 count) { return QLocale().toString(count); };
    {
        const QSignalBlocker blocker(m_filter);
        m_filter->clear();
        //: A choice of rows. %1: their number.
        m_filter->addItem(tr("All entries (%1)").arg(number(m_list.count({}))));
        for (const auto action : kActions)
            if (const auto count = m_list.count(action); count > 0)
                //: A choice of rows. %1: what is done with them, e.g. Update. %2: their number.
                m_filter->addItem(tr("%1 (%2)").arg(ImportList::nameOf(action), number(count)), int(action));
        m_filter->setCurrentIndex(std::min(chosen, m_filter->count() - 1));
    }
    m_list.retranslate();
    showGameName();
    showSummary();
    showEntry();
}
