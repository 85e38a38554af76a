#include "views/editordialog_p.h"

#include "models/catalog/newrecords.h"
#include "models/items/fielddisplay.h"
#include "models/items/recordview.h"
#include "models/records/fieldvalue.h"
#include "models/store/catalogsession.h"
#include "views/editorform.h"
#include "views/gradelook.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/noticebar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCompletions = 12;
constexpr QSize kSize{680, 760};
constexpr QSize kSmallestSize{480, 360};
constexpr int kMargin = 16;

QFrame *separator(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

// The games that a typed text names by their ids; empty: none of them has a name.
QString gameNames(const QString &text, const GameNames &names)
{
    const auto value = parseFieldText(Field::Game, text);
    const auto *ids = value ? std::get_if<std::vector<quint64>>(&*value) : nullptr;
    const bool isKnown = ids && std::ranges::any_of(*ids, [&](quint64 id) { return !names.name(id).empty(); });
    return isKnown ? gamesText(*ids, names) : QString();
}

} // namespace

EditorDialog::EditorDialog(CatalogSession &session, RecordView &view, IconLoader &icons, IconIntake &intake,
                           QWidget *parent)
    : QDialog(parent)
    , d(std::make_unique<Private>(this, session, view))
{
    setObjectName(u"editorDialog"_s);
    d->build(icons, intake);
    d->connectAll();
    d->retranslate();
    d->showAll();
    setMinimumSize(kSmallestSize);
    resize(kSize);
}

EditorDialog::~EditorDialog()
{
    disconnect(d->form, nullptr, this,
               nullptr); // inputs speak up when they lose the focus, also while they are deleted
}

void EditorDialog::edit(RecordNumber number)
{
    if (number == d->number && d->hasRecord)
        return; // it is shown already, perhaps half edited
    d->guard([this, number] { d->load(number); });
}

void EditorDialog::startNew()
{
    d->guard([this] {
        d->forget();
        d->draft.startNew(catalogTimeUnit(*d->session.catalog()), QDateTime::currentDateTimeUtc());
        d->hasRecord = true;
        d->showAll();
        d->form->focusField(Field::Name);
    });
}

void EditorDialog::startDuplicate(RecordNumber number)
{
    d->guard([this, number] { d->duplicate(number); });
}

bool EditorDialog::hasUnsavedChanges() const
{
    return d->hasRecord && d->isWritable() && !d->draft.touched().empty();
}

void EditorDialog::reject()
{
    d->guard([this] { d->close(); });
}

void EditorDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (!d || !d->form)
        return;
    // PaletteChange: the grades' colours are part of what is shown.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        d->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        d->updateState();
}

EditorDialog::Private::Private(EditorDialog *dialog, CatalogSession &catalogSession, RecordView &recordView)
    : q(dialog)
    , session(catalogSession)
    , view(recordView)
{
}

