// IconPreview: the current record's icon in a window of its own, at any size, on any ground, in every size the service
// has, and as players see it. It follows the current record. Lives on the GUI thread; the loader is not owned.
#pragma once

#include "models/icons/iconloader.h"

#include <QDialog>

class PictureView;
class PlayerLook;
class QComboBox;
class QLabel;
class QPushButton;

class IconPreview : public QDialog
{
    Q_OBJECT

public:
    explicit IconPreview(IconLoader &icons, QWidget *parent = nullptr);

    // `declared`: pixels as the record says; empty: it does not. Without a URL it says that there is no icon.
    void showIcon(const QString &name, const QString &receivedUrl, QSize declared);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override; // Space closes, as it opened

private:
    void build();
    void ask();
    void fillSizes();
    void showState();
    void retranslate();
    void copyPicture();
    void saveAs();
    [[nodiscard]] QString address() const; // of the chosen size
    [[nodiscard]] QString stateText() const;

    IconLoader &m_icons;
    QString m_name, m_url;
    QSize m_declared;
    IconLoader::Answer m_answer;
    PictureView *m_view;
    PlayerLook *m_look;
    QComboBox *m_zoom, *m_ground, *m_size;
    QLabel *m_zoomLabel, *m_groundLabel, *m_sizeLabel, *m_state, *m_source, *m_lookLabel;
    QPushButton *m_copyPicture, *m_copyAddress, *m_open, *m_save;
};
