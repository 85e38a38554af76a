// Report: the measured jobs as a table for people and as JSON for comparing runs. A plain object for one thread.
#pragma once

#include "tests/benchmarks/measure.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

// Which of a row's figures is held against its bars.
enum class Statistic { Median, P95, P99, Longest };

// What the same job costs the way Qt's documentation shows, in the same run.
struct Textbook
{
    QString way;
    double value = 0; // in the row's unit
    qint64 rows = 0;  // how many rows it was given; not always as many as ours
};

struct Bar
{
    enum class Of { Absolute, Limit, AboveLimit, Textbook };

    double value = 0; // in the row's unit (above the limit, too), or a multiple
    Of of = Of::Absolute;
};

struct ReportRow
{
    QString job;
    Samples samples;
    Statistic statistic = Statistic::Median;
    QString unit = QStringLiteral("ms");
    qint64 rows = 0; // how many rows ours was given; 0: all
    std::optional<Textbook> textbook;
    std::optional<double> limit; // what the machine can do, in the same run
    std::vector<Bar> bars;       // all have to be met
    bool isRight = true;         // the result was checked against another way to it

    [[nodiscard]] double figure() const;
    // How many times as long the textbook way takes for a row.
    [[nodiscard]] double ratio() const;
    [[nodiscard]] double most(const Bar &bar) const; // the largest figure that meets it
    [[nodiscard]] bool isMet() const;
};

class Report
{
public:
    Report(qint64 rows, quint64 seed)
        : m_rows(rows)
        , m_seed(seed)
    {
    }

    // Says on stderr what was measured, too.
    void add(ReportRow row);
    // A result was not what it should be.
    [[nodiscard]] bool hasWrongResults() const;
    [[nodiscard]] QString markdown() const;
    [[nodiscard]] QJsonObject json() const;

private:
    qint64 m_rows;
    quint64 m_seed;
    std::vector<ReportRow> m_report;
};
