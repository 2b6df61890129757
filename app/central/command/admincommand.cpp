// SPDX-License-Identifier: GPL-3.0-or-later
#include "command/admincommand.h"

#include "command/audit.h"
#include "command/copydeed.h"
#include "command/deskenrol.h"
#include "command/deskrevoke.h"
#include "command/factorrequire.h"
#include "command/factorreset.h"
#include "command/factorshow.h"
#include "command/lineadd.h"
#include "command/officeradd.h"
#include "command/passwordreset.h"
#include "command/retentioncommand.h"
#include "command/unitadd.h"
#include "command/unitimport.h"
#include "command/unitsucceed.h"

namespace tb {

std::unique_ptr<AdminCommand> AdminCommand::named(const QString &name)
{
    if (name == u"unit add")
        return std::make_unique<UnitAdd>();
    if (name == u"unit import")
        return std::make_unique<UnitImport>();
    if (name == u"unit succeed")
        return std::make_unique<UnitSucceed>();
    if (name == u"officer add")
        return std::make_unique<OfficerAdd>();
    if (name == u"line add")
        return std::make_unique<LineAdd>();
    if (name == u"desk enrol")
        return std::make_unique<DeskEnrol>();
    if (name == u"desk revoke")
        return std::make_unique<DeskRevoke>();
    if (name == u"password reset")
        return std::make_unique<PasswordReset>();
    if (name == u"factor reset")
        return std::make_unique<FactorReset>();
    if (name == u"factor show")
        return std::make_unique<FactorShow>();
    if (name == u"factor require" || name == u"factor offer")
        return std::make_unique<FactorRequire>(name == u"factor require");
    if (name == u"audit")
        return std::make_unique<Audit>();
    if (name == u"retention show" || name == u"retention set" || name == u"retention off" || name == u"retention run")
        return std::make_unique<RetentionCommand>();
    if (name == u"backup" || name == u"restore")
        return std::make_unique<CopyDeed>();
    return nullptr;
}

} // namespace tb
