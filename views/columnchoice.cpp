#include "views/columnchoice.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMore = int(kFieldCount); // the choices: not read, the fields, more

} // namespace

ColumnChoice::ColumnChoice(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"columnChoice"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
}

void ColumnChoice::setColumns(const CsvColumns &columns)
{
    m_columns = columns;
    m_choices.clear();
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 8, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (std::size_t i = 0; i < columns.columns().size(); ++i) {
        auto *choice = new QComboBox;
        m_choices.push_back(choice);
        auto *title = new QLabel(columns.columns()[i].title.left(40));
        title->setTextFormat(Qt::PlainText);
        title->setBuddy(choice);
        choice->setAccessibleName(columns.columns()[i].title);
        form->addRow(title, choice);
    }
    setWidget(page);
    retranslate();
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        connect(m_choices[i], &QComboBox::currentIndexChanged, this, [this, i](int index) { choose(i, index); });
}

void ColumnChoice::choose(std::size_t column, int index)
{
    const int choice = index - 1;
    if (choice < 0)
        m_columns.assign(column, CsvColumns::Role::None);
    else if (choice == kMore)
        m_columns.assign(column, CsvColumns::Role::More);
    else
        m_columns.assign(column, CsvColumns::Role::Field, achievementFields()[std::size_t(choice)].field);
    emit changed();
}

void ColumnChoice::retranslate()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const QSignalBlocker blocker(m_choices[i]);
        auto *choice = m_choices[i];
        choice->clear();
        //: A choice for a column of a table.
        choice->addItem(tr("(not read)"));
        for (const FieldSpec &spec : achievementFields())
            choice->addItem(fieldName(spec.field));
        //: A choice for a column of a table: members of records that have no column of their own.
        choice->addItem(tr("Other members (JSON)"));
        const auto &column = m_columns.columns()[i];
        choice->setCurrentIndex(column.role == CsvColumns::Role::None    ? 0
                                : column.role == CsvColumns::Role::Field ? int(column.field) + 1
                                                                         : kMore + 1);
    }
}
