// ImportDialog's widgets: making, connecting and naming them.
#include "views/importdialog.h"

#include "models/records/enumerations.h"
#include "models/store/catalogsession.h"
#include "views/gradelook.h"
#include "views/iconset.h"
#include "views/importdialog_p.h"
#include "views/reviewtable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>

#include <limits>

using namespace Qt::StringLiterals;
using Action = ImportList::Action;

namespace {

constexpr QSize kSize(1080, 700);
constexpr int kColumnsHeight = 140;           // px
constexpr int kIdWidth = 120;                 // px
constexpr std::array kWidths{130, 180, 260};  // px, of all columns but the last
constexpr int kListShare = 3, kTextShare = 2; // of the height

int plural(qint64 count)
{
    return int(std::min(count, qint64(std::numeric_limits<int>::max())));
}

// What needs a look stands out, what is there already stands back.
std::optional<QColor> colourOf(const QModelIndex &index, const QPalette &palette)
{
    const auto action = Action(index.data(ImportList::ActionRole).toInt());
    if (action == Action::Unchanged)
        return quietColor(palette);
    if (index.column() != ImportList::ActionColumn || (action != Action::Left && action != Action::Reject))
        return std::nullopt;
    return gradeColor(action == Action::Left ? Grade::Warning : Grade::Error, palette);
}

QPlainTextEdit *makeText(const QString &name)
{
    auto *text = new QPlainTextEdit;
    text->setObjectName(name);
    text->setReadOnly(true);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setTabChangesFocus(true);
    return text;
}

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *part = new QWidget;
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field, 1);
    label->setBuddy(field);
    return part;
}

} // namespace

QString importdialog::summary(const ImportList &list, bool isPart)
{
    const auto sentence = [&list](Action action, auto say) {
        const auto count = list.count(action);
        return count > 0 ? say(plural(count)) : QString();
    };
    QStringList sentences{
        sentence(Action::Add, [](int n) { return ImportDialog::tr("%Ln achievement(s) will be added.", nullptr, n); }),
        sentence(Action::Update,
                 [](int n) { return ImportDialog::tr("%Ln achievement(s) will be updated.", nullptr, n); }),
        sentence(Action::Receive,
                 [](int n) { return ImportDialog::tr("%Ln achievement(s) will be read in.", nullptr, n); }),
        sentence(Action::Unchanged,
                 [](int n) { return ImportDialog::tr("%Ln achievement(s) are there already.", nullptr, n); }),
        sentence(Action::Left,
                 [](int n) { return ImportDialog::tr("%Ln achievement(s) are left alone.", nullptr, n); }),
        sentence(Action::Reject, [](int n) { return ImportDialog::tr("%Ln entry(s) cannot be read.", nullptr, n); }),
        isPart ? ImportDialog::tr("These are the first ones; all will be read in.") : QString()};
    sentences.removeAll(QString());
    return sentences.isEmpty() ? ImportDialog::tr("There is nothing to import.") : sentences.join(u' ');
}

void ImportDialog::build()
{
    setObjectName(u"importDialog"_s);
    m_title = new QLabel;
    m_origin = new QLabel;
    m_summary = new QLabel;
    m_notes = new QLabel;
    m_progress = new QProgressBar;
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = m_buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_save = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_title->setObjectName(u"importTitle"_s);
    m_origin->setObjectName(u"importFormat"_s);
    m_summary->setObjectName(u"importSummary"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_import->setObjectName(u"importButton"_s);
    m_save->setObjectName(u"importSave"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_import->setDefault(true);
    buildForm();
    buildList();
    for (auto *label : {m_title, m_origin, m_summary, m_notes, m_gameName}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(label != m_gameName);
    }

    auto *texts = new QSplitter(Qt::Horizontal);
    texts->addWidget(labelled(m_rawLabel, m_raw));
    texts->addWidget(labelled(m_resultLabel, m_result));
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_table);
    parts->addWidget(texts);
    parts->setStretchFactor(0, kListShare);
    parts->setStretchFactor(1, kTextShare);
    parts->setChildrenCollapsible(false);
    texts->setChildrenCollapsible(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_summary, 1);
    line->addWidget(m_filterLabel);
    line->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_origin);
    layout->addSpacing(6);
    layout->addLayout(m_form);
    layout->addWidget(m_columnsLabel);
    layout->addWidget(m_columns);
    layout->addSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_progress);
    layout->addWidget(parts, 1);
    layout->addWidget(m_notes);
    layout->addSpacing(8);
    layout->addWidget(m_buttons);
    resize(kSize);
    connectParts();
}

