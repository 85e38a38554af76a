// AccessToken: what a V4 service is asked with, and until when. Fact source: the service's documentation, "Account
// Creation and Authentication". Pure; any thread.
#pragma once

#include "models/result.h"

#include <QByteArray>
#include <QDateTime>

struct AccessToken
{
    QByteArray text; // a secret
    QDateTime until; // UTC; a minute before it ends, so that none ends on its way
};

// Reads {"access_token":"...","expires_in":5587808,"token_type":"bearer"}. Unauthorized when the reply is something
// else; its detail is the reply's own message.
[[nodiscard]] Result<AccessToken> readAccessToken(const QByteArray &body, const QDateTime &now);
