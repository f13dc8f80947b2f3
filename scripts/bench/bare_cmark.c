/* Parses a Markdown file by libcmark-gfm as often as a line comes on standard input, and answers each with
   its nanoseconds. Argument: the file. */
#include <cmark-gfm.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

int main(int count, char **arguments) {
  FILE *file = count < 2 ? NULL : fopen(arguments[1], "r");
  if (!file) return 66;
  fseek(file, 0, SEEK_END);
  size_t length = ftell(file);
  rewind(file);
  char *text = malloc(length);
  if (!text || fread(text, 1, length, file) != length) return 74;
  char line[64];
  while (fgets(line, sizeof line, stdin)) {
    long long start = nanoseconds();
    cmark_node_free(cmark_parse_document(text, length, CMARK_OPT_DEFAULT));
    printf("%lld\n", nanoseconds() - start);
    fflush(stdout);
  }
  return 0;
}
