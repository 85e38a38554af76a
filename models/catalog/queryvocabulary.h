// QueryVocabulary: the names that the values of sources, ranks and regions go by in a query. A value; filled by the
// composition root, then only read: any thread.
//
// Stable keys, the English names and the region codes are built in; names in other languages are added. Upper and lower
// case are the same by Unicode, and so are blank and "-": "North America", "north-america".
#pragma once

#include "models/records/fieldschema.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <string>
#include <vector>

class QueryVocabulary
{
public:
    QueryVocabulary();

    // One more name for a value of an enumeration field (Category, Rank, Language). A name that means another value of
    // the field already keeps its meaning.
    void add(Field field, quint64 number, const QString &name);

    // The value of that name; nothing: there is none.
    [[nodiscard]] std::optional<quint64> number(Field field, QStringView name) const;
    // The stable key of the value whose name is nearest; empty: none is near.
    [[nodiscard]] QString nearestKey(Field field, QStringView name) const;

private:
    struct Entry
    {
        Field field;
        std::string name; // folded, "-" for blanks
        quint64 number;
    };
    std::vector<Entry> m_entries; // some dozens
};
