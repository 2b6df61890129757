// SPDX-License-Identifier: GPL-3.0-or-later
#include "wiring.h"

#include <QApplication>

#include <cstdio>

namespace {

int print(const QString &text, std::FILE *where, int code)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), where);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("trucban"));
    QApplication::setApplicationVersion(QStringLiteral(TRUCBAN_VERSION));
    const auto options = tb::WiringOptions::read(QApplication::arguments());
    if (!options.ok())
        return print(options.error().detail, stderr, 2);
    if (options.value().help)
        return print(options.value().helpText, stdout, 0);
    if (options.value().version)
        return print(QStringLiteral("trucban " TRUCBAN_VERSION), stdout, 0);
    tb::Wiring wiring(options.value());
    return wiring.begin() ? QApplication::exec() : 0;
}
