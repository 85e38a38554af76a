// ReviewTable: a list for reading before something is done with it: whole rows, one of them marked, nothing edited. The
// colour of a cell's text says what needs a look. GUI thread.
#pragma once

#include "views/fixedrowtable.h"

#include <QPalette>

#include <functional>
#include <optional>
#include <span>

class ReviewTable : public FixedRowTable
{
    Q_OBJECT

public:
    // Of a cell's text; nothing: the usual.
    using Colour = std::function<std::optional<QColor>(const QModelIndex &index, const QPalette &palette)>;

    // `widths`: of the first columns, in pixels; the last column takes the rest.
    ReviewTable(QAbstractItemModel &model, std::span<const int> widths, Colour colour, QWidget *parent = nullptr);
};
