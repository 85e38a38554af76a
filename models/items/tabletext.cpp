#include "models/items/tabletext.h"

#include "models/items/fielddisplay.h"
#include "models/sources/exporters/csvrecord.h"

namespace {

QByteArray cellOf(const QString &text)
{
    auto bytes = text.toUtf8();
    for (char &c : bytes)
        if (c == '\t' || c == '\n' || c == '\r')
            c = ' ';
    // Quotes mean nothing here: nothing in the cell needs them, and many readers would show them.
    return csvrecord::defused(std::move(bytes));
}

QByteArray line(const QByteArrayList &cells)
{
    return cells.join('\t') + '\n';
}

} // namespace

QByteArray tableText(const Catalog &catalog, std::span<const RecordNumber> records, std::span<const Field> columns,
                     const QLocale &locale)
{
    QByteArrayList cells;
    for (const auto field : columns)
        cells.append(cellOf(fieldName(field)));
    QByteArray text = line(cells);
    for (const auto number : records) {
        if (!catalog.exists(number))
            continue;
        cells.clear();
        for (const auto field : columns)
            cells.append(cellOf(displayText(catalog, catalog.place(number), field, locale)));
        text += line(cells);
    }
    return text;
}
