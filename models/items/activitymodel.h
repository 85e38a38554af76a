// ActivityModel: the requests that services were sent, as they went, as a table: newest last, the last few thousand.
// Lives on the GUI thread; owns its lines, which hold no secret (see ServiceLogEntry). A line costs the same however
// many there are; what arrives within a frame is inserted at once.
//
// It keeps kinds of errors. What they mean in words comes from `Wording`, which the views hand in.
#pragma once

#include "models/sources/serviceclient.h"

#include <QAbstractTableModel>
#include <QLocale>
#include <QTimer>

#include <deque>
#include <functional>

class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        TimeColumn,
        MethodColumn,
        PlaceColumn,
        QueryColumn,
        StatusColumn,
        SizeColumn,
        DurationColumn,
        ResultColumn,
        ColumnCount
    };
    enum Role { FailedRole = Qt::UserRole }; // bool
    using Wording = std::function<QString(const ServiceLogEntry &)>;

    static constexpr qsizetype kMost = 5000; // lines that are kept

    explicit ActivityModel(QObject *parent = nullptr);

    void setWording(Wording wording); // what came of a request
    void setLocale(const QLocale &locale);
    // Shows the line with the next frame.
    void add(const ServiceLogEntry &entry);
    void clear();
    // Only requests that failed.
    void setOnlyFailed(bool onlyFailed);

    // Lines there are, whether they are shown or not.
    [[nodiscard]] qsizetype count() const { return qsizetype(m_entries.size()); }
    [[nodiscard]] qsizetype failedCount() const { return qsizetype(m_failed.size()); }
    [[nodiscard]] const ServiceLogEntry &entry(int row) const;
    // A row for the clipboard: cells in full, with tabs between them, the time in UTC.
    [[nodiscard]] QString line(int row) const;
    // Requests a second that were answered within the last seconds before `now`; 0: too few to tell.
    [[nodiscard]] double rate(const QDateTime &now) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countChanged(); // of all lines

private:
    void takeArrived();
    void dropOldest();
    [[nodiscard]] QString text(const ServiceLogEntry &entry, Column column) const;

    std::deque<ServiceLogEntry> m_entries; // oldest first
    quint64 m_first = 0;                   // number of the oldest line; they are counted from 0 and on
    std::deque<quint64> m_failed;          // numbers of those that failed, ascending
    std::vector<ServiceLogEntry> m_arrived;
    bool m_onlyFailed = false;
    QTimer m_frame;
    Wording m_wording;
    QLocale m_locale;
};
