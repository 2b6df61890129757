// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"
#include "smalltree.h"

#include <QMap>
#include <QtTest>

using namespace tb;

namespace {

using Graph = QMap<QString, QStringList>;

QString circleFrom(const Graph &graph, const QString &node, QStringList &way, QSet<QString> &done)
{
    if (way.contains(node))
        return (way.mid(way.indexOf(node)) + QStringList{node}).join(QLatin1String(" > "));
    if (done.contains(node))
        return {};
    way.append(node);
    for (const QString &next : graph.value(node)) {
        const QString circle = circleFrom(graph, next, way, done);
        if (!circle.isEmpty()) {
            done.insert(node);
            return circle;
        }
    }
    way.removeLast();
    done.insert(node);
    return {};
}

QStringList circles(const SourceTree &tree)
{
    Graph graph;
    for (const QString &path : tree.code()) {
        for (const Include &include : includesOf(tree.text(path))) {
            const QString to = include.ours ? resolve(tree, path, include.name) : QString();
            if (!to.isEmpty() && to != path)
                graph[path].append(to);
        }
    }
    QStringList found;
    QSet<QString> done;
    for (const QString &path : graph.keys()) {
        QStringList way;
        const QString circle = circleFrom(graph, path, way, done);
        if (!circle.isEmpty())
            found.append(circle);
    }
    return found;
}

} // namespace

class CirclesTest : public QObject {
    Q_OBJECT
private slots:
    void noHeaderIncludesItself();
    void complains();
};

void CirclesTest::noHeaderIncludesItself()
{
    const QStringList complaints = circles(SourceTree(QStringLiteral(TRUCBAN_SOURCE_DIR)));

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void CirclesTest::complains()
{
    SmallTree small;
    small.add(QStringLiteral("lib/base/a.h"), QStringLiteral("#include \"base/b.h\"\n"))
        .add(QStringLiteral("lib/base/b.h"), QStringLiteral("#include \"base/c.h\"\n"))
        .add(QStringLiteral("lib/base/c.h"), QStringLiteral("#include \"base/a.h\"\n"));

    QCOMPARE(circles(small.tree()),
             QStringList(QStringLiteral("lib/base/a.h > lib/base/b.h > lib/base/c.h > lib/base/a.h")));
}

QTEST_APPLESS_MAIN(CirclesTest)
#include "tst_circles.moc"
