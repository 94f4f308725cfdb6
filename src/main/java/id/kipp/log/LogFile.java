package id.kipp.log;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The files of an export, in the order in which they are checked. */
enum LogFile {
    EDITION("edition.jsonl", true, "edition.opened", "edition.amended", "edition.frozen"),
    PROPOSALS("proposals.jsonl", true, "proposal.submitted"),
    ASSIGNMENTS("assignments.jsonl", true, "assignment.given", "assignment.recused", "assignment.replaced"),
    SHEETS("sheets.jsonl", false, "sheet.sealed", "panel-sheet.sealed"),
    CONSOLIDATIONS("consolidations.jsonl", false, "consolidation.agreed"),
    DECISIONS("decisions.jsonl", false, "nomination.decided", "finalists.decided", "plenary.decided"),
    RANKING("ranking.jsonl", false),
    CHAIN("chain.jsonl", false),
    ROOTS("roots.jsonl", false),
    /** Only when it was asked for; its lines are in no chain. */
    JUDGES("judges.jsonl", false);

    static final String MANIFEST = "manifest.json";

    final String file;

    /** Of each subject only the last entry counts: what came before it no longer holds. */
    final boolean lastOnly;

    /** What the chain calls that of which a line of this file is the content. */
    final Set<String> actions;

    LogFile(String file, boolean lastOnly, String... actions) {
        this.file = file;
        this.lastOnly = lastOnly;
        this.actions = Set.of(actions);
    }

    boolean isLogged() {
        return !actions.isEmpty();
    }

    static List<LogFile> always() {
        return Arrays.stream(values()).filter(f -> f != JUDGES).toList();
    }

    static Optional<LogFile> named(String file) {
        return Arrays.stream(values()).filter(f -> f.file.equals(file)).findFirst();
    }
}
