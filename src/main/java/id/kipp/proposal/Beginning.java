package id.kipp.proposal;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With what a proposal begins: the need, and whether what others have made for it was taken over, adapted, or made anew, and why.
 *
 * @param way null while nobody has chosen
 * @param seen catalogue numbers of what was found for the need; of what is taken over or adapted, those that are
 * @param known the innovation's own number in the catalogue; empty where it has none, or its title is the same there
 */
public record Beginning(String need, @Nullable Way way, String reason, List<String> seen, String known) {

    public static final int NEED_LETTERS = 1_500;
    public static final int SEEN = 5;
    public static final Beginning NOTHING = new Beginning("", null, "", List.of(), "");

    public enum Way {
        ADOPT,
        ADAPT,
        NEW;

        /** The translation of its name. */
        public String key() {
            return "beginning.way." + name();
        }
    }

    /** @throws Refusal {@code text.too-long}, {@code proposal.too-many-origins} */
    public Beginning {
        need = Typed.atMost(need, NEED_LETTERS);
        reason = Typed.atMost(reason, Typed.REASON_MAX);
        known = Typed.atMost(known, Typed.LINE_MAX);
        if (seen.size() > SEEN) throw new Refusal(ProposalRefusal.TOO_MANY_ORIGINS, SEEN);
        seen = seen.stream().map(s -> Typed.atMost(s, Typed.LINE_MAX)).toList();
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /** What it goes back to by its own word. */
    List<String> taken() {
        return way == Way.ADOPT || way == Way.ADAPT ? seen : List.of();
    }
}