void EditorDialog::Private::build(IconLoader &icons, IconIntake &intake)
{
    FieldEditorContext context;
    context.icons = &icons;
    context.intake = &intake;
    context.completeTag = [this](const QString &typed) {
        return completion.matches(
            std::shared_ptr<const Dictionary>(session.catalog()->dictionaries(), &session.catalog()->tags()), typed,
            kMostCompletions);
    };
    context.proposeId = [this] { return QString::number(proposedId(*session.catalog())); };
    context.meaning = [this](Field field, const QString &text) {
        return field == Field::Game ? gameNames(text, session.catalog()->gameNames()) : QString();
    };
    context.timeUnit = [this](Field field) { return draft.timeUnit(field, *session.catalog()); };

    form = new EditorForm(context, q);
    notice = new NoticeBar(q);
    legend = new QLabel(q);
    position = new QLabel(q);
    summary = new QToolButton(q);
    previous = new QToolButton(q);
    next = new QToolButton(q);
    saveButton = new QPushButton(q);
    draftButton = new QPushButton(q);
    closeButton = new QPushButton(q);
    saveButton->setObjectName(u"save"_s);
    draftButton->setObjectName(u"saveDraft"_s);
    closeButton->setObjectName(u"close"_s);
    previous->setObjectName(u"previous"_s);
    next->setObjectName(u"next"_s);
    summary->setObjectName(u"summary"_s);
    position->setObjectName(u"position"_s);
    legend->setObjectName(u"legend"_s);
    previous->setIcon(IconSet::tinted(u"previous"_s));
    next->setIcon(IconSet::tinted(u"next"_s));
    summary->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    summary->setAutoRaise(true);
    saveButton->setDefault(true);
    draftButton->setAutoDefault(false);
    closeButton->setAutoDefault(false);

    auto *top = new QVBoxLayout;
    top->setContentsMargins(kMargin, kMargin - 4, kMargin, 0);
    top->addWidget(notice);
    auto *explanations = new QHBoxLayout;
    explanations->setSpacing(8);
    explanations->setContentsMargins(kMargin, 8, kMargin, 0);
    explanations->addWidget(legend);
    explanations->addStretch();
    explanations->addWidget(summary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->setContentsMargins(kMargin, 8, kMargin, kMargin - 2);
    buttons->addWidget(previous);
    buttons->addWidget(position);
    buttons->addWidget(next);
    buttons->addStretch();
    buttons->addWidget(closeButton);
    buttons->addWidget(draftButton);
    buttons->addWidget(saveButton);
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(form, 1);
    layout->addWidget(separator(q));
    layout->addLayout(explanations);
    layout->addLayout(buttons);
}

void EditorDialog::Private::connectAll()
{
    connect(form, &EditorForm::edited, q, [this](Field field, const QString &text) {
        draft.setText(field, text);
        form->showProblems(draft);
        updateState();
    });
    connect(form, &EditorForm::revertRequested, q, [this](Field field) {
        draft.revert(field);
        form->showTexts(draft);
        updateState();
    });
    connect(notice, &NoticeBar::acted, q, [this] { reload(); });
    connect(summary, &QToolButton::clicked, q, [this] { focusFirstProblem(); });
    connect(saveButton, &QPushButton::clicked, q, [this] { save(false, [this] { close(); }); });
    connect(draftButton, &QPushButton::clicked, q, [this] { save(true, [this] { close(); }); });
    connect(closeButton, &QPushButton::clicked, q, &EditorDialog::reject);
    connect(previous, &QToolButton::clicked, q, [this] { go(-1); });
    connect(next, &QToolButton::clicked, q, [this] { go(1); });
    const auto shortcut = [this](const QKeySequence &keys, const Then &action) {
        connect(new QShortcut(keys, q), &QShortcut::activated, q, action);
    };
    for (const auto &keys : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter, Qt::CTRL | Qt::Key_S})
        shortcut(keys, [this] { save(false, [this] { close(); }); });
    for (const auto &keys : {Qt::ALT | Qt::Key_Up, Qt::CTRL | Qt::Key_PageUp})
        shortcut(keys, [this] { go(-1); });
    for (const auto &keys : {Qt::ALT | Qt::Key_Down, Qt::CTRL | Qt::Key_PageDown})
        shortcut(keys, [this] { go(1); });

    connect(&view, &RecordView::orderChanged, q, [this] { updateState(); });
    connect(&session, &CatalogSession::opened, q, [this] { showAll(); });
    connect(&session, &CatalogSession::catalogChanged, q,
            [this](const std::vector<RecordNumber> &changed) { onCatalogChanged(changed); });
}

void EditorDialog::Private::retranslate()
{
    form->retranslate();
    saveButton->setText(EditorDialog::tr("Save"));
    draftButton->setText(EditorDialog::tr("Save as draft"));
    draftButton->setToolTip(EditorDialog::tr("Keeps everything as it is typed; the record stays marked as a draft."));
    closeButton->setText(EditorDialog::tr("Close"));
    //: Under the form. The asterisk is the mark of mandatory fields.
    legend->setText(EditorDialog::tr("* Mandatory"));
    previous->setToolTip(EditorDialog::tr("Previous achievement (Alt+Up)"));
    previous->setAccessibleName(EditorDialog::tr("Previous achievement"));
    next->setToolTip(EditorDialog::tr("Next achievement (Alt+Down)"));
    next->setAccessibleName(EditorDialog::tr("Next achievement"));
    summary->setToolTip(EditorDialog::tr("Goes to the first problem."));
    retranslateQuestion();
    form->showProblems(draft);
    updateNotice();
    updateState();
}

