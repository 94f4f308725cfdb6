package id.kipp;

import id.kipp.account.Account;
import id.kipp.account.NationalAccounts;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.NationalUnits;
import id.kipp.assignment.Assignment;
import id.kipp.assignment.NationalPlaces;
import id.kipp.assignment.Pacts;
import id.kipp.audit.Chained;
import id.kipp.catalogue.Earlier;
import id.kipp.catalogue.Publishing;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionId;
import id.kipp.edition.NationalEdition;
import id.kipp.judging.Consolidation;
import id.kipp.judging.NationalPanel;
import id.kipp.judging.NationalScores;
import id.kipp.judging.Sheet;
import id.kipp.kernel.Province;
import id.kipp.mail.NationalLetters;
import id.kipp.notice.NationalBells;
import id.kipp.proposal.AgencySnapshot;
import id.kipp.proposal.NationalEntries;
import id.kipp.proposal.NationalEntries.Proposer;
import id.kipp.proposal.NationalEntries.Written;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Stage;
import id.kipp.store.BulkLoad;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * A national edition in the middle of its judging, one, two or four times as large as a real one: 3,478 drafts, 2,454
 * submitted, 1,917 admitted, three of 80 evaluators each, 70 % of the sheets sealed, 339 institutions, 1,065 catalogue
 * entries, 50,000 letters. Written through the stores, with the lines of the trail that belong to it. A second edition has
 * as many admitted proposals and nobody to judge them yet.
 */
public final class National {

    /** Where the judging goes on. */
    public static final EditionId EDITION = new EditionId("2023");

    /** Where nothing is assigned yet. */
    public static final EditionId UNASSIGNED = new EditionId("2024");

    private static final int DRAFTS = 3_478;
    private static final int SUBMITTED = 2_454;
    private static final int ADMITTED = 1_917;
    private static final int WAITING = 100; // of those submitted, to be screened
    private static final int CATALOGUE = 1_065;
    private static final int LETTERS = 50_000;
    private static final int SEALED = 58; // of a hundred of the group that runs, by their whole teams
    private static final int AGREED = 50; // of the same hundred
    private static final int REVIEWS = 3;
    private static final int AT_ONCE = 250;

    private final ApplicationContext context;
    private final int size;
    private final NationalText text;
    private final NationalPeople people;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant begun = now.minus(Duration.ofDays(58));
    private final SplittableRandom chance = new SplittableRandom(2023);
    private final List<Agency> agencies = new ArrayList<>();

    private National(ApplicationContext context, int size, NationalText text) {
        this.text = text;
        this.context = context;
        this.size = size;
        this.people = new NationalPeople(size);
    }

    /** @param size 1 for as many as a real edition has; the store must be empty */
    public static void fill(ApplicationContext context, int size) {
        var national = new National(context, size, NationalText.FULL);
        context.getBean(BulkLoad.class).fill(national::fill);
    }

    /** As {@link #fill}, with short texts and a tenth of the letters, bells and entries of the catalogue: for a test. */
    public static void fillBriefly(ApplicationContext context, int size) {
        var national = new National(context, size, NationalText.BRIEF);
        context.getBean(BulkLoad.class).fill(national::fill);
    }

    /** A sheet by the number of its proposal and its place among the team's. */
    public record Place(int proposal, int judge) {}

    /** Sheets of the group that runs which are so far, spread over the whole edition. */
    public static Stream<Place> sheets(int size, NationalScores.Progress progress) {
        var first = ahead(size);
        return IntStream.range(first, DRAFTS * size)
                .filter(i -> place(i) < ADMITTED)
                .boxed()
                .flatMap(i -> IntStream.range(0, REVIEWS)
                        .filter(k -> progress((i - first) % 100, k) == progress)
                        .mapToObj(k -> new Place(i, k)));
    }

    /** One sheet of each proposal of the group that runs whose team has sealed. */
    public static Stream<Place> scored(int size) {
        var first = ahead(size);
        return sheets(size, NationalScores.Progress.SEALED)
                .filter(s -> s.judge() == 0 && (s.proposal() - first) % 100 < SEALED);
    }

    /** Numbers of submissions that wait to be screened. */
    public static IntStream waiting(int size) {
        return IntStream.range(0, DRAFTS * size).filter(i -> place(i) >= SUBMITTED - WAITING && place(i) < SUBMITTED);
    }

    private void fill() {
        enrol();
        var edition = open(EDITION);
        var next = open(UNASSIGNED);
        people.evaluators.forEach(e -> sign(e, edition));
        people.panelists.forEach(p -> sign(p, edition));
        ahead(edition);
        running(edition);
        if (share() == 1) Chained.untold(context, () -> unassigned(next));
        catalogue();
        NationalLetters.keep(context, LETTERS * size / share(), begun);
    }

