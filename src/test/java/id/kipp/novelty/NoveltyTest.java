package id.kipp.novelty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.audit.Broken;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.Brought;
import id.kipp.catalogue.EntryId;
import id.kipp.catalogue.EntryOrigin;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Gathering;
import id.kipp.catalogue.Tag;
import id.kipp.edition.Constitution;
import id.kipp.edition.Round;
import id.kipp.edition.Secrecy;
import id.kipp.judging.Sheets;
import id.kipp.judging.TestRounds;
import id.kipp.kernel.Actor;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Text;
import id.kipp.proposal.Curation;
import id.kipp.proposal.Drafts;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.ProposalDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who sees when what an entry is like. */
class NoveltyTest extends ServiceTest implements Refusals {

    private static final EntryId KNOWN = new EntryId("IGA-77");

    Competition play;
    Proposal own;
    Proposal other;
    Actor judge;

    private void entered(Secrecy.Likes when) {
        play = new Competition(context, 1, 1, rules -> with(rules, when));
        judge = play.evaluators.getLast();
        own = play.entered("Perahu Baca Anak Pulau", 80);
        other = play.entered("Perahu Baca Anak Nelayan", 70);
        play.assigned();
        settle();
    }

    static Constitution with(Constitution rules, Secrecy.Likes when) {
        return rules.rounds(rules.rounds().stream()
                .map(r -> new Round(
                        r.key(),
                        r.name(),
                        r.step(),
                        r.subjects(),
                        r.judges(),
                        r.scoring(),
                        r.merging(),
                        new Secrecy(r.secrecy().sheets(), r.secrecy().toldBy(), when),
                        r.hearing()))
                .toList());
    }

    @Test
    void the_secretariat_sees_entries_beside_it_and_what_the_catalogue_shows_until_it_is_taken_back() {
        entered(Secrecy.Likes.AFTER_SEALING);
        published("Perahu Baca Anak Pulau Kecil");
        assertThat(screened())
                .extracting(Resemblance::number, Resemblance::title)
                .contains(tuple("", "Perahu Baca Anak Nelayan"), tuple(KNOWN.value(), "Perahu Baca Anak Pulau Kecil"))
                .doesNotContain(tuple("", "Perahu Baca Anak Pulau"));
        assertThat(screened().getFirst().passages().getFirst().here()).isNotBlank();
        bean(Gathering.class).withdraw(play.secretary, KNOWN, "Salah");
        settle();
        assertThat(screened()).extracting(Resemblance::number).doesNotContain(KNOWN.value());
    }

    @Test
    void what_the_search_lost_or_has_otherwise_is_named_by_the_check_which_changes_nothing() {
        entered(Secrecy.Likes.NEVER);
        published("Perahu Baca Anak Pulau Kecil");
        assertThat(broken()).isEmpty();
        var known = bean(KnownTexts.class);
        var entry = KnownTexts.id(KNOWN);
        var kept = known.texts(List.of(entry, KnownTexts.id(own.id())));
        known.index().remove(List.of(KnownTexts.id(own.id())));
        known.index().put(List.of(KnownTexts.text(entry, KnownTexts.PUBLIC, "Judul lain", "", 2021, "Isi lain.")));
        var named =
                List.of("catalogue " + KNOWN.value(), "proposals " + own.id().value());
        assertThat(broken()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(broken()).hasSize(2);
        known.index().put(kept);
        assertThat(broken()).isEmpty();
    }

    private static List<String> broken() {
        var found = new ArrayList<Broken>();
        bean(TextsFound.class).check(found::add);
        assertThat(found).allMatch(b -> b.key().equals("check.search"));
        return found.stream().map(b -> b.collection() + " " + b.id()).toList();
    }

    @Test
    void what_the_writers_declared_is_named_as_such() {
        published("Sumur Resapan Kampung");
        play = new Competition(context, 1, 1);
        var applicants = new Applicants(play);
        var drafts = bean(Drafts.class);
        var draft = drafts.open(applicants.writer, applicants.complete("Kebun Atap"));
        var t = draft.text();
        drafts.save(
                applicants.writer,
                draft,
                new ProposalDraft(
                        t.heading(),
                        new ProposalDraft.Stated(
                                t.sdgs(),
                                t.start(),
                                t.app(),
                                t.earlierFinalist(),
                                List.of(KNOWN.value()),
                                t.declared(),
                                null),
                        t.innovator(),
                        t.video(),
                        t.sections(),
                        t.files()));
        drafts.send(applicants.writer, draft.id());
        bean(Curation.class).submit(applicants.admin, draft.id());
        settle();
        assertThat(bean(Novelty.class).screened(play.secretary, draft.id()))
                .filteredOn(Resemblance::declared)
                .extracting(Resemblance::number)
                .containsExactly(KNOWN.value());
    }

    @Test
    void those_who_wrote_it_see_nothing_of_others() {
        entered(Secrecy.Likes.BEFORE_SEALING);
        var applicants = new Applicants(play);
        var id = applicants.submitted("Perahu Baca Anak Rawa");
        for (var writer : List.of(applicants.writer, applicants.admin)) {
            assertRefused(
                    KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(Novelty.class).screened(writer, id));
            assertRefused(
                    KernelRefusal.ACTOR_NOT_ALLOWED, () -> bean(Novelty.class).judged(writer, TestRounds.DESK, id));
        }
    }

    @Test
    void a_judge_sees_it_once_the_own_sheet_is_sealed() {
        entered(Secrecy.Likes.AFTER_SEALING);
        assertThat(judged(judge)).isEmpty();
        play.seals(judge, own.id(), 80, "Catatan");
        assertThat(judged(judge).orElseThrow())
                .extracting(Resemblance::title)
                .contains(other.submitted().title());
        assertThat(judged(play.evaluators.getFirst())).isEmpty();
    }

    @Test
    void a_judge_sees_it_from_the_start_or_never_where_the_edition_says_so() {
        entered(Secrecy.Likes.BEFORE_SEALING);
        assertThat(judged(judge)).isPresent();
        entered(Secrecy.Likes.NEVER);
        play.seals(judge, own.id(), 80, "Catatan");
        assertThat(judged(judge)).isEmpty();
    }

    @Test
    void a_judge_sees_nothing_of_an_entry_that_they_have_stepped_back_from() {
        entered(Secrecy.Likes.BEFORE_SEALING);
        bean(Sheets.class).recuse(judge, TestRounds.DESK, other.id(), "Keluarga");
        assertThat(judged(judge).orElseThrow())
                .extracting(Resemblance::title)
                .doesNotContain(other.submitted().title());
    }

    private List<Resemblance> screened() {
        return bean(Novelty.class).screened(play.secretary, own.id());
    }

    private Optional<List<Resemblance>> judged(Actor who) {
        return bean(Novelty.class).judged(who, TestRounds.DESK, own.id());
    }

    private void published(String title) {
        var secretary = new Competition(context, 1, 1).secretary;
        var origin = new EntryOrigin(
                2021,
                null,
                null,
                new EntryOrigin.Owner(null, "Pemerintah Kota Tual", "", "CITY", "Maluku"),
                Tag.NONE,
                Tag.NONE);
        var blocks = List.of(new Block("how", new Text("Cara", "How"), "Perahu membawa buku ke pulau kecil."));
        var text = new EntryText(title, blocks, List.of(), "", "IGA, nomor 77", "");
        bean(Gathering.class).gather(secretary, List.of(new Brought(KNOWN, origin, Tag.NONE, text, "Diperbaiki")));
        settle();
    }
}
