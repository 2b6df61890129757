// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalltree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace tb;

namespace {

const QString kCodes = QStringLiteral("lib/base/errorcode.h");
const QString kAdvice = QStringLiteral("lib/README.md");
const QString kSentences = QStringLiteral("app/desktop/errortext.cpp");

struct Code {
    QString name;
    QString number;
};

QList<Code> codesOf(const SourceTree &tree)
{
    static const QRegularExpression enumerator(QStringLiteral("^\\s+(\\w+) = (\\d+),"),
                                               QRegularExpression::MultilineOption);
    QList<Code> codes;
    for (auto matches = enumerator.globalMatch(tree.text(kCodes)); matches.hasNext();) {
        const auto match = matches.next();
        codes.append({match.captured(1), match.captured(2)});
    }
    return codes;
}

/// Rows "| TB-101 | BadFile | what it means | what to do |", by number.
QMap<QString, QStringList> rowsOf(const SourceTree &tree)
{
    static const QRegularExpression row(QStringLiteral("^\\| TB-(\\d+) \\|(.*)\\|$"),
                                        QRegularExpression::MultilineOption);
    QMap<QString, QStringList> rows;
    for (auto matches = row.globalMatch(tree.text(kAdvice)); matches.hasNext();) {
        const auto match = matches.next();
        QStringList cells;
        for (const QString &cell : match.captured(2).split(u'|'))
            cells.append(cell.trimmed());
        rows.insert(match.captured(1), cells);
    }
    return rows;
}

QStringList adviceComplaints(const SourceTree &tree)
{
    QStringList complaints;
    QMap<QString, QStringList> rows = rowsOf(tree);
    QSet<QString> seen;
    for (const Code &code : codesOf(tree)) {
        if (seen.contains(code.number))
            complaints.append(QStringLiteral("TB-%1 is used twice").arg(code.number));
        seen.insert(code.number);
        const QStringList cells = rows.take(code.number);
        if (cells.size() != 3 || cells.at(0) != code.name || cells.at(1).size() < 10 || cells.at(2).size() < 10)
            complaints.append(QStringLiteral("%1 has no full row for TB-%2 %3").arg(kAdvice, code.number, code.name));
    }
    for (const QString &number : rows.keys())
        complaints.append(QStringLiteral("%1 has a row for TB-%2, which is no code").arg(kAdvice, number));
    return complaints;
}

QStringList sentenceComplaints(const SourceTree &tree)
{
    QStringList complaints;
    const QString text = withoutComments(tree.text(kSentences));
    for (const Code &code : codesOf(tree)) {
        if (!text.contains(QRegularExpression(QStringLiteral("\\bErrorCode::%1\\b").arg(code.name))))
            complaints.append(QStringLiteral("%1 has no sentence for %2").arg(kSentences, code.name));
    }
    return complaints;
}

} // namespace

class ErrorsTest : public QObject {
    Q_OBJECT
private slots:
    void everyCodeHasItsAdvice();
    void everyCodeHasItsSentence();
    void complainsOfMissingAndStrangeRows();
    void complainsOfMissingSentences();
};

void ErrorsTest::everyCodeHasItsAdvice()
{
    const SourceTree tree(QStringLiteral(TRUCBAN_SOURCE_DIR));
    const QStringList complaints = adviceComplaints(tree);

    QVERIFY(codesOf(tree).size() >= 34);
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void ErrorsTest::everyCodeHasItsSentence()
{
    const SourceTree tree(QStringLiteral(TRUCBAN_SOURCE_DIR));
    if (!tree.has(kSentences))
        QEXPECT_FAIL("", "the sentences are still to be written", Continue);
    const QStringList complaints = sentenceComplaints(tree);

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void ErrorsTest::complainsOfMissingAndStrangeRows()
{
    SmallTree small;
    small
        .add(kCodes,
             QStringLiteral("enum {\n    One = 1, ///< x\n    Two = 2, ///< y\n    Three = 3,\n    Again = 3,\n};\n"))
        .add(kAdvice,
             QStringLiteral("| code | name | meaning | advice |\n| --- | --- | --- | --- |\n"
                            "| TB-1 | One | a long meaning | a long advice |\n| TB-2 | Two | a long meaning | |\n"
                            "| TB-3 | Three | a long meaning | a long advice |\n| TB-9 | Gone | a long meaning | a "
                            "long advice |\n"));

    QCOMPARE(
        adviceComplaints(small.tree()),
        QStringList({QStringLiteral("lib/README.md has no full row for TB-2 Two"), QStringLiteral("TB-3 is used twice"),
                     QStringLiteral("lib/README.md has no full row for TB-3 Again"),
                     QStringLiteral("lib/README.md has a row for TB-9, which is no code")}));
}

void ErrorsTest::complainsOfMissingSentences()
{
    SmallTree small;
    small.add(kCodes, QStringLiteral("enum {\n    One = 1, ///< x\n    OneMore = 2,\n};\n"))
        .add(kSentences, QStringLiteral("case ErrorCode::OneMore: return tr(\"x\"); // ErrorCode::One\n"));

    QCOMPARE(sentenceComplaints(small.tree()),
             QStringList(QStringLiteral("app/desktop/errortext.cpp has no sentence for One")));
}

QTEST_APPLESS_MAIN(ErrorsTest)
#include "tst_errors.moc"
