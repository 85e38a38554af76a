// RecordSelection: the selected records and the current record, as record numbers. The truth about selection: views
// paint from it and change it; it survives sorting, filtering and new snapshots. Lives on the GUI thread. A bitmap, so
// a million selected records cost 125 KB and nothing per row.
#pragma once

#include "models/catalog/recordstate.h"

#include <QObject>

#include <span>
#include <vector>

class RecordSelection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] bool contains(RecordNumber number) const;
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] RecordNumber current() const { return m_current; } // kNoRecord: none
    // Ascending.
    [[nodiscard]] std::vector<RecordNumber> numbers() const;

    void setCurrent(RecordNumber number);
    void select(std::span<const RecordNumber> numbers); // adds
    void deselect(std::span<const RecordNumber> numbers);
    void toggle(RecordNumber number);
    void selectOnly(std::span<const RecordNumber> numbers);
    void clear();

signals:
    void changed(); // which records are selected
    void currentChanged(RecordNumber number);

private:
    // Do all of them, and give how many were not so before.
    qsizetype set(std::span<const RecordNumber> numbers);
    qsizetype unset(std::span<const RecordNumber> numbers);

    std::vector<quint64> m_bits;
    std::vector<quint64> m_before; // selectOnly()'s other buffer, kept so that a large selection is not allocated anew
    qsizetype m_count = 0;
    RecordNumber m_current = kNoRecord;
};
