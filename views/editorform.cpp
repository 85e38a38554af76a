#include "views/editorform.h"

#include "views/fieldrow.h"
#include "views/lineeditor.h"
#include "views/messages.h"
#include "views/problemlabel.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kSpacing = 4;

struct ProblemText
{
    QString operator()(const FieldIssue &issue) const { return Messages::forIssue(issue); }
    QString operator()(ValueProblem problem) const { return Messages::forValueProblem(field, problem); }
    QString operator()(const Error &error) const { return Messages::forError(error); }

    Field field;
};

} // namespace

QString problemText(const FieldProblem &problem)
{
    return std::visit(ProblemText{problem.field.value_or(Field::Id)}, problem.reason);
}

EditorForm::EditorForm(const FieldEditorContext &context, QWidget *parent)
    : QScrollArea(parent)
    , m_recordProblem(new ProblemLabel(u"problem_record"_s))
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin - 8, kMargin - 4, kMargin - 4, kMargin - 4);
    layout->setSpacing(kSpacing);
    layout->addWidget(m_recordProblem);
    for (const FieldSpec &spec : achievementFields()) {
        auto *row = new FieldRow(spec.field, context, content);
        m_rows[std::size_t(spec.field)] = row;
        layout->addWidget(row);
        connect(row->editor(), &FieldEditor::edited, this,
                [this, field = spec.field](const QString &text) { emit edited(field, text); });
        connect(row, &FieldRow::revertRequested, this, [this, field = spec.field] { emit revertRequested(field); });
    }
    layout->addStretch(1); // takes what a high window has left; the rows stay as they are
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void EditorForm::showTexts(const RecordDraft &draft)
{
    for (const FieldSpec &spec : achievementFields()) {
        // Typing goes on undisturbed in what is shown already.
        if (row(spec.field)->editor()->text() != draft.text(spec.field) || !draft.isTouched(spec.field))
            row(spec.field)->editor()->setText(draft.text(spec.field));
    }
    showProblems(draft);
}

void EditorForm::showProblems(const RecordDraft &draft)
{
    std::array<QStringList, kFieldCount> texts;
    std::array<Grade, kFieldCount> grades{};
    QStringList recordTexts;
    Grade recordGrade = Grade::Hint;
    for (const FieldProblem &problem : draft.problems()) {
        QStringList &list = problem.field ? texts[std::size_t(*problem.field)] : recordTexts;
        Grade &grade = problem.field ? grades[std::size_t(*problem.field)] : recordGrade;
        list.append(problemText(problem));
        grade = std::max(grade, problem.grade);
    }
    for (const FieldSpec &spec : achievementFields()) {
        const auto i = std::size_t(spec.field);
        row(spec.field)->setTouched(draft.isTouched(spec.field), draft.loadedText(spec.field));
        row(spec.field)->setProblem(grades[i], texts[i].join(u'\n'));
    }
    m_recordProblem->setProblem(recordGrade, recordTexts.join(u'\n'));
}

void EditorForm::setReadOnly(bool readOnly)
{
    for (FieldRow *row : m_rows)
        row->setReadOnly(readOnly);
}

void EditorForm::setProposingId(bool proposing)
{
    if (auto *id = qobject_cast<LineEditor *>(row(Field::Id)->editor()))
        id->setProposing(proposing);
}

void EditorForm::focusField(Field field)
{
    row(field)->editor()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(row(field), 0, kMargin);
}

void EditorForm::retranslate()
{
    int width = 0;
    for (FieldRow *row : m_rows) {
        row->retranslate();
        row->editor()->retranslate();
        width = std::max(width, row->labelWidth());
    }
    for (FieldRow *row : m_rows)
        row->setLabelWidth(width);
}

QSize EditorForm::sizeHint() const
{
    return {widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width(), widget()->sizeHint().height()};
}
