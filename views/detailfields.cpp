#include "views/detailfields.h"

#include "models/icons/imageurl.h"
#include "models/items/fielddisplay.h"
#include "models/records/jsonstring.h"
#include "views/cellpalette.h"
#include "views/gradelook.h"
#include "views/readingtext.h"
#include "views/recorddraft.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kNoteScale = 0.92;

QString keyOf(const FieldSpec &spec)
{
    return QString::fromLatin1(spec.key.data(), qsizetype(spec.key.size()));
}

bool standsElsewhere(Field field)
{
    return field == Field::Name || field == Field::Description;
}

// The value's bytes; empty when absent.
QByteArrayView token(const Achievement &achievement, Field field, const QByteArray &text)
{
    const FieldReading &reading = achievement.reading(field);
    return QByteArrayView(text).sliced(reading.offset, reading.length);
}

// The address of the image whose number or id is all that the record has; empty: none, or not known.
QString imageOf(const Achievement &achievement, const SideTables &sideTables)
{
    const auto &icon = achievement.icon;
    if (!icon || (icon->url && !icon->url->empty()))
        return {};
    return jsonstring::toQString(icon->id ? sideTables.images->url(*icon->id) : imageUrlOfId(icon->imageId));
}

} // namespace

QString readableValue(const Achievement &achievement, Field field, const QByteArray &text, const SideTables &sideTables)
{
    if (achievement.reading(field).state == FieldReading::State::Unreadable)
        return shownFieldText(achievement, field, text);
    const auto address = field == Field::Icon ? imageOf(achievement, sideTables) : QString();
    if (!address.isEmpty())
        //: Where the picture of an icon lies that the record has only a number or an id of. %1: the address, %2: that
        //: number or id.
        return DetailFields::tr("%1 (from the service’s image %2)")
            .arg(address, achievement.icon->id ? QString::number(*achievement.icon->id)
                                               : jsonstring::toQString(achievement.icon->imageId));
    if (field == Field::Icon && achievement.icon && achievement.icon->url &&
        achievement.icon->url->starts_with(kAttachmentScheme))
        return DetailFields::tr("A picture in this catalog only");
    return displayText(achievement, field, QLocale(), sideTables);
}

QString iconAddress(const Achievement &achievement, const SideTables &sideTables)
{
    const auto image = imageOf(achievement, sideTables);
    return image.isEmpty() && achievement.icon && achievement.icon->url ? jsonstring::toQString(*achievement.icon->url)
                                                                        : image;
}

QString formerValue(const Achievement &shown, const QByteArray &text, const Achievement *upstream,
                    const QByteArray &upstreamText, Field field, const SideTables &sideTables)
{
    if (!upstream || token(shown, field, text) == token(*upstream, field, upstreamText))
        return {};
    const QString was = readableValue(*upstream, field, upstreamText, sideTables);
    // The bytes differ: where the two look alike, the exact text tells them apart.
    const QString exact = shownFieldText(*upstream, field, upstreamText);
    if (was.isEmpty())
        return DetailFields::tr("was: not set");
    //: Under a changed value. %1: what the source says.
    return DetailFields::tr("was: %1").arg(was == readableValue(shown, field, text, sideTables) ? exact : was);
}

DetailFields::DetailFields(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FieldSpec &spec : achievementFields()) {
        if (standsElsewhere(spec.field))
            continue;
        Line &line = m_lines[std::size_t(spec.field)];
        line.name = new QLabel(this);
        line.value = new ReadingText(this);
        line.was = new ReadingText(this);
        line.value->setAligned(true);
        line.was->setAligned(true);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * kNoteScale);
        line.was->setFont(small);
        line.name->setTextFormat(Qt::PlainText);
        line.value->setObjectName(u"detail_"_s + keyOf(spec));
        line.was->setObjectName(u"was_"_s + keyOf(spec));
        grid->addWidget(line.name, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(line.value, row++, 1);
        grid->addWidget(line.was, row++, 1);
        grid->setRowMinimumHeight(row++, 7); // air between fields
    }
}

void DetailFields::showRecord(const Achievement &shown, const QByteArray &text, const Achievement *upstream,
                              const QByteArray &upstreamText, const SideTables &sideTables)
{
    const CellPalette colors(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, colors.quietText());
    for (const FieldSpec &spec : achievementFields()) {
        const Line &line = m_lines[std::size_t(spec.field)];
        if (!line.name)
            continue;
        line.name->setText(fieldName(spec.field));
        line.name->setToolTip(fieldHelp(spec.field));
        line.name->setPalette(quiet);
        const QString value = readableValue(shown, spec.field, text, sideTables);
        const bool unreadable = shown.reading(spec.field).state == FieldReading::State::Unreadable;
        line.value->setColor(value.isEmpty() ? colors.faintText()
                             : unreadable    ? gradeColor(Grade::Error, palette())
                                             : colors.text());
        const QUrl link =
            spec.field == Field::Icon ? imageUrl(jsonstring::fromQString(iconAddress(shown, sideTables))) : QUrl();
        line.value->setReading(value.isEmpty() ? tr("Not set") : value, link);
        const QString was = formerValue(shown, text, upstream, upstreamText, spec.field, sideTables);
        line.was->setColor(colors.quietText());
        line.was->setReading(was);
        line.was->setVisible(!was.isEmpty());
    }
}
