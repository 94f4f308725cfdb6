package id.kipp;

import static id.kipp.Competition.GROUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kipp.account.Actors;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.SubjectInRound;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Publishing;
import id.kipp.decision.Decisions;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Province;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Text;
import id.kipp.objection.Answers;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.Filing;
import id.kipp.objection.Objections;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Ten megabytes in a field that holds a sentence are turned down with a sentence, whatever the browser would have stopped. */
class LongTextTest extends ServiceTest {

    private static final String LONG = "a".repeat(10 * 1024 * 1024);

    private final Map<String, Runnable> acts = new LinkedHashMap<>();

    @TestFactory
    Stream<DynamicTest> whatever_is_typed_is_turned_down_when_it_is_too_long() {
        writing();
        desk();
        panel();
        others();
        assertThat(acts).hasSizeGreaterThan(40);
        return acts.entrySet().stream()
                .map(e -> dynamicTest(e.getKey(), () -> assertThat(refusal(e.getValue()))
                        .containsAnyOf("too-long", "-length", "too-big", "number-missing")));
    }

    private static String refusal(Runnable act) {
        try {
            act.run();
            return "done";
        } catch (Refusal refused) {
            return refused.key();
        }
    }

    private void writing() {
        var play = new Competition(context, 1, 1);
        var people = new Applicants(play);
        var drafts = bean(Drafts.class);
        var draft = people.draft(people.complete("Draf"));
        var text = draft.text();
        acts.put("title of a new draft", () -> drafts.start(people.writer, play.id, LONG, GROUP, "health"));
        acts.put("section", () -> text.withSection("summary", LONG));
        acts.put("innovator's name", () -> new Innovator(LONG, "", ""));
        acts.put("innovator's telephone", () -> new Innovator("", LONG, ""));
        acts.put("innovator's address", () -> new Innovator("", "", LONG));
        acts.put("video", () -> header(text, "", LONG, List.of()));
        acts.put("earlier final", () -> header(text, LONG, "", List.of()));
        acts.put("origins", () -> header(text, "", "", List.of(LONG)));
        var sent = people.sent("Menunggu");
        var curation = bean(Curation.class);
        acts.put("note of the agency", () -> curation.sendBack(people.admin, sent, LONG));
        acts.put("why it is not chosen", () -> curation.notChosen(people.admin, sent, LONG));
        var entered = people.submitted("Diajukan");
        acts.put("why it is withdrawn", () -> curation.withdraw(people.admin, entered, LONG));
        screening(play, entered, people.submitted("Gugur"));
    }

    private static ProposalDraft header(ProposalDraft text, String earlier, String video, List<String> origins) {
        return new ProposalDraft(
                text.title(),
                text.group(),
                text.category(),
                text.sdgs(),
                text.start(),
                text.app(),
                earlier,
                text.innovator(),
                video,
                text.sections(),
                text.files(),
                origins,
                text.declared());
    }

    private void screening(Competition play, ProposalId entered, ProposalId failing) {
        var screenings = bean(Screenings.class);
        var seen = get(play, entered);
        acts.put(
                "why it fails the screening",
                () -> screenings.screen(
                        play.secretary, seen, play.checks(Screening.Outcome.FAILED), Screening.Outcome.FAILED, LONG));
        acts.put("note on an item of the screening", () -> new Screening.Check("x", Screening.Verdict.FAIL, LONG));
        var failed = play.screened(failing, Screening.Outcome.FAILED, "Kurang.");
        acts.put("why it is reopened", () -> screenings.reopen(play.secretary, failed, LONG, "B/1"));
        acts.put("letter that reopens it", () -> screenings.reopen(play.secretary, failed, "Salah.", LONG));
    }

