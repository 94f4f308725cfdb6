package id.kipp;

import static id.kipp.Competition.GROUP;
import static id.kipp.LongText.LONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.kipp.account.Account;
import id.kipp.account.AccountFixture;
import id.kipp.account.Accounts;
import id.kipp.account.Actors;
import id.kipp.account.Invitation;
import id.kipp.account.Invitations;
import id.kipp.account.OwnFilters;
import id.kipp.account.Passwords;
import id.kipp.account.Profile;
import id.kipp.account.SavedFilters;
import id.kipp.account.SecondFactors;
import id.kipp.account.SetUp;
import id.kipp.account.TestSessions;
import id.kipp.agency.Agencies;
import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.announcement.Announcements;
import id.kipp.announcement.LetterDraft;
import id.kipp.assignment.Assignments;
import id.kipp.assignment.Pacts;
import id.kipp.assignment.Plans;
import id.kipp.assignment.SubjectInRound;
import id.kipp.audit.SetAsides;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.CaseEditors;
import id.kipp.catalogue.CaseMedia;
import id.kipp.catalogue.ClearedDocument;
import id.kipp.catalogue.Cost;
import id.kipp.catalogue.Effort;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.HelpDesk;
import id.kipp.catalogue.KeyFigure;
import id.kipp.catalogue.Measure;
import id.kipp.catalogue.PublicPicture;
import id.kipp.catalogue.Publishing;
import id.kipp.catalogue.ReaderHints;
import id.kipp.catalogue.Reuse;
import id.kipp.catalogue.Scheme;
import id.kipp.catalogue.Tale;
import id.kipp.catalogue.Theme;
import id.kipp.catalogue.Vocabulary;
import id.kipp.decision.Decisions;
import id.kipp.document.DocumentId;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.EditionId;
import id.kipp.edition.Editions;
import id.kipp.edition.TestSteps;
import id.kipp.edition.Window;
import id.kipp.help.Broadcasts;
import id.kipp.help.Guide;
import id.kipp.help.Guides;
import id.kipp.hub.EventKind;
import id.kipp.hub.EventText;
import id.kipp.hub.Exchanges;
import id.kipp.hub.HubAction;
import id.kipp.hub.HubAttendee;
import id.kipp.hub.HubCriterion;
import id.kipp.hub.HubEvents;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubMentor;
import id.kipp.hub.HubMove;
import id.kipp.hub.HubPaper;
import id.kipp.hub.HubPeople;
import id.kipp.hub.HubPlans;
import id.kipp.hub.HubPost;
import id.kipp.hub.HubRecord;
import id.kipp.hub.HubRegister;
import id.kipp.hub.HubVerdict;
import id.kipp.hub.PlanItem;
import id.kipp.hub.PlanKind;
import id.kipp.institution.Institutions;
import id.kipp.judging.Consolidations;
import id.kipp.judging.Line;
import id.kipp.judging.PublicOpinion;
import id.kipp.judging.PublicRatings;
import id.kipp.judging.Rater;
import id.kipp.judging.RatingAlarm;
import id.kipp.judging.RatingAlarms;
import id.kipp.judging.Sheets;
import id.kipp.judging.StepBacks;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Text;
import id.kipp.library.Library;
import id.kipp.library.LibraryKind;
import id.kipp.library.LibraryText;
import id.kipp.mail.Mails;
import id.kipp.objection.Answers;
import id.kipp.objection.Cases;
import id.kipp.objection.Consequence;
import id.kipp.objection.ExOfficio;
import id.kipp.objection.Filing;
import id.kipp.objection.HandedIn;
import id.kipp.objection.Objections;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.Correction;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Innovator;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Remarks;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import id.kipp.proposal.Ticked;
import id.kipp.replication.ReplicationWorld;
import id.kipp.upkeep.Upkeeps;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * A megabyte in a text that holds a sentence are turned down with a sentence, whatever the browser would have stopped:
 * wherever text comes into a service ({@link TextPlaces}), or it is said why not ({@link Untyped}).
 */
class LongTextTest extends ServiceTest {

