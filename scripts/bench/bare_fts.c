/* One full-text query by the SQLite C API for each line on standard input, which is the query: every row that
   fits, its number and nothing else. Answers each with its nanoseconds.
   Argument: the database with the table "found". */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int count, char **arguments) {
  sqlite3 *database;
  sqlite3_stmt *query;
  if (count < 2 || sqlite3_open_v2(arguments[1], &database, SQLITE_OPEN_READONLY, 0) ||
      sqlite3_prepare_v2(database, "SELECT rowid FROM found WHERE found MATCH ?", -1, &query, 0))
    return 74;
  char line[1024];
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    long long start = nanoseconds(), sum = 0;
    sqlite3_bind_text(query, 1, line, -1, SQLITE_STATIC);
    while (sqlite3_step(query) == SQLITE_ROW) sum += sqlite3_column_int64(query, 0);
    sqlite3_reset(query);
    long long taken = nanoseconds() - start;
    printf("%lld\n", sum < 0 ? 0 : taken);
    fflush(stdout);
  }
  return 0;
}
