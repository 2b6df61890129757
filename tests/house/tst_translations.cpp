// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalltree.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtTest>

using namespace tb;

namespace {

const QString kVietnamese = QStringLiteral("translations/trucban_vi.ts");

struct Message {
    QString context;
    QString source;
    QString comment;
    QString type; ///< "", "unfinished", "vanished", "obsolete"
    QStringList forms; ///< one, or one for each number where the language has them

    QString key() const { return context + u'|' + source + u'|' + comment; }
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    while (xml.readNextStartElement()) {
        const QString name = xml.name().toString();
        if (name == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            message.forms = {QString()};
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    message.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
                else if (xml.isCharacters())
                    message.forms.first() += xml.text();
                if (xml.atEnd())
                    return;
            }
            if (message.forms.size() > 1)
                message.forms.removeFirst();
            continue;
        }
        const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        if (name == QLatin1String("source"))
            message.source = text;
        else if (name == QLatin1String("comment"))
            message.comment = text;
    }
}

QList<Message> messagesOf(const QString &ts)
{
    QList<Message> messages;
    QString context;
    QXmlStreamReader xml(ts);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message") {
            Message message;
            message.context = context;
            readMessage(xml, message);
            messages.append(message);
        }
    }
    return messages;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d+|%n"));
    QStringList found;
    for (auto matches = place.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    found.sort();
    return found;
}

QStringList whyBad(const Message &message)
{
    static const QRegularExpression accessKey(QStringLiteral("&\\w"));
    QStringList why;
    if (!message.type.isEmpty())
        why.append(message.type);
    for (const QString &form : message.forms) {
        if (form.trimmed().isEmpty())
            why.append(QStringLiteral("empty"));
        else if (places(form) != places(message.source) && !(message.forms.size() > 1))
            why.append(QStringLiteral("other places than the source"));
        if (form != form.normalized(QString::NormalizationForm_C))
            why.append(QStringLiteral("letters are not composed"));
        if (message.source.contains(accessKey) != form.contains(accessKey) && !form.isEmpty())
            why.append(QStringLiteral("the access key differs"));
    }
    return why;
}

QStringList translationComplaints(const QString &ts)
{
    QStringList complaints;
    for (const Message &message : messagesOf(ts)) {
        const QStringList why = whyBad(message);
        if (!why.isEmpty())
            complaints.append(QStringLiteral("%1: %2").arg(message.key(), why.join(u' ')));
    }
    return complaints;
}

/// The file as it would be after lupdate had read the sources of the tree once more.
QString updated(const SourceTree &tree, const QString &ts, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(ts.toUtf8());
    file.close();
    QProcess lupdate;
    lupdate.setWorkingDirectory(tree.root());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("app"), QStringLiteral("lib"), QStringLiteral("forms"), QStringLiteral("-ts"), copy});
    if (!lupdate.waitForFinished(120000) || lupdate.exitCode() != 0)
        return {};
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList staleComplaints(const SourceTree &tree)
{
    QTemporaryDir folder;
    const QString fresh = updated(tree, tree.text(kVietnamese), folder.filePath(QStringLiteral("trucban_vi.ts")));
    return fresh.isEmpty() ? QStringList(QStringLiteral("lupdate did not run")) : translationComplaints(fresh);
}

QString tsOf(const QString &source, const QString &translation)
{
    return QStringLiteral(
               "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" "
               "language=\"vi_VN\">\n<context>\n"
               "    <name>tb::Page</name>\n    <message>\n        <source>%1</source>\n        %2\n    </message>\n"
               "</context>\n</TS>\n")
        .arg(source.toHtmlEscaped(), translation);
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
private slots:
    void everySentenceIsVietnamese();
    void complains_data();
    void complains();
    void complainsOfSentencesThatAreNotInTheFile();
    void letsTheGoodPass();
};

void TranslationsTest::everySentenceIsVietnamese()
{
    const SourceTree tree(QStringLiteral(TRUCBAN_SOURCE_DIR));
    if (!tree.has(kVietnamese))
        QEXPECT_FAIL("", "the translation is still to be written", Abort);
    QVERIFY(tree.has(kVietnamese));
    const QStringList complaints = translationComplaints(tree.text(kVietnamese)) + staleComplaints(tree);

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(messagesOf(tree.text(kVietnamese)).size() > 20);
}

void TranslationsTest::complains_data()
{
    QTest::addColumn<QString>("translation");
    const auto row = [](const char *name, const QString &translation) { QTest::newRow(name) << translation; };

    row("unfinished", QStringLiteral("<translation type=\"unfinished\">&Lưu %1</translation>"));
    row("vanished", QStringLiteral("<translation type=\"vanished\">&Lưu %1</translation>"));
    row("empty", QStringLiteral("<translation></translation>"));
    row("empty form", QStringLiteral("<translation><numerusform></numerusform></translation>"));
    row("another place", QStringLiteral("<translation>&amp;Lưu %2</translation>"));
    row("no access key", QStringLiteral("<translation>Lưu %1</translation>"));
    row("decomposed", QStringLiteral("<translation>&amp;Lu\u031bu %1</translation>"));
}

void TranslationsTest::complains()
{
    QFETCH(QString, translation);

    QCOMPARE(translationComplaints(tsOf(QStringLiteral("&Save %1"), translation)).size(), 1);
}

void TranslationsTest::complainsOfSentencesThatAreNotInTheFile()
{
    SmallTree small;
    small.add(kVietnamese, tsOf(QStringLiteral("Gone"), QStringLiteral("<translation>Hết</translation>")))
        .add(QStringLiteral("lib/empty.cpp"), QString())
        .add(QStringLiteral("forms/empty.ui"), QString())
        .add(QStringLiteral("app/page.cpp"),
             QStringLiteral("namespace tb {\nclass Page : public QObject {\n    Q_OBJECT\n    QString title() { return "
                            "tr(\"New\"); }\n};\n}\n"));

    QCOMPARE(
        staleComplaints(small.tree()),
        QStringList({QStringLiteral("tb::Page|Gone|: vanished"), QStringLiteral("tb::Page|New|: unfinished empty")}));
}

void TranslationsTest::letsTheGoodPass()
{
    SmallTree small;
    small.add(kVietnamese, tsOf(QStringLiteral("&Save %1"), QStringLiteral("<translation>&amp;Lưu %1</translation>")))
        .add(QStringLiteral("lib/empty.cpp"), QString())
        .add(QStringLiteral("forms/a.txt"), QString())
        .add(QStringLiteral("app/page.cpp"),
             QStringLiteral("namespace tb {\nclass Page : public QObject {\n    Q_OBJECT\n    QString title() { return "
                            "tr(\"&Save %1\"); }\n};\n}\n"));

    QCOMPARE(translationComplaints(small.tree().text(kVietnamese)) + staleComplaints(small.tree()), QStringList());
}

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
