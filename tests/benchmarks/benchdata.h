// BenchData: the generated records a run works on, as a file to import and as a catalog. Made when first asked for and
// kept for the next run with the same number of rows and the same seed. A plain object for one thread; a file that
// cannot be made ends the program.
#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <vector>

class BenchData
{
public:
    // `folder` is where files are kept; it is made.
    BenchData(const QString &folder, qint64 rows, quint64 seed);

    [[nodiscard]] qint64 rows() const { return m_rows; }
    // The rows given to ways that would take minutes with all of them: the first 100,000.
    [[nodiscard]] qint64 fewRows() const;
    [[nodiscard]] QString lines(); // path of an NDJSON file
    // Path of a catalog with the records as imported. Not to be changed: copyCatalog() is.
    [[nodiscard]] QString catalog();
    [[nodiscard]] QString copyCatalog();
    // Path of a file in a folder that goes away with this object; each call another.
    [[nodiscard]] QString scratch(const QString &name);
    // The folder that the program takes for the user's cache folder, emptied.
    void clearCache();
    // The first records' texts.
    [[nodiscard]] std::vector<QByteArray> texts(qint64 count);

private:
    [[nodiscard]] QString kept(const QString &suffix) const;

    QString m_folder;
    qint64 m_rows;
    quint64 m_seed;
    QString m_key;
    QTemporaryDir m_scratch;
    int m_scratchCount = 0;
};

// Reads `lines` into a new catalog, as the command line does. An error ends the program.
void importWithoutWindow(const QString &lines, const QString &catalog);
