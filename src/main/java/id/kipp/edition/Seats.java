package id.kipp.edition;

/** Seats of one group, shared among clusters by largest remainder over the admitted. */
public record Seats(String group, int finalists, int winners, int minimumPerCluster) {}
