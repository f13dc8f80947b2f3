// Filled by the floor that comes next.
