package id.kipp;

import static id.kipp.account.AccountFixture.anAccount;

import id.kipp.account.Account;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcement;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.Followers;
import id.kipp.decision.Decision;
import id.kipp.decision.Decisions;
import id.kipp.edition.CalendarStep;
import id.kipp.edition.Category;
import id.kipp.edition.Conduct;
import id.kipp.edition.ConflictRule;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.EntryRules;
import id.kipp.edition.Form;
import id.kipp.edition.FormSection;
import id.kipp.edition.HearingRule;
import id.kipp.edition.Step;
import id.kipp.edition.Team;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Pick;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.proposal.Admitting;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Stage;
import id.kipp.replication.About;
import id.kipp.replication.Adopter;
import id.kipp.replication.Interest;
import id.kipp.replication.Original;
import id.kipp.replication.Provenance;
import id.kipp.replication.Replica;
import id.kipp.replication.ReplicationScope;
import id.kipp.replication.ReplicationState;
import id.kipp.replication.ToldReplication;
import id.kipp.replication.ToldReplications;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ListableBeanFactory;

/** A small competition played through the services by its people, as far as a test wants it. Every window is open. */
public final class Competition {

    public static final String GROUP = "GENERAL";

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final int MONTH = 31;

    public final Actor secretary = anAccount(Role.SECRETARIAT).id("secretary-1").actor();
    public final Actor secondSecretary =
            anAccount(Role.SECRETARIAT).id("secretary-2").actor();
    public final List<Actor> evaluators;
    public final List<Actor> panelists;
    public final EditionId id;

    private final ListableBeanFactory context;
    private final String suffix = UUID.randomUUID().toString().substring(0, 8);
    private final Map<ProposalId, Integer> desk = new LinkedHashMap<>();
    private int agencies;
    private int replicated;

    /** @param winners seats of the award plenary @param finalists seats among the nominees */
    public Competition(ListableBeanFactory context, int finalists, int winners) {
        this(context, finalists, winners, Function.identity());
    }

    public Competition(
            ListableBeanFactory context, int finalists, int winners, Function<Constitution, Constitution> change) {
        this(context, finalists, winners, 2, change);
    }

    /** @param evaluators in the team; the first chairs it */
    public Competition(
            ListableBeanFactory context,
            int finalists,
            int winners,
            int evaluators,
            Function<Constitution, Constitution> change) {
        this(context, evaluators, change.apply(small(EditionFixture.preset(2023), finalists, winners)));
    }

    /** Under rules of its own. */
    public Competition(ListableBeanFactory context, int evaluators, Constitution rules) {
        this.context = context;
        this.id = new EditionId("T" + suffix);
        this.evaluators = judges(Role.EVALUATOR, evaluators);
        this.panelists = judges(Role.PANELIST, 3);
        settle(); // what follows is followed from here on, also where nothing starts by itself
        var editions = bean(Editions.class);
        editions.open(
                secretary,
                id,
                everythingAtOnce(rules),
                LocalDate.ofInstant(now(), WIB).minusDays(1));
        var team = new Team(
                this.evaluators.stream().map(Actor::id).toList(),
                this.evaluators.getFirst().id(),
                panelists.stream().map(Actor::id).toList(),
                panelists.getFirst().id());
        editions.staff(secretary, edition(), team);
        this.evaluators.forEach(e -> bean(Pacts.class).sign(e, id));
    }

