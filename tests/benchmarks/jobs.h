// The jobs of the benchmark: each measures one thing users wait for and adds rows to the report. They run on the window
// thread, one after the other.
#pragma once

#include "tests/benchmarks/benchdata.h"
#include "tests/benchmarks/report.h"

#include <span>

// The window thread must never be busy for longer: ms.
inline constexpr double kLongestBlock = 50;

struct BenchRun
{
    BenchData &data;
    Report &report;
    QString program; // this one, for measuring in processes of their own
};

struct Job
{
    const char *name;
    void (*run)(BenchRun &run);
};

[[nodiscard]] std::span<const Job> allJobs();

void runKeystrokeJob(BenchRun &run);
void runSortJob(BenchRun &run);
void runFacetJob(BenchRun &run);
void runSelectionJob(BenchRun &run);
void runOpenJob(BenchRun &run);
void runImportJob(BenchRun &run);
void runEditJob(BenchRun &run);
void runChangeJob(BenchRun &run);
void runScrollJob(BenchRun &run);
void runIconsJob(BenchRun &run);
void runMemoryJob(BenchRun &run);
