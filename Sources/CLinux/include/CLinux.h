#ifndef CLINUX_H
#define CLINUX_H

/// Swaps two paths of one file system in one step (Linux: renameat2 with RENAME_EXCHANGE), which Glibc's
/// Swift module hides behind _GNU_SOURCE. Returns 0, or -1 with errno set.
int clinux_exchange(const char *one, const char *other);

/// Renames a path to one that nothing bears yet (Linux: renameat2 with RENAME_NOREPLACE). Returns 0, or -1 with
/// errno set, EEXIST where the name is taken.
int clinux_rename_to_free_name(const char *from, const char *to);

/// Waits until all that was written to an open folder's file system is on the disk (Linux: syncfs, hidden likewise).
/// Returns 0, or -1 with errno set.
int clinux_sync_file_system(int descriptor);

/// Whether an open file or folder has been made immutable or append-only (`chattr +i`, `+a`), so that no rename can
/// replace it; 0 also where the file system knows no such thing.
int clinux_is_sealed(int descriptor);

/// Opens an empty file that is in memory only (Linux: memfd_create). Returns its descriptor, or -1 with errno set.
int clinux_memory_file(const char *name);

/// A program to run and what it may use.
struct clinux_child {
    /// Null-terminated; the first is looked up in PATH.
    char *const *arguments;
    char *const *environment;
    /// Descriptors of its standard input and output; it has no others, and its standard error goes nowhere.
    int input, output;
    /// Of wall-clock time, after which it is killed.
    int milliseconds;
    /// In bytes, of address space and of any file that it writes.
    unsigned long long largest_memory, largest_output;
};

/// How a program ended.
struct clinux_ending {
    /// -1 where a signal ended it.
    int exit_status;
    /// 0 where it ended by itself.
    int signal;
    int timed_out;
};

/// Runs a program to its end, which no other thread can mistake for that of another. Returns 0 or the error that kept it
/// from starting, ENOENT where there is none of that name.
int clinux_run(const struct clinux_child *child, struct clinux_ending *ending);

#endif
