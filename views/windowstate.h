// What the window brings back at the next start. Values; the composition root stores them.
#pragma once

#include "models/catalog/recordorder.h"
#include "views/gallerylayout.h"

#include <QByteArray>
#include <QString>

#include <optional>

enum class Appearance { System, Light, Dark };

struct GalleryState
{
    bool isShown = false; // instead of the table
    int iconSide = GalleryShape().iconSide;
    std::optional<Field> field = Field::OwnersPercentage;

    friend bool operator==(const GalleryState &, const GalleryState &) = default;
};

struct WindowState
{
    QByteArray geometry; // QWidget::saveGeometry
    QByteArray layout;   // QMainWindow::saveState
    QByteArray columns;  // TableView::saveColumns
    QByteArray facets;   // FacetPanel::saveGroups
    QString query;
    SortKeys sort{{Field::Name, false}};
    QString author{}; // who signs change sets
    GalleryState gallery{};
};
