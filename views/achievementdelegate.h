// AchievementDelegate: paints the cells of the table and edits them in place. Lives on the GUI thread; keeps references
// to the selection and the icon loader (not owned). Painting an icon cell is the only thing here that asks for an icon.
//
// Paints the selected state from the RecordSelection, not from the view's selection model. Colours come from the
// palette.
#pragma once

#include "models/items/achievementmodel.h"
#include "views/cellpalette.h"

#include <QStyledItemDelegate>

#include <functional>

class IconLoader;
class RecordSelection;

class AchievementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What would be wrong with a record if the field had this text, in words; empty: nothing.
    using ProblemCheck = std::function<QString(RecordNumber number, Field field, const QString &text)>;

    static constexpr int kIconSide = 28; // device-independent pixels

    AchievementDelegate(const RecordSelection &selection, IconLoader &icons, QObject *parent = nullptr);

    // Without it, only the type of the text is checked.
    void setProblemCheck(ProblemCheck check) { m_check = std::move(check); }
    void setHoveredRow(int row) { m_hoveredRow = row; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

private:
    [[nodiscard]] const CellPalette &colours(const QPalette &palette) const;
    [[nodiscard]] QString problem(RecordNumber number, Field field, const QString &text) const;
    [[nodiscard]] QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintIcon(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;
    void paintRank(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintShare(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintTags(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &rect, const QModelIndex &index, const QColor &color) const;

    const RecordSelection &m_selection;
    IconLoader &m_icons;
    ProblemCheck m_check;
    int m_hoveredRow = -1;
    mutable CellPalette m_colours; // of the palette painted with last
};