    private final LongText texts = new LongText(context);
    private final Actor administrator = AccountFixture.actor(Role.ADMINISTRATOR);

    @TestFactory
    Stream<DynamicTest> whatever_is_typed_is_turned_down_when_it_is_too_long() throws Exception {
        people();
        writing();
        screening();
        desk();
        panel();
        letters();
        hearing();
        catalogue();
        rules();
        helping();
        naming();
        new LongReplications(context, texts).tries();
        cases();
        hubs();
        return Stream.concat(Stream.of(dynamicTest("no place is left out", this::nothingIsLeftOut)), texts.tests());
    }

    private void nothingIsLeftOut() {
        var all = TextPlaces.all();
        assertThat(all.stream()
                        .filter(p -> Untyped.why(p) == null && !texts.places().contains(p)))
                .as("try it here, or say in Untyped why nobody has to turn it down")
                .isEmpty();
        assertThat(Untyped.places().stream().filter(p -> !all.contains(p)))
                .as("of nothing that there is")
                .isEmpty();
    }

    private void people() throws Exception {
        var play = new Competition(context, 1, 1);
        var agencies = bean(Agencies.class);
        var agency = agencies.register(play.secretary, agency("Kota " + play.id.value()));
        var unit = agencies.addUnit(play.secretary, agency.id(), "Dinas");
        texts.tries(Agencies.class, "addUnit", play.secretary, agency.id(), "Dinas Lain");
        texts.tries(Agencies.class, "renameUnit", play.secretary, unit, "Dinas Baru");
        texts.tries(agency("Kota"), draft -> agencies.register(play.secretary, draft));
        var invited = bean(Accounts.class)
                .invite(
                        play.secretary,
                        Invitation.judge(
                                Role.EVALUATOR, "Sri", "sri@kipp.test", "Universitas", Province.MALUKU, Set.of()));
        texts.tries(Invitations.class, "correct", play.secretary, invited, "sri2@kipp.test");
        texts.tries(
                Profile.of("Sri", "sri@kipp.test").judging("Universitas", Province.MALUKU, Set.of("health")),
                profile -> bean(Accounts.class).describe(play.secretary, invited, profile));
        texts.tries(Passwords.class, "change", invited(invited), "lama", "kopi pagi di Wonosobo");
        texts.tries(Passwords.class, "join", "x", "kopi pagi di Wonosobo");
        texts.tries(Passwords.class, "renew", "x", "kopi pagi di Wonosobo");
        texts.tries(SetUp.class, "firstAdministrator", "x", "Budi", "budi@kipp.test", "kopi pagi di Wonosobo");
        texts.tries(SecondFactors.class, "keep", invited(invited), null, "x", "Laptop");
        texts.tries(SecondFactors.class, "reset", administrator, invited.id(), "Hilang");
        texts.tries(SetAsides.class, "close", administrator, "x", "Sudah dilihat");
        texts.tries(Mails.class, "send", "sri@kipp.test", Locale.of("id"), "password", new Object[0]);
        texts.tries(Mails.class, "pass", "sri@kipp.test", Locale.of("id"), "password", new Object[0]);
    }

    private static Actor invited(Account account) {
        return bean(Actors.class).of(account.id());
    }

    private static AgencyDraft agency(String name) {
        return new AgencyDraft(name, AgencyKind.CITY, Province.MALUKU, false);
    }

