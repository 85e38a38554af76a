#include "views/recordcopy.h"

#include "models/items/tabletext.h"
#include "models/sources/recordexport.h"
#include "models/store/catalogsession.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace {

struct Copied
{
    QByteArray text;
    qint64 count = 0;
};

Copied textOf(const std::vector<AppliedRecord> &records, ExportFormat format)
{
    QBuffer buffer;
    (void)buffer.open(QIODevice::WriteOnly);
    RecordExporter exporter(buffer, format);
    for (const auto &record : records)
        if (record.state.exists())
            (void)exporter.write(record.state.text()); // memory takes everything
    (void)exporter.finish();
    return {buffer.data(), exporter.count()};
}

} // namespace

RecordCopy::RecordCopy(QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_work(pool, this)
{
}

void RecordCopy::setSession(CatalogSession *session)
{
    m_session = session;
    ++m_turn;
    m_work.cancel();
}

void RecordCopy::copy(Format format, std::vector<RecordNumber> records, std::vector<Field> columns,
                      const QLocale &locale)
{
    if (!m_session || records.empty() || records.size() > kMost)
        return;
    ++m_turn;
    if (format != Format::Table)
        return copyTexts(format, std::move(records));
    m_work.run(
        [catalog = m_session->catalog(), records = std::move(records), columns = std::move(columns), locale] {
            return Copied{tableText(*catalog, records, columns, locale), qint64(records.size())};
        },
        [this](const Copied &copied) { put(Format::Table, copied.text, copied.count); });
}

void RecordCopy::copyTexts(Format format, std::vector<RecordNumber> records)
{
    whenReady(m_session->readStates(std::move(records)), this,
              [this, format, turn = m_turn](const Result<std::vector<AppliedRecord>> &states) {
                  if (turn != m_turn)
                      return;
                  if (!states)
                      return emit failed(states.error());
                  m_work.run(
                      [states = *states, format] {
                          return textOf(states, format == Format::Csv ? ExportFormat::Csv : ExportFormat::Json);
                      },
                      [this, format](const Copied &copied) { put(format, copied.text, copied.count); });
              });
}

void RecordCopy::put(Format format, const QByteArray &text, qint64 count)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(QString::fromUtf8(text));
    if (format != Format::Table)
        data->setData(format == Format::Csv ? u"text/csv"_s : u"application/json"_s, text);
    QGuiApplication::clipboard()->setMimeData(data.release()); // takes it
    emit copied(count);
}
