// Preloaded into a program, writes down in one order what it asks of the disk within one folder, and what
// it says on its standard output. PowerCut replays it. Records: one byte of kind, then little-endian 64-bit
// lengths and values; see power_cut.py.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum { MAXIMUM_FILES = 1024, MAXIMUM_PATH = 512 };

static char paths[MAXIMUM_FILES][MAXIMUM_PATH];
static const char *folder;
static int log_file = -1;
static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
  folder = getenv("DISK_LOG_FOLDER");
  const char *path = getenv("DISK_LOG");
  if (folder && path) {
    int opened = syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    log_file = fcntl(opened, F_DUPFD_CLOEXEC, 900);
    syscall(SYS_close, opened);
  }
}

static void put(const void *bytes, size_t count) {
  const char *from = bytes;
  while (count > 0) {
    ssize_t done = syscall(SYS_write, log_file, from, count);
    if (done <= 0) abort();
    from += done;
    count -= done;
  }
}

static void record(char kind, const char *path, int64_t value, const void *bytes, size_t count) {
  if (log_file < 0) return;
  int64_t sizes[3] = {(int64_t)strlen(path), value, (int64_t)count};
  pthread_mutex_lock(&guard);
  put(&kind, 1);
  put(sizes, sizeof sizes);
  put(path, strlen(path));
  put(bytes, count);
  pthread_mutex_unlock(&guard);
}

static const char *known(int file) {
  return file >= 0 && file < MAXIMUM_FILES && paths[file][0] ? paths[file] : NULL;
}

static int opened(int file, const char *path, int flags) {
  if (file < 0 || file >= MAXIMUM_FILES) return file;
  paths[file][0] = 0;
  if (folder && !strncmp(path, folder, strlen(folder)) && strlen(path) < MAXIMUM_PATH) {
    strcpy(paths[file], path);
    if (flags & O_CREAT) record('o', path, 0, "", 0);
    if (flags & O_TRUNC) record('t', path, 0, "", 0);
  }
  return file;
}

#define OPEN(name)                                                        \
  int name(const char *path, int flags, ...) {                            \
    va_list rest;                                                         \
    va_start(rest, flags);                                                \
    int mode = va_arg(rest, int);                                         \
    va_end(rest);                                                         \
    return opened(syscall(SYS_openat, AT_FDCWD, path, flags, mode), path, flags); \
  }
OPEN(open)
OPEN(open64)

int close(int file) {
  if (file >= 0 && file < MAXIMUM_FILES) paths[file][0] = 0;
  return syscall(SYS_close, file);
}

#define PWRITE(name)                                                      \
  ssize_t name(int file, const void *bytes, size_t count, off_t offset) { \
    ssize_t done = syscall(SYS_pwrite64, file, bytes, count, offset);     \
    if (done > 0 && known(file)) record('w', known(file), offset, bytes, done); \
    return done;                                                          \
  }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int file, const void *bytes, size_t count) {
  if (file == STDOUT_FILENO) record('a', "", 0, bytes, count);
  off_t offset = known(file) ? lseek(file, 0, SEEK_CUR) : 0;
  ssize_t done = syscall(SYS_write, file, bytes, count);
  if (done > 0 && known(file)) record('w', known(file), offset, bytes, done);
  return done;
}

#define TRUNCATE(name)                                                    \
  int name(int file, off_t size) {                                        \
    int failed = syscall(SYS_ftruncate, file, size);                      \
    if (!failed && known(file)) record('t', known(file), size, "", 0);    \
    return failed;                                                        \
  }
TRUNCATE(ftruncate)
TRUNCATE(ftruncate64)

#define SYNC(name, number)                                                \
  int name(int file) {                                                    \
    int failed = syscall(number, file);                                   \
    if (!failed && known(file)) record('s', known(file), 0, "", 0);       \
    return failed;                                                        \
  }
SYNC(fsync, SYS_fsync)
SYNC(fdatasync, SYS_fdatasync)

int unlink(const char *path) {
  int failed = syscall(SYS_unlinkat, AT_FDCWD, path, 0);
  if (!failed && folder && !strncmp(path, folder, strlen(folder))) record('u', path, 0, "", 0);
  return failed;
}

int rename(const char *from, const char *to) {
  int failed = syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 0);
  if (!failed && folder && !strncmp(from, folder, strlen(folder))) record('r', from, 0, to, strlen(to));
  return failed;
}
