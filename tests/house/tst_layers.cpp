// SPDX-License-Identifier: GPL-3.0-or-later
#include "includes.h"
#include "smalltree.h"
#include "sourcetree.h"

#include <QLibraryInfo>
#include <QRegularExpression>
#include <QtTest>

using namespace tb;

namespace {

/// Who may include whom; the same table stands in lib/README.md.
struct Row {
    QString folder; ///< path from the root of the tree
    QStringList may; ///< folders of lib besides itself
    QStringList qt; ///< Qt modules
};

QList<Row> rows()
{
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    const auto row = [words](const char *folder, const char *may, const char *qt) {
        return Row{QString::fromLatin1(folder), words(may), words(qt)};
    };
    return {
        row("lib/base", "", "Core"),
        row("lib/domain", "base", "Core"),
        row("lib/journal", "base domain", "Core"),
        row("lib/security", "base", "Core"),
        row("lib/store", "base domain journal", "Core Sql"),
        row("lib/duty", "base domain journal security store", "Core"),
        row("lib/sync", "base domain journal security store", "Core Network"),
        row("lib/report", "base domain store", "Core"),
        row("lib/telephony", "base domain", "Core Network"),
        row("app/central", "base domain journal security store duty sync report", "Core Network Sql"),
        row("app/desktop", "base domain journal security store duty sync report telephony",
            "Core Gui Network Widgets PrintSupport Svg SvgWidgets"),
    };
}

/// Headers from outside and the only files that may see them.
struct Outside {
    QRegularExpression header;
    QRegularExpression files;
};

QList<Outside> outsiders()
{
    const auto only = [](const char *header, const char *files) {
        return Outside{QRegularExpression(QString::fromLatin1(header)), QRegularExpression(QString::fromLatin1(files))};
    };
    return {
        only("^microhttpd\\.h$", "^app/central/http\\w+\\.cpp$"),
        only("^gnutls/", "^app/central/(\\w+/)?certificate\\w*\\.(cpp|h)$"),
        only("^sodium(/|\\.h$)", "^lib/security/\\w+\\.cpp$"),
        only("^xlsxwriter\\.h$", "^lib/report/xlsxfile\\.cpp$"),
        only("^zip\\.h$", "^lib/base/zipparts\\.cpp$"),
        only("^qrencode\\.h$", "^app/desktop/access/qrcode\\.cpp$"),
        only("^phonenumbers/", "^lib/base/phonenumber\\w*\\.cpp$"),
        only("^sqlite3\\.h$", "^lib/store/\\w+\\.cpp$"),
        only("^(sys/\\w+|arpa/inet|netinet/\\w+|fcntl|signal|unistd|poll|netdb)\\.h$",
             "^(app/central/(http\\w+\\.h|.*\\.cpp)|lib/store/\\w+\\.cpp)$"),
    };
}

QString roomOf(const QString &path)
{
    return path.startsWith(QLatin1String("app/desktop/")) && path.count(u'/') > 2 ? path.section(u'/', 2, 2)
                                                                                  : QString();
}

QString whyNotOurs(const Row &row, const QString &from, const QString &to, const QString &include)
{
    const bool made = include.endsWith(QLatin1String(".moc"))
        || (include.startsWith(QLatin1String("ui_")) && row.folder == QLatin1String("app/desktop"));
    if (to.isEmpty())
        return made ? QString() : QStringLiteral("includes \"%1\", which is not in this tree").arg(include);
    if (include.contains(QLatin1String(".."))
        || (to.startsWith(QLatin1String("lib/")) && to != QLatin1String("lib/") + include))
        return QStringLiteral("includes \"%1\" by another name than from the root").arg(include);
    const QString there = to.section(u'/', 0, 1);
    if (there != row.folder)
        return there.startsWith(QLatin1String("lib/")) && row.may.contains(there.mid(4))
            ? QString()
            : QStringLiteral("%1 may not include %2").arg(row.folder, to);
    const QString room = roomOf(from);
    const QString otherRoom = roomOf(to);
    if (room.isEmpty() || room == otherRoom || otherRoom == QLatin1String("look"))
        return {};
    if (otherRoom.isEmpty() && to.endsWith(QLatin1String("/errortext.h")) && room != QLatin1String("look"))
        return {};
    return QStringLiteral("the room %1 may not include %2").arg(room, to);
}

QString whyNotQt(const Row &row, const QString &header)
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    QStringList modules;
    if (header.contains(u'/'))
        modules.append(header.section(u'/', 0, 0));
    else {
        for (const QString &module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
            if (headers.exists(module + u'/' + header))
                modules.append(module);
        }
    }
    for (const QString &module : modules) {
        if (row.qt.contains(module.mid(2)))
            return {};
    }
    return QStringLiteral("%1 may not include <%2> of %3").arg(row.folder, header, modules.join(u','));
}

QString whyNotOutside(const QString &from, const QString &header)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z][a-z_0-9]*$"));
    if (standard.match(header).hasMatch())
        return {};
    for (const Outside &outside : outsiders()) {
        if (outside.header.match(header).hasMatch())
            return outside.files.match(from).hasMatch() ? QString() : QStringLiteral("may not see <%1>").arg(header);
    }
    return QStringLiteral("includes <%1>, which no table names").arg(header);
}