    private void writing() throws Exception {
        var play = new Competition(context, 1, 1);
        var people = new Applicants(play);
        var drafts = bean(Drafts.class);
        var draft = people.draft(people.complete("Draf"));
        texts.tries(Drafts.class, "start", people.writer, play.id, "Judul", GROUP, "health");
        texts.tries(Drafts.class, "copy", people.writer, draft.id(), play.id, "Judul", GROUP, "health");
        texts.tries(draft.text(), mine -> drafts.save(people.writer, draft, mine));
        var text = draft.text();
        texts.tries(text.heading(), mine -> drafts.save(people.writer, draft, headed(text, mine, text.stated())));
        texts.tries(text.stated(), mine -> drafts.save(people.writer, draft, headed(text, text.heading(), mine)));
        texts.tries(
                new Ticked("data", "Data kami benar."),
                ticked -> drafts.save(people.writer, draft, headed(text, text.heading(), ticking(text, ticked))));
        texts.tries(
                new Beginning("Masalah", Beginning.Way.NEW, "Alasan", List.of(), ""),
                begun -> drafts.save(people.writer, draft, text.with(begun)));
        texts.tries("ProposalDraft.sections", () -> draft.text().withSection("summary", LONG));
        texts.tries(new Innovator("Budi", "0812", "budi@kipp.test"), innovator -> {});
        texts.tries(
                Drafts.class, "attach", people.writer, draft, "extra", "a.pdf", new ByteArrayInputStream(new byte[9]));
        var sent = people.sent("Menunggu");
        texts.tries(Remarks.class, "add", people.admin, sent, "summary", "kata", "Perbaiki.");
        texts.tries(Curation.class, "sendBack", people.admin, sent, "Perbaiki.");
        texts.tries(Curation.class, "notChosen", people.admin, sent, "Kurang.");
        texts.tries(Curation.class, "withdraw", people.admin, people.submitted("Diajukan"), "Batal.");
    }

    private static ProposalDraft headed(
            ProposalDraft text, ProposalDraft.Heading heading, ProposalDraft.Stated stated) {
        return new ProposalDraft(heading, stated, text.innovator(), text.video(), text.sections(), text.files());
    }

    private static ProposalDraft.Stated ticking(ProposalDraft text, Ticked one) {
        return new ProposalDraft.Stated(
                text.sdgs(), text.start(), text.app(), "", text.origins(), true, null, List.of(one), null);
    }

    private void screening() throws Exception {
        var play = new Competition(context, 1, 1);
        var people = new Applicants(play);
        var seen = get(play, people.submitted("Diajukan"));
        var checks = play.checks(Screening.Outcome.FAILED);
        var verdict = Screening.Outcome.FAILED;
        texts.tries(Screenings.class, "screen", play.secretary, seen, checks, verdict, "Kurang.");
        texts.tries(new Screening.Check("x", Screening.Verdict.FAIL, "Kurang."), check -> {});
        var colleague = AccountFixture.anAccount(Role.SECRETARIAT).id("colleague-" + play.id.value());
        TestSessions.of(colleague.build(), context);
        texts.tries(
                SecondOpinions.class,
                "ask",
                play.secretary,
                seen,
                colleague.actor().id(),
                "Bagaimana?");
        var asked = bean(SecondOpinions.class)
                .ask(
                        play.secretary,
                        get(play, people.submitted("Ditanya")),
                        colleague.actor().id(),
                        "Bagaimana menurut Anda?");
        texts.tries(SecondOpinions.class, "give", colleague.actor(), asked, checks, verdict, "Kurang.");
        var judged = bean(Screenings.class)
                .screen(play.secretary, get(play, people.submitted("Dinilai")), checks, verdict, "Kurang.");
        texts.tries(Screenings.class, "takeBack", play.secretary, judged, "Salah.");
        var failed = play.screened(people.submitted("Gugur"), verdict, "Kurang.");
        var passed = play.screened(people.submitted("Lolos"), Screening.Outcome.PASSED, "");
        texts.tries(Screenings.class, "reconsider", play.secretary, passed, checks, verdict, "Tetap.");
        texts.tries(Screenings.class, "reopen", play.secretary, failed, "Salah.", "B/1");
    }

