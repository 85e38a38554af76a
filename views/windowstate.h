// What the window brings back at the next start. Values; the composition root stores them.
#pragma once

#include "models/catalog/recordorder.h"

#include <QByteArray>
#include <QString>

enum class Appearance { System, Light, Dark };

struct WindowState
{
    QByteArray geometry; // QWidget::saveGeometry
    QByteArray layout;   // QMainWindow::saveState
    QByteArray columns;  // TableView::saveColumns
    QByteArray facets;   // FacetPanel::saveGroups
    QString query;
    SortKeys sort{{Field::Name, false}};
    QString author{}; // who signs change sets
};
