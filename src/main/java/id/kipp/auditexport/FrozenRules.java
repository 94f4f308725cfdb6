package id.kipp.auditexport;

import id.kipp.kernel.Typed;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From the first submission on the rules stay what they were, or a line says that there is a new version; calendar and team may change. */
final class FrozenRules extends RecordCheck {

    private static final Set<String> RULES = Set.of(
            "deskWeight",
            "desk",
            "groups",
            "ladder",
            "matters",
            "nomination",
            "panel",
            "rounds",
            "rulesSha256",
            "year");

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final @Nullable String entered;
    private @Nullable Row before;
    private @Nullable Row frozen;

    FrozenRules(LogFindings findings, EditionLog log) {
        super(findings, log, LogFile.EDITION);
        this.entered = log.read(LogFile.PROPOSALS).stream()
                .map(p -> p.text("at"))
                .min(String::compareTo)
                .orElse(null);
    }

    @Override
    void look(Row row, Says says) {
        var line = log.line(row);
        var was = before;
        before = row;
        var action = line.action().substring("edition.".length());
        if (action.equals("revised") || frozen == null && action.equals("frozen")) frozen = row.only(RULES);
        else if (frozen == null && was != null && entered != null && line.at().compareTo(entered) > 0)
            frozen = was.only(RULES);
        says.where(frozen != null && !row.only(RULES).isSame(frozen), "verify.rules-changed");
        says.where(!isReplacedWithReason(row, was, line, action), "verify.rules-replaced");
        says.where(!isOfHundred(row), "verify.weights-sum");
        says.where(
                !line.subject().equals("edition:" + row.text("edition")) || action.equals("opened") == (was != null),
                "verify.other-said");
    }

    private static boolean isReplacedWithReason(Row row, @Nullable Row was, LogLine line, String action) {
        var earlier = was == null ? List.<Row>of() : versions(was);
        var versions = versions(row);
        var kept = versions.size() >= earlier.size()
                && versions.subList(0, earlier.size()).equals(earlier);
        if (!kept || versions.size() - earlier.size() != (action.equals("revised") ? 1 : 0)) return false;
        return versions.stream()
                .skip(earlier.size())
                .allMatch(v -> v.text("by").equals(line.actor())
                        && v.text("until").equals(line.at())
                        && !Typed.isNothing(v.text("reason")));
    }

    private static List<Row> versions(Row row) {
        return row.has("earlier") ? row.rows("earlier") : List.of();
    }

    private static boolean isOfHundred(Row row) {
        var rubrics = Stream.concat(
                row.rows("groups").stream().map(g -> g.rows("rubric")),
                row.has("rounds")
                        ? row.rows("rounds").stream().map(r -> r.rows("rubric"))
                        : Stream.of(row.rows("panel")));
        var shares =
                row.has("matters") ? row.rows("matters").stream().map(m -> m.rows("weights")) : Stream.<List<Row>>of();
        return rubrics.allMatch(r -> isOfHundred(r, "weight")) && shares.allMatch(s -> isOfHundred(s, "percent"));
    }

    private static boolean isOfHundred(List<Row> all, String field) {
        if (all.isEmpty()) return true;
        var weights = all.stream().map(r -> BigInteger.valueOf(r.number(field))).toList();
        return weights.stream().allMatch(w -> w.signum() >= 0)
                && weights.stream().reduce(BigInteger.ZERO, BigInteger::add).equals(HUNDRED);
    }
}
