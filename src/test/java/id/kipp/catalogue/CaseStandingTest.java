package id.kipp.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.AccountId;
import id.kipp.kernel.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of a case is computed from what stands in it. */
class CaseStandingTest {

    private static final Entry ENTRY = CaseStandingTest.entry();
    private static final KeyFigure PROVEN = figure("115", "dinas kesehatan");

    static Entry entry() {
        var earlier = new Earlier(
                2019, "TOP_45", "UMUM", "Uji", new Earlier.Owner(null, "Uji", "KOTA", "Bali"), "", "Ringkas.", "");
        return Entry.brought(
                new Actor(new AccountId("uji"), "uji", Set.of(), Optional.empty(), Optional.empty()),
                new EntryId("TI-2019-001"),
                earlier.origin(List.of()),
                earlier.tier(),
                earlier.text(),
                Instant.EPOCH);
    }

    static KeyFigure figure(String before, String source) {
        return new KeyFigure("Kasus", "", new Measure(before, 0), new Measure("5", 0), source);
    }

    static CaseStanding of(
            Running running, List<KeyFigure> figures, Effort effort, Reuse reuse, int copies, int regions) {
        var text = new CaseText(Tale.NOTHING, figures, effort, reuse, CaseMedia.NOTHING, HelpDesk.NOBODY, List.of());
        var pulse = new Pulse(running, null, Instant.EPOCH, Instant.EPOCH, null);
        return CaseStanding.of(
                ENTRY, new ShownCase(ENTRY.id(), text, pulse, List.of()), new Copies.Checked(copies, regions));
    }

    @Test
    void evidence_grows_from_a_claim_over_output_and_proof_to_others_measuring_and_copies() {
        var outside = new Effort(null, null, "", "", "Universitas");
        assertThat(of(Running.RUNNING, List.of(), Effort.NOTHING, Reuse.NOTHING, 0, 0)
                        .evidence())
                .isZero();
        assertThat(of(Running.RUNNING, List.of(figure("", "")), Effort.NOTHING, Reuse.NOTHING, 0, 0)
                        .evidence())
                .isEqualTo(1);
        assertThat(of(Running.RUNNING, List.of(PROVEN), Effort.NOTHING, Reuse.NOTHING, 0, 0)
                        .evidence())
                .isEqualTo(2);
        assertThat(of(Running.RUNNING, List.of(PROVEN), outside, Reuse.NOTHING, 0, 0)
                        .evidence())
                .isEqualTo(3);
        assertThat(of(Running.RUNNING, List.of(PROVEN), outside, Reuse.NOTHING, 2, 2)
                        .evidence())
                .isEqualTo(4);
    }

    @Test
    void readiness_grows_with_documents_cost_others_measuring_and_copies_that_were_checked() {
        var cost = new Cost(1, 2, 2020, "APBD");
        var core = new Reuse(List.of(), List.of("Inti"), List.of());
        var priced = new Effort(cost, null, "", "", "");
        var measured = new Effort(cost, null, "", "", "Universitas");
        assertThat(of(Running.UNKNOWN, List.of(), Effort.NOTHING, Reuse.NOTHING, 0, 0)
                        .readiness())
                .isEqualTo(-1);
        assertThat(of(Running.RUNNING, List.of(), Effort.NOTHING, Reuse.NOTHING, 0, 0)
                        .readiness())
                .isEqualTo(1);
        assertThat(of(Running.RUNNING, List.of(), priced, core, 0, 0).readiness())
                .isEqualTo(2);
        assertThat(of(Running.RUNNING, List.of(PROVEN), measured, core, 0, 0).readiness())
                .isEqualTo(3);
        assertThat(of(Running.RUNNING, List.of(PROVEN), measured, core, 1, 1).readiness())
                .isEqualTo(4);
        assertThat(of(Running.RUNNING, List.of(PROVEN), measured, core, 3, 3).readiness())
                .isEqualTo(5);
    }

    @Test
    void of_what_nobody_has_spoken_there_is_no_level_and_all_is_missing_but_the_summary() {
        var nothing = CaseStanding.of(ENTRY, ShownCase.none(ENTRY.id()), Copies.Checked.NONE);
        assertThat(nothing.evidence()).isEqualTo(-1);
        assertThat(nothing.readiness()).isEqualTo(-1);
        assertThat(nothing.isComplete()).isFalse();
        assertThat(nothing.missing()).doesNotContain(CasePart.DOES).hasSize(CasePart.values().length - 1);
        var weights = 0;
        for (var part : CasePart.values()) weights += part.weight();
        assertThat(weights).isEqualTo(100);
    }
}
