#include <SDL2/SDL.h>
// Not in Swift's Glibc: mallopt.
#include <malloc.h>
