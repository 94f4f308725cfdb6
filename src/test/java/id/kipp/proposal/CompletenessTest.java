package id.kipp.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.document.DocumentId;
import id.kipp.edition.Constitution;
import id.kipp.edition.Declaration;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionFixture;
import id.kipp.edition.EntryRules;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    private final Edition edition = EditionFixture.open();
    private final ProposalDraft draft = ProposalDraft.titled("Loket Sungai", "GENERAL", "gender_inclusion");

    @Test
    void a_section_that_only_looks_empty_is_empty() {
        assertThat(lacks(draft.withSection("summary", "\u00a0\u200b\u3164"))).contains("SECTION_EMPTY summary");
    }

    @Test
    void words_joined_by_no_break_spaces_count_as_words() {
        assertThat(lacks(draft.withSection("summary", "kata\u00a0".repeat(3000))))
                .contains("SECTION_TOO_LONG summary");
    }

    @Test
    void a_title_that_was_pasted_too_long_is_kept_and_blocks() {
        var pasted = "Judul yang ditempel ".repeat(20).strip();
        var text = ProposalDraft.titled(pasted, "GENERAL", "gender_inclusion");
        assertThat(text.title()).isEqualTo(pasted);
        assertThat(lacks(text)).contains("TITLE_TOO_LONG title");
    }

    @Test
    void an_e_mail_that_is_none_is_not_complete() {
        assertThat(lacks(by("siti@"))).contains("EMAIL_BAD innovator");
        assertThat(lacks(by("siti@go.id"))).doesNotContain("EMAIL_BAD innovator");
        assertThat(lacks(by(""))).doesNotContain("EMAIL_BAD innovator");
    }

    @Test
    void a_scanned_letter_and_a_photo_are_what_was_asked_for() {
        var letter =
                edition.constitution().form("GENERAL").attachments().getFirst().key();
        assertThat(scanned(letter, "PDF")).doesNotContain("DOCUMENT_NO_TEXT " + letter);
        assertThat(scanned("section:summary", "JPG")).doesNotContain("DOCUMENT_NO_TEXT section:summary");
        assertThat(scanned("section:summary", "PDF")).contains("DOCUMENT_NO_TEXT section:summary");
    }

    /** Else one agency's thousand files would keep another's proposal out at the closing hour. */
    @Test
    void a_file_that_nobody_has_read_yet_keeps_no_proposal_from_being_submitted() {
        var file = new Attached("section:summary", new DocumentId("D-1"), "pindai");
        var waiting = new Completeness.Read(Completeness.State.WAITING, "");
        var found = Completeness.of(edition, draft.withFiles(List.of(file)), Map.of(file.document(), waiting));
        assertThat(found)
                .filteredOn(f -> f.place().equals("section:summary"))
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo("DOCUMENT_UNREAD"))
                .satisfies(f -> assertThat(f.blocks()).isFalse());
    }

    @Test
    void what_an_edition_has_declared_besides_is_ticked_in_the_words_it_stands_in() {
        var more = new Declaration("video", "Video ini milik kami.", "The video is ours.");
        var asked = edition.constitution().entry();
        var all = Stream.concat(asked.declared().stream(), Stream.of(more)).toList();
        var rules = edition.constitution()
                .with(new EntryRules(
                        asked.step(), asked.categories(), asked.groups(), asked.forms(), asked.storage(), all));
        assertThat(undeclared(rules, List.of())).isTrue();
        assertThat(undeclared(rules, List.of(new Ticked("video", "Video ini bukan milik kami."))))
                .isTrue();
        assertThat(undeclared(rules, List.of(Ticked.of(more)))).isFalse();
    }

    private boolean undeclared(Constitution rules, List<Ticked> ticked) {
        var stated = new ProposalDraft.Stated(
                draft.sdgs(),
                draft.start(),
                draft.app(),
                draft.earlierFinalist(),
                draft.origins(),
                true,
                null,
                ticked,
                null);
        var text = new ProposalDraft(
                draft.heading(), stated, draft.innovator(), draft.video(), draft.sections(), draft.files());
        return Completeness.of(EditionFixture.open(rules), text, Map.of()).stream()
                .anyMatch(f -> f.kind().equals("NOT_DECLARED"));
    }

    private ProposalDraft by(String email) {
        return new ProposalDraft(
                draft.heading(),
                new ProposalDraft.Stated(
                        draft.sdgs(),
                        draft.start(),
                        draft.app(),
                        draft.earlierFinalist(),
                        draft.origins(),
                        draft.declared(),
                        draft.stated().replicated()),
                new Innovator("Siti", "0812", email),
                draft.video(),
                draft.sections(),
                draft.files());
    }

    private List<String> scanned(String slot, String kind) {
        var file = new Attached(slot, new DocumentId("D-1"), "pindai");
        return found(
                draft.withFiles(List.of(file)),
                Map.of(file.document(), new Completeness.Read(Completeness.State.NO_TEXT, kind)));
    }

    private List<String> lacks(ProposalDraft text) {
        return found(text, Map.of());
    }

    private List<String> found(ProposalDraft text, Map<DocumentId, Completeness.Read> read) {
        return Completeness.of(edition, text, read).stream()
                .map(f -> f.kind() + " " + f.place())
                .toList();
    }
}
