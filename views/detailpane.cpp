#include "views/detailpane.h"

#include "models/async.h"
#include "models/store/catalogsession.h"
#include "views/cellpalette.h"
#include "views/detailfields.h"
#include "views/flowlayout.h"
#include "views/iconframe.h"
#include "views/iconset.h"
#include "views/messages.h"
#include "views/problemlabel.h"
#include "views/readingtext.h"
#include "views/statebadge.h"
#include "views/tintedicon.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16;
constexpr int kIconSide = 256;
constexpr int kNoIconSide = 84;
constexpr int kHintIcon = 48;
constexpr qreal kNameScale = 1.45;
constexpr qreal kNoteScale = 0.92;

QFont scaled(QFont font, qreal scale, QFont::Weight weight)
{
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(weight);
    return font;
}

} // namespace

struct DetailPane::Private
{
    Private(DetailPane *pane, IconLoader &icons);
    void build(IconLoader &icons);
    void showPage(); // the record, or the hint
    void fill();     // from `state`
    void fillBadges();
    void fillProblems(const Achievement &achievement);
    void fillPixels();

    DetailPane *q;
    QPointer<CatalogSession> session;
    RecordNumber number = kNoRecord;
    RecordState state;
    Achievement shown;
    SideTables sideTables; // what is shown is named by
    int turn = 0;

    QStackedLayout *pages = nullptr;
    QWidget *hint = nullptr;
    QScrollArea *page = nullptr;
    QLabel *hintIcon = nullptr, *hintText = nullptr, *pixels = nullptr;
    IconFrame *icon = nullptr;
    ReadingText *name = nullptr, *nameWas = nullptr, *description = nullptr, *descriptionWas = nullptr;
    QWidget *badges = nullptr;
    std::vector<std::pair<StateBadge *, bool (*)(const RecordState &)>> badgeRules;
    QToolButton *edit = nullptr;
    QWidget *problems = nullptr;
    QVBoxLayout *problemLayout = nullptr;
    std::vector<ProblemLabel *> problemLabels;
    DetailFields *fields = nullptr;
};

DetailPane::DetailPane(IconLoader &icons, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, icons))
{
    d->showPage();
}

DetailPane::~DetailPane() = default;

void DetailPane::setSession(CatalogSession *session)
{
    if (d->session)
        disconnect(d->session, nullptr, this, nullptr);
    d->session = session;
    showRecord(kNoRecord);
    if (!session)
        return;
    connect(session, &CatalogSession::catalogChanged, this, [this](const std::vector<RecordNumber> &changed) {
        const bool hasOtherNames = !(d->session->catalog()->sideTables() == d->sideTables);
        if (changed.empty() || hasOtherNames || std::ranges::find(changed, d->number) != changed.end())
            refresh();
    });
}

void DetailPane::showRecord(RecordNumber number)
{
    if (number == d->number && d->state.exists())
        return;
    d->number = number;
    if (number == kNoRecord) {
        ++d->turn;
        d->state = RecordState();
        d->showPage();
    }
    refresh();
}

void DetailPane::refresh()
{
    const int mine = ++d->turn;
    if (!d->session || d->number == kNoRecord)
        return;
    const auto future = d->session->readStates({d->number});
    whenReady(future, this, [this, mine](const Result<std::vector<AppliedRecord>> &states) {
        if (mine != d->turn)
            return;
        d->sideTables = d->session ? d->session->catalog()->sideTables() : SideTables();
        d->state = states && !states->empty() ? states->front().state : RecordState();
        d->fill();
    });
}

void DetailPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (!d || !d->pages)
        return;
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::LocaleChange:
    case QEvent::PaletteChange:
        d->fill();
        break;
    default:
        break;
    }
}

DetailPane::Private::Private(DetailPane *pane, IconLoader &icons)
    : q(pane)
{
    q->setObjectName(u"detailPane"_s);
    build(icons);
}

