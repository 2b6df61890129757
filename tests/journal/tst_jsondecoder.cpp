// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/jsondecoder.h"

#include <QtTest>

using namespace tb;

class JsonDecoderTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatItWrote();
    void keepsTheOrderOfMembers();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void allowsSixteenLevelsAndNoMore();
    void survivesEveryTruncation();
    void cleansTextOnTheWayIn();
};

void JsonDecoderTest::readsWhatItWrote()
{
    const Json value(Json::Object{{QStringLiteral("text"), QStringLiteral("Nguyễn \"Ánh\" \\ 🎧\n\t")},
                                  {QStringLiteral("number"), qint64{-9007199254740991}},
                                  {QStringLiteral("flag"), true},
                                  {QStringLiteral("nothing"), Json()},
                                  {QStringLiteral("list"), QStringList{QStringLiteral("a"), QString()}}});

    const Result<Json> read = JsonDecoder::decode(encodeJson(value));

    QVERIFY(read.ok());
    QCOMPARE(read.value(), value);
    QCOMPARE(encodeJson(read.value()), encodeJson(value));
}

void JsonDecoderTest::keepsTheOrderOfMembers()
{
    const QByteArray bytes = R"({"z":1,"a":2,"m":3})";

    QCOMPARE(encodeJson(JsonDecoder::decode(bytes).value()), bytes);
}

void JsonDecoderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a key twice") << QByteArray(R"({"a":1,"a":2})");
    QTest::newRow("the same key, once escaped") << QByteArray(R"({"a":1,"\u0061":2})");
    QTest::newRow("a fraction") << QByteArray("[1.5]");
    QTest::newRow("an exponent") << QByteArray("[1e3]");
    QTest::newRow("too large") << QByteArray("[9007199254740992]");
    QTest::newRow("far too large") << QByteArray("[18446744073709551615]");
    QTest::newRow("leading zero") << QByteArray("[01]");
    QTest::newRow("minus zero") << QByteArray("[-0]");
    QTest::newRow("bytes behind") << QByteArray("{} x");
    QTest::newRow("two values") << QByteArray("1 2");
    QTest::newRow("escaped NUL") << QByteArray(R"(["\u0000"])");
    QTest::newRow("raw NUL") << QByteArray("[\"a\0b\"]", 7);
    QTest::newRow("raw line feed in text") << QByteArray("[\"a\nb\"]");
    QTest::newRow("escaped bell") << QByteArray(R"(["\u0007"])");
    QTest::newRow("carriage return") << QByteArray(R"(["\r"])");
    QTest::newRow("lone high surrogate") << QByteArray(R"(["\ud800"])");
    QTest::newRow("lone low surrogate") << QByteArray(R"(["\udc00"])");
    QTest::newRow("turned surrogates") << QByteArray(R"(["\udc00\ud800"])");
    QTest::newRow("noncharacter") << QByteArray(R"(["\uffff"])");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xC3\x28\"]");
    QTest::newRow("overlong UTF-8") << QByteArray("[\"\xC0\xAF\"]");
    QTest::newRow("surrogate as UTF-8") << QByteArray("[\"\xED\xA0\x80\"]");
    QTest::newRow("comma before the end") << QByteArray("[1,]");
    QTest::newRow("comma in object") << QByteArray(R"({"a":1,})");
    QTest::newRow("unquoted key") << QByteArray("{a:1}");
    QTest::newRow("a comment") << QByteArray("{}//");
    QTest::newRow("single quotes") << QByteArray("['a']");
    QTest::newRow("NaN") << QByteArray("[NaN]");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}");
    QTest::newRow("bad escape") << QByteArray(R"(["\x41"])");
    QTest::newRow("short escape") << QByteArray(R"(["\u12"])");
}

void JsonDecoderTest::refuses()
{
    QFETCH(QByteArray, bytes);

    const Result<Json> read = JsonDecoder::decode(bytes);

    QVERIFY(!read.ok());
    QCOMPARE(read.error().code, ErrorCode::Malformed);
}

void JsonDecoderTest::accepts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("spaces") << QByteArray(" { \"a\" : [ 1 , 2 ] } \r\n");
    QTest::newRow("surrogate pair") << QByteArray(R"(["\ud83c\udfa7"])");
    QTest::newRow("largest") << QByteArray("9007199254740991");
    QTest::newRow("smallest") << QByteArray("-9007199254740991");
    QTest::newRow("empty") << QByteArray(R"([{},[],"",0,true,false,null])");
}

void JsonDecoderTest::accepts()
{
    QFETCH(QByteArray, bytes);

    QVERIFY(JsonDecoder::decode(bytes).ok());
}

void JsonDecoderTest::allowsSixteenLevelsAndNoMore()
{
    QVERIFY(JsonDecoder::decode(QByteArray(16, '[') + QByteArray(16, ']')).ok());
    QVERIFY(!JsonDecoder::decode(QByteArray(17, '[') + QByteArray(17, ']')).ok());
    QVERIFY(!JsonDecoder::decode(QByteArray(1'000'000, '[')).ok());
}

void JsonDecoderTest::survivesEveryTruncation()
{
    const QByteArray whole = R"({"a":["x\u00e9\n",-12,true,null],"b":{"c":"Ủy ban"}})";

    QVERIFY(JsonDecoder::decode(whole).ok());
    for (int length = 0; length < whole.size(); ++length)
        QVERIFY2(!JsonDecoder::decode(whole.left(length)).ok(), qPrintable(QString::number(length)));
}

void JsonDecoderTest::cleansTextOnTheWayIn()
{
    const QString decomposed = QStringLiteral("Nguyê\u0303n");
    const QString dirty = decomposed + QChar(0) + QChar(7) + QChar(0xD800) + QStringLiteral("\r\n");

    const Json json{dirty};

    QCOMPARE(*json.asText(), QStringLiteral("Nguyễn\n"));
    QVERIFY(JsonDecoder::decode(encodeJson(json)).ok());
}

QTEST_APPLESS_MAIN(JsonDecoderTest)
#include "tst_jsondecoder.moc"
