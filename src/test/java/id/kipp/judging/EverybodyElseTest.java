package id.kipp.judging;

import static id.kipp.account.AccountFixture.anAccount;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.account.Actors;
import id.kipp.assignment.SubjectRegister;
import id.kipp.audit.Salts;
import id.kipp.edition.Constitution;
import id.kipp.edition.Judges;
import id.kipp.edition.Merging;
import id.kipp.edition.Round;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Role;
import id.kipp.mail.KeptSecrets;
import id.kipp.mail.Mails;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rounds in which nobody of a team judges: the entrant about itself, and members of the public. */
class EverybodyElseTest extends ServiceTest implements Refusals {

    private static final String SELF = "self";
    private static final String PEOPLE = "people";

    Competition play;
    ProposalId id;
    Entrant finalist;
    Actor visitor;
    int addresses;

    @BeforeEach
    void one_is_a_finalist() {
        play = new Competition(context, 1, 1, EverybodyElseTest::withBoth);
        id = play.entered("Loket Sungai", 90).id();
        play.confirmed();
        finalist = bean(Proposals.class).entrant(play.secretary, id);
        visitor = bean(Actors.class).anonymous();
    }

    private static Constitution withBoth(Constitution rules) {
        var panel = rules.round(TestRounds.PANEL);
        var rounds = new ArrayList<>(rules.rounds());
        rounds.add(like(panel, SELF, Judges.Who.ENTRANT, new Merging(Merging.How.MEAN, 0, null, false, 0, null)));
        rounds.add(like(
                panel,
                PEOPLE,
                Judges.Who.PUBLIC,
                new Merging(Merging.How.MEAN, 0, null, false, 2, new Merging.Prior(7000, 30))));
        return new Constitution(
                rules.heading(),
                rules.entry(),
                rules.screening(),
                rounds,
                rules.matters(),
                rules.announcing(),
                rules.conduct(),
                rules.calendar(),
                rules.defaults());
    }

    private static Round like(Round panel, String key, Judges.Who who, Merging merging) {
        return new Round(
                key,
                panel.name(),
                panel.step(),
                panel.subjects(),
                new Judges(who, "", 0, Judges.Reopens.NOBODY),
                panel.scoring(),
                merging,
                panel.secrecy(),
                null);
    }

    @Test
    void an_entrant_has_one_sheet_whoever_of_it_writes_and_seals_it() {
        var sheets = bean(Sheets.class);
        var written = sheets.score(writer(), sheets.open(writer(), SELF, id), lines(80));
        var admin = new Actor(
                new AccountId("admin"), "Admin", Set.of(Role.AGENCY), Optional.of(finalist.agency()), Optional.empty());
        var same = sheets.open(admin, SELF, id);
        assertThat(same.version()).isEqualTo(written.version());
        assertThat(sheets.seal(admin, same).isSealed()).isTrue();
        assertRefused(
                JudgingRefusal.SHEET_SEALED, () -> sheets.score(writer(), sheets.open(writer(), SELF, id), lines(90)));
        assertThat(bean(SelfAssessments.class).of(writer(), id))
                .extracting(RoundRule::key)
                .containsExactly(SELF);
    }

    @Test
    void nobody_else_writes_it_and_the_entrant_writes_no_other() {
        var sheets = bean(Sheets.class);
        assertRefused(JudgingRefusal.SHEET_NOT_YOURS, () -> sheets.open(play.panelists.get(1), SELF, id));
        assertRefused(JudgingRefusal.SHEET_NOT_YOURS, () -> sheets.open(play.secretary, SELF, id));
        assertRefused(JudgingRefusal.SHEET_NOT_YOURS, () -> sheets.open(play.panelists.get(1), PEOPLE, id));
        assertRefused(JudgingRefusal.NOT_ON_PANEL, () -> sheets.open(writer(), TestRounds.PANEL, id));
    }

    @Test
    void what_has_not_come_to_the_round_is_not_assessed() {
        var other = play.entered("Kemudian", 10);
        var theirs = new Actor(
                new AccountId("w2"),
                "Penulis",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(other.entrant().agency()),
                Optional.of(other.entrant().unit()));
        assertRefused(JudgingRefusal.NOT_IN_ROUND, () -> bean(Sheets.class).open(theirs, SELF, other.id()));
        assertRefused(JudgingRefusal.NOT_IN_ROUND, () -> bean(PublicRatings.class)
                .ask("1.1.1.1", PEOPLE, other.id(), "ani@warga.test", Locale.ENGLISH));
    }