void DetailPane::Private::build(IconLoader &icons)
{
    hint = new QWidget(q);
    hintIcon = new QLabel(hint);
    hintText = new QLabel(hint);
    hintText->setObjectName(u"detailHint"_s);
    hintIcon->setAlignment(Qt::AlignCenter);
    hintText->setAlignment(Qt::AlignCenter);
    hintText->setWordWrap(true);
    auto *hintLayout = new QVBoxLayout(hint);
    hintLayout->setContentsMargins(2 * kMargin, kMargin, 2 * kMargin, kMargin);
    hintLayout->setSpacing(12);
    hintLayout->addStretch(2);
    hintLayout->addWidget(hintIcon);
    hintLayout->addWidget(hintText);
    hintLayout->addStretch(3);

    page = new QScrollArea(q);
    page->setFrameShape(QFrame::NoFrame);
    page->setWidgetResizable(true);
    page->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    icon = new IconFrame(icons, kIconSide, content, true);
    pixels = new QLabel(content);
    name = new ReadingText(content);
    nameWas = new ReadingText(content);
    badges = new QWidget(content);
    description = new ReadingText(content);
    descriptionWas = new ReadingText(content);
    problems = new QWidget(content);
    fields = new DetailFields(content);
    edit = new QToolButton(content);
    pixels->setObjectName(u"detail_pixels"_s);
    name->setObjectName(u"detail_name"_s);
    nameWas->setObjectName(u"was_name"_s);
    description->setObjectName(u"detail_description"_s);
    descriptionWas->setObjectName(u"was_description"_s);
    edit->setObjectName(u"detail_edit"_s);
    pixels->setAlignment(Qt::AlignCenter);
    pixels->setWordWrap(true);
    pixels->setTextFormat(Qt::PlainText);
    name->setFont(scaled(name->font(), kNameScale, QFont::DemiBold));
    for (QWidget *note :
         {static_cast<QWidget *>(pixels), static_cast<QWidget *>(nameWas), static_cast<QWidget *>(descriptionWas)})
        note->setFont(scaled(note->font(), kNoteScale, QFont::Normal));
    edit->setIcon(IconSet::tinted(u"edit"_s));

    auto *badgeLayout = new FlowLayout(badges);
    badgeLayout->setContentsMargins({});
    badgeLayout->setSpacing(6);
    badgeRules = {
        {new StateBadge(StateBadge::Kind::Deleted, badges), [](const RecordState &s) { return s.deleted; }},
        {new StateBadge(StateBadge::Kind::New, badges), [](const RecordState &s) { return s.isNew(); }},
        {new StateBadge(StateBadge::Kind::Changed, badges),
         [](const RecordState &s) { return s.isChanged() && !s.isNew() && !s.deleted; }},
        {new StateBadge(StateBadge::Kind::Draft, badges), [](const RecordState &s) { return s.draft; }},
    };
    for (const auto &rule : badgeRules)
        badgeLayout->addWidget(rule.first);
    problemLayout = new QVBoxLayout(problems);
    problemLayout->setContentsMargins({});
    problemLayout->setSpacing(5);

    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(6);
    layout->addWidget(icon);
    layout->addWidget(pixels);
    layout->addSpacing(4);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(8);
    heading->addWidget(name, 1);
    heading->addWidget(edit, 0, Qt::AlignTop);
    layout->addLayout(heading);
    layout->addWidget(nameWas);
    layout->addWidget(badges);
    layout->addWidget(description);
    layout->addWidget(descriptionWas);
    layout->addSpacing(4);
    layout->addWidget(problems);
    layout->addSpacing(6);
    layout->addWidget(fields);
    layout->addStretch(1);
    page->setWidget(content);

    pages = new QStackedLayout(q);
    pages->addWidget(hint);
    pages->addWidget(page);
    connect(icon, &IconFrame::stateChanged, q, [this] { fillPixels(); });
    connect(edit, &QToolButton::clicked, q, [this] { emit q->editRequested(number); });
}

void DetailPane::Private::showPage()
{
    const CellPalette colors(q->palette());
    hintIcon->setPixmap(tintedIcon(u"image"_s, kHintIcon, q->devicePixelRatioF(), colors.faintText()));
    QPalette quiet = q->palette();
    quiet.setColor(QPalette::WindowText, colors.quietText());
    hintText->setPalette(quiet);
    pixels->setPalette(quiet);
    hintText->setText(
        DetailPane::tr("Select an achievement to see it here with its icon, all fields and what is wrong with it."));
    pages->setCurrentWidget(state.exists() ? static_cast<QWidget *>(page) : hint);
}

