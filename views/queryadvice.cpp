#include "views/queryadvice.h"

#include "views/curatorstyle.h"
#include "views/messages.h"
#include "views/problemlabel.h"
#include "views/stylepaint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMostLines = 3; // of more problems the first ones are told
constexpr int kNarrowest = 340, kWidest = 560, kGap = 4; // px

} // namespace

QueryAdvice::QueryAdvice(QWidget &box)
    : QFrame(box.window())
    , m_box(box)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"queryAdvice"_s);
    m_lines->setContentsMargins(12, 8, 10, 8);
    m_lines->setSpacing(6);
    hide();
}

void QueryAdvice::setProblems(const std::vector<QueryProblem> &problems)
{
    if (problems == m_problems)
        return;
    m_problems = problems;
    build();
    if (problems.empty())
        hide();
    else if (isVisible())
        showBelow();
}

void QueryAdvice::showBelow()
{
    if (m_problems.empty())
        return;
    auto *window = m_box.window();
    setParent(window);
    const int width = std::min(std::clamp(m_box.width(), kNarrowest, kWidest), window->width() - 2 * kGap);
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    auto at = m_box.mapTo(window, QPoint(isRightToLeft() ? m_box.width() - width : 0, m_box.height() + kGap));
    at.setX(std::clamp(at.x(), kGap, std::max(kGap, window->width() - width - kGap)));
    setGeometry({at, QSize(width, height)});
    show();
    raise();
}

void QueryAdvice::retranslate()
{
    build();
    if (isVisible())
        showBelow();
}

void QueryAdvice::build()
{
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be the sender
        delete item;
    }
    for (std::size_t i = 0; i < std::min(m_problems.size(), kMostLines); ++i)
        m_lines->addWidget(line(m_problems[i]));
}

QWidget *QueryAdvice::line(const QueryProblem &problem)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *label = new ProblemLabel(u"queryAdviceText"_s, line);
    label->setProblem(Grade::Error, Messages::forQueryProblem(problem));
    row->addWidget(label, 1);
    if (!problem.nearest.isEmpty()) {
        //: Button. %1: what may have been meant in the search box, e.g. steam.
        auto *button = new QPushButton(tr("Use %1").arg(QString(problem.nearest).replace(u'&', u"&&"_s)), line);
        button->setObjectName(u"queryAdviceUse"_s);
        button->setToolTip(tr("Put this in its place"));
        button->setFocusPolicy(Qt::NoFocus); // the box keeps the focus
        connect(button, &QPushButton::clicked, this,
                [this, problem] { emit replacementChosen(problem.position, problem.length, problem.nearest); });
        row->addWidget(button, 0, Qt::AlignTop);
    }
    return line;
}

void QueryAdvice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StylePaint::drawBox(&painter, rect(), palette().color(QPalette::Base), CuratorStyle::error(palette()));
}
