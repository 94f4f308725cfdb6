package id.kipp.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An app that shows a code every half minute.
 *
 * @param sealed the secret that it shares with us, under a key outside the database
 * @param last the half minute of the last code that was taken; neither it nor an earlier one is taken again
 */
public record CodeApp(String sealed, long last, Instant added, @Nullable Instant used) {}
