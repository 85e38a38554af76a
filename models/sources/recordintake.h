// RecordIntake: takes the texts a RecordSplitter cut, reads and checks each, and sorts them into a batch: records, and
// texts that are none, with their place in the input. Used by file import and by the pages of a service. One intake
// reads one input, on one thread.
#pragma once

#include "models/records/achievement.h"
#include "models/records/recordsplitter.h"
#include "models/sources/recordbatch.h"

// Does an error of this kind speak of an input that could be read and is something else than records, not of one record
// in it?
[[nodiscard]] bool isAboutWholeInput(Error::Kind kind);

class RecordIntake
{
public:
    // `place` names the input in errors: a file or an address, without secrets.
    explicit RecordIntake(QString place);

    // Puts `cut` into `batch`. Fails when the input as a whole is something else than records, which its beginning
    // shows: FileEmpty, NotJson, CountReply, MultiqueryReply, ErrorReply; reading on is then of no use.
    [[nodiscard]] Result<void> take(SplitRecord cut, RecordBatch &batch);

private:
    QString m_place;
    AchievementReader m_reader;
    Achievement m_achievement; // reused, for its buffers
    bool m_begun = false;      // something of the input was put into a batch
};