    @Test
    void one_address_rates_once_by_the_code_that_is_mailed_to_it() {
        var address = address();
        var code = code(address);
        assertRefused(JudgingRefusal.RATING_CODE, () -> rate(address, "00000000", 80));
        assertRefused(JudgingRefusal.RATING_CODE, () -> rate(address(), code, 80));
        rate(address.toUpperCase(Locale.ROOT), code.toLowerCase(Locale.ROOT), 80);
        assertRefused(JudgingRefusal.RATING_GIVEN, () -> rate(address, code, 10));
        assertThat(bean(SheetStore.class).sealed(PEOPLE, List.of(id)).get(id)).hasSize(1);
        assertThat(bean(SheetStore.class).of(PEOPLE, id))
                .noneMatch(s -> s.toString().contains(address));
    }

    @Test
    void what_is_no_address_nor_says_its_relation_nor_a_whole_rating_is_turned_down() {
        var ratings = bean(PublicRatings.class);
        assertRefused(JudgingRefusal.RATING_ADDRESS, () -> ratings.ask("2.2.2.2", PEOPLE, id, "ani", Locale.ENGLISH));
        assertRefused(
                JudgingRefusal.RATING_ADDRESS,
                () -> ratings.ask("2.2.2.2", PEOPLE, id, "a".repeat(10_000_000) + "@warga.test", Locale.ENGLISH));
        assertRefused(
                JudgingRefusal.NOT_IN_ROUND,
                () -> ratings.ask("2.2.2.2", TestRounds.PANEL, id, "ani@warga.test", Locale.ENGLISH));
        var address = address();
        var code = code(address);
        assertRefused(
                JudgingRefusal.RATING_RELATION,
                () -> ratings.rate(visitor, "4.4.4.4", PEOPLE, id, address, code, said(null, lines(80))));
        assertRefused(
                JudgingRefusal.SHEET_INCOMPLETE,
                () -> ratings.rate(
                        visitor,
                        "4.4.4.4",
                        PEOPLE,
                        id,
                        address,
                        code,
                        said(Rater.Relation.USER, lines(80).subList(0, 1))));
        rate(address, code, 80); // and goes on from there
    }

    @Test
    void who_asks_or_tries_too_often_waits() {
        var ratings = bean(PublicRatings.class);
        var address = address();
        for (var i = 0; i < 5; i++) ratings.ask("3.3.3." + i, PEOPLE, id, address, Locale.ENGLISH);
        assertRefused(JudgingRefusal.RATING_WAIT, () -> ratings.ask("3.3.3.9", PEOPLE, id, address, Locale.ENGLISH));
        for (var i = 0; i < 5; i++) assertRefused(JudgingRefusal.RATING_CODE, () -> rate(address, "11111111", 80));
        assertRefused(JudgingRefusal.RATING_WAIT, () -> rate(address, "11111111", 80));
    }

    @Test
    void whoever_guesses_codes_for_another_address_keeps_nobody_but_themselves_out() {
        var address = address();
        var code = code(address);
        for (var i = 0; i < 5; i++)
            assertRefused(JudgingRefusal.RATING_CODE, () -> rate("6.6.6.6", address, "11111111", 80));
        assertRefused(JudgingRefusal.RATING_WAIT, () -> rate("6.6.6.6", address, code, 80));
        rate("7.7.7.7", address, code, 80);
    }

    @Test
    void one_mailbox_is_one_whatever_is_after_the_plus_and_one_network_is_one_sender() {
        var ratings = bean(PublicRatings.class);
        var address = address();
        var other = address.replace("@", "+lain@");
        rate(address, code(address), 80);
        var code = code(other);
        assertRefused(JudgingRefusal.RATING_GIVEN, () -> rate(other, code, 10));
        var many = address();
        for (var i = 0; i < 5; i++)
            ratings.ask("5.5.5." + i, PEOPLE, id, many.replace("@", "+" + i + "@"), Locale.ENGLISH);
        assertRefused(JudgingRefusal.RATING_WAIT, () -> ratings.ask("5.5.5.9", PEOPLE, id, many, Locale.ENGLISH));
        for (var i = 0; i < 5; i++) ratings.ask("2001:db8:7::" + i, PEOPLE, id, address(), Locale.ENGLISH);
        assertRefused(
                JudgingRefusal.RATING_WAIT,
                () -> ratings.ask("2001:db8:7:0:9:9:9:9", PEOPLE, id, address(), Locale.ENGLISH));
        ratings.ask("2001:db8:7:1::1", PEOPLE, id, address(), Locale.ENGLISH);
    }