    private void desk() throws Exception {
        var play = new Competition(context, 1, 1, 3, Competition.reviews(2));
        var id = play.entered("Loket", 80).id();
        play.assigned();
        var assignments = bean(Assignments.class);
        var in = SubjectInRound.first(id);
        var team = judges(play, in, true);
        var other = judges(play, in, false).getFirst();
        texts.tries(new Line("significance", 50, "Baik."), line -> {});
        texts.tries(Assignments.class, "recuse", team.get(1), in, "Kerabat.");
        texts.tries(
                Assignments.class,
                "takeBack",
                play.secretary,
                TestRounds.DESK,
                id,
                team.get(1).id(),
                "Keliru.");
        texts.tries(Assignments.class, "giveUp", team.get(1), in, "Sakit.");
        texts.tries(Assignments.class, "call", play.secretary, in, other.id(), "Selisih.");
        var from = team.get(1).id();
        texts.tries(Assignments.class, "replace", play.secretary, in, from, other.id(), "Sakit.");
        texts.tries(StepBacks.class, "fromSubject", team.get(1), id, "Kerabat.");
        texts.tries(StepBacks.class, "fromEdition", team.get(1), play.id, "Kerabat.");
        texts.tries(StepBacks.class, "fromInstitution", team.get(1), play.id, new AgencyId("x"), "Kerabat.");
        var said = bean(StepBacks.class).fromInstitution(other, play.id, new AgencyId("x"), "Kerabat.");
        texts.tries(StepBacks.class, "takeBack", play.secretary, said, "Salah sebut.");
        var discussed = SubjectInRound.first(play.entered("Dibahas", 80).id());
        var plan = bean(Plans.class).propose(play.secretary, play.id, TestRounds.DESK, 1);
        bean(Plans.class).apply(play.secretary, plan, (done, of) -> {});
        var judges = judges(play, discussed, true);
        var sheets = judges.stream()
                .map(j -> play.seals(j, new ProposalId(discussed.subject().value()), 80, ""))
                .toList();
        var chair = play.evaluators.getFirst();
        texts.tries(Sheets.class, "reopen", chair, sheets.getFirst(), "Salah tulis.");
        var room = bean(Consolidations.class).open(judges.getFirst(), discussed);
        texts.tries(Consolidations.class, "say", judges.getFirst(), room, "Bagaimana?");
        texts.tries(Consolidations.class, "propose", judges.getFirst(), room, 8000, "Sepakat.");
        texts.tries(Consolidations.class, "decide", chair, room, 8000, "Diputuskan.");
    }

    private static List<Actor> judges(Competition play, SubjectInRound subject, boolean having) {
        var all = bean(Assignments.class).of(play.secretary, subject);
        return play.evaluators.stream().filter(e -> all.has(e.id()) == having).toList();
    }

    private void panel() throws Exception {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.nominated();
        play.panelists.forEach(p -> bean(Pacts.class).sign(p, play.id));
        var chair = play.panelists.getFirst();
        var board = bean(Decisions.class).prepare(play.secretary, play.id, "FINALISTS", GROUP);
        texts.tries(Decisions.class, "deviate", chair, board, id, false, "", "Kurang.");
        texts.tries(Decisions.class, "abstain", play.panelists.get(1), board, "Kerabat.");
        var heard = new Competition(context, 1, 1);
        var finalist = heard.entered("Finalis", 90).id();
        heard.confirmed();
        texts.tries(Sheets.class, "recuse", heard.panelists.get(1), TestRounds.PANEL, finalist, "Kerabat.");
        var closing = new Competition(context, 1, 1);
        var winner = closing.entered("Pemenang", 90).id();
        closing.confirmed();
        closing.heard(winner, 80);
        texts.tries(Decisions.class, "revise", closing.secretary, closing.closed(), "Keliru.");
    }

    private void letters() throws Exception {
        var decided = new Competition(context, 1, 1);
        decided.entered("Finalis", 90);
        decided.finalistsDecided();
        var letter = LetterDraft.atOnce("B/1", LocalDate.EPOCH, "Perihal", "Isi");
        texts.tries(letter, draft -> decided.prepare("FINALISTS", draft));
        var waiting = new Competition(context, 1, 1);
        waiting.entered("Finalis", 90);
        waiting.finalistsDecided();
        var later = Instant.now().plus(1, ChronoUnit.DAYS);
        var prepared = waiting.prepare(
                "FINALISTS", new LetterDraft("B/" + waiting.id, LocalDate.EPOCH, "Perihal", "Isi", later));
        var embargoed = bean(Announcements.class).release(waiting.secondSecretary, prepared);
        texts.tries(Announcements.class, "takeBack", waiting.secretary, embargoed, "Keliru.");
    }

