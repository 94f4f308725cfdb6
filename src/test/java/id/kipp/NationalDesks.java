package id.kipp;

import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.Agency;
import id.kipp.announcement.Announcements;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Place;
import id.kipp.assignment.Plans;
import id.kipp.assignment.Proposed;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.TrailFilter;
import id.kipp.catalogue.Catalogue;
import id.kipp.catalogue.Publishing;
import id.kipp.decision.DecisionCertainty;
import id.kipp.decision.Decisions;
import id.kipp.edition.Editions;
import id.kipp.edition.Group;
import id.kipp.judging.Consolidations;
import id.kipp.judging.DeskLoad;
import id.kipp.judging.DeskProgress;
import id.kipp.judging.Line;
import id.kipp.judging.NationalScores.Progress;
import id.kipp.judging.PlaceOrder;
import id.kipp.judging.Schedules;
import id.kipp.judging.Sheet;
import id.kipp.judging.Sheets;
import id.kipp.judging.Tasks;
import id.kipp.judging.TestRounds;
import id.kipp.judging.Unresolved;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.mail.LetterOrder;
import id.kipp.mail.Mails;
import id.kipp.notice.Notices;
import id.kipp.objection.Cases;
import id.kipp.objection.Objection;
import id.kipp.proposal.Curation;
import id.kipp.proposal.EntryLists;
import id.kipp.proposal.EntryOrder;
import id.kipp.proposal.NationalEntries;
import id.kipp.proposal.ProposalFilter;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.ProposalRow;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;

/**
 * What people do at their desks with a national edition: opening a screen is the calls its view makes when it opens. Each act
 * is prepared for its turn and then done, by another person or on another sheet each time.
 */
public final class NationalDesks {

    private static final int PAGE = 50; // rows a grid asks for

    /** @param once changes so much that it is done a single time */
    public record Act(String name, boolean once, IntFunction<Runnable> turn) {}

    private final ApplicationContext context;
    private final NationalPeople people;
    private final int size;
    private final List<Act> acts = new ArrayList<>();

    public NationalDesks(ApplicationContext context, int size) {
        this.context = context;
        this.size = size;
        this.people = new NationalPeople(size);
        evaluators();
        secretariat();
        planning();
        panel();
        others();
    }

    /** In an order in which none spoils the next. */
    public List<Act> acts() {
        return acts;
    }

    private void evaluators() {
        var halves = sheets(Progress.HALF);
        var complete = sheets(Progress.COMPLETE);
        screen("worklist", turn -> worklist(evaluator(1 + turn)));
        screen("worklist-chair", turn -> {
            worklist(evaluator(0));
            bean(Unresolved.class).of(evaluator(0), National.EDITION, TestRounds.DESK);
        });
        screen("sheet-open", turn -> openSheet(of(halves, turn)));
        acts.add(new Act("line-save", false, turn -> {
            var own = own(of(halves, turn));
            return () -> bean(Sheets.class).score(own.actor(), own.sheet(), line(own.sheet()));
        }));
        acts.add(new Act("seal", false, turn -> {
            var own = own(of(complete, turn));
            return () -> bean(Sheets.class).seal(own.actor(), own.sheet());
        }));
        var scored = National.scored(size).toList();
        screen("consolidation", turn -> consolidation(of(scored, 29 * turn)));
    }

    private record Own(Actor actor, Sheet sheet) {}

    private void worklist(Actor actor) {
        bean(Editions.class).all();
        bean(Pacts.class).signed(actor, National.EDITION);
        bean(Tasks.class).of(actor, National.EDITION, TestRounds.DESK);
    }

    private void openSheet(National.Place place) {
        var own = own(place);
        var proposal =
                bean(Proposals.class).get(own.actor(), ProposalId.of(own.sheet().subject()));
        bean(Editions.class).get(own.sheet().edition());
        bean(Proposals.class).frozen(own.actor(), proposal);
    }

    private void consolidation(National.Place place) {
        var id = id(place);
        var actor = actor(place);
        bean(Proposals.class).get(actor, id);
        var room = bean(Consolidations.class).opened(actor, SubjectInRound.first(id));
        bean(Editions.class).get(National.EDITION);
        names(room.sheets().stream().map(Sheet::judge));
    }

    private Own own(National.Place place) {
        var actor = actor(place);
        return new Own(actor, bean(Sheets.class).open(actor, TestRounds.DESK, id(place)));
    }

    private Actor actor(National.Place place) {
        var team = bean(Assignments.class)
                .of(people.secretary, SubjectInRound.first(id(place)))
                .evaluators();
        return people.judge(team.get(place.judge()));
    }

    private static ProposalId id(National.Place place) {
        return NationalEntries.id(National.EDITION, place.proposal());
    }