    @Test
    void letters_with_codes_have_a_measure_whomever_they_go_to() {
        var raters = new Raters(bean(Salts.class), bean(Mails.class), Clock.fixed(Instant.now(), ZoneOffset.UTC));
        var subject = bean(SubjectRegister.class).get(id);
        for (var i = 0; i < Raters.CODES; i++) raters.ask("8.8.8." + i, PEOPLE, subject, address(), Locale.ENGLISH);
        assertRefused(
                JudgingRefusal.RATING_WAIT, () -> raters.ask("8.8.9.9", PEOPLE, subject, address(), Locale.ENGLISH));
    }

    @Test
    void a_letter_with_a_code_names_what_is_rated_and_is_forgotten_once_it_is_of_no_use() {
        var address = address();
        code(address);
        var letter = letter(address);
        assertThat(letter.getString("subject"))
                .isEqualTo("Code for your rating: "
                        + bean(PublicRatings.class).of(PEOPLE, id).title());
        assertThat(letter.getString("_id")).startsWith("passing-");
    }

    @Test
    void below_the_minimum_the_result_is_the_prior_and_above_it_a_mean_with_it() {
        var scores = bean(Scores.class);
        var round = play.edition().constitution().round(PEOPLE);
        rated(90);
        var few = scores.basis(play.edition(), PEOPLE, List.of(id)).get(id);
        assertThat(few).isEmpty();
        assertThat(Scores.mean(round, few).toString()).isEqualTo("70");
        assertThat(scores.unscored(play.edition(), PEOPLE, List.of(id))).isEmpty();
        rated(86);
        var enough = scores.basis(play.edition(), PEOPLE, List.of(id)).get(id);
        assertThat(enough).hasSize(2);
        assertThat(Scores.mean(round, enough).toString()).isEqualTo("569/8"); // (90 + 86 + 30 × 70) / 32
    }

    @Test
    void who_does_not_use_the_service_is_kept_with_the_relation_and_does_not_count() {
        var ratings = bean(PublicRatings.class);
        var address = address();
        var code = code(address);
        ratings.rate(visitor, "9.9.9.1", PEOPLE, id, address, code, said(Rater.Relation.NEIGHBOUR, lines(10)));
        rated(90);
        rated(86);
        assertThat(bean(SheetStore.class).of(PEOPLE, id))
                .extracting(s -> s.facts().get("relation"))
                .containsExactlyInAnyOrder(Rater.Relation.NEIGHBOUR, Rater.Relation.USER, Rater.Relation.USER);
        assertThat(bean(Scores.class).basis(play.edition(), PEOPLE, List.of(id)).get(id))
                .hasSize(2);
        assertRefused(
                JudgingRefusal.RATING_GIVEN,
                () -> ratings.rate(
                        visitor, "9.9.9.1", PEOPLE, id, address, code, said(Rater.Relation.USER, lines(10))));
    }

