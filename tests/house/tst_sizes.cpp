// SPDX-License-Identifier: GPL-3.0-or-later
#include "functions.h"
#include "smalltree.h"

#include <QtTest>

#include <algorithm>

using namespace tb;

namespace {

// Where a limit makes the code worse, change it here and say why.
constexpr int kMedianFile = 80;
constexpr int kLongestSource = 300;
// The cases of a test are read one by one; a second file for the same class would only part what belongs together.
constexpr int kLongestTest = 360;
constexpr int kLongestHeader = 150;
constexpr int kMedianFunction = 6;
constexpr int kLongestFunction = 40;
// The journal's own table has thirteen questions; in two classes the SQL of one table would stand in two places.
constexpr int kMostPublicFunctions = 13;
// Eighty is what we want. May only rise.
constexpr int kTestLinesPerHundred = 48;

int linesOf(const QString &text)
{
    return int(text.count(u'\n'));
}

int median(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.isEmpty() ? 0 : numbers.at(numbers.size() / 2);
}

QStringList tests(const SourceTree &tree)
{
    return tree.files({QStringLiteral("tests")}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QStringList longFiles(const SourceTree &tree)
{
    QStringList complaints;
    for (const QString &path : tree.code() + tests(tree)) {
        const int lines = linesOf(tree.text(path));
        const int source = path.startsWith(QLatin1String("tests/")) ? kLongestTest : kLongestSource;
        const int most = path.endsWith(QLatin1String(".h")) ? kLongestHeader : source;
        if (lines > most)
            complaints.append(QStringLiteral("%1:1: %2 lines, at most %3").arg(path).arg(lines).arg(most));
    }
    return complaints;
}

QStringList longFunctions(const SourceTree &tree)
{
    QStringList complaints;
    for (const QString &path : tree.code() + tests(tree)) {
        const QString text = tree.text(path);
        for (const Block &block : blocksOf(text)) {
            if (block.kind == Block::Function && block.bodyLines > kLongestFunction)
                complaints.append(
                    complaint(path, text, block.begin,
                              QStringLiteral("%1 lines in %2").arg(block.bodyLines).arg(block.head.simplified())));
        }
    }
    return complaints;
}

QStringList wideClasses(const SourceTree &tree)
{
    QStringList complaints;
    for (const QString &path : tree.code()) {
        const QString text = tree.text(path);
        for (const Block &block : blocksOf(text)) {
            const QStringList names = block.kind == Block::Class ? publicFunctions(text, block) : QStringList();
            if (names.size() > kMostPublicFunctions)
                complaints.append(
                    complaint(path, text, block.begin,
                              QStringLiteral("%1 public functions: %2").arg(names.size()).arg(names.join(u' '))));
        }
    }
    return complaints;
}

int medianFile(const SourceTree &tree)
{
    QList<int> lines;
    for (const QString &path : tree.code())
        lines.append(linesOf(tree.text(path)));
    return median(lines);
}

int medianFunction(const SourceTree &tree)
{
    QList<int> lines;
    for (const QString &path : tree.code()) {
        for (const Block &block : blocksOf(tree.text(path))) {
            if (block.kind == Block::Function)
                lines.append(block.bodyLines);
        }
    }
    return median(lines);
}

int testLinesPerHundred(const SourceTree &tree)
{
    int code = 0;
    int test = 0;
    for (const QString &path : tree.code())
        code += linesOf(tree.text(path));
    for (const QString &path : tests(tree))
        test += linesOf(tree.text(path));
    return code == 0 ? 0 : test * 100 / code;
}

SourceTree ours()
{
    return SourceTree(QStringLiteral(TRUCBAN_SOURCE_DIR));
}

} // namespace

class SizesTest : public QObject {
    Q_OBJECT
private slots:
    void filesAreShort();
    void functionsAreShort();
    void classesAreNarrow();
    void testsAreManyEnough();
    void complainsOfLongFiles();
    void complainsOfLongFunctions();
    void complainsOfWideClasses();
    void knowsFunctionsFromOtherBraces();
};

void SizesTest::filesAreShort()
{
    const QStringList complaints = longFiles(ours());

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY2(medianFile(ours()) <= kMedianFile, qPrintable(QString::number(medianFile(ours()))));
}

void SizesTest::functionsAreShort()
{
    const QStringList complaints = longFunctions(ours());

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY2(medianFunction(ours()) <= kMedianFunction, qPrintable(QString::number(medianFunction(ours()))));
    QVERIFY(medianFunction(ours()) > 0);
}

void SizesTest::classesAreNarrow()
{
    const QStringList complaints = wideClasses(ours());

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void SizesTest::testsAreManyEnough()
{
    const int share = testLinesPerHundred(ours());

    QVERIFY2(share >= kTestLinesPerHundred, qPrintable(QStringLiteral("%1 lines of test for 100 of code").arg(share)));
}

void SizesTest::complainsOfLongFiles()
{
    SmallTree small;
    small.add(QStringLiteral("lib/base/long.cpp"), QString(kLongestSource + 1, u'\n'))
        .add(QStringLiteral("lib/base/fits.cpp"), QString(kLongestSource, u'\n'))
        .add(QStringLiteral("tests/base/long.h"), QString(kLongestHeader + 1, u'\n'));

    QCOMPARE(longFiles(small.tree()),
             QStringList({QStringLiteral("lib/base/long.cpp:1: 301 lines, at most 300"),
                          QStringLiteral("tests/base/long.h:1: 151 lines, at most 150")}));
    QCOMPARE(medianFile(small.tree()), kLongestSource + 1);
    QCOMPARE(testLinesPerHundred(small.tree()), 151 * 100 / 601);
}

void SizesTest::complainsOfLongFunctions()
{
    const QString body(kLongestFunction, u'\n');
    SmallTree small;
    small.add(QStringLiteral("app/central/a.cpp"),
              QStringLiteral("void fits()\n{\n%1}\n\nA::A(int a) : m_a{a}, m_b(a)\n{\n\n%1}\n").arg(body));

    QCOMPARE(longFunctions(small.tree()),
             QStringList(QStringLiteral("app/central/a.cpp:46: 41 lines in A::A(int a) : m_a{a}, m_b(a)")));
    QCOMPARE(medianFunction(small.tree()), 41);
}

void SizesTest::complainsOfWideClasses()
{
    QString functions;
    for (int i = 0; i < kMostPublicFunctions; ++i)
        functions += QStringLiteral("    int f%1(int a = int()) const { return a; }\n").arg(i);
    const QString narrow
        = QStringLiteral("class Narrow final : public QObject {\n    Q_OBJECT\npublic:\n    Narrow();\n%1signals:\n    "
                         "void done();\nprivate:\n    void hidden();\n};\n")
              .arg(functions);
    SmallTree small;
    small.add(QStringLiteral("lib/base/narrow.h"), narrow)
        .add(QStringLiteral("lib/base/wide.h"),
             QStringLiteral("struct Wide {\n%1    QString more();\n    QString more(int);\n    int m = 0;\n};\n")
                 .arg(functions));

    const QStringList complaints = wideClasses(small.tree());

    QCOMPARE(complaints.size(), 1);
    QVERIFY(complaints.first().startsWith(QStringLiteral("lib/base/wide.h:1: 14 public functions")));
}

void SizesTest::knowsFunctionsFromOtherBraces()
{
    const QList<Block> blocks = blocksOf(QStringLiteral("namespace a {\n"
                                                        "#define X {\n"
                                                        "enum class E { One, Two };\n"
                                                        "const char *text = \"f() {\"; // g() {\n"
                                                        "const QList<int> list = {1, 2};\n"
                                                        "template <class T> class Box : public Base<T> {\n"
                                                        "public:\n"
                                                        "    T take() { return T{}; }\n"
                                                        "    struct Inner { int a = 1'000; };\n"
                                                        "};\n"
                                                        "template <class T> auto f(T t = {}) -> int\n"
                                                        "{\n"
                                                        "    if (t) {\n"
                                                        "        return [] { return 1; }();\n"
                                                        "    }\n"
                                                        "}\n"
                                                        "} // namespace a\n"));
    QStringList found;
    for (const Block &block : blocks)
        found.append(
            QStringLiteral("%1 %2 %3").arg(block.kind).arg(block.bodyLines).arg(block.head.section(u'\n', -1)));

    QCOMPARE(found.join(u'|'),
             QStringLiteral("1 3 template <class T> class Box : public Base<T>|0 1 T take()|1 1 struct Inner|"
                            "0 3 template <class T> auto f(T t = {}) -> int"));
}

QTEST_APPLESS_MAIN(SizesTest)
#include "tst_sizes.moc"
