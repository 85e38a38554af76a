// Probes: what has to be measured in a process of its own: how soon a start shows something, and memory. The program
// starts itself with a probe's arguments; the probe tells its figures on standard output.
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

// Figures by name: milliseconds since the process was started, or bytes.
using ProbeFigures = QMap<QString, double>;

enum class Probe {
    EmptyWindow, // "painted": a QMainWindow without anything in it
    Open,        // "painted": the catalog's first rows; "searchable"; "ordered"; "rows"; "memory" at rest
    Icons,       // "memory" that so many icons, one after the other, leave behind; "painted" of them
    Structs,     // "memory" taken by a vector of structs of QStrings, "rows" of them
};

// Runs `program` as a probe and waits for it, without looking after events. A probe that fails ends the program.
[[nodiscard]] ProbeFigures runProbe(const QString &program, Probe probe, const QStringList &arguments = {});
// The other side: does what `arguments` say when they begin with "--probe"; nothing when they do not.
[[nodiscard]] bool isProbe(const QStringList &arguments);
int doProbe(const QStringList &arguments);