    @Test
    void a_comment_is_read_by_nobody_before_the_secretariat_lets_it_through() {
        var address = address();
        var code = code(address);
        var ratings = bean(PublicRatings.class);
        var long1 = "a".repeat(PublicOpinion.COMMENT + 1);
        assertRefused(
                KernelRefusal.TEXT_TOO_LONG,
                () -> ratings.rate(
                        visitor,
                        "5.5.5.5",
                        PEOPLE,
                        id,
                        address,
                        code,
                        new PublicOpinion(Rater.Relation.USER, lines(80), long1)));
        ratings.rate(
                visitor,
                "5.5.5.5",
                PEOPLE,
                id,
                address,
                code,
                new PublicOpinion(Rater.Relation.USER, lines(80), " Antrean lebih pendek. "));
        var comments = bean(RatingComments.class);
        assertThat(comments.shown(PEOPLE, id)).isEmpty();
        var row = comments.waiting(play.secretary, play.id, 10).getLast();
        assertThat(row.comment().text()).isEqualTo("Antrean lebih pendek.");
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED, () -> comments.rule(play.panelists.getFirst(), row.comment(), true));
        var shown = comments.rule(play.secretary, row.comment(), true);
        assertThat(comments.shown(PEOPLE, id)).contains("Antrean lebih pendek.");
        assertThat(comments.waiting(play.secretary, play.id, 10))
                .noneMatch(r -> r.comment().id().equals(shown.id()));
        comments.rule(play.secretary, shown, false);
        assertThat(comments.shown(PEOPLE, id)).as("taken back").doesNotContain("Antrean lebih pendek.");
    }

    @Test
    void at_a_service_desk_a_surveyor_writes_down_each_form_once_and_none_of_the_own_institution() {
        var ratings = bean(PublicRatings.class);
        var said = said(Rater.Relation.USER, lines(90));
        var before = bean(Scores.class).sealed(PEOPLE, id).size();
        assertRefused(JudgingRefusal.RATING_FORM, () -> ratings.assist(play.secretary, PEOPLE, id, " ", said));
        assertRefused(
                KernelRefusal.ACTOR_NOT_ALLOWED,
                () -> ratings.assist(play.panelists.getFirst(), PEOPLE, id, "F-1", said));
        ratings.assist(play.secretary, PEOPLE, id, "F-1", said);
        assertRefused(JudgingRefusal.RATING_GIVEN, () -> ratings.assist(play.secretary, PEOPLE, id, "f-1", said));
        ratings.assist(play.secretary, PEOPLE, id, "F-2", said);
        assertThat(bean(Scores.class).sealed(PEOPLE, id)).hasSize(before + 2);
        var owner = bean(SubjectRegister.class).institutions(List.of(id)).get(id);
        var own = anAccount(Role.HUB).id("hub-pemilik").agency(owner).actor();
        assertRefused(JudgingRefusal.RATING_OWN, () -> ratings.assist(own, PEOPLE, id, "F-3", said));
    }

    @Test
    void a_rating_that_was_cut_off_before_it_was_sealed_is_given_once_more_with_its_first_comment() {
        var address = address();
        var code = code(address);
        var rating = said(Rater.Relation.USER, lines(80));
        Runnable rate = () -> bean(PublicRatings.class)
                .rate(
                        visitor,
                        "5.5.5.6",
                        PEOPLE,
                        id,
                        address,
                        code,
                        new PublicOpinion(rating.relation(), rating.lines(), "Loketnya dekat."));
        var before = bean(Scores.class).sealed(PEOPLE, id).size();
        rate.run();
        var comment = bean(RatingComments.class)
                .waiting(play.secretary, play.id, 200)
                .getLast()
                .comment();
        assertThat(comment.text()).isEqualTo("Loketnya dekat.");
        unseal(comment.id());
        rate.run();
        assertThat(bean(Scores.class).sealed(PEOPLE, id)).hasSize(before + 1);
        assertThat(bean(RatingComments.class).waiting(play.secretary, play.id, 200))
                .filteredOn(r -> r.comment().id().equals(comment.id()))
                .singleElement()
                .satisfies(r -> assertThat(r.comment().version()).isEqualTo(1));
    }

    /** As a server leaves it that is killed before the last write. */
    private void unseal(String sheet) {
        bean(MongoDatabase.class)
                .getCollection("sheets")
                .updateOne(
                        new Document("_id", sheet),
                        new Document("$set", new Document("marks.sealed", List.of()).append("marks.open", true)));
    }

    private void rated(int points) {
        var address = address();
        rate(address, code(address), points);
    }

    private String address() {
        return "warga" + ++addresses + "." + id.value().toLowerCase(Locale.ROOT) + "@warga.test";
    }

    private String code(String address) {
        bean(PublicRatings.class).ask(address, PEOPLE, id, address, Locale.ENGLISH);
        var code = KeptSecrets.to(address, context);
        assertThat(code).matches("[0-9A-F]{8}");
        assertThat(body(address)).doesNotContain(code); // nobody rates for the reader who reads kept letters
        return code;
    }

    private String body(String address) {
        return letter(address).getString("body");
    }

    private Document letter(String address) {
        return bean(MongoDatabase.class)
                .getCollection("mails")
                .find(new Document("to", address))
                .first();
    }

    private void rate(String address, String code, int points) {
        rate(address, address, code, points);
    }

    private void rate(String from, String address, String code, int points) {
        bean(PublicRatings.class)
                .rate(visitor, from, PEOPLE, id, address, code, said(Rater.Relation.USER, lines(points)));
    }

    private static PublicOpinion said(Rater.@Nullable Relation relation, List<Line> lines) {
        return new PublicOpinion(relation, lines, "");
    }

    private List<Line> lines(int points) {
        return RoundRule.of(play.edition(), PEOPLE).rubric(Competition.GROUP).items().stream()
                .map(i -> new Line(i.criterion(), points, ""))
                .toList();
    }

    private Actor writer() {
        return new Actor(
                new AccountId("writer"),
                "Penulis",
                Set.of(Role.SERVICE_UNIT),
                Optional.of(finalist.agency()),
                Optional.of(finalist.unit()));
    }
}
