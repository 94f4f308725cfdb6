package id.kipp.replication;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.store.Added;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done: reports of the adopter, visits of hub or ministry, what was changed on the way, and whether it still runs. */
public record WorkOnIt(
        String startProof,
        List<Report> reports,
        List<Visit> visits,
        List<Adaptation> adaptations,
        List<Check> checks,
        @Added @Nullable List<Settled> settled) {

    /** Of each kind: one record holds them all. */
    static final int MOST = 100;

    static final WorkOnIt NONE = new WorkOnIt("", List.of(), List.of(), List.of(), List.of(), null);

    /** @param now the figure of the plan's indicator at that time */
    public record Report(String summary, String now, String issues, String help, AccountId by, Instant at) {}

    /** @param due until when findings are mended; null where there are none @param mended what the adopter answers; null so far */
    public record Visit(
            Party as,
            LocalDate day,
            String findings,
            String advice,
            @Nullable LocalDate due,
            Verdict verdict,
            AccountId by,
            @Added @Nullable Mended mended) {

        Visit with(Mended now) {
            return new Visit(as, day, findings, advice, due, verdict, by, now);
        }
    }

    /** What was done about the findings of a visit. @param proof where it can be seen */
    public record Mended(String says, String proof, AccountId by, Instant at) {}

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

    /**
     * What has become permanent, as evidence that it is institutionalised.
     *
     * @param says its number and name @param proof where it can be seen
     */
    public record Settled(SettledKind kind, String says, LocalDate day, String proof, AccountId by) {}

    public enum SettledKind {
        REGULATION,
        BUDGET_LINE,
        UNIT,
        STAFF;

        public String key() {
            return "replication.settled." + name();
        }
    }

    /** In the order in which it was recorded. */
    public List<Settled> permanent() {
        return settled == null ? List.of() : settled;
    }

    public record Check(boolean running, String says, Instant at) {}

    WorkOnIt started(String proof) {
        return new WorkOnIt(proof, reports, visits, adaptations, checks, settled);
    }

    /** @throws Refusal {@code replication.too-many} */
    WorkOnIt with(Report one) {
        return new WorkOnIt(startProof, added(reports, one), visits, adaptations, checks, settled);
    }

    /** @throws Refusal {@code replication.too-many} */
    WorkOnIt with(Visit one) {
        return new WorkOnIt(startProof, reports, added(visits, one), adaptations, checks, settled);
    }

    /** @param visit its place among them */
    WorkOnIt with(int visit, Mended answer) {
        var all = new ArrayList<>(visits);
        all.set(visit, all.get(visit).with(answer));
        return new WorkOnIt(startProof, reports, List.copyOf(all), adaptations, checks, settled);
    }

    /** @throws Refusal {@code replication.too-many} */
    WorkOnIt with(Adaptation one) {
        return new WorkOnIt(startProof, reports, visits, added(adaptations, one), checks, settled);
    }

    /** The last one, that it has stopped, always finds room. @throws Refusal {@code replication.too-many} */
    WorkOnIt with(Check one) {
        if (one.running()) requireRoom(checks);
        return new WorkOnIt(startProof, reports, visits, adaptations, joined(checks, one), settled);
    }

    /** @throws Refusal {@code replication.too-many} */
    WorkOnIt with(Settled one) {
        return new WorkOnIt(startProof, reports, visits, adaptations, checks, added(permanent(), one));
    }

    /** For readers whom they do not concern. Such a reader has no step left once there may be any, so this is never saved. */
    WorkOnIt withoutAdaptations() {
        return new WorkOnIt(startProof, reports, visits, List.of(), checks, settled);
    }

    static void requireRoom(List<?> before) {
        if (before.size() >= MOST) throw new Refusal(ReplicationRefusal.TOO_MANY, MOST);
    }

    private static <T> List<T> added(List<T> before, T one) {
        requireRoom(before);
        return joined(before, one);
    }

    private static <T> List<T> joined(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