void ImportDialog::buildForm()
{
    m_form = new QFormLayout;
    m_game = new QLineEdit;
    m_gameName = new QLabel;
    m_language = new QComboBox;
    m_region = new QComboBox;
    m_ids = new QComboBox;
    m_firstId = new QLineEdit;
    m_columns = new ColumnChoice;
    m_columnsLabel = new QLabel;
    m_game->setObjectName(u"importGame"_s);
    m_gameName->setObjectName(u"importGameName"_s);
    m_language->setObjectName(u"importLanguage"_s);
    m_region->setObjectName(u"importRegion"_s);
    m_ids->setObjectName(u"importIds"_s);
    m_firstId->setObjectName(u"importFirstId"_s);
    for (auto *edit : {m_game, m_firstId})
        edit->setFixedWidth(kIdWidth);
    m_region->addItem({});
    for (const auto &region : enumerationValues(Field::Language))
        m_region->addItem({}, region.number);
    for (int i = 0; i < 2; ++i)
        m_ids->addItem({});
    const auto beside = [](QWidget *field, QWidget *more) {
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(8);
        layout->addWidget(field);
        layout->addWidget(more);
        layout->addStretch();
        return row;
    };
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(6);
    m_form->addRow(u" "_s, beside(m_game, m_gameName));
    m_form->addRow(u" "_s, beside(m_ids, m_firstId));
    m_form->addRow(u" "_s, beside(m_region, new QWidget));
    m_form->addRow(u" "_s, beside(m_language, new QWidget));
    m_columns->setMaximumHeight(kColumnsHeight);
    m_columnsLabel->setBuddy(m_columns);
    const auto &columns = m_request.sources.front().columns;
    if (columns)
        m_columns->setColumns(*columns);
    m_columns->setVisible(columns.has_value());
    m_columnsLabel->setVisible(columns.has_value());
}

void ImportDialog::buildList()
{
    m_filterLabel = new QLabel;
    m_rawLabel = new QLabel;
    m_resultLabel = new QLabel;
    m_filter = new QComboBox;
    m_table = new ReviewTable(m_list, kWidths, colourOf);
    m_raw = makeText(u"importRaw"_s);
    m_result = makeText(u"importResult"_s);
    m_filter->setObjectName(u"importFilter"_s);
    m_table->setObjectName(u"importTable"_s);
    m_filterLabel->setBuddy(m_filter);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ImportDialog::connectParts()
{
    for (auto *edit : {m_game, m_firstId})
        connect(edit, &QLineEdit::textChanged, this, &ImportDialog::prepare);
    for (auto *choice : {m_language, m_region, m_ids})
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportDialog::prepare);
    connect(m_columns, &ColumnChoice::changed, this, &ImportDialog::prepare);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        const auto action = m_filter->itemData(index);
        m_list.setFilter(action.isValid() ? std::optional(Action(action.toInt())) : std::nullopt);
        if (m_list.rowCount() > 0)
            m_table->setCurrentIndex(m_list.index(0, 0));
        showEntry();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { showEntry(); });
    connect(m_save, &QPushButton::clicked, this,
            [this] { emit saveRejectedRequested((**m_prepared)->definitions.rejected); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ImportDialog::onImport);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ImportDialog::retranslateForm()
{
    const bool isMerge = m_request.isOfDefinitions();
    const auto name = [this](QWidget *field, const QString &text) {
        auto *label = qobject_cast<QLabel *>(m_form->labelForField(field->parentWidget()));
        label->setText(text);
        label->setBuddy(field);
    };
    name(m_game, tr("&Game ID:"));
    name(m_ids, tr("I&Ds:"));
    name(m_region, tr("&Region:"));
    name(m_language, tr("&Language of texts:"));
    for (auto *field : std::initializer_list<QWidget *>{m_game, m_ids, m_region})
        m_form->setRowVisible(field->parentWidget(), isMerge);
    m_form->setRowVisible(m_language->parentWidget(), isMerge && m_language->count() > 0);
    m_game->setToolTip(tr("The number of the game these achievements belong to; files do not tell it"));
    {
        const QSignalBlocker blocker(m_ids);
        m_ids->setItemText(0, tr("None: what is added stays a draft"));
        m_ids->setItemText(1, tr("Free ones, from here on:"));
    }
    m_firstId->setAccessibleName(tr("First ID"));
    {
        const QSignalBlocker blocker(m_region);
        m_region->setItemText(0, tr("Not set"));
        for (int i = 1; i < m_region->count(); ++i)
            m_region->setItemText(i, enumerationName(Field::Language, m_region->itemData(i).toULongLong()));
    }
    m_columnsLabel->setText(tr("&Columns of the table:"));
    m_columns->retranslate();
    m_filterLabel->setText(tr("&Show:"));
    m_table->setAccessibleName(tr("Entries"));
    m_rawLabel->setText(tr("As it &stands in the file:"));
    m_resultLabel->setText(tr("What &becomes of it:"));
    m_import->setText(tr("&Import"));
    m_import->setIcon(IconSet::tinted(u"import"_s));
    m_save->setText(tr("Save what was &rejected…"));
    m_save->setToolTip(tr("Write the rejected entries and their reasons to a table"));
}
