#include "views/queryhelp.h"

#include "views/curatorstyle.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMargin = 16, kLine = 2, kColumnGap = 14, kSectionGap = 10, kTextLeft = 6; // px

struct HelpLine
{
    const char *example; // null: `text` is a heading
    const char *text;
};

// Examples are real queries in every language; words in them are translated, fields and operators are not.
constexpr std::array kLeft{
    HelpLine{nullptr, QT_TRANSLATE_NOOP("QueryHelp", "Words")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "boss killer"), QT_TRANSLATE_NOOP("QueryHelp", "both words, anywhere")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "\"end boss\""), QT_TRANSLATE_NOOP("QueryHelp", "these words together")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "boss OR dragon"), QT_TRANSLATE_NOOP("QueryHelp", "one of them")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "boss -dragon"),
             QT_TRANSLATE_NOOP("QueryHelp", "the first, not the second")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "(boss OR dragon) secret"),
             QT_TRANSLATE_NOOP("QueryHelp", "brackets keep together")},
    HelpLine{nullptr, QT_TRANSLATE_NOOP("QueryHelp", "In one field")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "name:boss"),
             QT_TRANSLATE_NOOP("QueryHelp", "also description: external:")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "name=\"Boss Killer\""), QT_TRANSLATE_NOOP("QueryHelp", "the whole text")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "tag:stealth"), QT_TRANSLATE_NOOP("QueryHelp", "in one of the tags")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "game:\"Boss Rush\""),
             QT_TRANSLATE_NOOP("QueryHelp", "in the name of its game")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "source:steam"), QT_TRANSLATE_NOOP("QueryHelp", "or xbox, playstation")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "rank:gold"), QT_TRANSLATE_NOOP("QueryHelp", "also rank>=silver")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "language:japan"), QT_TRANSLATE_NOOP("QueryHelp", "the region")},
};
constexpr std::array kRight{
    HelpLine{nullptr, QT_TRANSLATE_NOOP("QueryHelp", "Numbers and dates")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "owners>1000"), QT_TRANSLATE_NOOP("QueryHelp", "also >= < <= =")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "rarity:5..10"), QT_TRANSLATE_NOOP("QueryHelp", "from 5 to 10 percent")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "game:41233"), QT_TRANSLATE_NOOP("QueryHelp", "a game’s id; also id:")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "updated>=2018-06-01"), QT_TRANSLATE_NOOP("QueryHelp", "also created:")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "updated:2018-06"), QT_TRANSLATE_NOOP("QueryHelp", "all of that month")},
    HelpLine{nullptr, QT_TRANSLATE_NOOP("QueryHelp", "What is filled in")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "missing:icon"), QT_TRANSLATE_NOOP("QueryHelp", "any field can be missing")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "has:rank"), QT_TRANSLATE_NOOP("QueryHelp", "the field has a value")},
    HelpLine{nullptr, QT_TRANSLATE_NOOP("QueryHelp", "State")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "is:changed"), QT_TRANSLATE_NOOP("QueryHelp", "or new, deleted, draft")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "is:error"), QT_TRANSLATE_NOOP("QueryHelp", "or warning")},
    HelpLine{QT_TRANSLATE_NOOP("QueryHelp", "icon:broken"),
             QT_TRANSLATE_NOOP("QueryHelp", "or double, after a check of icons")},
};

QLabel *label(const QString &text, QPalette::ColorRole role)
{
    auto *made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setForegroundRole(role);
    return made;
}

} // namespace

QueryHelp::QueryHelp(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
{
    setObjectName(u"queryHelp"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How to search"));
    setBackgroundRole(QPalette::Base);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(kMargin, kMargin - 4, kMargin, kMargin - 4);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * kColumnGap);
    whole->addLayout(columns);
    const auto addColumn = [&](std::span<const HelpLine> lines) {
        auto *grid = new QGridLayout;
        grid->setVerticalSpacing(kLine);
        grid->setHorizontalSpacing(kColumnGap);
        for (const auto &line : lines) {
            const int row = grid->rowCount();
            if (!line.example) {
                auto *heading = label(tr(line.text), QPalette::WindowText);
                auto font = heading->font();
                font.setBold(true);
                heading->setFont(font);
                heading->setContentsMargins(kTextLeft, row == 1 ? 0 : kSectionGap, 0, 0);
                grid->addWidget(heading, row, 0, 1, 2);
                continue;
            }
            const auto query = tr(line.example);
            auto *button = new QToolButton;
            button->setObjectName(u"queryExample"_s);
            button->setAutoRaise(true);
            button->setText(query);
            button->setToolTip(tr("Put this into the search box"));
            // As wide as its text, so that all texts begin at the same place.
            button->setFixedWidth(button->fontMetrics().horizontalAdvance(query) + 2 * kTextLeft);
            connect(button, &QToolButton::clicked, this, [this, query] {
                emit exampleChosen(query);
                close();
            });
            grid->addWidget(button, row, 0, Qt::AlignLeft);
            grid->addWidget(label(tr(line.text), QPalette::PlaceholderText), row, 1);
        }
        grid->setRowStretch(grid->rowCount(), 1);
        columns->addLayout(grid);
    };
    addColumn(kLeft);
    addColumn(kRight);
    auto *foot = label(tr("Names count in every language, numbers too: source:3 is source:steam. "
                          "Ctrl+Space lists what can stand at the cursor."),
                       QPalette::PlaceholderText);
    foot->setWordWrap(true);
    foot->setContentsMargins(kTextLeft, kSectionGap, 0, 0);
    whole->addWidget(foot);
}

QStringList QueryHelp::examples()
{
    QStringList all;
    const auto add = [&](std::span<const HelpLine> lines) {
        for (const auto &line : lines)
            if (line.example)
                all << tr(line.example);
    };
    add(kLeft);
    add(kRight);
    return all;
}

void QueryHelp::showBelow(const QWidget &box)
{
    adjustSize();
    const auto screen = box.screen()->availableGeometry();
    const int x = isRightToLeft() ? box.width() - width() : 0;
    auto at = box.mapToGlobal(QPoint(x, box.height() + 2));
    at.setX(std::clamp(at.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    at.setY(std::clamp(at.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(at);
    show();
    if (auto *first = findChild<QToolButton *>())
        first->setFocus(Qt::PopupFocusReason);
}

void QueryHelp::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(CuratorStyle::border(palette()));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}