    private void desk() {
        var play = new Competition(context, 1, 1, 3, Competition.reviews(2));
        var id = play.entered("Loket", 80).id();
        play.assigned();
        var team = play.evaluators.stream()
                .filter(e -> bean(Assignments.class)
                        .of(play.secretary, SubjectInRound.first(id))
                        .has(e.id()))
                .toList();
        acts.put("note on a criterion", () -> new Line("significance", 50, LONG));
        var assignments = bean(Assignments.class);
        var other = play.evaluators.stream()
                .filter(e -> !team.contains(e))
                .findFirst()
                .orElseThrow();
        acts.put("why a judge steps back", () -> assignments.recuse(team.get(1), SubjectInRound.first(id), LONG));
        acts.put("why a judge is replaced", () -> {
            assignments.replace(
                    play.secretary, SubjectInRound.first(id), team.get(1).id(), other.id(), LONG);
        });
        var discussed = play.entered("Dibahas", 80).id();
        assignments.apply(
                play.secretary, assignments.propose(play.secretary, play.id, TestRounds.DESK, 1), (done, of) -> {});
        var judges = play.evaluators.stream()
                .filter(e -> assignments
                        .of(play.secretary, SubjectInRound.first(discussed))
                        .has(e.id()))
                .toList();
        var sheets = judges.stream().map(j -> play.seals(j, discussed, 80, "")).toList();
        var chair = play.evaluators.getFirst();
        acts.put("why a sheet is reopened", () -> bean(Sheets.class).reopen(chair, sheets.getFirst(), LONG));
        var rooms = bean(Consolidations.class);
        var room = rooms.open(judges.getFirst(), SubjectInRound.first(discussed));
        acts.put("message in the room", () -> rooms.say(judges.getFirst(), room, LONG));
        acts.put("why a score is proposed", () -> rooms.propose(judges.getFirst(), room, 8000, LONG));
        acts.put("why the chair decides", () -> rooms.decide(chair, room, 8000, LONG));
    }

    private void panel() {
        var nominating = new Competition(context, 1, 1);
        var left = nominating.entered("Tidak", 50).id();
        nominating.entered("Ya", 90);
        nominating.scoredAtDesk();
        var list = bean(Decisions.class).prepare(nominating.secretary, nominating.id, "NOMINATION", GROUP);
        acts.put("why one is nominated against its rank", () -> bean(Decisions.class)
                .deviate(nominating.evaluators.getFirst(), list, left, true, "", LONG));
        naming();
        hearing();
    }

    private void naming() {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.nominated();
        play.panelists.forEach(p -> bean(id.kipp.assignment.Pacts.class).sign(p, play.id));
        var board = bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
        acts.put("why one is no finalist", () -> bean(Decisions.class)
                .deviate(play.panelists.getFirst(), board, id, false, "", LONG));
        var decided = new Competition(context, 1, 1);
        decided.entered("Finalis", 90);
        decided.finalistsDecided();
        acts.put("letter's number", () -> letter(decided, LONG, "Perihal", "Isi"));
        acts.put("letter's subject", () -> letter(decided, "B/1", LONG, "Isi"));
        acts.put("letter's text", () -> letter(decided, "B/1", "Perihal", LONG));
        var later = Instant.now().plus(1, ChronoUnit.DAYS);
        var waiting = new Competition(context, 1, 1);
        waiting.entered("Finalis", 90);
        waiting.finalistsDecided();
        var announcements = bean(Announcements.class);
        var embargoed = announcements.release(
                waiting.secondSecretary,
                waiting.prepare("FINALISTS", new LetterDraft("B/" + waiting.id, LocalDate.EPOCH, "P", "Isi", later)));
        acts.put("why a letter is taken back", () -> announcements.takeBack(waiting.secretary, embargoed, LONG));
    }

    private static void letter(Competition play, String number, String title, String text) {
        play.prepare("FINALISTS", LetterDraft.atOnce(number, LocalDate.EPOCH, title, text));
    }

