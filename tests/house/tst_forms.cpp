// SPDX-License-Identifier: GPL-3.0-or-later
#include "smalltree.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QtTest>

using namespace tb;

namespace {

constexpr int kFewestForms = 5;

struct Widget {
    QString kind; ///< class, or the class it is promoted from
    QString name;
    QString text;
    QString accessibleName;
    QString buddy;
};

struct Form {
    QString kind; ///< the class that the form makes
    QString error;
    QList<Widget> widgets;
    QSet<QString> properties;
    QStringList tabStops;
};

/// Reads what stands in a .ui file: <widget> with their <property>, <tabstops>, <customwidgets>.
class FormReader {
public:
    explicit FormReader(const QString &text) : m_xml(text) { }

    Form form()
    {
        while (!m_xml.atEnd()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                start();
            else if (m_xml.tokenType() == QXmlStreamReader::EndElement && m_xml.name() == u"widget")
                m_open.removeLast();
        }
        m_form.error = m_xml.hasError() ? m_xml.errorString() : QString();
        for (Widget &widget : m_form.widgets)
            widget.kind = m_promoted.value(widget.kind, widget.kind);
        return m_form;
    }

private:
    void start()
    {
        const auto element = m_xml.name();
        if (element == u"widget") {
            m_open.append(m_form.widgets.size());
            m_form.widgets.append({attribute(u"class"), attribute(u"name"), {}, {}, {}});
        } else if (element == u"property")
            property(attribute(u"name"));
        else if (element == u"tabstop")
            m_form.tabStops.append(m_xml.readElementText());
        else if (element == u"customwidget")
            promotion();
        else if (element == u"class" && m_form.kind.isEmpty())
            m_form.kind = m_xml.readElementText();
    }

    void property(const QString &name)
    {
        m_form.properties.insert(name);
        const QString value = m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        if (m_open.isEmpty())
            return;
        Widget &widget = m_form.widgets[m_open.last()];
        if (name == QLatin1String("text"))
            widget.text = value;
        else if (name == QLatin1String("accessibleName"))
            widget.accessibleName = value;
        else if (name == QLatin1String("buddy"))
            widget.buddy = value;
    }

