#include "views/readingtext.h"

#include "views/cellpalette.h"

#include <QDesktopServices>
#include <QEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocumentFragment>
#include <QWheelEvent>

#include <cmath>

using namespace Qt::StringLiterals;

ReadingText::ReadingText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
}

void ReadingText::setReading(const QString &text, const QUrl &link)
{
    const bool isWeb = link.scheme() == "http"_L1 || link.scheme() == "https"_L1;
    const QUrl usable = isWeb ? link : QUrl();
    if (text == m_text && usable == m_link)
        return;
    m_text = text;
    m_link = usable;
    fill();
    updateGeometry();
}

void ReadingText::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    fill();
}

void ReadingText::setAligned(bool aligned)
{
    m_aligned = aligned;
    fill();
}

int ReadingText::heightForWidth(int width) const
{
    // Laid out at that width, then back at the present one, at which it is painted.
    QTextDocument *text = document();
    const qreal present = text->textWidth();
    text->setTextWidth(width);
    const int height = int(std::ceil(text->size().height()));
    text->setTextWidth(present);
    return height;
}

QSize ReadingText::sizeHint() const
{
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

QSize ReadingText::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void ReadingText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    else if (event->type() == QEvent::PaletteChange)
        fill();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pane scrolls, not this
}

QMimeData *ReadingText::createMimeDataFromSelection() const
{
    auto *plain = new QMimeData;
    plain->setText(textCursor().selection().toPlainText());
    return plain;
}

void ReadingText::fill()
{
    // By formats, never by markup: the text comes from outside.
    QTextCharFormat format;
    if (m_link.isValid()) {
        format.setAnchor(true);
        format.setAnchorHref(m_link.toString(QUrl::FullyEncoded));
        format.setForeground(CellPalette(palette()).accent());
        format.setFontUnderline(true);
    } else if (m_color.isValid()) {
        format.setForeground(m_color);
    }
    clear();
    QTextCursor cursor(document());
    cursor.insertText(m_text, format);
    // Texts in Arabic or Hebrew begin on their own side.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(m_text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const bool fromLeft = layoutDirection() == Qt::LeftToRight;
    option.setAlignment(m_aligned ? (fromLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute : Qt::AlignLeading);
    document()->setDefaultTextOption(option);
    setAccessibleName(m_text);
}
