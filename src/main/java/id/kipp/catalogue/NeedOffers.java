package id.kipp.catalogue;

import id.kipp.kernel.PublicAccess;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * What somebody with a problem may copy: the problem counts first, then whether it still runs and says how it is copied, then
 * how like its owner is to the one that asks. What has stopped comes after all others, and an award does not count.
 */
@Service
public class NeedOffers {

    public static final int MOST = 5;
    public static final int LONGEST = 1_500;

    private static final int LOOKED_AT = 20;
    private static final String REPLICATION = "REPLICATION";
    private static final Pattern COPYING = Pattern.compile(
            "replika|direplikasi|ditiru|meniru|adaptab|daerah lain|adaptable", Pattern.CASE_INSENSITIVE);

    private static final Comparator<NeedOffer> BEST = Comparator.comparing(NeedOffer::isStopped)
            .thenComparing(o -> -o.shared().size())
            .thenComparing(o -> !o.saysHow())
            .thenComparing(o -> !o.isKnownToRun())
            .thenComparing(o -> !o.near());

    private final Catalogue catalogue;

    NeedOffers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Where the problem is. @param kind name of the {@code AgencyKind}; empty where nobody says @param province likewise */
    public record Context(String kind, String province) {

        public static final Context UNKNOWN = new Context("", "");

        private boolean isLike(EntryOrigin origin) {
            return !kind.isEmpty() && kind.equals(origin.agencyKind())
                    || !province.isEmpty() && province.equals(origin.province());
        }
    }

    /** The best ones first; what is not of this problem is not among them. */
    @PublicAccess("the catalogue is public")
    public List<NeedOffer> of(String problem, Context context) {
        var asked = problem.length() <= LONGEST ? problem : problem.substring(0, LONGEST);
        var words = told(asked);
        if (words.isEmpty()) return List.of();
        return catalogue.helping(words, LOOKED_AT).stream()
                .filter(c -> isOriginal(c.entry()))
                .map(c -> new NeedOffer(
                        c,
                        c.shared(),
                        COPYING.matcher(c.entry().text().body()).find(),
                        context.isLike(c.entry().origin())))
                .sorted(BEST)
                .limit(MOST)
                .toList();
    }

    /** Figures belong to a problem and say how large it is: that another one has the same says nothing of what it is about. */
    private static String told(String problem) {
        return Arrays.stream(problem.split("\\s+"))
                .filter(w -> w.chars().anyMatch(Character::isLetter))
                .collect(Collectors.joining(" "));
    }

    private static boolean isOriginal(Entry entry) {
        return !entry.origin().group().key().equals(REPLICATION)
                && !entry.tier().key().contains(REPLICATION);
    }
}
