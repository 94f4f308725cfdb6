package id.kipp.auditexport;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** From the first submission on the rules stay what they were, or a line says that there is a new version; calendar and team may change. */
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
        var freezing = said("edition.frozen", lines);
        var revising = said("edition.revised", lines);
        findings.each(edition, (n, row) -> {
            var first = frozen == null && freezing.contains(row.text("line"));
            if (first || revising.contains(row.text("line"))) frozen = rules(row);
            if (frozen != null && !rules(row).isSame(frozen)) findings.add(edition.file(), n, "verify.rules-changed");
        });
    }

    private static Set<String> said(String action, List<LogLine> lines) {
        return lines.stream()
                .filter(l -> l.action().equals(action))
                .map(LogLine::id)
                .collect(Collectors.toSet());
    }

    private static Row rules(Row row) {
        return row.only(RULES);
    }
}
