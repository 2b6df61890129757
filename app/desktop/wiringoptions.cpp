// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiringoptions.h"

#include <QCommandLineParser>
#include <QStandardPaths>

namespace tb {

Result<WiringOptions> WiringOptions::read(const QStringList &arguments)
{
    const auto option = [](const char *name, const char *what, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value));
    };
    const auto data = option("data", "Folder of this desk.", "folder");
    const auto enrolFrom = option("enrol-from", "JSON file with server, ca, code, login and password.", "file");
    const auto codeIndex = option("code-index", "Which code of that file; 0 is the first.", "number");
    const auto language = option("language", "Language of the screen: vi or en.", "language");
    const auto tour = option("tour", "Drive the windows and save pictures there.", "folder");
    const QCommandLineOption version(QStringLiteral("version"), QStringLiteral("Print the version."));
    const QCommandLineOption help(QStringLiteral("help"), QStringLiteral("Print this text."));
    QCommandLineParser parser;
    parser.addOptions({data, enrolFrom, codeIndex, language, tour, version, help});
    if (!parser.parse(arguments))
        return Error{ErrorCode::BadArguments, parser.errorText()};
    if (!parser.positionalArguments().isEmpty())
        return Error{ErrorCode::BadArguments, parser.positionalArguments().constFirst()};
    WiringOptions options;
    options.data
        = parser.isSet(data) ? parser.value(data) : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.enrolFrom = parser.value(enrolFrom);
    options.codeIndex = parser.value(codeIndex).toInt();
    options.language = parser.value(language);
    options.tour = parser.value(tour);
    options.version = parser.isSet(version);
    options.help = parser.isSet(help);
    options.helpText = parser.helpText();
    if (!options.language.isEmpty() && options.language != QLatin1String("vi")
        && options.language != QLatin1String("en"))
        return Error{ErrorCode::BadArguments, QStringLiteral("--language takes vi or en")};
    return options;
}

} // namespace tb
