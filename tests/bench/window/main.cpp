// SPDX-License-Identifier: GPL-3.0-or-later
// One start of a window, to be measured from outside: `windowprobe empty` or `windowprobe desk <file>`. Prints "painted
// <PSS in KiB>" when its list has been painted for the first time, and ends.
#include "look/appearance.h"
#include "look/fonts.h"
#include "look/stylinglater.h"
#include "store/officertable.h"
#include "store/unittable.h"
#include "wiringhouse.h"
#include "wiringrooms.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QTableView>

#include <cstdio>

using namespace tb;

namespace {

qint64 pssKiB()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (QByteArray line = file.readLine(); !line.isEmpty(); line = file.readLine()) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// Ends the program behind the first paint of any list or table.
class FirstPaint : public QObject {
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        auto *view = qobject_cast<QAbstractItemView *>(object->parent());
        if (!m_seen && event->type() == QEvent::Paint && view && view->viewport() == object) {
            m_seen = true;
            QMetaObject::invokeMethod(this, &FirstPaint::tell, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void tell()
    {
        std::printf("painted %lld\n", static_cast<long long>(pssKiB()));
        std::fflush(stdout);
        QApplication::quit();
    }

    bool m_seen = false;
};

int showEmpty()
{
    QTableView table;
    table.resize(1366, 768);
    table.show();
    return QApplication::exec();
}

int showDesk(const QString &path)
{
    applyAppearance(*qApp, {});
    WiringHouse house(Database::open(path).take());
    const std::vector<Unit> units = UnitTable(*house.database).all().take();
    const std::vector<Officer> officers = OfficerTable(*house.database).ofUnit(units.front().id).take();
    std::optional<StylingLater> styling(*qApp);
    WiringRooms rooms(house);
    styling.reset();
    house.session.begin({officers.front().id, units.front().id, house.ids.next<DeskId>(), 1}, officers.front());
    rooms.window().resize(1366, 768);
    rooms.window().show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    FirstPaint paint;
    app.installEventFilter(&paint);
    const QStringList words = QApplication::arguments();
    return words.value(1) == QLatin1String("desk") ? showDesk(words.value(2)) : showEmpty();
}