void EditorDialog::Private::showAll()
{
    form->setReadOnly(!isWritable());
    form->setProposingId(draft.origin() != RecordDraft::Origin::Stored || draft.before().isNew());
    form->showTexts(draft);
    updateNotice();
    updateState();
}

void EditorDialog::Private::updateState()
{
    const auto errors = std::ranges::count(draft.problems(), Grade::Error, &FieldProblem::grade);
    const bool canSave = hasRecord && isWritable() && !saving;
    saveButton->setEnabled(canSave && errors == 0);
    draftButton->setEnabled(canSave);
    saveButton->setToolTip(
        errors > 0 ? EditorDialog::tr("Every error must be corrected first; a draft can be saved at any time.")
                   : EditorDialog::tr("Save and close (Ctrl+Enter)"));
    summary->setVisible(hasRecord && errors > 0);
    summary->setText(EditorDialog::tr("%Ln error(s) to correct", nullptr, int(errors)));
    summary->setIcon(IconSet::coloured(u"error"_s, gradeColor(Grade::Error, q->palette())));

    QPalette quiet = q->palette();
    quiet.setColor(QPalette::WindowText, quietColor(q->palette()));
    legend->setPalette(quiet);
    position->setPalette(quiet);

    const int row = number == kNoRecord ? -1 : view.model().rowOf(number);
    if (row >= 0)
        lastRow = row;
    previous->setEnabled(neighbour(-1) != kNoRecord && !saving);
    next->setEnabled(neighbour(1) != kNoRecord && !saving);
    const bool stored = number != kNoRecord;
    previous->setVisible(stored);
    next->setVisible(stored);
    position->setVisible(stored);
    const QLocale locale;
    //: Place of the record in the list. %1: its row, %2: number of rows.
    position->setText(
        row < 0 ? EditorDialog::tr("not in the list")
                : EditorDialog::tr("%1 of %2").arg(locale.toString(row + 1), locale.toString(view.shownCount())));

    const QString name = draft.loadedText(Field::Name).simplified();
    switch (draft.origin()) {
    case RecordDraft::Origin::New:
        q->setWindowTitle(EditorDialog::tr("New achievement[*]"));
        break;
    case RecordDraft::Origin::Duplicate:
        q->setWindowTitle(EditorDialog::tr("Duplicate of %1[*]").arg(name));
        break;
    case RecordDraft::Origin::Stored:
        q->setWindowTitle(name.isEmpty() ? EditorDialog::tr("Edit achievement[*]")
                                         : EditorDialog::tr("Edit %1[*]").arg(name));
        break;
    }
    q->setWindowModified(q->hasUnsavedChanges());
}

void EditorDialog::Private::updateNotice()
{
    if (error) {
        const bool moved = error->kind == Error::Kind::StateMoved;
        notice->setNotice(Grade::Error, Messages::forError(*error),
                          //: Button: reads the record again and keeps what was typed.
                          moved ? EditorDialog::tr("Reload, keep my changes") : QString());
    } else if (session.isReadOnly()) {
        notice->setNotice(Grade::Warning, Messages::forError(*session.readOnlyReason()));
    } else {
        notice->setNotice(Grade::Hint, {});
    }
}

void EditorDialog::Private::focusFirstProblem()
{
    for (const FieldProblem &problem : draft.problems()) {
        if (problem.field) {
            form->focusField(*problem.field);
            return;
        }
    }
}

bool EditorDialog::Private::isWritable() const
{
    return session.isOpen() && !session.isReadOnly();
}
