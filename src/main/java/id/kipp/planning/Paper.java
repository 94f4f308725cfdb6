package id.kipp.planning;

/** What the planner must know of a proposal. An empty category matches nobody. */
public record Paper(String id, String institution, String province, String category) {}
