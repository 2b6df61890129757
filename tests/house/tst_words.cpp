// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalltree.h"

#include <QRegularExpression>
#include <QtTest>

using namespace tb;

namespace {

/// A pattern that must not be found in some files.
struct Ban {
    const char *what; ///< regular expression on code without comments and literals
    const char *where; ///< regular expression on paths
    const char *except; ///< as where
    const char *why;
};

constexpr char kNowhere[] = "^$";
constexpr char kPrograms[] = "^(app|lib)/";
constexpr char kAll[] = "^(app|lib|tests)/";

const Ban kBans[] = {
    {"\\b(class|struct)\\s+(TB_API\\s+)?(?!Q)\\w*(Manager|Utils?|Helper)\\b", kAll, kNowhere,
     "say what it is, not that it helps"},
    {"\\b(setHtml|insertHtml|setMarkdown|setOpenExternalLinks|Qt::RichText|Qt::AutoText)\\b", kPrograms, kNowhere,
     "what citizens say is plain text"},
    {"\\bignoreSslErrors\\b", kAll, kNowhere, "a certificate is trusted or not"},
    {"\\bQSqlQuery\\b", kPrograms, "^lib/store/(statement|database)\\.(cpp|h)$",
     "only Statement and Database talk SQL"},
    {"(\\.|->)(exec|execBatch|executedQuery)\\s*\\(", "^lib/", "^lib/store/(statement|database)\\.cpp$",
     "Statement::run() executes"},
    {"(?<!app|application|[dD]ialog|[mM]enu|[bB]ox)(\\.|->)exec\\s*\\(", "^app/", kNowhere,
     "Statement::run() executes"},
    {"\\bnew\\s+QLabel\\b|\\bQLabel\\s+\\w+\\s*[;({]", "^app/desktop/", "^app/desktop/look/",
     "use PlainLabel of look/"},
    {"\\bsetStyleSheet\\b", "^app/desktop/", "^app/desktop/look/", "looks are made in look/"},
    {"\\bqDebug\\b", kAll, kNowhere, "left over"},
    {"\\b(sleep|msleep|usleep|nanosleep|sleep_for|sleep_until|qSleep|qWait)\\s*\\(", kAll, kNowhere,
     "wait for the thing itself"},
    {"\\bQEventLoop\\b|\\bprocessEvents\\b", kPrograms, kNowhere, "no loop within a loop"},
    {"\\b(std::(recursive_|shared_)?mutex|QMutex|QReadWriteLock|QSemaphore)\\b", kPrograms, kNowhere,
     "threads share nothing"},
    {"\\bstatic\\s[^;{(]*\\binstance\\s*\\(", kPrograms, kNowhere, "what a class needs comes in by its constructor"},
    {"\\bthrow\\b", kPrograms, kNowhere, "errors are values"},
    {"\\b(currentDateTime|currentDateTimeUtc|currentMSecsSinceEpoch|currentSecsSinceEpoch|system_clock::now|QDate::"
     "currentDate|"
     "QTime::currentTime)\\b",
     kPrograms, "^lib/base/clock\\.cpp$", "the time comes from Clock"},
    {"\\b(createUuid|createUuidV[57]|QRandomGenerator|random_device)\\b", kPrograms,
     "^lib/(base/randomsource|store/database)\\.cpp$", "chance comes from RandomSource"},
    {"\\b(float|double|QHash|QSet|QMultiHash|unordered_\\w+|QLocale|QTimeZone)\\b", "^lib/journal/", kNowhere,
     "the fold is the same everywhere"},
    {"\\b(QProcess|popen|posix_spawnp?|execvp?e?|std::system)\\b", kPrograms, kNowhere, "no other program is started"},
    {"\\b(QNetworkAccessManager|QNetworkRequest)\\b", "^app/central/", kNowhere, "the server asks nobody"},
    {"\\bQCryptographicHash::(Md4|Md5|Sha1)\\b", kPrograms, "^lib/security/totp\\.cpp$", "these sums can be forged"},
    {"\\busing namespace\\b", "^(app|lib)/.*\\.h$", kNowhere, "headers leave names alone"},
};

/// What stands before the words in the first line of each kind of file.
QString firstLine(const QString &path)
{
    const QString words = QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later");
    if (path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h")))
        return QStringLiteral("// ") + words;
    if (path.endsWith(QLatin1String(".sql")))
        return QStringLiteral("-- ") + words;
    return QStringLiteral("# ") + words;
}

/// The bans as expressions, made once.
struct Rule {
    QRegularExpression what;
    QRegularExpression where;
    QRegularExpression except;
    QString why;
};

QList<Rule> rules()
{
    QList<Rule> list;
    for (const Ban &ban : kBans)
        list.append({QRegularExpression(QString::fromLatin1(ban.what)),
                     QRegularExpression(QString::fromLatin1(ban.where)),
                     QRegularExpression(QString::fromLatin1(ban.except)), QString::fromLatin1(ban.why)});
    return list;
}

QStringList bannedWords(const SourceTree &tree)
{
    const QList<Rule> all = rules();
    QStringList complaints;
    for (const QString &path : tree.files({QStringLiteral("app"), QStringLiteral("lib"), QStringLiteral("tests")},
                                          {QStringLiteral(".cpp"), QStringLiteral(".h")})) {
        const QString code = codeOnly(tree.text(path));
        for (const Rule &rule : all) {
            if (!path.contains(rule.where) || path.contains(rule.except))
                continue;
            const auto match = rule.what.match(code);
            if (match.hasMatch())
                complaints.append(complaint(path, code, match.capturedStart(),
                                            match.captured().simplified() + QStringLiteral(": ") + rule.why));
        }
    }
    return complaints;
}

QStringList wrongBeginnings(const SourceTree &tree)
{
    static const QRegularExpression once(QStringLiteral("^//.*\\n(//.*\\n)*#pragma once\\n"));
    QStringList complaints;
    for (const QString &path : tree.files({QStringLiteral("app"), QStringLiteral("lib"), QStringLiteral("tests")},
                                          {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".sql"),
                                           QStringLiteral(".cmake"), QStringLiteral("CMakeLists.txt")})) {
        const QString text = tree.text(path);
        if (text.section(u'\n', 0, 0) != firstLine(path))
            complaints.append(path + QStringLiteral(":1: the licence comes first"));
        if (path.endsWith(QLatin1String(".h")) && !text.contains(once))
            complaints.append(path + QStringLiteral(":2: #pragma once comes second"));
    }
    return complaints;
}

/// Paths of one person's machine have no place in a tree that stands alone. Built from pieces, so as not to find
/// itself.
QStringList strangePaths(const SourceTree &tree)
{
    static const QRegularExpression strange(
        QStringLiteral("(\\.\\./|/)%1/|(?<![\\w.}$*])/(%2|%3|%4)/\\w")
            .arg(QStringLiteral("sha") + QStringLiteral("red"), QStringLiteral("wo") + QStringLiteral("rk"),
                 QStringLiteral("ho") + QStringLiteral("me"), QStringLiteral("ro") + QStringLiteral("ot")));
    const QStringList top
        = {QStringLiteral("README.md"),         QStringLiteral("dev"),     QStringLiteral("CMakeLists.txt"),
           QStringLiteral("CMakePresets.json"), QStringLiteral(".ci/run"), QStringLiteral(".clang-tidy")};
    QStringList complaints;
    for (const QString &path : top
             + tree.files({QStringLiteral("app"), QStringLiteral("lib"), QStringLiteral("tests"),
                           QStringLiteral("forms"), QStringLiteral("resources"), QStringLiteral("translations")},
                          {QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".ui"), QStringLiteral(".md"),
                           QStringLiteral(".txt"), QStringLiteral(".cmake"), QStringLiteral(".sql"),
                           QStringLiteral(".ts"), QStringLiteral(".qrc"), QStringLiteral(".json"),
                           QStringLiteral(".csv"), QStringLiteral(".py"), QStringLiteral(".svg"),
                           QStringLiteral(".sh")})) {
        const QString text = tree.text(path);
        const auto match = strange.match(text);
        if (match.hasMatch())
            complaints.append(
                complaint(path, text, match.capturedStart(), QStringLiteral("a path of somebody's machine")));
    }
    return complaints;
}

