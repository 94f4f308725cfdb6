package id.kipp.auditexport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of an export, in the order in which they are checked. Which actions a file holds the contents of stands here
 * and nowhere else; a line of any other action is in {@code lines.jsonl} alone, its content stays in the house.
 */
enum LogFile {
    EDITION(
            "edition.jsonl",
            "edition.opened",
            "edition.amended",
            "edition.drafted",
            "edition.staffed",
            "edition.move-asked",
            "edition.move-withdrawn",
            "edition.moved",
            "edition.frozen",
            "edition.revised"),
    PROPOSALS("proposals.jsonl", "proposal.submitted"),
    ASSIGNMENTS(
            "assignments.jsonl",
            "assignment.given",
            "assignment.recused",
            "assignment.replaced",
            "assignment.called",
            "assignment.named"),
    SHEETS("sheets.jsonl", "sheet.sealed", "panel-sheet.sealed", "sheet.set-aside"),
    CONSOLIDATIONS("consolidations.jsonl", "consolidation.agreed"),
    DECISIONS("decisions.jsonl", "decision.decided", "nomination.decided", "finalists.decided", "plenary.decided"),
    RANKING("ranking.jsonl"),
    LINES("lines.jsonl"),
    CHAIN("chain.jsonl"),
    ROOTS("roots.jsonl"),
    /** Only when it was asked for; its lines are in no chain. */
    JUDGES("judges.jsonl");

    static final String MANIFEST = "manifest.json";

    final String file;
    final Set<String> actions;

    LogFile(String file, String... actions) {
        this.file = file;
        this.actions = Set.of(actions);
    }

    boolean hasContents() {
        return !actions.isEmpty();
    }

    static List<LogFile> always() {
        return Arrays.stream(values()).filter(f -> f != JUDGES).toList();
    }

    static Optional<LogFile> named(String file) {
        return Arrays.stream(values()).filter(f -> f.file.equals(file)).findFirst();
    }

    /** Where the content of such a line stands. */
    static Optional<LogFile> of(String action) {
        return Arrays.stream(values()).filter(f -> f.actions.contains(action)).findFirst();
    }
}
