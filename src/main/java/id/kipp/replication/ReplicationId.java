package id.kipp.replication;

/** Such as {@code REP-2026-0017}. */
public record ReplicationId(String value) {}
