package id.kipp.proposal;

import id.kipp.Refusals;
import id.kipp.edition.EditionId;
import id.kipp.kernel.AgencyId;
import org.junit.jupiter.api.Test;

/** One place, and one entry that has taken it. */
class EntriesTest implements Refusals {

    static final Entries ONE =
            Entries.none(new EditionId("E"), new AgencyId("A")).with(entry("P1", "loket sungai"), 1);

    @Test
    void a_second_entry_of_one_title_is_refused() {
        assertRefused(ProposalRefusal.SAME_TITLE, () -> ONE.with(entry("P2", "loket sungai"), 0));
    }

    @Test
    void more_entries_than_the_quota_of_a_group_are_refused() {
        assertRefused(ProposalRefusal.QUOTA_FULL, () -> ONE.with(entry("P2", "antar obat"), 1));
    }

    private static Entries.Entry entry(String proposal, String title) {
        return new Entries.Entry(new ProposalId(proposal), "GENERAL", title);
    }
}