    private void hearing() throws Exception {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.announced();
        var said = new Filing(Filing.Kind.OBJECTION, "Warga", "warga@kipp.test", "Keberatan atas data ini.", "");
        texts.tries(said, filing -> {});
        texts.tries(Objects.requireNonNull(said.writer()), writer -> {});
        var objections = bean(Objections.class);
        var visitor = bean(Actors.class).anonymous();
        var file = new HandedIn("bukti.pdf", new ByteArrayInputStream("%PDF-1.4".getBytes()));
        texts.tries(file, named -> objections.raise(visitor, "berkas", id, said, Locale.of("id"), List.of(named)));
        texts.tries(PublicRatings.class, "ask", "sini", "x", id, "warga@kipp.test", Locale.of("id"));
        texts.tries(
                PublicRatings.class,
                "rate",
                visitor,
                "sini",
                "x",
                id,
                "warga@kipp.test",
                "x",
                new PublicOpinion(Rater.Relation.USER, List.of(), ""));
        var ratings = bean(PublicRatings.class);
        texts.tries(
                new PublicOpinion(Rater.Relation.USER, List.of(), "Bagus."),
                longer -> ratings.rate(visitor, "sini", "x", id, "warga@kipp.test", "x", longer));
        texts.tries(
                PublicRatings.class,
                "assist",
                play.secretary,
                "x",
                id,
                "F-1",
                new PublicOpinion(Rater.Relation.USER, List.of(), ""));
        var alarm = new RatingAlarm(
                "banjir",
                1,
                play.id,
                new RatingAlarm.Where(TestRounds.PANEL, id, "jaringan"),
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                List.of());
        texts.tries(RatingAlarms.class, "rule", play.secretary, alarm, 0, true, "Kampanye puskesmas.");
        texts.tries(ExOfficio.class, "open", play.secretary, id, "Keberatan atas data ini.", List.of());
        var people = new CasePlay(play);
        var another = objections.raise(visitor, "panjang", id, said, Locale.of("id"));
        texts.tries(Cases.class, "refuse", play.secretary, another, "Tidak beralasan sama sekali.");
        var asked = "Data dalam usulan ini dipersoalkan.";
        texts.tries(Cases.class, "admit", play.secretary, another, play.secretary.id(), asked, false);
        var admitted = people.admitted(objections.raise(visitor, "lagi", id, said, Locale.of("id")));
        var answer = "Data kami benar dan terbukti.";
        texts.tries(Answers.class, "answer", people.institution(admitted), admitted.id(), answer, List.of());
        var answered = people.answered(admitted);
        var found = Consequence.CONFIRMED;
        texts.tries(Cases.class, "find", play.secretary, answered, found, Correction.NONE, "Terbukti benar.");
        texts.tries(new Correction("Judul", "Kota", "health"), called -> people.corrects(answered, called));
    }

    private void catalogue() throws Exception {
        var play = new Competition(context, 1, 1);
        var id = play.entered("Finalis", 90).id();
        play.confirmed();
        play.heard(id, 80);
        play.awarded();
        var publishing = bean(Publishing.class);
        var entry = publishing.publish(play.secretary, publishing.prepare(play.secretary, id));
        var block = new Block("x", new Text("x", "x"), "Isi");
        var text = new EntryText("Judul", List.of(block), List.of(), "", "Sumber", "Keputusan");
        texts.tries(text, other -> publishing.edit(play.secretary, entry, other, "Keliru."));
        texts.tries(block, other -> new EntryText("Judul", List.of(other), List.of(), "", "", ""));
        texts.tries(Publishing.class, "edit", play.secretary, entry, entry.text(), "Keliru.");
        texts.tries(CaseEditors.class, "giveBack", play.secretary, entry.id(), 0L, "Kurang.");
        texts.tries(ReaderHints.class, "send", play.secretary, "uji", entry.id(), "Perbaiki.", new byte[32]);
        var owner =
                new Actor(new AccountId("pemilik"), "Pemilik", Set.of(Role.AGENCY), Optional.empty(), Optional.empty());
        texts.tries(ReaderHints.class, "done", owner, "tidak-ada", "Sudah.");
        texts.tries(Publishing.class, "withdraw", play.secretary, entry, "Keliru.");
    }

