// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSplitter;

namespace tb {

/// How wide form and list are, by the width of the whole page. What a person has moved stays until the page comes into
/// another tier.
class PaneWidths {
public:
    explicit PaneWidths(QSplitter &splitter) : m_splitter(splitter) { }

    /// Answers how wide the form is at this width of the page.
    int fit(int width);

private:
    QSplitter &m_splitter;
    int m_tier = -1;
};

} // namespace tb
