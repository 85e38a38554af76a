#include "views/reviewtable.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace {

constexpr int kRowPadding = 12; // px

class ReviewDelegate : public QStyledItemDelegate
{
public:
    ReviewDelegate(ReviewTable::Colour colour, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_colour(std::move(colour))
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideRight;
        // The table leaves to its delegate what is marked.
        if (const auto *view = qobject_cast<const QAbstractItemView *>(option->widget))
            option->state.setFlag(QStyle::State_Selected, index.row() == view->currentIndex().row());
        if (const auto colour = m_colour(index, option->palette))
            option->palette.setColor(QPalette::Text, *colour);
    }

private:
    ReviewTable::Colour m_colour;
};

} // namespace

ReviewTable::ReviewTable(QAbstractItemModel &model, std::span<const int> widths, Colour colour, QWidget *parent)
    : FixedRowTable(parent)
{
    setModel(&model);
    setItemDelegate(new ReviewDelegate(std::move(colour), this));
    setRowHeight(fontMetrics().height() + kRowPadding);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(int(column), widths[column]);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { viewport()->update(); });
}
