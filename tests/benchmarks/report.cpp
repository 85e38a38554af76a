#include "tests/benchmarks/report.h"

#include <QJsonArray>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// Three digits that count.
QString number(double value)
{
    const double size = qAbs(value);
    return QLocale(QLocale::English).toString(value, 'f', size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

QString statisticName(Statistic statistic)
{
    switch (statistic) {
    case Statistic::P95:
        return u"p95"_s;
    case Statistic::P99:
        return u"p99"_s;
    case Statistic::Longest:
        return u"longest"_s;
    case Statistic::Median:
        break;
    }
    return u"median"_s;
}

QString oursCell(const ReportRow &row)
{
    const QString figure = number(row.figure()) + u' ' + row.unit;
    if (row.samples.values().size() < 2)
        return figure;
    const QString name = row.statistic == Statistic::Median ? QString() : QString(statisticName(row.statistic) + u' ');
    return u"%1%2, %3..%4"_s.arg(name, figure, number(row.samples.least()), number(row.samples.most()));
}

QString barCell(const ReportRow &row)
{
    QStringList bars;
    for (const auto &bar : row.bars) {
        switch (bar.of) {
        case Bar::Of::Absolute:
            bars << u"%1 %2"_s.arg(number(bar.value), row.unit);
            break;
        case Bar::Of::Limit:
            bars << u"%1 x limit"_s.arg(number(bar.value));
            break;
        case Bar::Of::AboveLimit:
            bars << u"limit + %1 %2"_s.arg(number(bar.value), row.unit);
            break;
        case Bar::Of::Textbook:
            bars << u"%1 x textbook"_s.arg(number(bar.value));
            break;
        }
    }
    return bars.join(u", "_s);
}

QString metCell(const ReportRow &row)
{
    if (!row.isRight)
        return u"WRONG RESULT"_s;
    return row.bars.empty() ? QString() : row.isMet() ? u"yes"_s : u"**no**"_s;
}

QStringList cells(const ReportRow &row)
{
    QStringList cells{row.job, oursCell(row)};
    if (row.textbook)
        cells << u"%1: %2 %3 at %4 rows"_s.arg(row.textbook->way, number(row.textbook->value), row.unit,
                                               QLocale(QLocale::English).toString(row.textbook->rows))
              << u"%1 x"_s.arg(number(row.ratio()));
    else
        cells << QString() << QString();
    if (row.limit)
        cells << u"%1 %2"_s.arg(number(*row.limit), row.unit) << number(row.figure() / *row.limit);
    else
        cells << QString() << QString();
    return cells << barCell(row) << metCell(row);
}

} // namespace

double ReportRow::figure() const
{
    switch (statistic) {
    case Statistic::P95:
        return samples.percentile(95);
    case Statistic::P99:
        return samples.percentile(99);
    case Statistic::Longest:
        return samples.most();
    case Statistic::Median:
        break;
    }
    return samples.median();
}

double ReportRow::ratio() const
{
    if (!textbook)
        return 0;
    // A figure that is no time is one of a single row already.
    const double share = unit == u"ms"_s ? double(rows) / double(textbook->rows) : 1;
    return textbook->value * share / figure();
}

double ReportRow::most(const Bar &bar) const
{
    switch (bar.of) {
    case Bar::Of::Limit:
        return bar.value * limit.value_or(0);
    case Bar::Of::AboveLimit:
        return bar.value + limit.value_or(0);
    case Bar::Of::Textbook:
        return textbook ? bar.value * textbook->value : 0;
    case Bar::Of::Absolute:
        break;
    }
    return bar.value;
}

bool ReportRow::isMet() const
{
    return isRight && std::ranges::all_of(bars, [this](const Bar &bar) { return figure() <= most(bar); });
}

void Report::add(ReportRow row)
{
    if (row.rows == 0)
        row.rows = m_rows;
    std::fprintf(stderr, "%s\n", cells(row).join(u" | "_s).toUtf8().constData());
    m_report.push_back(std::move(row));
}

bool Report::hasWrongResults() const
{
    return !std::ranges::all_of(m_report, &ReportRow::isRight);
}

QString Report::markdown() const
{
    QString text = u"%1 records, seed %2, %3 cores. Bars are set for 1,000,000 records on 2 cores.\n\n"_s.arg(
        QLocale(QLocale::English).toString(m_rows), QString::number(m_seed),
        QString::number(QThread::idealThreadCount()));
    text += u"| job | ours: median, min..max | the textbook Qt way in the same run | ratio for a row | limit | ours / "
            u"limit | bar "
            u"| met? |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n"_s;
    for (const auto &row : m_report)
        text += u"| "_s + cells(row).join(u" | "_s) + u" |\n"_s;
    return text;
}

QJsonObject Report::json() const
{
    QJsonArray rows;
    for (const auto &row : m_report) {
        QJsonArray samples, bars;
        for (const double sample : row.samples.values())
            samples << sample;
        for (const auto &bar : row.bars)
            bars << row.most(bar);
        QJsonObject object{
            {u"job"_s, row.job},         {u"unit"_s, row.unit},   {u"statistic"_s, statisticName(row.statistic)},
            {u"figure"_s, row.figure()}, {u"samples"_s, samples}, {u"bars"_s, bars},
            {u"right"_s, row.isRight}};
        if (!row.bars.empty())
            object[u"met"_s] = row.isMet();
        if (row.limit)
            object[u"limit"_s] = *row.limit;
        if (row.textbook)
            object[u"textbook"_s] = QJsonObject{
                {u"way"_s, row.textbook->way}, {u"value"_s, row.textbook->value}, {u"rows"_s, row.textbook->rows}};
        rows << object;
    }
    return {{u"rows"_s, m_rows},
            {u"seed"_s, qint64(m_seed)},
            {u"cores"_s, QThread::idealThreadCount()},
            {u"system"_s, QSysInfo::prettyProductName()},
            {u"jobs"_s, rows}};
}
