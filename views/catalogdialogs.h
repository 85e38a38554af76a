// The file dialogs of the window. Each opens without waiting, modal to `parent` only, and calls back when a choice was
// made; a cancelled one calls nothing. GUI thread.
#pragma once

#include "models/sources/recordexport.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace CatalogDialogs {
inline constexpr auto kSuffix = QLatin1StringView("achievements");

void askNewCatalog(QWidget *parent, std::function<void(const QString &path)> chosen);
void askCatalog(QWidget *parent, std::function<void(const QString &path)> chosen);
void askImport(QWidget *parent, std::function<void(const QStringList &paths)> chosen);
void askImportFolder(QWidget *parent, std::function<void(const QStringList &paths)> chosen);
// Where to write what an import rejected.
void askRejectedFile(QWidget *parent, std::function<void(const QString &path)> chosen);
// The format follows the chosen filter, or the typed suffix.
void askExport(QWidget *parent, std::function<void(const QString &path, ExportFormat format)> chosen);
// Where to write changes; `format` is one of changes.
void askExportChanges(QWidget *parent, ExportFormat format, std::function<void(const QString &path)> chosen);
void askChangeSet(QWidget *parent, std::function<void(const QString &path)> chosen);
void showAbout(QWidget *parent);

[[nodiscard]] ExportFormat formatOf(const QString &path, ExportFormat chosen);
[[nodiscard]] bool isCatalog(const QString &path);
[[nodiscard]] bool isImportable(const QString &path);
} // namespace CatalogDialogs
