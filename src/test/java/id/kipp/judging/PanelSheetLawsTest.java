package id.kipp.judging;

import id.kipp.edition.EditionId;
import id.kipp.kernel.AccountId;
import id.kipp.proposal.ProposalId;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PanelSheetLawsTest {

    @Property(tries = 60)
    void two_windows_on_a_panel_sheet_lose_nothing_acknowledged(@ForAll("acts") List<Editors.Act> acts) {
        var store = new TestStore();
        var hearings = new HearingStore(store.outbox());
        var blank = PanelSheet.blank(
                new EditionId("E"), new ProposalId("P"), new AccountId("rina"), "revision", Instant.EPOCH);
        try {
            new Editors<PanelSheet>(
                            2,
                            () -> hearings.sheet(blank.id()).orElse(blank),
                            (seen, lines) -> hearings.write(seen, lines, Instant.EPOCH))
                    .run(acts);
        } finally {
            store.afterEach(null);
        }
    }

    @Provide
    Arbitrary<List<Editors.Act>> acts() {
        return Editors.acts(2);
    }
}
