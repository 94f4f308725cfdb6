package id.kipp.hub;

import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Team;
import id.kipp.judging.Line;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Rubric;
import id.kipp.judging.Scores;
import id.kipp.judging.Sealed;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Once a year a hub assesses itself, with evidence; its region's secretary approves; whoever verifies answers every question
 * again on a copy of their own, which is the one that counts; the ministry records what came of it. Both are rounds of judging
 * with a hub as what is judged.
 */
@Service
public class HubMaturity {

    public static final String SELF = "self";
    public static final String VERIFY = "verify";
    private static final String RULES = "hub-maturity";
    private static final int PROVEN = 75_00; // from this answer on a link proves it

    private final HubStore store;
    private final HubAccess access;
    private final Editions editions;
    private final Sheets sheets;
    private final Scores scores;
    private final EquityBoard board;
    private final Clock clock;

    HubMaturity(
            HubStore store,
            HubAccess access,
            Editions editions,
            Sheets sheets,
            Scores scores,
            EquityBoard board,
            Clock clock) {
        this.store = store;
        this.access = access;
        this.editions = editions;
        this.sheets = sheets;
        this.scores = scores;
        this.board = board;
        this.clock = clock;
    }

    /** The year's rules, calendar and people; empty where hubs are not assessed in it. */
    @PublicAccess("that hubs are assessed in a year, and by which questions, is public")
    public Optional<Edition> year(int year) {
        return editions.find(HubSubject.edition(year));
    }

    /** The years in which hubs are assessed, the latest first. */
    @PublicAccess("that hubs are assessed in a year, and by which questions, is public")
    public List<Integer> years() {
        return editions.ofOthers().stream()
                .flatMap(e -> HubSubject.year(e.id()).stream())
                .sorted((a, b) -> b - a)
                .toList();
    }

    /**
     * Begun once more where it was cut off before anybody was named.
     *
     * @param verifiers people of Tim Evaluasi
     * @throws Refusal {@code edition.exists}, or as {@link Editions#staff}
     */
    public Edition begin(Actor actor, int year, LocalDate firstDay, List<AccountId> verifiers) {
        actor.require(Role.SECRETARIAT);
        var rules = editions.programme(RULES);
        var name = rules.name();
        var of = Integer.toString(rules.year());
        var called = new Text(name.id().replace(of, "" + year), name.en().replace(of, "" + year));
        var opened = half(year)
                .orElseGet(() -> editions.open(
                        actor, HubSubject.edition(year), rules.renewed(year, called, rules.theme()), firstDay));
        return editions.staff(actor, opened, new Team(verifiers, null, List.of(), null));
    }

    /** Whether anybody is named to verify it. */
    @PublicAccess("that hubs are assessed in a year, and by which questions, is public")
    public boolean isVerified(int year) {
        return year(year).filter(e -> !e.team().evaluators().isEmpty()).isPresent();
    }

    /** Opened, and nobody named to verify. */
    private Optional<Edition> half(int year) {
        return editions.ofOthers().stream()
                .filter(e -> e.id().equals(HubSubject.edition(year)))
                .filter(e -> e.team().evaluators().isEmpty())
                .findFirst();
    }

    /** The hub's own answers, blank while there are none. @throws Refusal {@code hub.maturity-year}, {@code hub.no-hub} */
    public Sheet own(Actor actor, int year) {
        return sheets.open(actor, SELF, subject(access.own(actor), year).id());
    }

    /** One answer. @param line with the step chosen and, in its note, where the evidence is @throws Refusal as {@link Sheets#score} */
    public Sheet answer(Actor actor, Sheet seen, Line line) {
        if (HubSubject.of(seen.subject()).isEmpty()) throw new Refusal(HubRefusal.UNKNOWN);
        if (seen.round().equals(SELF))
            access.requireWrite(actor, access.own(actor).id());
        return sheets.score(actor, seen, line);
    }

    /**
     * The hub's answers are final: by its region's secretary, where one signs in.
     *
     * @throws Refusal {@code hub.maturity-secretary}, {@code hub.maturity-evidence} naming how many answers lack their link, and
     *     as {@link Sheets#seal}
     */
    public Sheet approve(Actor actor, Sheet seen) {
        var hub = access.own(actor);
        if (hub.setup().secretary() != null && !hub.setup().isSecretary(actor))
            throw new Refusal(HubRefusal.MATURITY_SECRETARY);
        var bare = seen.marks().lines().stream().filter(HubMaturity::isBare).count();
        if (bare > 0) throw new Refusal(HubRefusal.MATURITY_EVIDENCE, bare);
        return sheets.seal(actor, seen);
    }

    private static boolean isBare(Line line) {
        var given = line.points();
        return given != null
                && given.hundredths() >= PROVEN
                && !line.note().toLowerCase(Locale.ROOT).contains("https://");
    }

    /** The copy of whoever verifies. @throws Refusal {@code hub.maturity-not-yet} before the hub's own is approved, and those of a round */
    public Sheet copy(Actor actor, String hub, int year) {
        actor.require(Role.EVALUATOR);
        var subject = subject(known(hub), year);
        var copy = sheets.open(actor, VERIFY, subject.id()); // refuses whoever verifies nothing
        if (answers(subject, SELF).isEmpty()) throw new Refusal(HubRefusal.MATURITY_NOT_YET);
        return copy;
    }

