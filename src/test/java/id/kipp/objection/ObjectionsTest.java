package id.kipp.objection;

import static id.kipp.account.AccountFixture.actor;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.CasePlay;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.announcement.Announcements;
import id.kipp.audit.AuditTrail;
import id.kipp.document.DocumentRefusal;
import id.kipp.edition.Constitution;
import id.kipp.edition.EntryRules;
import id.kipp.edition.StorageRule;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Actor;
import id.kipp.kernel.Role;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Stage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who files what, until when, and what everybody may know of it. */
class ObjectionsTest extends ServiceTest implements Refusals {

    static final Locale INDONESIAN = Locale.of("id");

    Competition play;
    Proposal finalist;

    static Filing objection() {
        return new Filing(
                Filing.Kind.OBJECTION,
                "Siti Pelapor",
                "siti.pelapor@contoh.test",
                "Inovasi ini meniru karya kabupaten lain.",
                "https://contoh.test/bukti");
    }

    @BeforeEach
    void announced() {
        play = new Competition(context, 1, 1);
        finalist = play.entered("Terbaik", 90);
        play.announced();
    }

    Actor visitor() {
        return bean(Actors.class).anonymous();
    }

    Objection raise(Proposal proposal, Filing filing) {
        return raise(proposal, filing, List.of());
    }

    Objection raise(Proposal proposal, Filing filing, List<HandedIn> files) {
        var from = UUID.randomUUID().toString();
        return bean(Objections.class).raise(visitor(), from, proposal.id(), filing, INDONESIAN, files);
    }

    @Test
    void anyone_may_object_to_what_a_letter_says() {
        var raised = raise(finalist, objection());
        assertThat(bean(Cases.class).of(play.secretary, play.id))
                .extracting(Objection::id)
                .containsExactly(raised.id());
        assertThat(raised.against().letter()).startsWith("B/1/");
        assertThat(raised.against().agency()).isEqualTo(finalist.agency());
    }

    @Test
    void a_nominee_that_has_not_been_announced_looks_like_nothing_at_all() {
        var other = new Competition(context, 1, 1);
        var nominee = other.entered("Terbaik", 90);
        other.finalistsDecided();
        assertRefused("objection.not-finalist", () -> raise(nominee, objection()));
    }

    @Test
    void after_the_window_it_is_too_late() {
        play.close(TestSteps.OBJECTION);
        assertRefused(ObjectionRefusal.LATE, () -> raise(finalist, objection()));
    }

    @Test
    void a_flood_from_one_address_is_slowed_down() {
        var from = UUID.randomUUID().toString();
        for (var i = 0; i < 5; i++) {
            bean(Objections.class).raise(visitor(), from, finalist.id(), objection(), INDONESIAN);
        }
        assertRefused("objection.wait", () -> bean(Objections.class)
                .raise(visitor(), from, finalist.id(), objection(), INDONESIAN));
    }

