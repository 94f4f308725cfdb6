package id.kipp.auditexport;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the first submission on the rules stay what they were; calendar and team may change. */
final class FrozenRules {

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

    private final LogFindings findings;
    private final Lines edition;
    private @Nullable Row frozen;

    FrozenRules(LogFindings findings, Lines edition) {
        this.findings = findings;
        this.edition = edition;
    }

    void run(List<LogLine> lines) {
        var freezing = lines.stream()
                .filter(l -> l.action().equals("edition.frozen"))
                .map(LogLine::id)
                .toList();
        findings.each(edition, (n, row) -> {
            if (frozen != null && !rules(row).isSame(frozen)) findings.add(edition.file(), n, "verify.rules-changed");
            if (frozen == null && freezing.contains(row.text("line"))) frozen = rules(row);
        });
    }

    private static Row rules(Row row) {
        return row.only(RULES);
    }
}