QStringList wordComplaints(const SourceTree &tree)
{
    return bannedWords(tree) + wrongBeginnings(tree) + strangePaths(tree);
}

} // namespace

class WordsTest : public QObject {
    Q_OBJECT
private slots:
    void noBannedWordIsFound();
    void complains_data();
    void complains();
    void letsTheGoodPass();
};

void WordsTest::noBannedWordIsFound()
{
    const QStringList complaints = wordComplaints(SourceTree(QStringLiteral(TRUCBAN_SOURCE_DIR)));

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
}

void WordsTest::complains_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const QString licence = firstLine(QStringLiteral("a.cpp")) + u'\n';
    const auto row = [licence](const char *path, const char *text) {
        QTest::newRow(QByteArray(text).replace('\n', ' ').constData())
            << QString::fromLatin1(path) << licence + QString::fromLatin1(text);
    };

    row("lib/duty/a.cpp", "class TB_API CallManager {");
    row("app/desktop/call/a.cpp", "edit->setHtml(text);");
    row("app/desktop/sync/a.cpp", "reply->ignoreSslErrors();");
    row("lib/sync/a.cpp", "QSqlQuery query(database);");
    row("lib/store/calltable.cpp", "query.exec();");
    row("app/central/a.cpp", "m_query.exec();");
    row("app/desktop/call/a.cpp", "auto *label = new QLabel(this);");
    row("app/desktop/call/a.h", "#pragma once\nQLabel m_label;");
    row("app/desktop/call/a.cpp", "setStyleSheet(sheet);");
    row("tests/call/a.cpp", "qDebug() << 1;");
    row("tests/call/a.cpp", "QTest::qWait(10);");
    row("lib/sync/a.cpp", "QThread::msleep(10);");
    row("app/desktop/sync/a.cpp", "QEventLoop loop;");
    row("lib/sync/a.cpp", "std::mutex m_mutex;");
    row("lib/sync/a.h", "#pragma once\nstatic Sync &instance();");
    row("lib/sync/a.cpp", "throw 1;");
    row("lib/duty/a.cpp", "QDateTime::currentDateTimeUtc();");
    row("lib/duty/a.cpp", "QUuid::createUuid();");
    row("lib/journal/a.cpp", "double half = 0.5;");
    row("lib/journal/a.h", "#pragma once\nusing namespace std;");
    row("lib/journal/a.h", "class A;");
    row("lib/journal/a.cpp",
        "#include \"../../sha"
        "red/x.h\"");
    row("app/central/a.cpp",
        "const char *path = \"/ho"
        "me/somebody/x\";");
    QTest::newRow("no licence") << QStringLiteral("lib/base/a.cpp") << QStringLiteral("#include <QString>\n");
    QTest::newRow("the other licence") << QStringLiteral("lib/store/schema/0001.sql") << licence;
}

void WordsTest::complains()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    SmallTree small;
    small.add(path, text);

    const QStringList complaints = wordComplaints(small.tree());

    QCOMPARE(complaints.size(), 1);
    QVERIFY2(complaints.first().startsWith(path + u':'), qPrintable(complaints.first()));
}

void WordsTest::letsTheGoodPass()
{
    const QString licence = firstLine(QStringLiteral("a.cpp")) + u'\n';
    SmallTree small;
    small
        .add(QStringLiteral("app/desktop/main.cpp"),
             licence + QStringLiteral("int a = application.exec(); // qDebug() sleep(1)\n"))
        .add(QStringLiteral("app/desktop/call/a.cpp"),
             licence + QStringLiteral("QLabel *label = form.label; dialog->exec();\n"))
        .add(QStringLiteral("lib/sync/a.h"), licence + QStringLiteral("#pragma once\nclass QNetworkAccessManager;\n"))
        .add(QStringLiteral("lib/store/statement.cpp"), licence + QStringLiteral("QSqlQuery query; query.exec();\n"));

    QCOMPARE(wordComplaints(small.tree()), QStringList());
}

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