QStringList layerComplaints(const SourceTree &tree)
{
    QStringList complaints;
    const QList<Row> table = rows();
    for (const QString &path : tree.code()) {
        const QString folder = path.section(u'/', 0, 1);
        const auto row = std::find_if(table.begin(), table.end(), [&](const Row &r) { return r.folder == folder; });
        if (row == table.end()) {
            complaints.append(path + QStringLiteral(":1: stands in a folder that has no row"));
            continue;
        }
        const QString text = tree.text(path);
        for (const Include &include : includesOf(text)) {
            const bool qt = include.name.startsWith(u'Q') || include.name.startsWith(QLatin1String("qt"));
            const QString why = include.ours ? whyNotOurs(*row, path, resolve(tree, path, include.name), include.name)
                : qt                         ? whyNotQt(*row, include.name)
                                             : whyNotOutside(path, include.name);
            if (!why.isEmpty())
                complaints.append(complaint(path, text, include.offset, why));
        }
    }
    return complaints;
}

} // namespace

class LayersTest : public QObject {
    Q_OBJECT
private slots:
    void everyIncludeIsInTheTable();
    void complains_data();
    void complains();
    void letsTheGoodPass();
};

void LayersTest::everyIncludeIsInTheTable()
{
    const SourceTree tree(QStringLiteral(TRUCBAN_SOURCE_DIR));

    QVERIFY(tree.code().size() > 10);
    const QStringList complaints = layerComplaints(tree);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void LayersTest::complains_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("include");
    const auto row = [](const char *name, const char *path, const char *include) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(include);
    };

    row("a lower folder knows an upper one", "lib/base/a.h", "\"store/database.h\"");
    row("brothers know each other", "lib/duty/a.h", "\"sync/round.h\"");
    row("Sql in the domain", "lib/domain/a.cpp", "<QSqlQuery>");
    row("Sql under its long name", "lib/domain/a.cpp", "<QtSql/QSqlQuery>");
    row("Sql all at once", "lib/domain/a.cpp", "<QtSql>");
    row("pictures in the library", "lib/report/a.cpp", "<QImage>");
    row("microhttpd elsewhere", "app/central/route.cpp", "<microhttpd.h>");
    row("gnutls elsewhere", "app/central/httpservice.cpp", "<gnutls/x509.h>");
    row("sodium in a header", "lib/security/a.h", "<sodium.h>");
    row("sodium in the server", "app/central/a.cpp", "<sodium.h>");
    row("telephone numbers elsewhere", "lib/domain/a.cpp", "<phonenumbers/phonenumberutil.h>");
    row("a library nobody named", "lib/base/a.cpp", "<boost/thread.hpp>");
    row("the server knows the desk", "app/central/a.cpp", "\"look/theme.h\"");
    row("one room knows another", "app/desktop/call/a.cpp", "\"shift/banner.h\"");
    row("a room knows the wiring", "app/desktop/call/a.cpp", "\"wiring.h\"");
    row("look knows a room", "app/desktop/look/a.cpp", "\"shift/banner.h\"");
    row("by a way round", "lib/store/a.cpp", "\"../domain/ids.h\"");
    row("without the folder", "lib/store/a.cpp", "\"database.h\"");
    row("not there at all", "lib/store/a.cpp", "\"store/gone.h\"");
    row("a folder without a row", "lib/extras/a.cpp", "<QString>");
}

void LayersTest::complains()
{
    QFETCH(QString, path);
    QFETCH(QString, include);
    SmallTree small;
    for (const char *header : {"lib/store/database.h", "lib/sync/round.h", "lib/domain/ids.h",
                               "app/desktop/look/theme.h", "app/desktop/shift/banner.h", "app/desktop/wiring.h"})
        small.add(QString::fromLatin1(header), QString());
    small.add(path, QStringLiteral("// one\n#include %1\n").arg(include));

    const QStringList complaints = layerComplaints(small.tree());

    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().startsWith(path + u':'), qPrintable(complaints.first()));
}

void LayersTest::letsTheGoodPass()
{
    SmallTree small;
    small.add(QStringLiteral("lib/report/figures.h"), QStringLiteral("#include <QString>\n#include <vector>\n"))
        .add(QStringLiteral("app/desktop/look/theme.h"), QStringLiteral("#include <QPalette>\n"))
        .add(QStringLiteral("app/desktop/errortext.h"), QString())
        .add(QStringLiteral("app/desktop/report/page.h"),
             QStringLiteral("#include \"report/figures.h\"\n#include \"look/theme.h\"\n#include \"errortext.h\"\n"
                            "#include \"ui_page.h\"\n#include <QtPrintSupport/QPrinter>\n// #include <sodium.h>\n"))
        .add(QStringLiteral("app/desktop/wiring.cpp"), QStringLiteral("#include \"report/page.h\"\n"))
        .add(QStringLiteral("app/central/httpservice.cpp"), QStringLiteral("#include <microhttpd.h>\n"));

    QCOMPARE(layerComplaints(small.tree()), QStringList());
}

QTEST_APPLESS_MAIN(LayersTest)
#include "tst_layers.moc"