void DetailPane::Private::fill()
{
    const auto read = state.exists() ? readAchievement({state.text().constData(), std::size_t(state.text().size())})
                                     : Result<Achievement>(Achievement());
    shown = read.value_or(Achievement());
    const CellPalette colors(q->palette());
    const QByteArray text = read ? state.text() : QByteArray();
    Achievement received;
    const bool differs = !state.upstream.isNull() && !state.current.isNull();
    if (differs)
        received =
            readAchievement({state.upstream.constData(), std::size_t(state.upstream.size())}).value_or(Achievement());
    const Achievement *upstream = differs ? &received : nullptr;

    icon->setUrl(iconAddress(shown, sideTables));
    icon->retranslate();
    const QString title = readableValue(shown, Field::Name, text, sideTables);
    name->setColor(title.isEmpty() ? colors.faintText() : colors.text());
    name->setReading(title.isEmpty() ? DetailPane::tr("No name") : title);
    const QString about = readableValue(shown, Field::Description, text, sideTables);
    description->setReading(about);
    description->setVisible(!about.isEmpty());
    for (const auto &[note, field] : {std::pair(nameWas, Field::Name), std::pair(descriptionWas, Field::Description)}) {
        const QString was = formerValue(shown, text, upstream, state.upstream, field, sideTables);
        note->setColor(colors.quietText());
        note->setReading(was);
        note->setVisible(!was.isEmpty());
    }
    fillBadges();
    fillProblems(shown);
    fields->showRecord(shown, text, upstream, state.upstream, sideTables);
    edit->setAccessibleName(DetailPane::tr("Edit this achievement"));
    edit->setToolTip(DetailPane::tr("Edit this achievement (Enter)"));
    edit->setVisible(!state.deleted);
    fillPixels();
    showPage();
}

void DetailPane::Private::fillBadges()
{
    bool any = false;
    for (const auto &[badge, rule] : badgeRules) {
        badge->retranslate();
        badge->setVisible(rule(state));
        any = any || rule(state);
    }
    badges->setVisible(any);
}

void DetailPane::Private::fillProblems(const Achievement &achievement)
{
    const auto issues = state.exists()
                            ? validate(achievement, {state.text().constData(), std::size_t(state.text().size())})
                            : std::vector<FieldIssue>();
    while (problemLabels.size() < issues.size()) {
        problemLabels.push_back(new ProblemLabel(u"detail_problem"_s, problems));
        problemLayout->addWidget(problemLabels.back());
    }
    for (std::size_t i = 0; i < problemLabels.size(); ++i) {
        const bool used = i < issues.size();
        problemLabels[i]->setProblem(used ? issues[i].grade : Grade::Hint,
                                     used ? Messages::forIssue(issues[i]) : QString());
    }
    problems->setVisible(!issues.empty());
}

void DetailPane::Private::fillPixels()
{
    const QLocale locale;
    const auto size = [&locale](qint64 width, qint64 height) {
        //: The size of a picture. %1: width, %2: height.
        return DetailPane::tr("%1 × %2").arg(locale.toString(width), locale.toString(height));
    };
    const auto &answer = icon->answer();
    const bool failed = answer.state == IconLoader::Answer::State::Failed;
    const bool hasUrl = !iconAddress(shown, sideTables).isEmpty();
    icon->setSide(failed || !hasUrl ? kNoIconSide : kIconSide); // no large frame around nothing
    const bool declared = shown.icon && shown.icon->width && shown.icon->height;
    const bool fetched = answer.state == IconLoader::Answer::State::Ready && answer.info;
    const QString declaredSize = declared ? size(*shown.icon->width, *shown.icon->height) : QString();
    const QString fetchedSize = fetched ? size(answer.info->pixels.width(), answer.info->pixels.height()) : QString();
    QString line;
    if (declared && fetched)
        //: Sizes of the icon in pixels. %1: as the record says, %2: as it came.
        line = DetailPane::tr("%1 declared, %2 fetched").arg(declaredSize, fetchedSize);
    else if (fetched)
        line = DetailPane::tr("%1 fetched").arg(fetchedSize);
    else if (!icon->stateText().isEmpty())
        line = icon->stateText();
    else if (declared)
        line = DetailPane::tr("%1 declared").arg(declaredSize);
    pixels->setText(line);
    pixels->setVisible(!line.isEmpty());
}
