// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/signinflow.h"

#include <QScrollArea>

class QStackedLayout;

namespace tb {

class CodeEntry;
class FactorSetup;
class RecoverySheet;

/// All that a sign-in asks beyond the password where there are two factors: the code, or setting it up.
class FactorPages : public QScrollArea {
    Q_OBJECT

public:
    explicit FactorPages(QWidget *parent = nullptr);

    /// `flow` outlives the pages.
    void connectTo(SignInFlow &flow);
    /// Nothing secret is left.
    void clear();

signals:
    /// One of the pages is to be seen now.
    void wanted();

private:
    void showPage(QWidget *page);
    void beginSetup(FactorStep step);
    void tellWrong();
    void tell(const Error &error);

    QStackedLayout *m_pages;
    CodeEntry *m_code;
    FactorSetup *m_setup;
    RecoverySheet *m_recovery;
    SignInFlow *m_flow = nullptr;
};

} // namespace tb
