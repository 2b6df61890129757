// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/qrcode.h"

#include "look/appearance.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace tb {

namespace {
constexpr int kSide = 232;
constexpr int kRim = 4;
} // namespace

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrCode::setText(const QString &text)
{
    m_modules = QImage();
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (code && !text.isEmpty()) {
        m_modules = QImage(code->width + 2 * kRim, code->width + 2 * kRim, QImage::Format_Grayscale8);
        m_modules.fill(Qt::white);
        for (int i = 0; i < code->width * code->width; ++i) {
            if (code->data[i] & 1)
                m_modules.setPixelColor(kRim + i % code->width, kRim + i / code->width, Qt::black);
        }
    }
    update();
}

QSize QrCode::sizeHint() const
{
    return {scaled(this, kSide), scaled(this, kSide)};
}

// Whole pixels for each module: blurred edges are what cameras fail at.
void QrCode::paintEvent(QPaintEvent *)
{
    if (m_modules.isNull())
        return;
    QPainter painter(this);
    const int module = std::max(1, std::min(width(), height()) / m_modules.width());
    const int side = module * m_modules.width();
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_modules);
}

} // namespace tb
