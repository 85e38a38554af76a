// GalleryBar: how the gallery shows the records: the size of the icons and the field under the names. Lives on the GUI
// thread. Says what was chosen; shows what it is told.
#pragma once

#include "models/records/fieldschema.h"

#include <QWidget>

class QActionGroup;
class QMenu;
class QSlider;
class QToolButton;

class GalleryBar : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryBar(QWidget *parent = nullptr);

    void setIconSide(int side);
    void setField(std::optional<Field> field);

signals:
    void iconSideChosen(int side);
    void fieldChosen(std::optional<Field> field);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addField(std::optional<Field> field);
    void showFields();
    void retranslate();

    QToolButton *m_fieldButton;
    QMenu *m_fields;
    QActionGroup *m_choices;
    QSlider *m_slider;
    std::optional<Field> m_field;
};