    private void hearing() {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.announced();
        var objections = bean(Objections.class);
        var raised = objections.raise(
                bean(Actors.class).anonymous(),
                "panjang",
                id,
                new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", ""),
                Locale.of("id"));
        var cases = bean(Cases.class);
        var people = new CasePlay(play);
        var another = objections.raise(
                bean(Actors.class).anonymous(), "panjang", id, raised.filed().filing(), Locale.of("id"));
        acts.put("why an objection is not looked into", () -> cases.refuse(play.secretary, another, LONG));
        acts.put(
                "what an institution is asked",
                () -> cases.admit(play.secretary, another, play.secretary.id(), LONG, false));
        var admitted = people.admitted(raised);
        acts.put("what an institution answers", () -> bean(Answers.class)
                .answer(people.institution(admitted), admitted.id(), LONG, List.of()));
        var answered = people.answered(admitted);
        acts.put("what was found on an objection", () -> people.found(answered, Consequence.CONFIRMED, LONG));
        var heard = new Competition(context, 1, 1);
        var finalist = heard.entered("Finalis", 90).id();
        heard.confirmed();
        var sheets = bean(Sheets.class);
        var panelist = heard.panelists.get(1);
        acts.put("why a panelist steps back", () -> bean(Sheets.class)
                .recuse(panelist, TestRounds.PANEL, finalist, LONG));
        var scored = new Competition(context, 1, 1);
        var sealed = scored.entered("Finalis", 90).id();
        scored.confirmed();
        scored.heard(sealed, 80);
        var chair = scored.panelists.getFirst();
        var sheet = sheets.open(scored.panelists.get(1), TestRounds.PANEL, sealed);
        acts.put("why a panel sheet is reopened", () -> sheets.reopen(chair, sheet, LONG));
        var awards = bean(Decisions.class).prepare(scored.secretary, scored.id, "AWARDS", GROUP);
        var tier = scored.edition().constitution().tiers(GROUP).getFirst().key();
        acts.put("why one is awarded otherwise", () -> bean(Decisions.class)
                .deviate(chair, awards, sealed, true, tier, LONG));
    }

    private void others() {
        var play = new Competition(context, 1, 1);
        calendar(play.secretary, play);
        acts.put("name of who objects", () -> filing(LONG, "warga@kipp.test", "Keberatan atas data ini.", ""));
        acts.put("address of who objects", () -> {
            try {
                filing("Warga", LONG + "@kipp.test", "Keberatan atas data ini.", "");
            } catch (Refusal refused) {
                throw new Refusal(() -> refused.key().replace("bad-address", "address-length"));
            }
        });
        acts.put("objection", () -> filing("Warga", "warga@kipp.test", LONG, ""));
        var agencies = bean(Agencies.class);
        acts.put(
                "name of an agency",
                () -> agencies.register(
                        play.secretary, new AgencyDraft(LONG, AgencyKind.CITY, Province.MALUKU, false)));
        catalogue();
    }

    private void calendar(Actor secretary, Competition play) {
        var editions = bean(Editions.class);
        var seen = play.edition();
        var now = Instant.now();
        var longer = new Window(TestSteps.PANEL, now.minusSeconds(60), now.plus(90, ChronoUnit.DAYS));
        var shorter = new Window(TestSteps.PANEL, now.minusSeconds(60), now.plus(1, ChronoUnit.DAYS));
        acts.put("why a step moves", () -> editions.move(secretary, seen, longer, LONG, "S/1"));
        acts.put("letter by which a step moves", () -> editions.move(secretary, seen, longer, "Perlu.", LONG));
        acts.put("why a step is to be shortened", () -> editions.ask(secretary, seen, shorter, LONG, "S/1"));
        acts.put("letter by which it is", () -> editions.ask(secretary, seen, shorter, "Perlu.", LONG));
        acts.put(
                "name of an edition",
                () -> editions.open(secretary, new EditionId(LONG), seen.constitution(), LocalDate.now()));
    }

    private static void filing(String name, String email, String text, String evidence) {
        new Filing(Filing.Kind.OBJECTION, name, email, text, evidence);
    }

    private void catalogue() {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.confirmed();
        play.heard(id, 80);
        play.awarded();
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(play.secretary, publishing.prepare(play.secretary, id));
        var text = entry.text();
        acts.put("title of an entry", () -> new EntryText(LONG, text.blocks(), List.of(), "", "", ""));
        var block = new Block("x", new Text("x", "x"), LONG);
        acts.put("block of an entry", () -> new EntryText("Judul", List.of(block), List.of(), "", "", ""));
        acts.put("source of an entry", () -> new EntryText("Judul", List.of(), List.of(), "", LONG, ""));
        acts.put("decree of an entry", () -> new EntryText("Judul", List.of(), List.of(), "", "", LONG));
        acts.put("why an entry is changed", () -> publishing.edit(play.secretary, entry, text, LONG));
        acts.put("why an entry is withdrawn", () -> publishing.withdraw(play.secretary, entry, LONG));
    }

    private Proposal get(Competition play, ProposalId id) {
        return bean(Proposals.class).get(play.secretary, id);
    }
}
