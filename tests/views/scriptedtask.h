// ScriptedTask: a task that does what the test says, by its signals, and counts what it is told.
#pragma once

#include "models/store/catalogtask.h"

class ScriptedTask : public CatalogTask
{
public:
    explicit ScriptedTask(Kind kind, const QString &subject = QStringLiteral("/tmp/a/list.json"))
        : CatalogTask(kind, subject, nullptr)
    {
    }
    void start() override {}
    void cancel() override { ++cancels; }
    [[nodiscard]] bool canPause() const override { return kind() == Kind::Fetch; }
    void setPaused(bool paused) override { isPaused = paused; }
    [[nodiscard]] std::optional<ServiceStanding> standing() const override { return requests; }

    int cancels = 0;
    bool isPaused = false;
    std::optional<ServiceStanding> requests;
};
