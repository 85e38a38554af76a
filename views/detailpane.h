// DetailPane: the current record at reading size: large icon, name, description, all fields, its problems in words.
// Lives on the GUI thread; reads the record's text through the session (asynchronously); owns only its widgets.
#pragma once

#include "models/catalog/recordstate.h"

#include <QWidget>

#include <memory>

class CatalogSession;
class IconLoader;

class DetailPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailPane(IconLoader &icons, QWidget *parent = nullptr);
    ~DetailPane() override;

    void setSession(CatalogSession *session); // null: shows nothing
    void showRecord(RecordNumber number);     // kNoRecord: shows a hint what to do
    void refresh();                           // the record may have changed

signals:
    void editRequested(RecordNumber number);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
