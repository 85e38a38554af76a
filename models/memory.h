// giveMemoryBack: returns what large work had freed to the system. For workers, after work that took tens of megabytes.
#pragma once

#include <cstdlib> // tells which library it is of
#ifdef __GLIBC__
#include <malloc.h>
#endif

// Takes some milliseconds. Threads that allocate meanwhile wait for parts of it.
inline void giveMemoryBack()
{
#ifdef __GLIBC__
    malloc_trim(0); // glibc keeps it for each thread that freed some, for good
#endif
}
