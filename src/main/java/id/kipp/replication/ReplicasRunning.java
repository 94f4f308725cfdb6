package id.kipp.replication;

import id.kipp.account.Account;
import id.kipp.account.AccountState;
import id.kipp.account.Accounts;
import id.kipp.audit.Canonical;
import id.kipp.catalogue.CatalogueRefusal;
import id.kipp.catalogue.Running;
import id.kipp.catalogue.StopReason;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.mail.Mails;
import id.kipp.mail.OneTime;
import id.kipp.mail.Site;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Asks adopters once a year whether their replica still runs, by a link that needs no signing in and works once. */
@Service
public class ReplicasRunning {

    /** What the code of such a link begins with, so that it is told from those of innovations. */
    public static final String SIGN = "r.";

    static final Duration YEAR = Duration.ofDays(365);
    private static final Duration GOOD = Duration.ofDays(90);
    private static final int CODE = 24; // bytes
    private static final int PAGE_MAX = 100;
    private static final int PEOPLE = 3;

    private final ReplicationStore replications;
    private final ReplicaPulseStore pulses;
    private final Accounts accounts;
    private final Mails mails;
    private final Site site;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReplicasRunning(
            ReplicationStore replications,
            ReplicaPulseStore pulses,
            Accounts accounts,
            Mails mails,
            Site site,
            Clock clock) {
        this.replications = replications;
        this.pulses = pulses;
        this.accounts = accounts;
        this.mails = mails;
        this.site = site;
        this.clock = clock;
    }

    /** What the page behind a link asks about. @param by the adopter */
    public record AskedReplica(String title, String by) {}

    /** Not answered, or said to be stopped and not recorded. @param said null while there is no answer */
    public record Waiting(ReplicationId id, String title, String by, Instant since, ReplicaPulse.@Nullable Said said) {}

    /** @return whether a letter went out; the question is written before, and that it went out after */
    boolean ask(Actor clockwork, ReplicationId id, Instant now) {
        var one = replications.find(id).filter(r -> isAsked(r.state())).orElse(null);
        if (one == null) return false;
        var bytes = new byte[CODE];
        random.nextBytes(bytes);
        var code = SIGN + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var hash = hash(code);
        var asked = pulses.update(id, p -> isDue(p, now) ? p.asking(clockwork, hash, now) : p);
        if (!hash.equals(asked.code())) return false; // an answer came in between
        var people = people(one.about().adopter());
        for (var person : people) {
            var to = person.profile();
            var link = new OneTime(site.stillRuns(code));
            mails.send(to.email(), to.locale(), "replica-running", to.name(), one.title(), link);
        }
        pulses.update(id, p -> hash.equals(p.code()) ? p.asked(clockwork, now) : p);
        return !people.isEmpty();
    }

    /** A year after the last answer, and again when the link of the last question is no longer good. */
    static boolean isDue(@Nullable ReplicaPulse pulse, Instant now) {
        if (pulse == null) return true;
        if (pulse.isSaidToBeStopped()) return false;
        if (pulse.said() != null && now.isBefore(pulse.said().at().plus(YEAR))) return false;
        return pulse.askedAt() == null || now.isAfter(pulse.askedAt().plus(GOOD));
    }

    static boolean isAsked(ReplicationState state) {
        return ReplicaRound.ASKED.contains(state);
    }

    private List<Account> people(Adopter by) {
        var found = new ArrayList<Account>();
        if (by.unit() != null) found.addAll(accounts.of(List.of(by.unit())));
        if (found.isEmpty() && by.agency() != null) found.addAll(accounts.adminsOf(List.of(by.agency())));
        return found.stream()
                .filter(a -> a.state() != AccountState.LOCKED && a.state() != AccountState.CANCELLED)
                .limit(PEOPLE)
                .toList();
    }

    /** What a link asks about. @throws Refusal {@code catalogue.link-unknown} once it is used, or too old */
    @PublicAccess("whoever holds the link was asked")
    public AskedReplica asked(String code) {
        var one = replications
                .find(pulse(code).id())
                .filter(r -> isAsked(r.state()))
                .orElseThrow(() -> new Refusal(CatalogueRefusal.LINK_UNKNOWN));
        return new AskedReplica(one.title(), one.about().adopter().name());
    }

    /**
     * Their answer; the link is used up. Of what stopped the adopter and the hub are told: the step itself is taken by a person.
     *
     * @throws Refusal as {@link #asked}, {@code catalogue.stop-reason-missing}
     */
    @PublicAccess("whoever holds the link was asked")
    public void answer(Actor actor, String code, Running running, @Nullable StopReason why) {
        var stopped = running == Running.STOPPED;
        if (running == Running.UNKNOWN || (stopped && why == null))
            throw new Refusal(CatalogueRefusal.STOP_REASON_MISSING);
        asked(code);
        var said = new ReplicaPulse.Said(running, stopped ? why : null, clock.instant());
        pulses.save(pulse(code).saying(actor, said)); // of two at once the second is told
    }

    private ReplicaPulse pulse(String code) {
        var open = clock.instant().minus(GOOD);
        return Optional.of(code)
                .filter(c -> c.length() <= 64)
                .flatMap(c -> pulses.asked(hash(c)))
                .filter(p -> p.askedAt() != null && p.askedAt().isAfter(open))
                .orElseThrow(() -> new Refusal(CatalogueRefusal.LINK_UNKNOWN));
    }

    /** Whose adopters have not answered, and what is said to be stopped and nobody has recorded; the longest first. */
    public List<Waiting> waiting(Actor actor, int limit) {
        actor.require(Role.SECRETARIAT);
        var some = pulses.waiting(Math.clamp(limit, 0, PAGE_MAX));
        var rows = rows(some);
        return some.stream()
                .filter(p -> !isSettled(p, rows.get(p.id())))
                .flatMap(p -> Optional.ofNullable(rows.get(p.id())).map(row -> waiting(p, row)).stream())
                .toList();
    }

    private static Waiting waiting(ReplicaPulse pulse, ReplicationRow row) {
        var by = row.about().adopter().name();
        var said = pulse.isSaidToBeStopped() ? pulse.said() : null;
        return new Waiting(pulse.id(), row.title(), by, pulse.waits() == null ? Instant.EPOCH : pulse.waits(), said);
    }

    Map<ReplicationId, ReplicationRow> rows(List<ReplicaPulse> some) {
        return replications.rowsOf(some.stream().map(ReplicaPulse::id).toList()).stream()
                .collect(Collectors.toMap(ReplicationRow::id, Function.identity()));
    }

    /** Whether a person has taken a step since it began to wait. */
    static boolean isSettled(ReplicaPulse pulse, @Nullable ReplicationRow row) {
        if (row == null || pulse.waits() == null || !isAsked(row.state())) return true;
        return row.standing().since().isAfter(pulse.waits());
    }

    static String hash(String code) {
        return HexFormat.of().formatHex(Canonical.digest().digest(code.getBytes(StandardCharsets.UTF_8)));
    }
}
