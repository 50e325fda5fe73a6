// Preloaded into the program under test: counts the calls by which it changes files, and lets one of them go wrong.
//
// FAULT_AT    the number of that call, from 1; without it all calls are only counted
// FAULT       "kill": the program is killed before the call. "full": from this call on, whatever needs room on the disk
//             fails for want of it. A number: the call fails with this errno.
// FAULT_LOG   a file to which each call adds a line: its name and the path or descriptor that it was given

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { NEEDS_ROOM = 1 };

static atomic_long calls;

static void note(const char *call, const char *path) {
    const char *log = getenv("FAULT_LOG");
    if (!log) return;
    char line[512];
    int length = snprintf(line, sizeof line, "%s %s\n", call, path);
    if (length >= (int)sizeof line) length = sizeof line - 1;
    // Not by the functions below, which would be counted.
    int file = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0644);
    syscall(SYS_write, file, line, length);
    syscall(SYS_close, file);
}

// Whether the call is to fail, with errno set.
static int fails(const char *call, const char *path, int kind) {
    long number = atomic_fetch_add(&calls, 1) + 1;
    const char *at = getenv("FAULT_AT"), *fault = getenv("FAULT");
    note(call, path);
    if (!at || !fault) return 0;
    if (strcmp(fault, "full") == 0) {
        errno = ENOSPC;
        return number >= atol(at) && kind == NEEDS_ROOM;
    }
    if (number != atol(at)) return 0;
    if (strcmp(fault, "kill") == 0) {
        kill(getpid(), SIGKILL);
        for (;;) pause();
    }
    errno = atoi(fault);
    return 1;
}

static int descriptor_fails(const char *call, int descriptor, int kind) {
    // What the program says is not a change of a file.
    if (descriptor <= STDERR_FILENO) return 0;
    char name[64], path[256] = "";
    snprintf(name, sizeof name, "/proc/self/fd/%d", descriptor);
    ssize_t length = readlink(name, path, sizeof path - 1);
    // Nor is waking another thread, or writing to memory.
    if (length < 0 || path[0] != '/' || strncmp(path, "/memfd:", 7) == 0) return 0;
    return fails(call, path, kind);
}

#define REAL(result, name, ...) ((result (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name))

#define OPENING(name)                                                                                                  \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;                                      \
        va_end(rest);                                                                                                  \
        if (flags & O_CREAT && fails(#name, path, NEEDS_ROOM)) return -1;                                              \
        return REAL(int, name, const char *, int, ...)(path, flags, mode);                                             \
    }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                                                                               \
    int name(int folder, const char *path, int flags, ...) {                                                           \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = flags & (O_CREAT | __O_TMPFILE) ? va_arg(rest, mode_t) : 0;                                      \
        va_end(rest);                                                                                                  \
        if (flags & O_CREAT && fails(#name, path, NEEDS_ROOM)) return -1;                                              \
        return REAL(int, name, int, const char *, int, ...)(folder, path, flags, mode);                                \
    }
OPENING_AT(openat)
OPENING_AT(openat64)

ssize_t write(int file, const void *bytes, size_t count) {
    if (descriptor_fails("write", file, NEEDS_ROOM)) return -1;
    return REAL(ssize_t, write, int, const void *, size_t)(file, bytes, count);
}

#define CALL(kind, name, path, parameters, arguments)                                                                  \
    int name parameters {                                                                                              \
        if (fails(#name, path, kind)) return -1;                                                                       \
        return ((int (*) parameters)dlsym(RTLD_NEXT, #name))arguments;                                                 \
    }
CALL(NEEDS_ROOM, mkdir, path, (const char *path, mode_t mode), (path, mode))
CALL(NEEDS_ROOM, mkdirat, path, (int folder, const char *path, mode_t mode), (folder, path, mode))
CALL(NEEDS_ROOM, linkat, path, (int from, const char *old, int to, const char *path, int flags),
     (from, old, to, path, flags))
CALL(NEEDS_ROOM, symlinkat, path, (const char *target, int folder, const char *path), (target, folder, path))
CALL(0, rename, path, (const char *path, const char *to), (path, to))
CALL(0, renameat, path, (int folder, const char *path, int other, const char *to), (folder, path, other, to))
CALL(0, renameat2, path, (int folder, const char *path, int other, const char *to, unsigned flags),
     (folder, path, other, to, flags))
CALL(0, unlink, path, (const char *path), (path))
CALL(0, unlinkat, path, (int folder, const char *path, int flags), (folder, path, flags))
CALL(0, rmdir, path, (const char *path), (path))

#define CALL_ON_FILE(name, parameters, arguments)                                                                      \
    int name parameters {                                                                                              \
        if (descriptor_fails(#name, file, 0)) return -1;                                                               \
        return ((int (*) parameters)dlsym(RTLD_NEXT, #name))arguments;                                                 \
    }
CALL_ON_FILE(fsync, (int file), (file))
CALL_ON_FILE(syncfs, (int file), (file))
CALL_ON_FILE(fchmod, (int file, mode_t mode), (file, mode))
CALL_ON_FILE(futimens, (int file, const struct timespec times[2]), (file, times))
