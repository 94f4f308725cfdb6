package id.kipp.replication;

import java.time.LocalDate;

/**
 * A replication that public sources tell of.
 *
 * @param says why it ended there, in the source's words; may be empty
 */
public record Told(About about, ReplicationState state, LocalDate day, String says) {}
