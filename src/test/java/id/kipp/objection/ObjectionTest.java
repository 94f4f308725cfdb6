package id.kipp.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Refusals;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import id.kipp.kernel.AgencyId;
import id.kipp.kernel.Role;
import id.kipp.proposal.Correction;
import id.kipp.proposal.ProposalId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The steps of a case. */
class ObjectionTest implements Refusals {

    static final Instant NOW = Instant.parse("2026-08-08T02:00:00Z");
    static final Instant LATER = NOW.plus(Duration.ofDays(4));
    static final Actor HANDLER = person("pemeriksa");
    static final Actor ONE = person("satu");
    static final Actor TWO = person("dua");

    @Test
    void one_finds_and_two_others_consent() {
        var once = found(answered()).consented(ONE, 2, LATER);
        assertThat(once.state()).isEqualTo(Objection.State.OPEN);
        assertThat(once.consented(TWO, 2, LATER).state()).isEqualTo(Objection.State.UPHELD);
    }

    @Test
    void what_changes_no_list_is_a_dismissal() {
        var open = answered().found(HANDLER, finding(Consequence.CONFIRMED));
        assertThat(open.consented(ONE, 1, LATER).state()).isEqualTo(Objection.State.REJECTED);
    }

    @Test
    void who_found_it_does_not_consent_and_nobody_does_twice() {
        var found = found(answered());
        assertRefused(ObjectionRefusal.CONSENTED, () -> found.consented(HANDLER, 2, LATER));
        var once = found.consented(ONE, 2, LATER);
        assertRefused(ObjectionRefusal.CONSENTED, () -> once.consented(ONE, 2, LATER));
    }

    @Test
    void another_finding_voids_what_was_consented_to() {
        var once = found(answered()).consented(ONE, 2, LATER);
        assertThat(found(once).finding().consents()).isEmpty();
    }

    @Test
    void whoever_takes_it_over_finds_anew() {
        var over = found(answered()).admitted(ONE, handling(ONE));
        assertThat(over.finding()).isNull();
        assertThat(over.answer()).isNotNull();
        assertThat(over.handling().answerUntil()).isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertRefused(ObjectionRefusal.NOT_HANDLER, () -> found(over));
    }

    @Test
    void nothing_is_found_while_the_institution_may_still_answer() {
        assertRefused(ObjectionRefusal.ANSWER_OPEN, () -> admitted()
                .found(HANDLER, CaseFinding.of(Consequence.CONFIRMED, Correction.NONE, "Tidak.", HANDLER.id(), NOW)));
        assertThat(found(admitted()).finding()).isNotNull();
    }

    @Test
    void nothing_is_found_or_answered_before_somebody_looks_into_it() {
        assertRefused(ObjectionRefusal.NOT_ADMITTED, () -> found(raised()));
        assertRefused(ObjectionRefusal.NOT_ADMITTED, () -> raised().answered(ONE, answer(NOW)));
    }

    @Test
    void the_institution_answers_once_and_in_time() {
        assertRefused(ObjectionRefusal.ANSWERED, () -> answered().answered(ONE, answer(NOW)));
        assertRefused(ObjectionRefusal.ANSWER_CLOSED, () -> admitted().answered(ONE, answer(LATER)));
    }

    @Test
    void nobody_consents_to_nothing() {
        assertRefused(ObjectionRefusal.NOTHING_FOUND, () -> answered().consented(ONE, 2, LATER));
    }

    @Test
    void what_is_not_looked_into_has_a_reason_and_is_over() {
        assertRefused(ObjectionRefusal.REASON_MISSING, () -> raised().refused(HANDLER, " ", NOW));
        var refused = raised().refused(HANDLER, "Bukan sanggahan.", NOW);
        assertThat(refused.state()).isEqualTo(Objection.State.INADMISSIBLE);
        assertRefused(ObjectionRefusal.DECIDED, () -> refused.admitted(HANDLER, handling(HANDLER)));
        assertRefused(ObjectionRefusal.DECIDED, () -> refused.withdrawn(ONE, NOW));
    }

    @Test
    void what_was_withdrawn_is_over() {
        var gone = found(answered()).withdrawn(ONE, LATER);
        assertThat(gone.state()).isEqualTo(Objection.State.WITHDRAWN);
        assertRefused(ObjectionRefusal.DECIDED, () -> gone.consented(ONE, 2, LATER));
    }

    private static Objection raised() {
        var against = new Against(
                new EditionId("kipp2026"), "FINALISTS", "GENERAL", "B/1", new ProposalId("p"), new AgencyId("kota"));
        var filing = new Filing(Filing.Kind.OBJECTION, "Siti", "siti@contoh.test", "Meniru karya kota lain.", "");
        return Objection.raised(person("tamu"), "S-1", against, new Filed(filing, "id", "kode", NOW, List.of()));
    }

    private static Objection admitted() {
        return raised().admitted(HANDLER, handling(HANDLER));
    }

    private static Objection answered() {
        return admitted().answered(ONE, answer(NOW));
    }

    private static Objection found(Objection open) {
        return open.found(HANDLER, finding(Consequence.DISQUALIFIED));
    }

    private static CaseFinding finding(Consequence consequence) {
        return CaseFinding.of(consequence, Correction.NONE, "Terbukti.", HANDLER.id(), LATER);
    }

    private static Handling handling(Actor who) {
        return new Handling(who.id(), "Data dipersoalkan.", false, NOW.plus(Duration.ofDays(3)), NOW);
    }

    private static Reply answer(Instant at) {
        return new Reply("Data kami benar.", List.of(), ONE.id(), at);
    }

    private static Actor person(String name) {
        return new Actor(new AccountId(name), name, Set.of(Role.SECRETARIAT), Optional.empty(), Optional.empty());
    }

    @Test
    void a_link_to_evidence_is_an_address_of_the_web() {
        assertRefused(
                ObjectionRefusal.BAD_LINK,
                () -> new Filing(
                        Filing.Kind.OBJECTION,
                        "Ani",
                        "ani@contoh.test",
                        "Datanya tidak cocok.",
                        "javascript:alert(1)"));
    }
}
