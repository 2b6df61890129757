// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tb {

namespace Ui {
class SignInPage;
}

/// Lays out the sign-in page in the room that there is: in a small window, or with large letters, only the card is
/// needed to come in.
void fitDoor(Ui::SignInPage &ui, const QWidget &page);

} // namespace tb
