// DetailFields: the fields of a record with their names and values, and under each that differs from what was received,
// what it was. Names and descriptions stand elsewhere in the pane. GUI thread; owns its widgets.
#pragma once

#include "models/catalog/sidetables.h"
#include "models/records/achievement.h"

#include <QWidget>

#include <array>

class QLabel;
class ReadingText;

class DetailFields : public QWidget
{
    Q_OBJECT

public:
    explicit DetailFields(QWidget *parent = nullptr);

    // `upstream`: the record as received, when it differs; else null.
    void showRecord(const Achievement &shown, const QByteArray &text, const Achievement *upstream,
                    const QByteArray &upstreamText, const SideTables &sideTables);

private:
    struct Line
    {
        QLabel *name = nullptr;
        ReadingText *value = nullptr, *was = nullptr;
    };
    std::array<Line, kFieldCount> m_lines{}; // none for name and description
};

// The value for a reader; of an unreadable one its text as it stands; empty: not set.
[[nodiscard]] QString readableValue(const Achievement &achievement, Field field, const QByteArray &text,
                                    const SideTables &sideTables);
// Where the icon lies: its address, or that of the image whose number or id the record has; empty: not known.
[[nodiscard]] QString iconAddress(const Achievement &achievement, const SideTables &sideTables);
// "was: 12", or nothing when the two say the same.
[[nodiscard]] QString formerValue(const Achievement &shown, const QByteArray &text, const Achievement *upstream,
                                  const QByteArray &upstreamText, Field field, const SideTables &sideTables);