    /** By the clock of its store. */
    private Instant now() {
        return bean(Clock.class).instant();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public Edition edition() {
        return bean(Editions.class).get(id);
    }

    public void close(Step step) {
        move(step, now().minus(2, ChronoUnit.DAYS), now().minusSeconds(1));
    }

    public void move(Step step, Instant opens, Instant closes) {
        var editions = bean(Editions.class);
        var window = new Window(step, opens, closes);
        if (!editions.needsSecond(edition(), window)) editions.move(secretary, edition(), window, "Uji", "S-1");
        else editions.confirm(secondSecretary, editions.ask(secretary, edition(), window, "Uji", "S-1"), step);
    }

    /** A submitted and admitted proposal of an institution of its own, to be scored with these points at the desk. */
    public Proposal entered(String title, int points) {
        return entered(title, points, AgencyKind.CITY, Province.SULAWESI_UTARA);
    }

    public Proposal entered(String title, int points, AgencyKind kind, Province province) {
        return entered(GROUP, title, points, kind, province);
    }

    public Proposal entered(String group, String title, int points, AgencyKind kind, Province province) {
        var name = "Pemerintah Uji %s %d".formatted(suffix, ++agencies);
        var agency = bean(Agencies.class).register(secretary, new AgencyDraft(name, kind, province, false));
        var unit = bean(Agencies.class).addUnit(secretary, agency.id(), "Dinas Layanan");
        var writer = anAccount(Role.SERVICE_UNIT)
                .id("unit-" + suffix + agencies)
                .agency(agency.id())
                .unit(unit.id())
                .actor();
        var admin = anAccount(Role.AGENCY)
                .id("admin-" + suffix + agencies)
                .agency(agency.id())
                .actor();
        if (replicated > 0) tellReplicated(agency, title);
        var drafts = bean(Drafts.class);
        var draft = drafts.start(writer, id, title, group, category());
        drafts.save(writer, draft, complete(draft.text()));
        drafts.send(writer, draft.id());
        bean(Curation.class).submit(admin, draft.id());
        return admitted(draft.id(), points);
    }

    private void tellReplicated(Agency owner, String title) {
        var original = new Original(null, title, owner.id(), owner.name(), owner.province(), "", null);
        bean(ToldReplications.class)
                .tell(
                        secretary,
                        java.util.stream.IntStream.range(0, replicated)
                                .mapToObj(i -> new ToldReplication(
                                        new About(
                                                new Adopter(
                                                        null,
                                                        "Kota Peniru " + i,
                                                        AgencyKind.CITY,
                                                        Province.BALI,
                                                        null,
                                                        ""),
                                                List.of(original),
                                                new Interest("", 2023, "", "", List.of()),
                                                ReplicationScope.INTER_PROVINCE,
                                                new Replica("", List.of(), null),
                                                null,
                                                List.of(),
                                                new Provenance("kipp.test", false)),
                                        ReplicationState.VERIFIED,
                                        LocalDate.of(2023, 1, 1),
                                        ""))
                                .toList());
    }

    /** What is entered from now on has been replicated by so many. */
    public Competition replicated(int many) {
        replicated = many;
        return this;
    }

    /** A submitted one passes the screening, to be scored with these points at the desk. */
    public Proposal admitted(ProposalId submitted, int points) {
        desk.put(submitted, points);
        return screened(submitted, Screening.Outcome.PASSED, "");
    }

    /** As a letter after screening has left it. */
    public Proposal screened(ProposalId submitted, Screening.Outcome outcome, String reason) {
        return screened(submitted, checks(outcome), outcome, reason);
    }

    public Proposal screened(
            ProposalId submitted, List<Screening.Check> checks, Screening.Outcome outcome, String reason) {
        return new Admitting(context, secretary).announced(submitted, checks, outcome, reason);
    }

    /** Answers that go with a verdict: what fails does so by its last item. */
    public List<Screening.Check> checks(Screening.Outcome outcome) {
        var all = new ArrayList<>(allPassed());
        if (outcome == Screening.Outcome.FAILED)
            all.add(new Screening.Check(all.removeLast().item(), Screening.Verdict.FAIL, ""));
        return all;
    }

    public List<Screening.Check> allPassed() {
        return edition().constitution().screening().items().stream()
                .map(i -> new Screening.Check(i.key(), Screening.Verdict.PASS, ""))
                .toList();
    }

    /** Everything admitted goes to evaluators as the system proposes. */
    public void assigned() {
        var plans = bean(Plans.class);
        plans.apply(
                secretary,
                plans.propose(secretary, id, edition().constitution().assigned().key(), 1),
                (done, of) -> {});
    }

    /** What an evaluator writes on every line of the own sheet; not sealed. */
    public Sheet writes(Actor evaluator, ProposalId proposal, int points, String note) {
        var sheets = bean(Sheets.class);
        var lines = edition().constitution().form(GROUP).scored().stream()
                .map(s -> new Line(s.key(), points, note))
                .toList();
        return sheets.score(evaluator, sheets.open(evaluator, TestRounds.DESK, proposal), lines);
    }

    public Sheet seals(Actor evaluator, ProposalId proposal, int points, String note) {
        var written = writes(evaluator, proposal, points, note);
        var first = written.lines().getFirst().criterion();
        var rested = bean(Sheets.class).cite(evaluator, written, first, new Pick(null, first, 0, 6));
        return bean(Sheets.class).seal(evaluator, rested);
    }

    /** Everything entered is scored by two evaluators and agreed. */
    public void scoredAtDesk() {
        assigned();
        desk.keySet().forEach(this::scored);
    }

    /** Everything entered is scored by two evaluators, agreed and nominated as the ranks say. */
    public Decision nominated() {
        scoredAtDesk();
        var nominations = bean(Decisions.class);
        var prepared = nominations.prepare(secretary, id, "NOMINATION", GROUP);
        var voted = nominations.consent(evaluators.get(0), prepared);
        var decided = nominations.consent(evaluators.get(1), voted);
        settle();
        return decided;
    }

    /** The panel takes the nominees as the ranks say. */
    public Decision finalistsDecided() {
        nominated();
        return finalists();
    }

    /** Of those that are nominated. */
    public Decision finalists() {
        panelists.forEach(p -> bean(Pacts.class).sign(p, id));
        var finalists = bean(Decisions.class);
        var prepared = finalists.prepare(secretary, id, "FINALISTS", GROUP);
        var once = finalists.consent(panelists.get(1), prepared);
        return finalists.consent(panelists.get(0), once);
    }

    /** One prepares the letter, another releases it. */
    public Announcement announced() {
        finalistsDecided();
        return announce("B/1/" + suffix);
    }

    public Announcement announce(String number) {
        return announce("FINALISTS", number, "Finalis sementara", "Daftar berikut terbuka untuk sanggahan.");
    }

    /** The letter that names the winners. */
    public Announcement announceAwards() {
        return announce("AWARDS", "B/9/" + suffix, "Penetapan pemenang", "Selamat kepada para pemenang.");
    }

    private Announcement announce(String matter, String number, String title, String text) {
        var announcements = bean(Announcements.class);
        var day = LocalDate.of(2023, 6, 15);
        var prepared = prepare(matter, LetterDraft.atOnce(number, day, title, text));
        var released = announcements.release(secondSecretary, prepared);
        settle();
        return released;
    }

    /** The next letter, or the prepared one anew; not released. */
    public Announcement prepare(String matter, LetterDraft draft) {
        var announcements = bean(Announcements.class);
        var seen = announcements
                .find(secretary, id, GROUP, matter)
                .map(Announcement::version)
                .orElse(0L);
        return announcements.prepare(secretary, id, GROUP, matter, seen, draft);
    }

    /** What follows from everything done so far has been done. */
    public void settle() {
        bean(Followers.class).settle();
    }

    /** The objection window is over and whoever stands is a finalist. */
    public List<Entrant> confirmed() {
        announced();
        return confirm();
    }

    /** Nobody can object any more, and a letter says who stands. */
    public List<Entrant> confirm() {
        close(TestSteps.OBJECTION);
        announce("FINALISTS", "B/8/" + suffix, "Finalis", "Daftar berikut tetap.");
        return bean(Proposals.class).entries(secretary, id, ProposalFilter.at(Stage.FINALIST));
    }

    /** Every panelist gives a finalist these points on every criterion, each in turn, and seals. */
    public void heard(ProposalId finalist, int... points) {
        for (var i = 0; i < panelists.size(); i++) {
            heardBy(panelists.get(i), finalist, points[i % points.length]);
        }
    }

    public void heardBy(Actor panelist, ProposalId finalist, int points) {
        bean(Sheets.class).seal(panelist, hears(panelist, finalist, points, "Catatan"));
    }

    /** What a panelist writes on every line of the own sheet; not sealed. */
    public Sheet hears(Actor panelist, ProposalId finalist, int points, String note) {
        var sheets = bean(Sheets.class);
        var lines = edition().constitution().round("panel").scoring().criteria().stream()
                .map(c -> new Line(c.key(), points, note))
                .toList();
        return sheets.score(panelist, sheets.open(panelist, TestRounds.PANEL, finalist), lines);
    }

    /** The plenary closes as the ranks say. */
    public Decision closed() {
        var plenaries = bean(Decisions.class);
        var prepared = plenaries.prepare(secretary, id, "AWARDS", GROUP);
        var once = plenaries.consent(panelists.get(1), prepared);
        return plenaries.consent(panelists.get(0), once);
    }

    /** It closes, and the winners are announced. */
    public Decision awarded() {
        var closed = closed();
        announceAwards();
        return closed;
    }

    public Proposal now(Proposal proposal) {
        return bean(Proposals.class).get(secretary, proposal.id());
    }

    private void scored(ProposalId proposal) {
        scored(proposal, desk.get(proposal));
    }

    /** By two evaluators, who agree on these points. */
    public void scored(ProposalId proposal, int points) {
        evaluators.forEach(e -> seals(e, proposal, points, "Catatan"));
        var consolidations = bean(Consolidations.class);
        var open = consolidations.open(evaluators.get(0), SubjectInRound.first(proposal));
        var put = consolidations.propose(evaluators.get(0), open, points * 100, "Sepakat");
        consolidations.confirm(evaluators.get(1), put);
    }

    /** Each step begins on the first day and takes a month. */
    private static Constitution everythingAtOnce(Constitution rules) {
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rules.rounds(),
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar().stream()
                        .map(step -> new CalendarStep(step.key(), 0, MONTH, step.id(), step.en()))
                        .toList(),
                rules.defaults());
    }

