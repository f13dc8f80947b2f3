/* The least that any SDL2 program does: a window, one font, one line of text, by the same drawing path as
   Parvis (software, on the window's surface); then it waits. Arguments: width, height, font file. */
#include <SDL2/SDL.h>
#include <SDL2/SDL_ttf.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  if (count < 4) return 64;
  SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
  if (SDL_Init(SDL_INIT_VIDEO) != 0 || TTF_Init() != 0) return 69;
  SDL_Window *window = SDL_CreateWindow("bare", 0, 0, atoi(arguments[1]), atoi(arguments[2]), 0);
  TTF_Font *font = TTF_OpenFont(arguments[3], 60);
  if (!window || !font) return 69;
  SDL_Surface *surface = SDL_GetWindowSurface(window);
  SDL_FillRect(surface, NULL, SDL_MapRGB(surface->format, 248, 230, 184));
  SDL_Color ink = {22, 35, 46, 255};
  SDL_Surface *line = TTF_RenderUTF8_Blended(font, "Quel outil vous a fait renoncer ?", ink);
  SDL_Rect place = {96, 96, 0, 0};
  SDL_BlitSurface(line, NULL, surface, &place);
  SDL_UpdateWindowSurface(window);
  SDL_Event event;
  while (SDL_WaitEvent(&event))
    if (event.type == SDL_QUIT) return 0;
  return 70;
}
