package id.kipp.hub;

/** So many cases from owners of one group of islands to adopters of another; a case is an adopter and an original. */
public record Flow(IslandGroup from, IslandGroup to, int cases) {}
