#define _GNU_SOURCE
#include "CLinux.h"
#include <linux/fs.h>
#include <sys/ioctl.h>
#include <unistd.h>

int clinux_sync_file_system(int descriptor) {
    return syncfs(descriptor);
}

int clinux_is_sealed(int descriptor) {
    int flags = 0;
    return ioctl(descriptor, FS_IOC_GETFLAGS, &flags) == 0 && (flags & (FS_IMMUTABLE_FL | FS_APPEND_FL)) != 0;
}
