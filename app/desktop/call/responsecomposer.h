// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/call.h"
#include "domain/phrase.h"
#include "duty/callsteps.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace tb {

class PhrasePopup;
namespace Ui {
class ResponseComposer;
}

/// Where an answer to the caller is written down.
class ResponseComposer : public QWidget {
    Q_OBJECT

public:
    explicit ResponseComposer(QWidget *parent = nullptr);
    ~ResponseComposer() override;

    /// Begins anew for a call, with the text that was kept of it. The replies are offered by "::" and Alt+M.
    void begin(const Call &call, const QString &text, Moment now, std::vector<Phrase> replies);
    QString text() const;
    void focusFirst();
    /// Nothing where the text is still to be written; the field is marked then.
    std::optional<ResponseDraft> take();

signals:
    void typed();
    void saveAsked();
    void cancelled();

private:
    std::unique_ptr<Ui::ResponseComposer> m_ui;
    PhrasePopup *m_replies;
};

} // namespace tb