    private String category() {
        var all = edition().constitution().categories();
        return all.stream()
                .map(Category::key)
                .filter("health"::equals)
                .findFirst()
                .orElse(all.getFirst().key());
    }

    private ProposalDraft complete(ProposalDraft text) {
        var sections = edition().constitution().form(text.group()).sections().stream()
                .collect(Collectors.toMap(FormSection::key, s -> "Uraian " + s.id() + " dengan bukti yang terukur."));
        return new ProposalDraft(
                text.heading(),
                new ProposalDraft.Stated(List.of(3), LocalDate.of(2019, 1, 1), false, "", List.of(), true, null),
                new Innovator("Budi Pencipta", "0812-0000-0001", "budi@contoh.test"),
                "https://www.youtube.com/watch?v=abcdefghijk",
                sections,
                List.of());
    }

    private List<Actor> judges(Role role, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(i -> anAccount(role)
                        .id(role.name().toLowerCase(java.util.Locale.ROOT) + "-" + suffix + "-" + i)
                        .name(role + " " + i))
                .map(fixture -> {
                    Account account = fixture.build();
                    TestSessions.of(account, context);
                    return fixture.actor();
                })
                .toList();
    }

    /** Two scored sections, no letters: what the rules of later steps need, and nothing to upload. */
    private static Constitution small(Constitution c, int finalists, int winners) {
        var forms = c.forms().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, f -> {
            var sections = f.getValue().sections().stream()
                    .map(s -> new FormSection(
                            s.key(), s.id(), s.en(), s.helpId(), s.helpEn(), 1, s.maxWords(), s.weight(), s.evidence()))
                    .toList();
            return new Form(
                    sections,
                    List.of(),
                    false,
                    f.getValue().videoMaxMinutes(),
                    f.getValue().feeds());
        }));
        var entry = c.entry();
        return c.with(new EntryRules(
                        entry.step(), entry.categories(), entry.groups(), forms, entry.storage(), entry.declarations()))
                .with(c.matter("FINALISTS").withSeats(GROUP, finalists))
                .with(c.matter("AWARDS").withSeats(GROUP, winners))
                .with(c.round("panel").heard(new HearingRule(7, 13)));
    }

    /** The desk's score makes up so much of the plenary's totals, in percent. */
    public static Function<Constitution, Constitution> deskWeight(int percent) {
        return c -> {
            var awards = c.matter("AWARDS");
            return c.with(awards.with(Objects.requireNonNull(awards.ranking()).sharing("desk", percent)));
        };
    }

    public static Function<Constitution, Constitution> conflicts(ConflictRule rule) {
        return c -> c.with(new Conduct(rule, c.conduct().secondPersonHours()));
    }

    /** So many evaluators score each proposal. */
    public static Function<Constitution, Constitution> reviews(int perProposal) {
        return c -> c.with(c.round("desk").with(c.round("desk").judges().withEach(perProposal)));
    }
}
