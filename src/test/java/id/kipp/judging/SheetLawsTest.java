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

class SheetLawsTest {

    @Property(tries = 150)
    void three_windows_on_a_sheet_of_either_team_lose_nothing_acknowledged(
            @ForAll boolean panel, @ForAll("acts") List<Editors.Act> acts) {
        var store = new TestStore();
        var sheets = new SheetStore(store.outbox());
        var key = new SheetKey(panel ? TestRounds.PANEL : TestRounds.DESK, new ProposalId("P"), new AccountId("rina"));
        var blank = Sheet.blank(new EditionId("E"), key, "revision", Instant.EPOCH);
        try {
            new Editors(
                            3,
                            () -> sheets.find(blank.id()).orElse(blank),
                            (seen, lines) -> sheets.write(seen, lines, Instant.EPOCH))
                    .run(acts);
        } finally {
            store.afterEach(null);
        }
    }

    @Provide
    Arbitrary<List<Editors.Act>> acts() {
        return Editors.acts(3);
    }
}