    private void enrol() {
        agencies.addAll(context.getBean(Agencies.class).register(people.secretary, NationalPeople.agencies(size)));
        NationalUnits.add(context, agencies);
        var proposers = agencies.stream()
                .flatMap(a -> Stream.concat(
                        Stream.of(NationalPeople.admin(a)),
                        IntStream.range(0, NationalUnits.EACH).mapToObj(u -> NationalPeople.writer(a, u))));
        var everybody = Stream.of(
                        NationalPeople.staff().stream(),
                        people.evaluators.stream(),
                        people.panelists.stream(),
                        proposers)
                .flatMap(s -> s)
                .toList();
        each(everybody, some -> NationalAccounts.enrol(context, some));
        var judges = everybody.size() - agencies.size() * (NationalUnits.EACH + 1);
        var told = IntStream.range(0, everybody.size())
                .filter(i -> i < judges || i % share() == 0)
                .mapToObj(i -> everybody.get(i).id())
                .toList();
        each(told, some -> NationalBells.ring(context, some, now));
    }

    /** Of what every person has much of, a test needs a tenth. */
    private int share() {
        return text.equals(NationalText.FULL) ? 1 : 10;
    }

    private Edition open(EditionId id) {
        return NationalEdition.open(
                context,
                people.secretary,
                id,
                size,
                people.evaluators.stream().map(Account::id).toList(),
                people.panelists.stream().map(Account::id).toList());
    }

    private void sign(Account judge, Edition edition) {
        context.getBean(Pacts.class).sign(people.judge(judge.id()), edition.id());
    }

    /** Four fifths: written, submitted, screened, assigned, scored as far as they are; the first ranked list is laid out. */
    private void running(Edition edition) {
        var batch = new Batch(edition);
        var first = ahead(size);
        Predicate<Integer> later = i -> place(i) < ADMITTED && (i - first) % 100 >= AGREED;
        var all = IntStream.range(first, DRAFTS * size).boxed().toList();
        Chained.untold(context, () -> {
            all.stream().filter(later.negate()).forEach(i -> running(batch, i, i - first));
            batch.end();
        });
        // ranked while everything admitted has its score: what comes in now has none yet
        new NationalDecisions(context, people, EDITION).ranked(NationalEdition.GENERAL);
        Chained.untold(context, () -> {
            all.stream().filter(later).forEach(i -> running(batch, i, i - first));
            batch.end();
        });
    }

    private void running(Batch batch, int number, int which) {
        var proposal = batch.entry(number, NationalEdition.GENERAL);
        if (proposal.stage() == Stage.SCREENED)
            batch.judged(proposal, k -> progress(which % 100, k), which % 100 < AGREED, at(which % 100));
    }

    /** A fifth: all of it scored and agreed, nominees decided, finalists announced and heard. */
    private void ahead(Edition edition) {
        var batch = new Batch(edition);
        Chained.untold(context, () -> {
            for (var i = 0; i < ahead(size); i++) {
                var proposal = batch.entry(i, NationalEdition.SPECIAL);
                if (proposal.stage() == Stage.SCREENED)
                    batch.judged(proposal, k -> NationalScores.Progress.SEALED, true, at(i % 100));
            }
            batch.end();
        });
        var decisions = new NationalDecisions(context, people, EDITION);
        decisions.nominated(NationalEdition.SPECIAL);
        decisions.finalists(NationalEdition.SPECIAL);
        new NationalPanel(context, edition, people, text, chance).heard(now);
        decisions.laidOut(NationalEdition.SPECIAL);
    }

    /** Some hundred proposals with what belongs to them, stored together. */
    private final class Batch {
        final Edition edition;
        final NationalEntries entries;
        final NationalPlaces places = new NationalPlaces(people.evaluators, people.secretary);
        final NationalScores scores;
        final List<Written> written = new ArrayList<>();
        final List<Assignment> assigned = new ArrayList<>();
        final List<Sheet> sheets = new ArrayList<>();
        final List<Consolidation> agreed = new ArrayList<>();
        CompletableFuture<Void> storing = CompletableFuture.completedFuture(null);

        Batch(Edition edition) {
            this.edition = edition;
            this.entries = entries(edition);
            this.scores = new NationalScores(context, edition, people::judge, text, chance);
        }

        Proposal entry(int number, String group) {
            if (written.size() == AT_ONCE) store();
            written.add(National.this.entry(entries, number, group));
            return written.getLast().proposal();
        }

