package id.kipp.replication;

import id.kipp.catalogue.EntryId;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Typed;
import id.kipp.kernel.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an institution means to take over, as it is written; a draft may lack all but the originals.
 *
 * @param unit the registered unit that does the work; null for none or another
 * @param unitName of a unit or group that is not registered
 * @param localTitle empty while it goes by the original's title
 * @param members the institutions that commit themselves together; empty for one's own
 */
public record Wish(
        List<Wanted> originals,
        @Nullable UnitId unit,
        String unitName,
        String localTitle,
        Interest interest,
        List<AgencyId> members) {

    public static final int ORIGINALS = 5;
    public static final int MEMBERS = 60;
    public static final int NEED_WORDS = 150;
    public static final int NEED_LETTERS = 1_500;
    static final int COPIES = 10;

    /** @param parts what of it; empty for all */
    public record Wanted(EntryId entry, String parts) {}

    /** Bounded, whatever a browser let through. @throws Refusal {@code text.too-long}, {@code replication.original-missing}, {@code replication.too-many-originals} */
    Wish checked() {
        if (originals.isEmpty()) throw new Refusal(ReplicationRefusal.ORIGINAL_MISSING);
        if (originals.size() > ORIGINALS) throw new Refusal(ReplicationRefusal.TOO_MANY_ORIGINALS, ORIGINALS);
        if (members.size() > MEMBERS) throw new Refusal(ReplicationRefusal.TOO_MANY_MEMBERS, MEMBERS);
        return new Wish(
                originals.stream()
                        .map(o -> new Wanted(o.entry(), Typed.atMost(o.parts(), Typed.LINE_MAX)))
                        .toList(),
                unit,
                Typed.atMost(unitName, Typed.LINE_MAX),
                Typed.atMost(localTitle, Typed.LINE_MAX),
                new Interest(
                        Typed.atMost(interest.need(), NEED_LETTERS),
                        interest.year(),
                        Typed.atMost(interest.contact(), Typed.LINE_MAX),
                        Typed.atMost(interest.number(), Typed.LINE_MAX),
                        interest.copies().stream()
                                .limit(COPIES)
                                .map(c -> Typed.atMost(c, Typed.LINE_MAX))
                                .toList()),
                members.stream().distinct().toList());
    }
}