    private static Line line(Sheet sheet) {
        return new Line(sheet.lines().getFirst().criterion(), 71, NationalText.FULL.note(sheet.version()));
    }

    private void secretariat() {
        var waiting = National.waiting(size).boxed().toList();
        screen("control-room", turn -> {
            bean(Editions.class).all();
            bean(Proposals.class).funnel(people.secretary, National.EDITION);
            bean(DeskProgress.class).counts(people.secretary, National.EDITION, TestRounds.DESK);
        });
        screen("screening-list", turn -> {
            bean(Editions.class).all();
            var entries = bean(EntryLists.class);
            entries.count(people.secretary, National.EDITION, ProposalFilter.at(Stage.SUBMITTED));
            entries.count(people.secretary, National.EDITION, ProposalFilter.ALL);
            bean(EntryLists.class)
                    .page(
                            people.secretary,
                            National.EDITION,
                            ProposalFilter.ALL,
                            EntryOrder.BY_NUMBER,
                            PAGE * (turn % 5),
                            PAGE);
        });
        screen("screening-search", turn -> {
            var words = ProposalFilter.ALL.containing("nomor 0" + (10 + turn % 20)); // 100 drafts
            bean(EntryLists.class).count(people.secretary, National.EDITION, words);
            bean(EntryLists.class).page(people.secretary, National.EDITION, words, EntryOrder.BY_NUMBER, 0, PAGE);
        });
        screen("screening-open", turn -> {
            var id = NationalEntries.id(National.EDITION, of(waiting, turn));
            var proposal = bean(Proposals.class).get(people.secretary, id);
            bean(Editions.class).get(National.EDITION);
            bean(Proposals.class).frozen(people.secretary, proposal);
            bean(Screenings.class).hints(people.secretary, proposal);
        });
        screen("assignment-page", turn -> {
            bean(Editions.class).all();
            bean(Plans.class).unfinished(people.secretary, National.EDITION, TestRounds.DESK);
            var desk = bean(DeskProgress.class);
            names(bean(DeskProgress.class).loads(people.secretary, National.EDITION, TestRounds.DESK).stream()
                    .map(DeskLoad::evaluator));
            desk.placed(people.secretary, National.EDITION, TestRounds.DESK);
            var page = desk.placed(
                    people.secretary,
                    National.EDITION,
                    TestRounds.DESK,
                    PlaceOrder.OPEN_FIRST,
                    PAGE * (turn % 5),
                    PAGE);
            names(page.stream().flatMap(p -> p.assignment().places().stream().map(Place::evaluator)));
        });
        screen("nomination", turn -> {
            bean(Editions.class).all();
            groups().forEach(this::nomination);
        });
        screen("announcements", turn -> {
            bean(Editions.class).all();
            for (var group : groups()) {
                for (var matter : List.of("FINALISTS", "AWARDS"))
                    bean(Announcements.class).find(people.secretary, National.EDITION, group.key(), matter);
            }
        });
        screen("objections", turn -> {
            bean(Editions.class).all();
            var all = bean(Cases.class).of(people.secretary, National.EDITION);
            titles(all.stream().map(Objection::proposal));
        });
        screen("schedule", turn -> {
            bean(Editions.class).all();
            bean(Schedules.class).count(National.EDITION);
            titles(bean(Schedules.class).page(National.EDITION, 0, PAGE).stream()
                    .map(h -> ProposalId.of(h.id())));
        });
        screen("publishing", turn -> {
            bean(Editions.class).all();
            bean(Publishing.class).countCandidates(people.secretary, National.EDITION);
            bean(Publishing.class).candidates(people.secretary, National.EDITION, EntryOrder.BY_NUMBER, 0, PAGE);
        });
    }

    private void nomination(Group group) {
        var nominations = bean(Decisions.class);
        var found = nominations.find(people.secretary, National.EDITION, "NOMINATION", group.key());
        nominations.missing(people.secretary, National.EDITION, "NOMINATION", group.key());
        if (found.isEmpty()) return;
        names(found.get().session().consents().stream().map(c -> c.by()));
        bean(DecisionCertainty.class).of(people.secretary, found.get());
    }

    private void planning() {
        var proposed = new Proposed[1];
        screen("plan", turn -> proposed[0] = propose(National.UNASSIGNED));
        screen("replan", turn -> propose(National.EDITION));
        screen("plan-preview", turn -> {
            var plan = proposed[0];
            names(plan.plan().loads().keySet().stream().map(AccountId::new));
            titles(plan.added().stream().skip(PAGE * (turn % 5)).limit(PAGE).map(p -> new ProposalId(p.proposal())));
        });
        acts.add(new Act("apply", true, turn -> {
            var plan = proposed[0];
            return () -> bean(Plans.class).apply(people.secretary, plan, (done, of) -> {});
        }));
    }