    /** What the hub gave itself, for whoever verifies it and once all is recorded for the hub. */
    public List<Line> given(Actor actor, String hub, int year) {
        copy(actor, hub, year);
        return answers(subject(known(hub), year), SELF).getFirst();
    }

    /** @throws Refusal as {@link Sheets#seal} */
    public Sheet verified(Actor actor, Sheet seen) {
        var subject = HubSubject.of(seen.subject()).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
        copy(actor, subject.hub(), subject.year());
        return sheets.seal(actor, seen);
    }

    /**
     * Records what the copies of all who verify come to: it counts from now on.
     *
     * @throws Refusal {@code hub.maturity-not-yet} before all have sealed, {@code hub.maturity-recorded}
     */
    public MaturityResult record(Actor actor, String hub, int year) {
        actor.require(Role.SECRETARIAT);
        var subject = subject(known(hub), year);
        var copies = sheets.all(actor, VERIFY, subject.id());
        var own = answers(subject, SELF);
        if (own.isEmpty()) throw new Refusal(HubRefusal.MATURITY_NOT_YET);
        var rubric = rubric(year);
        var verified = MaturityScore.of(
                rubric,
                copies.stream()
                        .flatMap(s -> s.current().stream())
                        .map(Sealed::lines)
                        .toList());
        var coverage = coverage(known(hub));
        var result = new MaturityResult(
                verified, MaturityScore.of(rubric, own), coverage, verified.level(coverage), clock.instant());
        store.save(store.year(hub, year).assessed(actor, result, clock.instant()));
        return result;
    }

    /** All hubs with how far they are, for the ministry and whoever verifies. @throws Refusal {@code hub.maturity-year} */
    public List<MaturityRow> rows(Actor actor, int year) {
        var edition = year(year).orElseThrow(() -> new Refusal(HubRefusal.MATURITY_YEAR, year));
        var verifies = actor.is(Role.EVALUATOR) && edition.team().evaluates(actor.id());
        if (!verifies) actor.require(Role.SECRETARIAT);
        var own = sealed(edition, SELF);
        var copies = sealed(edition, VERIFY);
        var results =
                store.assessed(year).stream().collect(Collectors.toMap(AssessedYear::hub, AssessedYear::maturity));
        return store.rows().stream()
                .filter(h -> h.status().isHub())
                .map(h -> new MaturityRow(
                        h.id(),
                        h.head().name(),
                        own.containsKey(h.id()),
                        copies.getOrDefault(h.id(), 0L).intValue(),
                        results.get(h.id())))
                .toList();
    }

    /** How many sheets of the round are sealed, by hub. */
    private Map<String, Long> sealed(Edition edition, String round) {
        return scores.points(edition.id(), round).stream()
                .filter(s -> !s.marks().sealed().isEmpty())
                .flatMap(s -> HubSubject.of(s.subject()).stream())
                .collect(Collectors.groupingBy(HubSubject::hub, Collectors.counting()));
    }

    /** What was recorded, year by year. */
    @PublicAccess("how mature a hub is, is public once it is recorded; what it answered is not")
    public List<AssessedYear> trend(String hub) {
        return access.find(hub).isEmpty() ? List.of() : store.assessed(hub);
    }

    /** At most three to learn from; none before this one's maturity was recorded. */
    @PublicAccess("how mature a hub is, is public once it is recorded; what it answered is not")
    public List<MaturityPeers.Assessed> peers(String hub, int year) {
        var rows = store.rows();
        var all = store.assessed(year).stream()
                .flatMap(a -> rows.stream()
                        .filter(h -> h.id().equals(a.hub()) && h.status().isHub())
                        .map(h -> new MaturityPeers.Assessed(
                                a.hub(),
                                h.head().name(),
                                h.setup().members().size(),
                                a.maturity().verified())))
                .toList();
        return all.stream()
                .filter(a -> a.hub().equals(hub))
                .findFirst()
                .map(one -> MaturityPeers.of(one, all))
                .orElse(List.of());
    }

    /** The questions of a year, in their order. @throws Refusal {@code hub.maturity-year} */
    @PublicAccess("that hubs are assessed in a year, and by which questions, is public")
    public Rubric rubric(int year) {
        var edition = year(year).orElseThrow(() -> new Refusal(HubRefusal.MATURITY_YEAR, year));
        return RoundRule.of(edition, VERIFY).rubric(HubSubject.STAGE);
    }

    private List<List<Line>> answers(HubSubject subject, String round) {
        return scores.sealed(round, subject.id()).stream().map(Sealed::lines).toList();
    }

    /** Members with any of the four lights on; a hub without a region has none to reach. */
    private Ratio coverage(Hub hub) {
        var province = hub.head().province();
        return board.figures().provinces().stream()
                .filter(p -> p.province() == province)
                .findFirst()
                .map(p -> new Ratio(p.covered(), p.regencies().size()))
                .orElseGet(() -> new Ratio(0, 0));
    }

    private Hub known(String id) {
        return access.find(id).orElseThrow(() -> new Refusal(HubRefusal.UNKNOWN));
    }

    private HubSubject subject(Hub hub, int year) {
        if (year(year).isEmpty()) throw new Refusal(HubRefusal.MATURITY_YEAR, year);
        return new HubSubject(hub.id(), year);
    }
}
