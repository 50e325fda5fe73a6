#define _GNU_SOURCE
#include "CLinux.h"
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/pidfd.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int start(const struct clinux_child *child, pid_t *process) {
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error != 0) return error;
    // To a descriptor of its own number, adddup2 clears close-on-exec.
    error = posix_spawn_file_actions_adddup2(&actions, child->input, STDIN_FILENO);
    if (error == 0) error = posix_spawn_file_actions_adddup2(&actions, child->output, STDOUT_FILENO);
    if (error == 0) error = posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    // Threads of a pool block signals, and a program may have been told to ignore some: neither is for the child.
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    if (error == 0)
        error = posix_spawnp(process, child->arguments[0], &actions, &attributes, child->arguments, child->environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

// Microseconds after its start: what a program does before it reads its input needs no limit.
static void limit(pid_t process, int resource, unsigned long long most) {
    struct rlimit limit = {.rlim_cur = most, .rlim_max = most};
    prlimit(process, resource, &limit, NULL);
}

// Whether the process ended by itself in time.
static int ended(pid_t process, int milliseconds) {
    int descriptor = pidfd_open(process, 0);
    if (descriptor < 0) return 0;
    struct pollfd poll_for = {.fd = descriptor, .events = POLLIN};
    struct timespec begun, now;
    clock_gettime(CLOCK_MONOTONIC, &begun);
    int left = milliseconds, ready;
    while ((ready = poll(&poll_for, 1, left)) < 0 && errno == EINTR) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        long long gone = (now.tv_sec - begun.tv_sec) * 1000LL + (now.tv_nsec - begun.tv_nsec) / 1000000;
        left = gone < milliseconds ? (int)(milliseconds - gone) : 0;
    }
    close(descriptor);
    return ready > 0;
}

int clinux_run(const struct clinux_child *child, struct clinux_ending *ending) {
    pid_t process;
    int error = start(child, &process);
    if (error != 0) return error;
    limit(process, RLIMIT_AS, child->largest_memory);
    limit(process, RLIMIT_FSIZE, child->largest_output);
    limit(process, RLIMIT_CORE, 0);
    ending->timed_out = !ended(process, child->milliseconds);
    if (ending->timed_out) kill(process, SIGKILL);
    int status;
    while (waitpid(process, &status, 0) < 0)
        if (errno != EINTR) return errno;
    ending->exit_status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    ending->signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return 0;
}
