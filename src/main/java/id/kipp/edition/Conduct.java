package id.kipp.edition;

/** @param secondPersonHours how long a change that needs a second person waits for one */
public record Conduct(ConflictRule conflicts, int secondPersonHours) {}
