// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalltree.h"

#include "base/csvtext.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace tb;

namespace {

const QString kTable = QStringLiteral("tests/security/asvs.csv");
const QStringList kHead{QStringLiteral("id"),  QStringLiteral("level"), QStringLiteral("what"),
                        QStringLiteral("how"), QStringLiteral("test"),  QStringLiteral("why")};

/// The rows of OWASP ASVS 5.0.0 that were agreed on: all of levels 1 and 2 that apply to a program without a browser
/// and without single sign-on, and those of level 3 that a city's office should have. "1.4.1-3" is three rows.
const char kLevels1And2[]
    = "1.1.1-2 1.2.1-5 1.2.9 1.3.2-3 1.3.6-7 1.3.10 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 "
      "4.1.1-3 4.2.1 5.2.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 7.1.1-2 7.2.1-4 7.3.1-2 7.4.1-5 "
      "7.5.1-2 8.1.1-2 8.2.1-3 8.3.1 8.4.1 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 "
      "12.1.1-3 12.2.1-2 12.3.1-4 13.1.1 13.2.1-5 13.3.1-2 13.4.1-2 13.4.4-5 14.1.1-2 14.2.1-4 "
      "14.3.1 15.1.1-3 15.2.1-3 15.3.1-5 15.3.7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3";
const char kLevel3[] = "1.2.10 1.3.12 1.5.3 2.3.5 4.1.4-5 4.2.5 6.3.7-8 6.4.5-6 6.5.6 6.7.1-2 7.5.3 8.3.2-3 11.2.4-5 "
                       "11.3.4-5 11.5.2 13.1.2-4 13.2.6 13.3.4 13.4.6 14.2.6-7 15.1.4-5 15.2.4 15.4.1-4 16.5.4";

QStringList spelledOut(const char *list)
{
    QStringList ids;
    for (const QString &item : QString::fromLatin1(list).split(u' ')) {
        const QString before = item.section(u'.', 0, 1) + u'.';
        const QStringList ends = item.section(u'.', 2).split(u'-');
        for (int last = ends.first().toInt(); last <= ends.last().toInt(); ++last)
            ids << before + QString::number(last);
    }
    return ids;
}

struct Row {
    QStringList cells;

    const QString &id() const { return cells[0]; }
    const QString &how() const { return cells[3]; }
    const QString &test() const { return cells[4]; }
    const QString &why() const { return cells[5]; }
};

std::vector<Row> rowsOf(const SourceTree &tree, QStringList &complaints)
{
    QStringList lines = tree.text(kTable).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString &line) { return line.startsWith(u'#'); });
    const auto read = readCsv(lines.join(u'\n').toUtf8());
    if (!read.ok() || read.value().empty() || read.value().front() != kHead) {
        complaints << kTable + QStringLiteral(" is no table with the head ") + kHead.join(u',');
        return {};
    }
    std::vector<Row> rows;
    for (auto cells = read.value().begin() + 1; cells != read.value().end(); ++cells) {
        if (cells->size() == kHead.size())
            rows.push_back({*cells});
        else
            complaints << QStringLiteral("\"%1\" has not six cells").arg(cells->join(u','));
    }
    return rows;
}

std::array<int, 3> orderOf(const QString &id)
{
    return {id.section(u'.', 0, 0).toInt(), id.section(u'.', 1, 1).toInt(), id.section(u'.', 2).toInt()};
}

QStringList listComplaints(const std::vector<Row> &rows)
{
    static const QRegularExpression form(QStringLiteral("^[1-9]\\d?\\.[1-9]\\d?\\.[1-9]\\d?$"));
    QStringList complaints;
    const QStringList lower = spelledOut(kLevels1And2);
    const QStringList upper = spelledOut(kLevel3);
    QSet<QString> missing(lower.begin(), lower.end());
    missing.unite({upper.begin(), upper.end()});
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString &id = rows[i].id();
        if (!form.match(id).hasMatch())
            complaints << QStringLiteral("\"%1\" is no id").arg(id);
        else if (!missing.remove(id))
            complaints << QStringLiteral("%1 is there twice, or not in the list").arg(id);
        const QString &level = rows[i].cells[1];
        if (upper.contains(id) ? level != u"3" : level != u"1" && level != u"2")
            complaints << QStringLiteral("%1 has the level \"%2\"").arg(id, level);
        if (i > 0 && orderOf(rows[i - 1].id()) >= orderOf(id))
            complaints << QStringLiteral("%1 stands behind %2").arg(id, rows[i - 1].id());
    }
    for (const QString &id : missing)
        complaints << QStringLiteral("%1 is missing").arg(id);
    return complaints;
}

/// "tst_a::works tst_b::works": each is a slot of that program.
QStringList testComplaints(const SourceTree &tree, const std::vector<Row> &rows)
{
    QMap<QString, QString> programs;
    for (const QString &path : tree.files({QStringLiteral("tests")}, {QStringLiteral(".cpp")}))
        programs.insert(path.section(u'/', -1).chopped(4), path);
    QStringList complaints;
    for (const Row &row : rows) {
        for (const QString &test : row.test().split(u' ', Qt::SkipEmptyParts)) {
            const QString program = test.section(QStringLiteral("::"), 0, 0);
            const QString slot = test.section(QStringLiteral("::"), 1);
            const QRegularExpression declared(QStringLiteral("\\bvoid %1\\(\\)").arg(QRegularExpression::escape(slot)));
            const QString text = codeOnly(tree.text(programs.value(program)));
            if (slot.isEmpty() || !programs.contains(program) || !declared.match(text).hasMatch())
                complaints << QStringLiteral("%1: there is no %2").arg(row.id(), test);
        }
    }
    return complaints;
}