    /** Blocks of a page, which turn down what is too long as they are made. */
    private void cases() throws Exception {
        var year = new Measure("5", 2020);
        var file = new DocumentId("berkas");
        texts.tries(new Tale("a", "b", "c", "d", "e"), t -> {});
        texts.tries(year, m -> {});
        texts.tries(new KeyFigure("Kasus", "orang", year, year, "BPS"), f -> {});
        texts.tries(new Cost(1, 2, 2020, "APBD"), c -> {});
        texts.tries(new Effort(null, null, "a", "b", "c"), e -> {});
        texts.tries(new Reuse(List.of("a"), List.of("b"), List.of("c")), r -> {});
        texts.tries(new CaseMedia("https://kipp.test/video", List.of(), List.of()), m -> {});
        texts.tries(new PublicPicture(PublicPicture.Shows.MORE, file, "a"), p -> {});
        texts.tries(new ClearedDocument(file, "a", 1), d -> {});
        texts.tries(new HelpDesk("a", "b", 1), h -> {});
        texts.tries(new Theme(Scheme.OECD, "a"), t -> {});
    }

    private void rules() throws Exception {
        var play = new Competition(context, 1, 1);
        var editions = bean(Editions.class);
        var seen = play.edition();
        var now = Instant.now();
        var longer = new Window(TestSteps.PANEL, now.minusSeconds(60), now.plus(90, ChronoUnit.DAYS));
        var shorter = new Window(TestSteps.PANEL, now.minusSeconds(60), now.plus(1, ChronoUnit.DAYS));
        texts.tries(Editions.class, "move", play.secretary, seen, longer, "Perlu.", "S/1");
        texts.tries(Editions.class, "ask", play.secretary, seen, shorter, "Perlu.", "S/1");
        texts.tries(Editions.class, "revise", play.secretary, seen, seen.constitution(), "Keliru.");
        texts.tries(
                new EditionId("2031"),
                id -> editions.open(play.secretary, id, seen.constitution(), LocalDate.now(ZoneId.of("Asia/Jakarta"))));
        for (var good : List.of(EditionFixture.preset(), EditionFixture.invented()))
            new LongRules(good)
                    .each((place, rules) -> texts.tries(place, () -> editions.amend(play.secretary, seen, rules)));
    }

    private void helping() throws Exception {
        var play = new Competition(context, 1, 1);
        texts.tries(Broadcasts.class, "preview", play.secretary, null, "Perihal", "Isi pesan");
        texts.tries(Broadcasts.class, "ask", play.secretary, null, "Perihal", "Isi pesan");
        var guide = new Guide.Written(Guide.Kind.GUIDE, "Judul", "Isi panduan", List.of(Role.AGENCY));
        texts.tries(guide, written -> bean(Guides.class).write(play.secretary, written));
        var page = new LibraryText(
                LibraryKind.BOOK,
                "Judul",
                "Ringkasan",
                "Isi",
                "https://kipp.test/buku",
                LocalDate.now(ZoneId.of("Asia/Jakarta")));
        texts.tries(page, written -> bean(Library.class).write(play.secretary, written));
        var now = Instant.now();
        var upkeeps = bean(Upkeeps.class);
        texts.tries(
                Upkeeps.class, "announce", administrator, upkeeps.next(), now, now.plus(1, ChronoUnit.DAYS), "Pindah.");
        var words = bean(Vocabulary.class);
        texts.tries(Vocabulary.class, "change", play.secretary, words.get(play.secretary), "kebun => sawah");
    }

