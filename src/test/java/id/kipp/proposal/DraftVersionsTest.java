package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a draft said before can be looked at, and stands in it again without anything being lost. */
class DraftVersionsTest extends ServiceTest implements Refusals {

    static final String LONG = "Perahu layanan mendatangi kampung. ".repeat(20);

    Competition competition;
    Applicants applicants;
    ProposalId id;

    @BeforeEach
    void draft() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
        id = applicants.started("Loket Sungai");
    }

    @Test
    void much_that_is_deleted_at_once_is_kept_and_comes_back_as_the_newest() {
        applicants.write(id, "summary", LONG);
        applicants.write(id, "summary", "");
        var kept = versions().of(applicants.writer, id);
        assertThat(kept).singleElement().satisfies(v -> {
            assertThat(v.why()).isEqualTo(KeptDraft.Why.SHORTENED);
            assertThat(v.by()).isEqualTo(applicants.writer.id());
            assertThat(versions().text(applicants.writer, id, v.number()).section("summary"))
                    .isEqualTo(LONG);
        });
        applicants.write(id, "idea", "Baru.");
        var before = applicants.draft(id);
        var back = drafts().bringBack(applicants.writer, before, kept.getFirst().number());
        assertThat(back.version()).isEqualTo(before.version() + 1);
        assertThat(back.text().section("summary")).isEqualTo(LONG);
        assertThat(back.text().section("idea")).isEmpty();
        var over = versions().of(applicants.writer, id).getFirst();
        assertThat(over.why()).isEqualTo(KeptDraft.Why.RESTORED_OVER);
        assertThat(versions().text(applicants.writer, id, over.number()).section("idea"))
                .isEqualTo("Baru.");
    }

    @Test
    void a_text_that_was_chosen_against_is_kept() {
        applicants.write(id, "summary", "Yang lain.");
        var seen = applicants.draft(id);
        drafts().saveOver(applicants.writer, seen, seen.text().withSection("summary", "Punya saya."));
        assertThat(versions().of(applicants.writer, id)).singleElement().satisfies(v -> {
            assertThat(v.why()).isEqualTo(KeptDraft.Why.CHOSEN_AGAINST);
            assertThat(versions().text(applicants.writer, id, v.number()).section("summary"))
                    .isEqualTo("Yang lain.");
        });
    }

    @Test
    void every_save_of_a_few_words_keeps_nothing() {
        for (var words : List.of("Satu", "Satu dua", "Satu dua tiga")) applicants.write(id, "summary", words);
        assertThat(versions().of(applicants.writer, id)).isEmpty();
    }

    @Test
    void a_dozen_is_kept_of_each_and_what_was_returned_among_it() {
        applicants.write(id, "summary", LONG);
        drafts().send(applicants.writer, id);
        bean(Curation.class).sendBack(applicants.admin, id, "Sebutkan sumber angkanya.");
        for (int i = 0; i < 20; i++) applicants.write(id, "summary", i % 2 == 0 ? "" : LONG + i);
        var kept = versions().of(applicants.writer, id);
        assertThat(kept).hasSizeLessThanOrEqualTo(DraftThinning.MOST);
        assertThat(versions().returned(applicants.admin, id))
                .hasValueSatisfying(t -> assertThat(t.section("summary")).isEqualTo(LONG));
    }

    @Test
    void another_unit_reads_none_of_it_and_brings_nothing_back() {
        applicants.write(id, "summary", LONG);
        applicants.write(id, "summary", "");
        var number = versions().of(applicants.writer, id).getFirst().number();
        var other = new Applicants(competition).writer;
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> versions().of(other, id));
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> versions().text(other, id, number));
        assertRefused(ProposalRefusal.NOT_YOUR_UNIT, () -> drafts().bringBack(other, applicants.draft(id), number));
        assertRefused(ProposalRefusal.NOT_YOUR_AGENCY, () -> versions().returned(competition.secretary, id));
    }

    @Test
    void a_text_that_is_not_kept_is_refused_by_name() {
        assertRefused(ProposalRefusal.NO_VERSION, () -> versions().text(applicants.writer, id, 77));
        assertRefused(
                ProposalRefusal.NO_VERSION, () -> drafts().bringBack(applicants.writer, applicants.draft(id), 77));
    }

    private Drafts drafts() {
        return bean(Drafts.class);
    }

    private DraftVersions versions() {
        return bean(DraftVersions.class);
    }
}
