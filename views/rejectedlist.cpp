#include "views/rejectedlist.h"

#include "models/sources/exporters/csvrecord.h"
#include "views/messages.h"

#include <QCoreApplication>

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(RejectedList)

public:
    static QStringList titles() { return {tr("File"), tr("Entry"), tr("Byte"), tr("Reason"), tr("Text")}; }
};

QByteArray line(const QByteArrayList &cells)
{
    QByteArrayList safe;
    for (const auto &cell : cells)
        safe << csvrecord::cell(cell);
    return safe.join(',') + "\r\n";
}

} // namespace

QByteArray rejectedTable(const std::vector<RejectedEntry> &rejected)
{
    QByteArrayList titles;
    for (const auto &title : Text::titles())
        titles << title.toUtf8();
    QByteArray table = line(titles);
    for (const auto &[error, raw] : rejected) {
        auto reason = error; // whose place has columns of its own
        reason.place.clear();
        reason.record = 0;
        reason.offset = -1;
        table += line({error.place.toUtf8(), error.record > 0 ? QByteArray::number(error.record) : QByteArray(),
                       error.offset >= 0 ? QByteArray::number(error.offset) : QByteArray(),
                       Messages::forError(reason).toUtf8(), raw});
    }
    return table;
}