        void judged(Proposal p, IntFunction<NationalScores.Progress> progress, boolean agree, Instant at) {
            var team = places.team(p.submitted().agency(), REVIEWS);
            assigned.add(places.given(p.id(), edition.id(), team, now.minus(Duration.ofDays(10))));
            var quality = 55 + chance.nextInt(35);
            var own = IntStream.range(0, REVIEWS)
                    .mapToObj(k -> scores.sheet(p, team.get(k), quality, progress.apply(k), at))
                    .flatMap(Optional::stream)
                    .toList();
            sheets.addAll(own);
            if (agree) agreed.add(scores.agreed(p, own, at));
        }

        /** All of it is stored when this returns. */
        void end() {
            store();
            storing.join();
        }

        private void store() {
            if (written.isEmpty()) return;
            var entered = List.copyOf(written);
            var given = List.copyOf(assigned);
            var own = List.copyOf(sheets);
            var together = List.copyOf(agreed);
            storing.join();
            storing = CompletableFuture.allOf( // while the next are made
                    CompletableFuture.runAsync(() -> entries.store(entered)), CompletableFuture.runAsync(() -> {
                        NationalPlaces.store(context, given);
                        scores.store(own, together);
                    }));
            Stream.of(written, assigned, sheets, agreed).forEach(List::clear);
        }
    }

    private void unassigned(Edition edition) {
        var entries = entries(edition);
        var all = IntStream.range(0, ADMITTED * size)
                .mapToObj(i -> entries.screened(
                        entries.submitted(entries.drafted(i, NationalEdition.GENERAL, proposer(i)), i, proposer(i)),
                        Screening.Outcome.PASSED))
                .toList();
        each(all, entries::storeLives);
    }

    private void catalogue() {
        var entries = IntStream.range(0, CATALOGUE * size / share())
                .mapToObj(i -> new Earlier(
                        2014 + i % 9,
                        "TOP_45",
                        "UMUM",
                        NationalText.title("katalog", i),
                        new Earlier.Owner(
                                null,
                                "Instansi katalog " + i % 300,
                                "KABUPATEN",
                                Province.values()[i % Province.values().length].label()),
                        "",
                        NationalText.words(i, 80),
                        "https://example.org/" + i))
                .toList();
        each(entries, some -> context.getBean(Publishing.class).bringIn(people.secretary, some));
    }

    /** Two of seven stay with their units; of those submitted some fail the screening and some wait for it. */
    private Written entry(NationalEntries entries, int number, String group) {
        var by = proposer(number);
        var drafted = entries.drafted(number, group, by);
        var place = place(number);
        if (place >= SUBMITTED) return drafted;
        var submitted = entries.submitted(drafted, number, by);
        if (place < ADMITTED) return entries.screened(submitted, Screening.Outcome.PASSED);
        return place < SUBMITTED - WAITING ? entries.screened(submitted, Screening.Outcome.FAILED) : submitted;
    }

    private static int ahead(int size) {
        return DRAFTS * size / 5;
    }

    /** Shuffled by a prime, so that every figure of a real edition comes out, times the size. */
    private static int place(int number) {
        return (int) (number * 7919L % DRAFTS);
    }

    /** Of a hundred proposals: 50 agreed, 8 sealed by all, the rest begun by some. 62 % of their sheets are sealed. */
    private static NationalScores.Progress progress(int share, int judge) {
        if (share < SEALED) return NationalScores.Progress.SEALED;
        return switch ((share * 3 + judge) % 10) {
            case 0 -> NationalScores.Progress.SEALED;
            case 1, 2, 3 -> NationalScores.Progress.COMPLETE;
            case 4, 5 -> NationalScores.Progress.HALF;
            default -> NationalScores.Progress.UNREAD;
        };
    }

    private Instant at(int share) {
        return now.minus(Duration.ofDays(9)).plus(Duration.ofHours(share));
    }

    private NationalEntries entries(Edition edition) {
        return new NationalEntries(context, edition, people.secretary, text, begun);
    }

    private Proposer proposer(int number) {
        var agency = agencies.get(number % agencies.size());
        var unit = number / agencies.size() % NationalUnits.EACH;
        var province = agency.province();
        var snapshot = new AgencySnapshot(
                agency.id(),
                agency.name(),
                NationalUnits.name(unit),
                agency.kind().name(),
                province == null ? "" : province.label(),
                agency.disadvantaged(),
                number % 3 == 0);
        return new Proposer(
                TestSessions.actor(NationalPeople.writer(agency, unit)),
                TestSessions.actor(NationalPeople.admin(agency)),
                snapshot);
    }

    private static <T> void each(List<T> all, Consumer<List<T>> some) {
        for (var from = 0; from < all.size(); from += AT_ONCE)
            some.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
}
