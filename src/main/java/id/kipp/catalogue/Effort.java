package id.kipp.catalogue;

import id.kipp.kernel.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What it takes.
 *
 * @param start what it costs to begin; null where nobody has said
 * @param perYear what it costs each year; null where nobody has said
 * @param staff who works on it
 * @param firstResult how long until there is something to see
 * @param outside who measured the effect without being of the team, and where that stands; empty where nobody did
 */
public record Effort(@Nullable Cost start, @Nullable Cost perYear, String staff, String firstResult, String outside) {

    public static final int LINE = 300;
    static final Effort NOTHING = new Effort(null, null, "", "", "");

    public Effort {
        staff = Typed.atMost(staff, LINE);
        firstResult = Typed.atMost(firstResult, LINE);
        outside = Typed.atMost(outside, LINE);
    }
}
