#include "app/sample/sampledata.h"

#include "app/sample/samplecomposer.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Result<QJsonDocument> readDocument(const QString &path)
{
    QFile file(path);
    QJsonParseError problem;
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(Error{.kind = Error::Kind::FileUnreadable, .detail = file.errorString(), .place = path});
    const auto document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(Error{.kind = Error::Kind::InvalidJson,
                                    .detail = problem.errorString(),
                                    .place = path,
                                    .offset = problem.offset});
    return document;
}

} // namespace

std::string_view SampleRecord::value(std::string_view key) const
{
    std::string_view found;
    for (const auto &[name, text] : members) {
        if (name == key)
            found = text;
    }
    return found;
}

Result<SampleData> SampleData::load()
{
    SampleComposer composer;
    const QDir games(u":/sample/games"_s);
    for (const QString &file : games.entryList(QDir::Files, QDir::Name)) {
        const auto document = readDocument(games.filePath(file));
        if (!document)
            return tl::unexpected(document.error());
        composer.addGame(SampleGame(document->object()));
    }
    const auto faults = readDocument(u":/sample/faults.json"_s);
    if (!faults)
        return tl::unexpected(faults.error());
    const auto shapes = readDocument(u":/sample/shapes.json"_s);
    if (!shapes)
        return tl::unexpected(shapes.error());

    composer.addAchievements();
    const QJsonArray flawed = faults->array();
    const QJsonArray odd = shapes->array();
    std::size_t position = 0;
    for (qsizetype i = 0; i < std::max(flawed.size(), odd.size()); ++i) {
        for (const QJsonArray &extras : {odd, flawed}) {
            if (i < extras.size())
                composer.addExtra(extras.at(i).toObject(), position++);
        }
    }
    return composer.take();
}

const SampleImage *SampleData::image(std::string_view imageId) const
{
    const auto found = m_images.find(std::string(imageId));
    return found == m_images.end() ? nullptr : &found->second;
}
