// The frame and ground of a one-line input, for inputs made of several parts. GUI thread.
#pragma once

class QWidget;

// To be called from the paint event of `widget`.
void paintInputFrame(QWidget *widget, bool hasFocus, bool readOnly);
