#ifndef CLINUX_H
#define CLINUX_H

/// Swaps two paths of one file system in one step (Linux: renameat2 with RENAME_EXCHANGE), which Glibc's
/// Swift module hides behind _GNU_SOURCE. Returns 0, or -1 with errno set.
int clinux_exchange(const char *one, const char *other);

/// Renames a path to one that nothing bears yet (Linux: renameat2 with RENAME_NOREPLACE). Returns 0, or -1 with
/// errno set, EEXIST where the name is taken.
int clinux_rename_to_free_name(const char *from, const char *to);

/// Opens an empty file that is in memory only (Linux: memfd_create). Returns its descriptor, or -1 with errno set.
int clinux_memory_file(const char *name);

#endif