    private void naming() throws Exception {
        var play = new Competition(context, 1, 1);
        var institution = bean(Institutions.class).all().getFirst();
        texts.tries(
                Institutions.class,
                "rename",
                play.secretary,
                institution,
                "Badan Baru",
                LocalDate.now(ZoneId.of("Asia/Jakarta")));
        texts.tries(Institutions.class, "call", play.secretary, institution, List.of("Badan Lama"));
        texts.tries(
                new OwnFilters.Saved("proposal", "Kesehatan", "kelompok=kesehatan"),
                filter -> bean(SavedFilters.class).save(play.secretary, filter));
    }

    private void hubs() throws Exception {
        var play = new Competition(context, 1, 1);
        var register = bean(HubRegister.class);
        var hub = register.enter(play.secretary, "33");
        var paper = new HubInstrument(HubPaper.SK_PENDAMPING, "SK 1", 2024, null, "Biro Hukum");
        texts.tries(paper, written -> register.record(play.secretary, hub, written));
        texts.tries(new HubMentor("Sari", "Universitas", paper, null, null), written -> bean(HubPeople.class)
                .appoint(play.secretary, hub, List.of(written)));
        var people = bean(HubPeople.class);
        texts.tries("HubPeople.nameSecretary.address", () -> people.nameSecretary(play.secretary, hub, LONG));
        texts.tries(
                "HubPeople.appoint.address",
                () -> people.appoint(
                        play.secretary, hub, new HubMentor("Sari", "Universitas", paper, null, null), LONG));
        texts.tries(
                new HubPost("Ketua", "Kepala Biro"),
                written -> register.describe(play.secretary, hub, List.of(), List.of(written), List.of(), ""));
        texts.tries(
                "HubRegister.describe.coordinators",
                () -> register.describe(play.secretary, hub, List.of(LONG), List.of(), List.of(), ""));
        texts.tries(
                "HubRegister.describe.members",
                () -> register.describe(play.secretary, hub, List.of(), List.of(), List.of(LONG), ""));
        texts.tries(
                "HubRegister.describe.portal",
                () -> register.describe(play.secretary, hub, List.of(), List.of(), List.of(), LONG));
        var invitation = new HubInstrument(HubPaper.UNDANGAN, "U 1", 2024, null, "");
        texts.tries(
                new HubRecord(invitation, "Siap.", List.of()),
                written -> register.move(play.secretary, hub, HubMove.INVITE, written));
        texts.tries(
                new HubVerdict(HubCriterion.POTENTIAL, true, "Ada."),
                written -> register.move(
                        play.secretary, hub, HubMove.INVITE, new HubRecord(invitation, "Siap.", List.of(written))));
        var target = register.target(play.secretary);
        texts.tries(HubRegister.class, "aim", play.secretary, target, 38, 18, 2029, "RPJMN");
        var plans = bean(HubPlans.class);
        var now = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var plan = plans.of(play.secretary, "33", now.getYear());
        texts.tries(
                new PlanItem(PlanKind.PLAN, "Rencana", "Biro", now, now, null),
                written -> plans.plan(play.secretary, plan, List.of(written)));
        var world = new ReplicationWorld(context);
        texts.tries(Exchanges.class, "ask", world.writer, world.original, "Berapa?");
        texts.tries(Exchanges.class, "note", world.adoptersAdmin, world.original, "Mulailah dari SOP.");
        var question = bean(Exchanges.class).ask(world.writer, world.original, "Berapa?");
        texts.tries(Exchanges.class, "answer", world.ownersAdmin, question, "Dua ratus juta.");
        var events = bean(HubEvents.class);
        var text = new EventText(EventKind.FORUM, "FRIPP", "Aula", now, now, "REP-2026-0001", "Catatan.");
        texts.tries(text, written -> events.plan(play.secretary, "33", written));
        var event = events.plan(play.secretary, "33", text);
        texts.tries(
                new HubAttendee("Kota Tegal", "Kepala", 1),
                written -> events.attend(play.secretary, event, List.of(written)));
        texts.tries(new HubAction("SK", "Sekda", now, null), written -> events.agree(play.secretary, event, written));
    }

    private Proposal get(Competition play, ProposalId id) {
        return bean(Proposals.class).get(play.secretary, id);
    }
}
