/* A disk that is full: of the writes to files and folders one, or all from one on, fail.
   Built and preloaded by full_disk.py; a process says full_from(n, once) before its command. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long count;
static long first = -1;
static int alone;

void full_from(long n, int once) { count = 0; alone = once; first = n; }
long tried(void) { return count; }

static int refused(void) {
    long n = count++;
    int full = first >= 0 && (alone ? n == first : n >= first);
    if (full) errno = ENOSPC;
    return full;
}

static int on_disk(int fd) {
    struct stat s;
    return fd > 2 && fstat(fd, &s) == 0 && S_ISREG(s.st_mode);
}

#define NEXT(name) ((__typeof__(&name)) dlsym(RTLD_NEXT, #name))
#define FILE_CALL(type, name, declared, given) \
    type name declared { return on_disk(fd) && refused() ? -1 : NEXT(name) given; }
#define PATH_CALL(name, declared, given) \
    int name declared { return refused() ? -1 : NEXT(name) given; }

FILE_CALL(ssize_t, write, (int fd, const void *b, size_t n), (fd, b, n))
FILE_CALL(ssize_t, pwrite, (int fd, const void *b, size_t n, off_t o), (fd, b, n, o))
FILE_CALL(ssize_t, pwrite64, (int fd, const void *b, size_t n, off64_t o), (fd, b, n, o))
FILE_CALL(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n))
FILE_CALL(int, fsync, (int fd), (fd))
FILE_CALL(int, fdatasync, (int fd), (fd))
PATH_CALL(mkdir, (const char *p, mode_t m), (p, m))
PATH_CALL(rename, (const char *a, const char *b), (a, b))
PATH_CALL(link, (const char *a, const char *b), (a, b))

/* making a file takes room, opening one takes none */
#define OPEN_CALL(name) \
    int name(const char *path, int flags, ...) { \
        va_list rest; va_start(rest, flags); \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; \
        va_end(rest); \
        if (flags & O_CREAT && access(path, F_OK) && refused()) return -1; \
        return NEXT(name)(path, flags, mode); \
    }
OPEN_CALL(open)
OPEN_CALL(open64)
