/* Says when pixels of the screen have the colours given: what a person in the room would see, whatever
   program painted it. Prints "ready" once they have not, then the monotonic nanoseconds at which they all
   have. Looks every half millisecond, for 30 s at most. Arguments: one or more of x y rrggbb. */
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000000000LL + now.tv_nsec;
}

/* Two programs do not mix a gradient to the same last bit. */
static int near(unsigned long first, unsigned long second) {
  for (int shift = 0; shift < 24; shift += 8)
    if (labs((long)(first >> shift & 255) - (long)(second >> shift & 255)) > 10) return 0;
  return 1;
}

static int all_seen(Display *display, int count, char **arguments) {
  for (int index = 1; index + 2 < count; index += 3) {
    XImage *image = XGetImage(display, DefaultRootWindow(display), atoi(arguments[index]),
                              atoi(arguments[index + 1]), 1, 1, AllPlanes, ZPixmap);
    if (!image) return 0;
    unsigned long pixel = XGetPixel(image, 0, 0);
    XDestroyImage(image);
    if (!near(pixel, strtoul(arguments[index + 2], NULL, 16))) return 0;
  }
  return 1;
}

int main(int count, char **arguments) {
  Display *display = count < 4 ? NULL : XOpenDisplay(NULL);
  if (!display) return 69;
  const struct timespec pause = {0, 500000};
  const long long end = nanoseconds() + 30000000000LL;
  while (all_seen(display, count, arguments) && nanoseconds() < end) nanosleep(&pause, NULL);
  puts("ready");
  fflush(stdout);
  while (nanoseconds() < end) {
    if (all_seen(display, count, arguments)) {
      printf("%lld\n", nanoseconds());
      return 0;
    }
    nanosleep(&pause, NULL);
  }
  return 75;
}
