/* One durable commit by the SQLite C API, as often as a line comes on standard input: the rows that a slip
   leaves in the journal, with the same indexes, WAL and synchronous=FULL. Answers each with its nanoseconds.
   Argument: the database to make. */
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *schema =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
    "CREATE TABLE events (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kiosk TEXT NOT NULL,"
    " sequence INTEGER NOT NULL, lamport INTEGER NOT NULL, wall INTEGER NOT NULL, stream TEXT NOT NULL,"
    " command TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (kiosk, sequence));"
    "CREATE INDEX events_of_stream ON events (stream, lamport);"
    "CREATE TABLE texts (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, stream TEXT NOT NULL,"
    " salt BLOB NOT NULL, words TEXT NOT NULL);"
    "CREATE INDEX texts_of_stream ON texts (stream);";

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

static int insert(sqlite3_stmt *text, sqlite3_stmt *event, int number) {
  char id[33], other[33], body[256];
  const char *stream = "meeting:0123456789abcdef0123456789abcdef";
  snprintf(id, sizeof id, "%08x%024x", number * 2654435761u, number);
  snprintf(other, sizeof other, "%08x%024x", number * 2246822519u, number);
  snprintf(body, sizeof body,
           "{\"meeting\":{\"slipHung\":{\"prompt\":\"%s\",\"slip\":\"%s\",\"text\":{\"hash\":"
           "\"%s%s\",\"id\":\"%s\"}}},\"v\":1}", id, other, id, other, other);
  sqlite3_bind_text(text, 1, other, -1, SQLITE_STATIC);
  sqlite3_bind_text(text, 2, stream, -1, SQLITE_STATIC);
  sqlite3_bind_blob(text, 3, "0123456789abcdef", 16, SQLITE_STATIC);
  sqlite3_bind_text(text, 4, "Le papier dit ce qu'il a a dire.", -1, SQLITE_STATIC);
  sqlite3_bind_text(event, 1, id, -1, SQLITE_STATIC);
  sqlite3_bind_text(event, 2, "0123456789abcdef0123456789abcdef", -1, SQLITE_STATIC);
  for (int column = 3; column <= 5; column++) sqlite3_bind_int64(event, column, number);
  sqlite3_bind_text(event, 6, stream, -1, SQLITE_STATIC);
  sqlite3_bind_text(event, 7, other, -1, SQLITE_STATIC);
  sqlite3_bind_text(event, 8, body, -1, SQLITE_STATIC);
  int failed = sqlite3_step(text) != SQLITE_DONE || sqlite3_step(event) != SQLITE_DONE;
  sqlite3_reset(text);
  sqlite3_reset(event);
  return failed;
}

int main(int count, char **arguments) {
  sqlite3 *database;
  sqlite3_stmt *text, *event;
  if (count < 2 || sqlite3_open(arguments[1], &database) || sqlite3_exec(database, schema, 0, 0, 0) ||
      sqlite3_prepare_v2(database, "INSERT INTO texts (id, stream, salt, words) VALUES (?, ?, ?, ?)", -1,
                         &text, 0) ||
      sqlite3_prepare_v2(database,
                         "INSERT INTO events (id, kiosk, sequence, lamport, wall, stream, command, body)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)", -1, &event, 0))
    return 74;
  char line[64];
  for (int number = 1; fgets(line, sizeof line, stdin); number++) {
    long long start = nanoseconds();
    if (sqlite3_exec(database, "BEGIN IMMEDIATE", 0, 0, 0) || insert(text, event, number) ||
        sqlite3_exec(database, "COMMIT", 0, 0, 0))
      return 74;
    printf("%lld\n", nanoseconds() - start);
    fflush(stdout);
  }
  return 0;
}