/// Whatever looks like a path is one.
QStringList fileComplaints(const SourceTree &tree, const std::vector<Row> &rows)
{
    static const QRegularExpression path(
        QStringLiteral("(?<![\\w/.-])((app|lib|tests|resources|forms|\\.ci)/[\\w./@-]*\\w|SECURITY\\.md|README\\.md)"));
    QStringList complaints;
    for (const Row &row : rows) {
        for (auto matches = path.globalMatch(row.how() + u' ' + row.why()); matches.hasNext();) {
            const QString named = matches.next().captured(1);
            if (!tree.has(named))
                complaints << QStringLiteral("%1: there is no %2").arg(row.id(), named);
        }
    }
    return complaints;
}

QStringList wordComplaints(const std::vector<Row> &rows)
{
    QStringList complaints;
    for (const Row &row : rows) {
        if (row.cells[2].size() < 10 || row.how().isEmpty())
            complaints << QStringLiteral("%1 does not say what or how").arg(row.id());
        if (row.test().isEmpty() && row.why().size() < 10)
            complaints << QStringLiteral("%1 has neither a test nor a reason").arg(row.id());
    }
    return complaints;
}

QStringList complaintsAbout(const SourceTree &tree)
{
    QStringList complaints;
    const std::vector<Row> rows = rowsOf(tree, complaints);
    return complaints + listComplaints(rows) + testComplaints(tree, rows) + fileComplaints(tree, rows)
        + wordComplaints(rows);
}

QString agreedWithout(const QString &left)
{
    QStringList ids = spelledOut(kLevels1And2) + spelledOut(kLevel3);
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) { return orderOf(a) < orderOf(b); });
    QString text = kHead.join(u',') + u'\n';
    const QStringList upper = spelledOut(kLevel3);
    for (const QString &id : ids) {
        if (id != left)
            text += QStringLiteral("%1,%2,what is asked for,here,,it is so by design\n")
                        .arg(id, upper.contains(id) ? QStringLiteral("3") : QStringLiteral("2"));
    }
    return text;
}

} // namespace

/// tests/security/asvs.csv: every row of the standard that was agreed on, and where it is met or that it is not.
class AsvsTest : public QObject {
    Q_OBJECT
private slots:
    void everyRowIsAnswered();
    void letsTheGoodPass();
    void complains_data();
    void complains();
};

void AsvsTest::everyRowIsAnswered()
{
    const QStringList complaints = complaintsAbout(SourceTree(QStringLiteral(TRUCBAN_SOURCE_DIR)));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QCOMPARE(spelledOut(kLevels1And2).size() + spelledOut(kLevel3).size(), 156 + 38);
}

void AsvsTest::letsTheGoodPass()
{
    SmallTree tree;
    tree.add(kTable,
             agreedWithout({}).replace(QStringLiteral("here,,it is so by design"),
                                       QStringLiteral("lib/a.h,tst_a::works,")))
        .add(QStringLiteral("lib/a.h"), QStringLiteral("int a;"))
        .add(QStringLiteral("tests/base/tst_a.cpp"), QStringLiteral("void works();"));
    QCOMPARE(complaintsAbout(tree.tree()), QStringList());
}

void AsvsTest::complains_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("complaint");
    const QString row = QStringLiteral("1.1.1,2,what is asked for,here,,it is so by design\n");
    QTest::newRow("a row is missing") << row << QString() << QStringLiteral("1.1.1 is missing");
    QTest::newRow("a row is twice") << row << row + row << QStringLiteral("1.1.1 is there twice");
    QTest::newRow("an id") << QStringLiteral("1.1.1,2") << QStringLiteral("V1.1.1,2") << QStringLiteral("is no id");
    QTest::newRow("a strange row") << QStringLiteral("1.1.1,2") << QStringLiteral("3.1.1,2")
                                   << QStringLiteral("not in the list");
    QTest::newRow("a level") << QStringLiteral("1.1.1,2") << QStringLiteral("1.1.1,3")
                             << QStringLiteral("has the level");
    QTest::newRow("no reason") << row << QStringLiteral("1.1.1,2,what is asked for,here,,\n")
                               << QStringLiteral("neither a test nor a reason");
    QTest::newRow("no such program") << row << QStringLiteral("1.1.1,2,what is asked for,here,tst_b::works,\n")
                                     << QStringLiteral("there is no tst_b::works");
    QTest::newRow("no such function") << row << QStringLiteral("1.1.1,2,what is asked for,here,tst_a::sings,\n")
                                      << QStringLiteral("there is no tst_a::sings");
    QTest::newRow("a function in a comment") << row << QStringLiteral("1.1.1,2,what is asked for,here,tst_a::slept,\n")
                                             << QStringLiteral("there is no tst_a::slept");
    QTest::newRow("no such file") << row << QStringLiteral("1.1.1,2,what is asked for,lib/b.cpp,tst_a::works,\n")
                                  << QStringLiteral("there is no lib/b.cpp");
    QTest::newRow("a cell too few") << row << QStringLiteral("1.1.1,2,what is asked for,here,tst_a::works\n")
                                    << QStringLiteral("has not six cells");
}

void AsvsTest::complains()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const QString, complaint);
    SmallTree tree;
    tree.add(kTable, agreedWithout({}).replace(from, to))
        .add(QStringLiteral("tests/base/tst_a.cpp"), QStringLiteral("void works(); // void slept();"));
    const QStringList complaints = complaintsAbout(tree.tree());
    QVERIFY2(!complaints.filter(complaint).isEmpty(), qPrintable(complaints.join(u'\n')));
}

QTEST_APPLESS_MAIN(AsvsTest)
#include "tst_asvs.moc"
