package id.kipp.ranking;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the seats end. Whoever shares the rank that the line runs through is neither in nor out: {@code level} names
 * them, and people give them the {@code seatsLeft}.
 */
public record Cut(List<RankedPlace> in, List<RankedPlace> level, List<RankedPlace> out, int seatsLeft) {

    public Cut {
        in = List.copyOf(in);
        level = List.copyOf(level);
        out = List.copyOf(out);
    }

    /** Takes places in the order {@link Ranking#of} gives them. */
    public static Cut of(List<RankedPlace> places, int seats) {
        var line = seats > 0 && seats < places.size() ? places.get(seats).rank() : Integer.MAX_VALUE;
        var in = new ArrayList<RankedPlace>();
        var level = new ArrayList<RankedPlace>();
        var out = new ArrayList<RankedPlace>();
        for (var place : places) {
            if (place.rank() > seats) {
                out.add(place);
            } else if (place.rank() == line) {
                level.add(place);
            } else {
                in.add(place);
            }
        }
        return new Cut(in, level, out, Math.max(0, seats - in.size()));
    }

    public boolean isClear() {
        return level.isEmpty();
    }
}
