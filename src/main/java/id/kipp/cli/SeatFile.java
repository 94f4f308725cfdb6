package id.kipp.cli;

import id.kipp.kernel.Refusal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Seats as {@code pool,seats}. */
final class SeatFile {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final int MOST = 1_000_000;

    private SeatFile() {}

    /** @param pools those there are: seats of another one are refused, for a name was misspelt */
    static Map<String, Integer> read(Path path, Set<String> pools) {
        var seats = new HashMap<String, Integer>();
        for (var row : CsvTable.read(path, "pool", "seats").rows()) {
            var text = row.get("seats");
            if (!isSeats(text)) {
                throw row.refusal(new Refusal(CliRefusal.RANK_SEATS_NUMBER, text));
            }
            if (!pools.contains(row.id("pool"))) {
                throw row.refusal(new Refusal(CliRefusal.RANK_SEATS_UNKNOWN, row.id("pool")));
            }
            if (seats.put(row.id("pool"), Integer.valueOf(text)) != null) {
                throw row.refusal(new Refusal(CliRefusal.RANK_SEATS_TWICE, row.id("pool")));
            }
        }
        return seats;
    }

    static boolean isSeats(String text) {
        return WHOLE.matcher(text).matches() && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST;
    }
}