    private Proposed propose(id.kipp.edition.EditionId edition) {
        return bean(Plans.class).propose(people.secretary, edition, TestRounds.DESK, 1);
    }

    private void panel() {
        var panelist = people.judge(people.panelists.get(2).id());
        screen("finalists", turn -> {
            bean(Editions.class).all();
            bean(Pacts.class).signed(panelist, National.EDITION);
            groups().forEach(g -> bean(Decisions.class).find(panelist, National.EDITION, "FINALISTS", g.key()));
        });
        screen("hearings", turn -> {
            bean(Editions.class).all();
            bean(Pacts.class).signed(panelist, National.EDITION);
            bean(Tasks.class).count(panelist, National.EDITION, TestRounds.PANEL);
            bean(Tasks.class).page(panelist, National.EDITION, TestRounds.PANEL, PAGE * (turn % 2), PAGE);
        });
        screen("plenary", turn -> {
            bean(Editions.class).all();
            for (var group : groups()) {
                var found = bean(Decisions.class).find(people.secretary, National.EDITION, "AWARDS", group.key());
                found.ifPresent(p -> {
                    names(p.session().consents().stream().map(c -> c.by()));
                    bean(DecisionCertainty.class).of(people.secretary, p);
                });
            }
        });
    }

    private void others() {
        var agencies = bean(Agencies.class).page("", 0, 200);
        screen("letters", turn -> {
            bean(Mails.class).count(people.administrator);
            bean(Mails.class).page(people.administrator, LetterOrder.NEWEST, PAGE * (turn % 5), PAGE);
        });
        screen("trail", turn -> {
            var trail = bean(AuditTrail.class);
            trail.count(people.administrator);
            var before = turn % 5 == 0 ? Long.MAX_VALUE : trail.count(people.administrator) - PAGE * (turn % 5);
            var page = trail.page(people.administrator, TrailFilter.ALL, before, PAGE);
            names(page.stream().map(e -> new AccountId(e.actor())));
        });
        screen("trail-subject", turn -> {
            var place = NationalEntries.id(National.EDITION, turn);
            bean(AuditTrail.class).about(people.administrator, "proposal:" + place.value());
        });
        screen("unit", turn -> {
            bean(Editions.class).open();
            bean(Proposals.class).ofUnit(TestSessions.actor(NationalPeople.writer(of(agencies, turn), turn % 3)));
            bean(Editions.class).all();
        });
        screen("agency", turn -> agency(of(agencies, turn)));
        screen("bell", turn -> bean(Notices.class).inbox(evaluator(turn)));
        screen("catalogue", turn -> bean(Catalogue.class).search("", Map.of(), 0, 24));
        screen("catalogue-search", turn -> bean(Catalogue.class).search(NationalText.pair(turn), Map.of(), 0, 24));
        screen("home", turn -> {
            bean(Editions.class).all();
            bean(Announcements.class).headlines();
            bean(Proposals.class).entered(National.EDITION);
            bean(Catalogue.class).search("", Map.of(), 0, 0);
        });
    }

    private void agency(Agency agency) {
        var actor = TestSessions.actor(NationalPeople.admin(agency));
        bean(Editions.class).all();
        var rows = bean(Proposals.class).ofAgency(actor);
        bean(Curation.class).places(actor, bean(Editions.class).get(National.EDITION));
        bean(Agencies.class)
                .unitNames(rows.stream().map(ProposalRow::unit).distinct().toList());
    }

    private void screen(String name, java.util.function.IntConsumer opens) {
        acts.add(new Act(name, false, turn -> () -> opens.accept(turn)));
    }

    private List<Group> groups() {
        return bean(Editions.class).get(National.EDITION).constitution().groups();
    }

    private Actor evaluator(int which) {
        Account account = of(people.evaluators, which);
        return people.judge(account.id());
    }

    private void names(Stream<AccountId> ids) {
        bean(Accounts.class).names(ids.distinct().toList());
    }

    private void titles(Stream<ProposalId> ids) {
        var titles = new LinkedHashMap<ProposalId, String>();
        bean(Proposals.class)
                .all(people.secretary, ids.distinct().toList())
                .forEach(p -> titles.put(p.id(), p.submitted().title()));
    }

    /** Far apart, so that neighbours of one team do not follow each other. */
    private List<National.Place> sheets(Progress progress) {
        var all = National.sheets(size, progress).toList();
        return Stream.iterate(0, i -> i < all.size(), i -> i + 1)
                .map(i -> all.get((int) (i * 101L % all.size())))
                .distinct()
                .toList();
    }

    private static <T> T of(List<T> all, int turn) {
        return all.get(turn % all.size());
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
