package id.kipp.replication;

import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done: reports of the adopter, visits of hub or ministry, what was changed on the way, and whether it still runs. */
public record Progress(
        String startProof, List<Report> reports, List<Visit> visits, List<Adaptation> adaptations, List<Check> checks) {

    static final Progress NONE = new Progress("", List.of(), List.of(), List.of(), List.of());

    /** @param now the figure of the plan's indicator at that time */
    public record Report(String summary, String now, String issues, String help, AccountId by, Instant at) {}

    /** @param due until when findings are mended; null where there are none */
    public record Visit(
            Party as,
            LocalDate day,
            String findings,
            String advice,
            @Nullable LocalDate due,
            Verdict verdict,
            AccountId by) {}

    public enum Verdict {
        ON_TRACK,
        AT_RISK,
        STALLED;

        public String key() {
            return "replication.verdict." + name();
        }
    }

    /** @param planned or because something happened @param core whether the core is kept @param effect what was seen */
    public record Adaptation(
            Change change, Nature nature, boolean planned, Core core, Reason reason, String text, String effect) {}

    public enum Change {
        CONTENT,
        DELIVERY,
        TARGET,
        TECHNOLOGY,
        ORGANISATION,
        NAME;

        public String key() {
            return "replication.change." + name();
        }
    }

    public enum Nature {
        ADD,
        REDUCE,
        REPLACE,
        REORDER,
        MERGE,
        LOCALISE;

        public String key() {
            return "replication.nature." + name();
        }
    }

    public enum Core {
        KEPT,
        CHANGED,
        UNKNOWN;

        public String key() {
            return "replication.core." + name();
        }
    }

    public enum Reason {
        REACH,
        COST,
        REGULATION,
        CULTURE,
        STAFF,
        INFRASTRUCTURE;

        public String key() {
            return "replication.reason." + name();
        }
    }

    public record Check(boolean running, String says, Instant at) {}

    Progress started(String proof) {
        return new Progress(proof, reports, visits, adaptations, checks);
    }

    Progress with(Report one) {
        return new Progress(
                startProof, Stream.concat(reports.stream(), Stream.of(one)).toList(), visits, adaptations, checks);
    }

    Progress with(Visit one) {
        return new Progress(
                startProof,
                reports,
                Stream.concat(visits.stream(), Stream.of(one)).toList(),
                adaptations,
                checks);
    }

    Progress with(Adaptation one) {
        return new Progress(
                startProof,
                reports,
                visits,
                Stream.concat(adaptations.stream(), Stream.of(one)).toList(),
                checks);
    }

    Progress with(Check one) {
        return new Progress(
                startProof,
                reports,
                visits,
                adaptations,
                Stream.concat(checks.stream(), Stream.of(one)).toList());
    }
}
