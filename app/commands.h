// The command line's commands. Each returns the exit code: 0 good, 1 when a record has an error or input was rejected
// (validate: any error or warning; apply: a change met something else than it was made for), 2 wrong use or failure.
// Results go to stdout, always in English and the C locale; messages go to stderr in the user's language. Main thread,
// with a QCoreApplication; they wait for disk and network.
#pragma once

#include "app/language.h"

#include <QStringList>

namespace commands {

constexpr int kGood = 0;
constexpr int kRecordErrors = 1;
constexpr int kFailure = 2;

int importFiles(const QStringList &arguments, Language &language);
int exportRecords(const QStringList &arguments, Language &language);
int queryRecords(const QStringList &arguments, Language &language);
int validateRecords(const QStringList &arguments, Language &language);
int fetchRecords(const QStringList &arguments, Language &language);
int diffRecords(const QStringList &arguments, Language &language);
int applyChanges(const QStringList &arguments, Language &language);
int reportChanges(const QStringList &arguments, Language &language);
int runSampleService(const QStringList &arguments, Language &language);

} // namespace commands
