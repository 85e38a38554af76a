// AchievementDelegate: the cells of the table: painted by a CellPainter, explained by tool tips and edited in place.
// Lives on the GUI thread; keeps references to the selection and the icon loader (not owned).
#pragma once

#include "views/cellpainter.h"

#include <QStyledItemDelegate>

#include <functional>

class AchievementDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // What would be wrong with a record if the field had this text, in words; empty: nothing.
    using ProblemCheck = std::function<QString(RecordNumber number, Field field, const QString &text)>;

    AchievementDelegate(const RecordSelection &selection, IconLoader &icons, QObject *parent = nullptr);

    // Without it, only the type of the text is checked.
    void setProblemCheck(ProblemCheck check) { m_check = std::move(check); }
    void setHoveredRow(int row) { m_painter.setHoveredRow(row); }
    void setHighlights(std::span<const Highlight> highlights) { m_painter.setHighlights(highlights); }

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
    [[nodiscard]] QString problem(RecordNumber number, Field field, const QString &text) const;
    [[nodiscard]] QString toolTip(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    IconLoader &m_icons;
    ProblemCheck m_check;
    mutable CellPainter m_painter; // paint() is const only by QStyledItemDelegate's signature
};