    @Test
    void evidence_is_handed_in_with_it_and_looked_at_as_any_file() throws IOException {
        var raised = raise(finalist, objection(), List.of(file("bukti.pdf", "%PDF-1.4 isi")));
        var files = bean(Cases.class).files(play.secretary, raised);
        assertThat(raised.filed().files()).extracting(Evidence::name).containsExactly("bukti.pdf");
        var document = raised.filed().files().getFirst().document();
        assertThat(files.get(document).owner()).isEqualTo("objection:" + raised.id());
        try (var content = bean(Cases.class).content(play.secretary, raised.id(), document)) {
            assertThat(content.readAllBytes()).startsWith("%PDF".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void what_is_sent_twice_is_filed_once_under_one_number() {
        var once = "sebuah kiriman saja".getBytes(StandardCharsets.UTF_8);
        var objections = bean(Objections.class);
        var from = UUID.randomUUID().toString();
        var numbers = IntStream.range(0, 9)
                .mapToObj(i -> objections.raise(
                        visitor(),
                        from,
                        finalist.id(),
                        objection(),
                        INDONESIAN,
                        List.of(file("bukti.pdf", "%PDF-1.4 isi")),
                        once))
                .map(Objection::id)
                .distinct();
        assertThat(numbers).hasSize(1);
        assertThat(bean(Cases.class).of(play.secretary, play.id)).hasSize(1);
    }

    @Test
    void files_are_closed_and_let_go_of_when_they_are_refused() {
        var closed = new AtomicInteger();
        var files = IntStream.range(0, 2)
                .mapToObj(i -> new HandedIn("bukti.pdf", new ByteArrayInputStream(i == 0 ? small() : large()) {
                    @Override
                    public void close() {
                        closed.incrementAndGet();
                    }
                }))
                .toList();
        var owned = new Document("owner", new Document("$regex", "^objection:S-" + play.id.value()));
        assertRefused(DocumentRefusal.TOO_LARGE, () -> raise(finalist, objection(), files));
        assertThat(bean(MongoDatabase.class).getCollection("documents").find(owned))
                .singleElement()
                .satisfies(d -> assertThat(d.get("letGo")).isNotNull());
        assertThat(closed).hasValueGreaterThanOrEqualTo(2);
        closed.set(0);
        play.close(TestSteps.OBJECTION);
        assertRefused(ObjectionRefusal.LATE, () -> raise(finalist, objection(), files));
        assertThat(closed).hasValue(2);
    }

    @Test
    void what_a_case_names_is_wanted_and_nothing_else() {
        var raised = raise(finalist, objection(), List.of(file("bukti.pdf", "%PDF-1.4 isi")));
        var kept = bean(CaseFiles.class);
        var owner = "objection:" + raised.id();
        assertThat(kept.owns(owner)).isTrue();
        assertThat(kept.owns("proposal:" + raised.id())).isFalse();
        assertThat(kept.of(owner))
                .containsExactly(raised.filed().files().getFirst().document());
        assertThat(kept.of("objection:S-lain")).isEmpty();
    }

    @Test
    void a_line_counts_the_same_whatever_the_browser_ends_it_with() {
        var lines = "a\r\n".repeat(Filing.TEXT_MAX / 2 - 1) + "ab";
        var filing = new Filing(Filing.Kind.OBJECTION, "Siti", "siti@contoh.test", lines, "");
        assertThat(filing.text()).hasSize(Filing.TEXT_MAX).doesNotContain("\r");
        assertThat(Filing.checked("satu\r\ndua\r\ntiga empat lima")).isEqualTo("satu\ndua\ntiga empat lima");
    }

    @Test
    void evidence_is_bounded_in_number_and_size() {
        var four = Collections.nCopies(4, file("bukti.pdf", "%PDF-1.4"));
        assertRefused(ObjectionRefusal.TOO_MANY_FILES, () -> raise(finalist, objection(), four));
        var large = new HandedIn("besar.pdf", new ByteArrayInputStream(large()));
        assertRefused(DocumentRefusal.TOO_LARGE, () -> raise(finalist, objection(), List.of(large)));
    }

    @Test
    void the_evidence_of_an_edition_is_bounded_in_all_and_words_need_no_room() {
        play = new Competition(context, 1, 1, ObjectionsTest::withoutRoom);
        finalist = play.entered("Tanpa ruang", 90);
        play.announced();
        var file = List.of(file("bukti.pdf", "%PDF-1.4 isi"));
        assertRefused(DocumentRefusal.EVIDENCE_FULL, () -> raise(finalist, objection(), file));
        assertThat(raise(finalist, objection()).filed().files()).isEmpty();
    }

    private static Constitution withoutRoom(Constitution rules) {
        var entry = rules.entry();
        var none = new StorageRule(200, 1_000, 10_000, 0);
        return rules.with(new EntryRules(
                entry.step(), entry.categories(), entry.groups(), entry.forms(), none, entry.declarations()));
    }

    @Test
    void the_trail_holds_nothing_of_the_writer_or_the_text() {
        var raised = raise(finalist, objection());
        new CasePlay(play).decided(raised, Consequence.CONFIRMED, "Tidak meniru siapa pun.");
        bean(AuditTrail.class).drain(play.secretary);
        var content = bean(MongoDatabase.class)
                .getCollection("auditChain")
                .find(new Document("subject", "objection:" + raised.id()))
                .map(d -> d.getString("content"))
                .into(new ArrayList<>());
        assertThat(content).hasSize(6).allSatisfy(c -> assertThat(c)
                .doesNotContain("Siti")
                .doesNotContain("siti.pelapor")
                .doesNotContain("meniru")
                .doesNotContain("dipersoalkan")
                .doesNotContain(raised.filed().code())
                .doesNotContain("contoh.test"));
    }

    @Test
    void support_is_noted_and_holds_nothing_up() {
        var support =
                new Filing(Filing.Kind.SUPPORT, "Budi", "budi@contoh.test", "Layanannya sungguh membantu kami.", "");
        var noted = raise(finalist, support);
        assertThat(noted.state()).isEqualTo(Objection.State.NOTED);
        assertThat(bean(Objections.class).find(noted.id())).isEmpty();
        assertThat(play.confirm()).hasSize(1);
    }

    @Test
    void a_finalist_is_not_confirmed_while_an_objection_waits() {
        raise(finalist, objection());
        assertRefused("finalists.undecided", play::confirm);
    }

    @Test
    void who_wrote_it_takes_it_back_by_the_code_that_was_mailed_and_nobody_else() {
        var raised = raise(finalist, objection());
        var objections = bean(Objections.class);
        assertRefused(ObjectionRefusal.BAD_CODE, () -> objections.withdraw(visitor(), "a", raised.id(), "salah"));
        assertRefused(ObjectionRefusal.BAD_CODE, () -> objections.withdraw(visitor(), "a", raised.id(), ""));
        objections.withdraw(visitor(), "a", raised.id(), raised.filed().code());
        assertThat(objections.find(raised.id()).orElseThrow().state()).isEqualTo(Objection.State.WITHDRAWN);
        assertThat(play.confirm()).hasSize(1);
    }

    @Test
    void codes_are_not_guessed_fast() {
        var raised = raise(finalist, objection());
        var objections = bean(Objections.class);
        for (var i = 0; i < 5; i++)
            assertRefused(ObjectionRefusal.BAD_CODE, () -> objections.withdraw(visitor(), "b", raised.id(), "salah"));
        assertRefused(
                ObjectionRefusal.WAIT,
                () -> objections.withdraw(
                        visitor(), "b", raised.id(), raised.filed().code()));
    }

    @Test
    void the_public_learns_of_an_outcome_that_changes_a_list_by_its_letter_alone() {
        var next = new Competition(context, 1, 1);
        var first = next.entered("Terbaik", 90);
        next.entered("Berikutnya", 50);
        next.announced();
        var raised = raise(first, objection());
        var objections = bean(Objections.class);
        new CasePlay(next).decided(raised, Consequence.DISQUALIFIED, "Terbukti.");
        next.settle();
        assertThat(objections.find(raised.id()).orElseThrow().consequence()).isNull();
        var decisions = bean(id.kipp.decision.Decisions.class);
        var open = decisions
                .find(next.secretary, next.id, "FINALISTS", Competition.GROUP)
                .orElseThrow();
        decisions.consent(next.panelists.get(0), decisions.consent(next.panelists.get(1), open));
        next.announce("B/2");
        var letter = bean(Announcements.class).published().getFirst();
        assertThat(objections.registered(letter)).isEqualTo(1);
        assertThat(objections.register(letter, 10))
                .extracting(Registered::consequence, Registered::letter)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Consequence.DISQUALIFIED, "B/2"));
    }

    @Test
    void the_public_learns_how_many_and_no_more() {
        raise(finalist, objection());
        raise(finalist, objection());
        assertThat(bean(Objections.class).counts(play.id, Filing.Kind.OBJECTION))
                .containsExactly(Map.entry(finalist.id(), 2));
    }

    @Test
    void only_the_secretariat_and_the_editions_panel_read_them() {
        assertRefused("actor.not-allowed", () -> bean(Cases.class).of(actor(Role.PANELIST), play.id));
        assertRefused("actor.not-allowed", () -> bean(Cases.class).of(actor(Role.EVALUATOR), play.id));
        assertRefused("actor.not-allowed", () -> bean(Cases.class).of(visitor(), play.id));
        assertRefused("actor.not-allowed", () -> bean(Answers.class).of(play.secretary));
    }

    @Test
    void the_panel_does_not_learn_who_wrote_it() {
        var raised = raise(finalist, objection());
        var seen = bean(Cases.class).get(play.panelists.getFirst(), raised.id());
        assertThat(seen.filed().filing().writer()).isNull();
        assertThat(seen.filed().code()).isEmpty();
        assertThat(bean(Cases.class)
                        .get(play.secretary, raised.id())
                        .filed()
                        .filing()
                        .writer())
                .isNotNull();
    }

    @Test
    void what_the_panel_does_not_see_stays_where_it_is() {
        var raised = raise(finalist, objection());
        var people = new CasePlay(play);
        var found = people.found(people.answered(people.admitted(raised)), Consequence.CONFIRMED, "Tidak terbukti.");
        var cases = bean(Cases.class);
        cases.consent(play.panelists.getFirst(), cases.get(play.panelists.getFirst(), found.id()));
        assertThat(cases.get(play.secretary, raised.id()).filed()).isEqualTo(raised.filed());
    }

    @Test
    void the_institution_reads_what_it_is_asked_and_nobody_elses_cases() {
        var raised = raise(finalist, objection(), List.of(file("bukti.pdf", "%PDF-1.4 isi")));
        var people = new CasePlay(play);
        var answers = bean(Answers.class);
        assertThat(answers.of(people.institution(raised))).isEmpty();
        people.admitted(raised);
        assertThat(answers.of(people.institution(raised))).singleElement().satisfies(a -> {
            assertThat(a.text()).isEqualTo("Data dalam usulan ini dipersoalkan.");
            assertThat(a.files()).isEmpty();
        });
        var file = raised.filed().files().getFirst().document();
        assertRefused(ObjectionRefusal.UNKNOWN, () -> answers.content(people.institution(raised), raised.id(), file));
        var stranger = id.kipp.account.AccountFixture.anAccount(Role.AGENCY)
                .agency(new id.kipp.kernel.AgencyId("lain"))
                .actor();
        assertThat(answers.of(stranger)).isEmpty();
        assertRefused(
                ObjectionRefusal.UNKNOWN,
                () -> answers.answer(stranger, raised.id(), "Data kami benar dan terbukti.", List.of()));
    }

    @Test
    void an_objection_nobody_raised_is_told_to_be_unknown() {
        assertRefused(ObjectionRefusal.UNKNOWN, () -> bean(Cases.class).get(play.secretary, "tidak-ada"));
        assertThat(bean(Objections.class).find("tidak-ada")).isEmpty();
    }

    @Test
    void what_cannot_follow_for_a_list_is_not_found() {
        var people = new CasePlay(play);
        var answered = people.answered(people.admitted(raise(finalist, objection())));
        assertRefused(
                ObjectionRefusal.WRONG_CONSEQUENCE, () -> people.found(answered, Consequence.REVOKED, "Terbukti."));
        assertRefused(
                ObjectionRefusal.WRONG_CONSEQUENCE,
                () -> people.found(answered, Consequence.INADMISSIBLE, "Terbukti."));
        assertRefused(
                ObjectionRefusal.CORRECTION_LENGTH, () -> people.found(answered, Consequence.CORRECTED, "Salah."));
    }

    @Test
    void nobody_looks_into_it_who_is_in_conflict() {
        var raised = raise(finalist, objection());
        var colleague =
                id.kipp.account.AccountFixture.anAccount(Role.SECRETARIAT).id("sek-" + UUID.randomUUID());
        id.kipp.account.TestSessions.of(colleague.build(), context);
        new id.kipp.Newcomers(play, context)
                .worksFor(
                        colleague.actor(), finalist.submitted().agency().name(), id.kipp.kernel.Province.DI_YOGYAKARTA);
        play.close(TestSteps.PANEL); // whoever is of the secretariat now is written down
        assertRefused(ObjectionRefusal.HANDLER_CONFLICT, () -> bean(Cases.class)
                .admit(play.secretary, raised, colleague.actor().id(), "x".repeat(30), false));
    }

    @Test
    void a_dismissed_objection_leaves_the_finalist_standing() {
        new CasePlay(play).decided(raise(finalist, objection()), Consequence.CONFIRMED, "Tidak terbukti");
        play.settle();
        assertThat(play.now(finalist).stage()).isEqualTo(Stage.FINALIST_PROVISIONAL);
        assertThat(play.confirm()).hasSize(1);
    }

    private static HandedIn file(String name, String content) {
        return new HandedIn(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] small() {
        return "%PDF-1.4 isi".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] large() {
        var bytes = new byte[6 * 1024 * 1024];
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.UTF_8), 0, bytes, 0, 8);
        return bytes;
    }
}
