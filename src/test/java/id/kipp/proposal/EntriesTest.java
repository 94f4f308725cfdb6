package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void a_place_that_is_being_taken_anew_is_not_freed_by_who_took_the_entry_back_before() {
        var id = new ProposalId("P1");
        var anew = ONE.with(new Entries.Entry(id, "GENERAL", "loket sungai", 7L), 1);
        assertThat(anew.without(id, 7).taken("GENERAL")).isOne();
        assertThat(anew.without(id, 8).taken("GENERAL")).isZero();
        assertThat(ONE.without(id, 8).taken("GENERAL")).isZero();
    }

    private static Entries.Entry entry(String proposal, String title) {
        return new Entries.Entry(new ProposalId(proposal), "GENERAL", title, null);
    }
}