    void promotion()
    {
        QMap<QString, QString> part;
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            part.insert(name, m_xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        m_promoted.insert(part.value(QStringLiteral("class")), part.value(QStringLiteral("extends")));
    }

    QString attribute(QStringView name) const { return m_xml.attributes().value(name.toString()).toString(); }

    QXmlStreamReader m_xml;
    Form m_form;
    QList<qsizetype> m_open;
    QMap<QString, QString> m_promoted;
};

bool isInput(const Widget &widget)
{
    static const QRegularExpression input(QStringLiteral(
        "^Q(LineEdit|PlainTextEdit|TextEdit|ComboBox|FontComboBox|SpinBox|DoubleSpinBox|DateTimeEdit|DateEdit|TimeEdit|"
        "CheckBox|RadioButton|Slider|ListView|TableView|TreeView|ListWidget|TableWidget|TreeWidget)$"));
    return input.match(widget.kind).hasMatch();
}

bool isButton(const Widget &widget)
{
    return widget.kind.endsWith(QLatin1String("Button")) || widget.kind == QLatin1String("QCheckBox");
}

QStringList widgetComplaints(const Form &form, const Widget &widget)
{
    static const QRegularExpression unnamed(
        QStringLiteral("^[a-z]+[A-Za-z]*(_\\d+)$|^(lineEdit|comboBox|label|pushButton|checkBox)$"));
    QStringList complaints;
    if (widget.name.contains(unnamed))
        complaints.append(QStringLiteral("%1 is named by Designer").arg(widget.name));
    const bool labelled = std::any_of(form.widgets.begin(), form.widgets.end(), [&](const Widget &other) {
        return other.buddy == widget.name && !other.text.isEmpty();
    });
    const bool named = !widget.accessibleName.isEmpty() || labelled || (isButton(widget) && !widget.text.isEmpty());
    if ((isInput(widget) || isButton(widget)) && !named)
        complaints.append(QStringLiteral("%1 has neither a buddy nor an accessible name").arg(widget.name));
    if (isInput(widget) && !form.tabStops.contains(widget.name))
        complaints.append(QStringLiteral("%1 has no tab stop").arg(widget.name));
    return complaints;
}

QStringList formComplaints(const SourceTree &tree)
{
    QStringList complaints;
    for (const QString &path : tree.files({QStringLiteral("forms")}, {QStringLiteral(".ui")})) {
        const Form form = FormReader(tree.text(path)).form();
        QStringList here;
        if (!form.error.isEmpty())
            here.append(form.error);
        const QString kind = form.kind.section(QStringLiteral("::"), -1);
        if (path != QStringLiteral("forms/%1.ui").arg(kind.toLower()))
            here.append(QStringLiteral("makes the class %1, which has another name").arg(kind));
        for (const char *property : {"styleSheet", "font", "palette"}) {
            if (form.properties.contains(QLatin1String(property)))
                here.append(QStringLiteral("sets %1; looks are made in look/").arg(QLatin1String(property)));
        }
        for (const Widget &widget : form.widgets)
            here.append(widgetComplaints(form, widget));
        for (const QString &what : here)
            complaints.append(path + QStringLiteral(": ") + what);
    }
    return complaints;
}

} // namespace

class FormsTest : public QObject {
    Q_OBJECT
private slots:
    void formsCanBeUsedByEveryone();
    void complains_data();
    void complains();
    void letsTheGoodPass();
};

void FormsTest::formsCanBeUsedByEveryone()
{
    const SourceTree tree(QStringLiteral(TRUCBAN_SOURCE_DIR));
    const QStringList complaints = formComplaints(tree);

    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n')));
    QVERIFY(tree.files({QStringLiteral("forms")}, {QStringLiteral(".ui")}).size() >= kFewestForms);
}

namespace {

const QString kGood = QStringLiteral(
    "<ui version=\"4.0\"><class>tb::CallForm</class><widget class=\"QWidget\" name=\"CallForm\">"
    "<widget class=\"PlainLabel\" name=\"numberLabel\"><property name=\"text\"><string>Number</string>"
    "</property><property name=\"buddy\"><cstring>numberEdit</cstring></property></widget>"
    "<widget class=\"PhoneEdit\" name=\"numberEdit\"/>"
    "<widget class=\"QCheckBox\" name=\"missedCheck\"><property name=\"text\"><string>Missed</string></property>"
    "</widget></widget><customwidgets><customwidget><class>PhoneEdit</class><extends>QLineEdit</extends>"
    "<header>look/phoneedit.h</header></customwidget></customwidgets><tabstops><tabstop>numberEdit</tabstop>"
    "<tabstop>missedCheck</tabstop></tabstops></ui>");

} // namespace

void FormsTest::complains_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *name, const char *from, const char *to) {
        QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to);
    };

    row("another class", "tb::CallForm", "tb::CallPanel");
    row("no label", "<cstring>numberEdit</cstring>", "<cstring>other</cstring>");
    row("a label without words", "<string>Number</string>", "");
    row("a box without words", "<string>Missed</string>", "");
    row("no tab stop", "<tabstop>numberEdit</tabstop>", "");
    row("a style", "<property name=\"text\">", "<property name=\"styleSheet\"/><property name=\"text\">");
    row("a font", "<property name=\"text\">", "<property name=\"font\"/><property name=\"text\">");
    row("a colour", "<property name=\"text\">", "<property name=\"palette\"/><property name=\"text\">");
    row("named by Designer", "name=\"numberLabel\"", "name=\"label_2\"");
    row("no XML", "</ui>", "");
}

void FormsTest::complains()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    SmallTree small;
    small.add(QStringLiteral("forms/callform.ui"), QString(kGood).replace(from, to));

    QCOMPARE(formComplaints(small.tree()).size(), 1);
}

void FormsTest::letsTheGoodPass()
{
    SmallTree small;
    small.add(QStringLiteral("forms/callform.ui"), kGood);

    QCOMPARE(formComplaints(small.tree()), QStringList());
}

QTEST_APPLESS_MAIN(FormsTest)
#include "tst_forms.moc"
