// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tb {

namespace Ui {
class ReportPage;
}

/// The bar above the preview: which page, how large, and how the sheets lie.
class PreviewBar : public QObject {
    Q_OBJECT

public:
    PreviewBar(Ui::ReportPage &ui, QObject *parent);

private:
    void showView();

    Ui::ReportPage &m_ui;
};

} // namespace tb
