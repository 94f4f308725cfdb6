package id.kipp.ranking;

import java.util.List;

/** Judges who are connected with each other by proposals they share, and with nobody else. */
public record Island(List<String> judges, int candidates) {

    public Island {
        judges = List.copyOf(judges);
    }
}
