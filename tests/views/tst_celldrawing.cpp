// CellDrawing: how lines and icons come onto the screen.
#include "models/icons/iconloader.h"
#include "views/celldrawing.h"

#include <QNetworkAccessManager>
#include <QPainter>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

class CellDrawingTest : public QObject
{
    Q_OBJECT

private slots:
    void strikesOutDeletedNames()
    {
        QNetworkAccessManager network;
        QThreadPool pool;
        IconLoader icons(network, pool);
        CellDrawing drawing(icons);
        const auto picture = [&](int state) {
            QImage image(80, 30, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            drawing.takeLook({}, painter);
            const auto &line = drawing.lines().line(u"nnn"_s, 80, Field::Name, CellDrawing::nameStyle(state));
            drawing.drawLine(painter, image.rect(), 0, line, Qt::black);
            return image;
        };
        const auto plain = picture(AchievementModel::Changed), deleted = picture(AchievementModel::Deleted);
        int longest = 0; // run of black in one line
        for (int y = 0; y < deleted.height(); ++y) {
            int run = 0;
            while (run < deleted.width() && deleted.pixelColor(run, y) == Qt::black)
                ++run;
            longest = std::max(longest, run);
        }
        QVERIFY(deleted != plain);
        QVERIFY(longest >= QFontMetrics(QFont()).horizontalAdvance(u"nnn"_s) - 2);
    }

    void marksDraftsBeforeNewBeforeChanged()
    {
        const CellPalette colours;
        using Model = AchievementModel;
        QVERIFY(!CellDrawing::stateColour(colours, 0));
        QVERIFY(!CellDrawing::stateColour(colours, Model::Deleted));
        QCOMPARE(CellDrawing::stateColour(colours, Model::Changed), colours.changed());
        QCOMPARE(CellDrawing::stateColour(colours, Model::Changed | Model::New), colours.created());
        QCOMPARE(CellDrawing::stateColour(colours, Model::Changed | Model::New | Model::Draft), colours.draft());
    }
};

QTEST_MAIN(CellDrawingTest)
#include "tst_celldrawing.moc"
