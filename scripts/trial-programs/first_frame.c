/* The least that any SDL2 program does before its first frame: a window, one font, one line of text, by the
   same drawing path as Parvis (software, on the window's surface). Prints the milliseconds from the start of
   the process to the return of the publishing call. Arguments: width, height, font file. */
#include <SDL2/SDL.h>
#include <SDL2/SDL_ttf.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

/* Since the process was made: its start in the kernel's clock ticks against the time since boot. */
static double since_start(void) {
  FILE *file = fopen("/proc/self/stat", "r");
  unsigned long long ticks = 0;
  if (file) {
    fscanf(file, "%*d %*s %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu", &ticks);
    fclose(file);
  }
  struct timespec now;
  clock_gettime(CLOCK_BOOTTIME, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6 - ticks * 1e3 / sysconf(_SC_CLK_TCK);
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return 69;
  SDL_Window *window = SDL_CreateWindow("first frame", 0, 0, atoi(arguments[1]), atoi(arguments[2]), 0);
  TTF_Font *font = TTF_OpenFont(arguments[3], 60);
  if (!window || !font) return 69;
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  SDL_FillRect(surface, NULL, SDL_MapRGB(surface->format, 248, 230, 184));
  SDL_Color ink = {22, 35, 46, 255};
  SDL_Surface *line = TTF_RenderUTF8_Blended(font, "Quel outil vous a fait renoncer ?", ink);
  SDL_Rect place = {96, 96, 0, 0};
  SDL_BlitSurface(line, NULL, surface, &place);
  SDL_UpdateWindowSurface(window);
  printf("%.0f\n", since_start());
  return 0;
}
