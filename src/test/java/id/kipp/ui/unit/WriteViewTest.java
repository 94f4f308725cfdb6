package id.kipp.ui.unit;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.document.SampleFiles;
import id.kipp.edition.TestSteps;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Stage;
import id.kipp.store.CommandCount;
import id.kipp.ui.UiTest;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.parts.CalendarLook;
import id.kipp.ui.parts.CalendarWatch;
import id.kipp.ui.parts.DocumentCard;
import id.kipp.ui.parts.NoteList;
import id.kipp.ui.parts.ProposalReading;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class WriteViewTest extends UiTest {

    Competition competition;
    Applicants applicants;

    @BeforeEach
    void competition() {
        competition = new Competition(context, 1, 1);
        applicants = new Applicants(competition);
    }

    @Test
    void what_is_written_is_saved_at_a_pause() {
        var id = open(applicants.started("Loket Sungai"));
        _setValue(section("Ringkasan"), "Perahu layanan mendatangi kampung.");
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Perahu layanan mendatangi kampung.");
        assertThat(_get(SavedMark.class).hasClassName("failed")).isFalse();
    }

    @Test
    void a_save_asks_the_store_three_times() {
        open(applicants.started("Loket Sungai"));
        assertThat(bean(CommandCount.class)
                        .replies(() -> _setValue(section("Ringkasan"), "Perahu layanan mendatangi kampung.")))
                .hasSize(3);
    }

    @Test
    void a_page_holds_no_more_after_many_saves_than_after_a_few() {
        open(applicants.started("Loket Sungai"));
        saves(5);
        var few = elements();
        saves(60);
        assertThat(elements()).isEqualTo(few);
    }

    private static void saves(int many) {
        for (int i = 0; i < many; i++) {
            _setValue(section("Ringkasan"), "Perahu layanan mendatangi kampung " + i % 3);
            MockVaadin.clientRoundtrip(false);
        }
    }

    private static int elements() {
        var count = new int[1];
        UI.getCurrent().getInternals().getStateTree().getRootNode().visitNodeTree(node -> count[0]++);
        return count[0];
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_header_is_saved_like_the_sections() {
        var id = open(applicants.started("Loket Sungai"));
        _setValue((CheckboxGroup<Integer>) _get(CheckboxGroup.class), Set.of(3, 10));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Inovator")), "Budi Pencipta");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Inovasi berupa aplikasi")), true);
        var text = applicants.draft(id).text();
        assertThat(text.sdgs()).containsExactly(3, 10);
        assertThat(text.innovator().name()).isEqualTo("Budi Pencipta");
        assertThat(text.app()).isTrue();
    }

    @Test
    void what_came_back_complete_is_to_be_mended_as_the_notes_say() {
        var id = applicants.sent("Loket Sungai");
        bean(Curation.class).sendBack(applicants.admin, id, "Sebutkan sumber angkanya.");
        open(id);
        assertThat(toPrettyTree(_get(PageHead.class)))
                .contains("Perbaiki menurut catatan")
                .doesNotContain("Semua sudah lengkap");
    }

    @Test
    void a_title_is_never_emptied() {
        var id = open(applicants.started("Loket Sungai"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Judul")), " ");
        assertThat(applicants.draft(id).text().title()).isEqualTo("Loket Sungai");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Judul")).isInvalid())
                .isTrue();
    }

    @Test
    void a_title_that_was_typed_and_never_arrived_goes_on_as_if_typed_now() {
        var id = open(applicants.started("Loket Sungai"));
        var title = _get(TextField.class, f -> f.withValue("Loket Sungai"));
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.name", title.getElement().getAttribute("data-kept"))
                .put("event.detail.text", "Loket Sungai Musi")
                .put("event.detail.over", title.getElement().getAttribute("data-kept-over"));
        _fireDomEvent(title, "kipp-kept", data);
        assertThat(applicants.draft(id).text().title()).isEqualTo("Loket Sungai Musi");
    }

    @Test
    void what_another_window_wrote_elsewhere_is_kept_and_shown() {
        var id = open(applicants.started("Loket Sungai"));
        applicants.write(id, "novelty", "Dari jendela lain.");
        _setValue(section("Ringkasan"), "Dari jendela ini.");
        var text = applicants.draft(id).text();
        assertThat(text.section("novelty")).isEqualTo("Dari jendela lain.");
        assertThat(text.section("summary")).isEqualTo("Dari jendela ini.");
        assertThat(section("Kebaruan atau Nilai Tambah").getValue()).isEqualTo("Dari jendela lain.");
    }

    @Test
    void the_same_place_written_twice_is_the_persons_to_decide_and_mine_can_stay() {
        var id = open(applicants.started("Loket Sungai"));
        applicants.write(id, "summary", "Dari jendela lain.");
        _setValue(section("Ringkasan"), "Dari jendela ini.");
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Dari jendela lain.");
        _click(_get(_get(ConflictDialog.class), Button.class, spec -> spec.withText("Pakai teks saya")));
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Dari jendela ini.");
        assertThat(_find(ConflictDialog.class)).isEmpty();
    }

    @Test
    void or_theirs_is_taken() {
        var id = open(applicants.started("Loket Sungai"));
        applicants.write(id, "summary", "Dari jendela lain.");
        _setValue(section("Ringkasan"), "Dari jendela ini.");
        _click(_get(_get(ConflictDialog.class), Button.class, spec -> spec.withText("Pakai teks jendela lain")));
        assertThat(section("Ringkasan").getValue()).isEqualTo("Dari jendela lain.");
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Dari jendela lain.");
    }

    @Test
    void two_places_written_twice_are_decided_one_after_the_other_and_the_rest_stays_as_typed() {
        var id = open(applicants.started("Loket Sungai"));
        competition.close(TestSteps.SUBMISSION); // nothing is saved for a while
        _setValue(section("Ringkasan"), "Ringkasan ini.");
        _setValue(section("Kebaruan atau Nilai Tambah"), "Kebaruan ini.");
        _setValue(section("Adaptabilitas"), "Adaptabilitas ini.");
        competition.move(
                TestSteps.SUBMISSION,
                Instant.now().minus(1, ChronoUnit.DAYS),
                Instant.now().plus(30, ChronoUnit.DAYS));
        applicants.write(id, "summary", "Ringkasan lain.");
        applicants.write(id, "novelty", "Kebaruan lain.");
        _setValue(section("Signifikansi"), "Signifikansi ini.");
        _click(_get(_get(ConflictDialog.class), Button.class, spec -> spec.withText("Pakai teks saya")));
        _click(_get(_get(ConflictDialog.class), Button.class, spec -> spec.withText("Pakai teks jendela lain")));
        assertThat(_find(ConflictDialog.class)).isEmpty();
        var text = applicants.draft(id).text();
        assertThat(List.of("summary", "novelty", "adaptability", "significance"))
                .extracting(text::section)
                .containsExactly("Ringkasan ini.", "Kebaruan lain.", "Adaptabilitas ini.", "Signifikansi ini.");
    }

    @Test
    void a_window_that_closes_while_one_writes_loses_nothing_typed() {
        var id = open(applicants.started("Loket Sungai"));
        competition.close(TestSteps.SUBMISSION);
        _setValue(section("Ringkasan"), "Terlambat.");
        assertThat(_get(SavedMark.class).hasClassName("failed")).isTrue();
        assertThat(section("Ringkasan").getValue()).isEqualTo("Terlambat.");
        assertThat(applicants.draft(id).text().section("summary")).isEmpty();
    }

    @Test
    void after_closing_a_draft_can_only_be_read() {
        var id = applicants.started("Loket Sungai");
        competition.close(TestSteps.SUBMISSION);
        open(id);
        assertThat(_find(WritingDesk.class)).isEmpty();
        assertThat(_find(ProposalReading.class)).hasSize(1);
    }

    @Test
    void a_page_that_closing_made_read_only_is_a_form_again_once_the_time_is_extended() {
        var id = applicants.started("Loket Sungai");
        competition.close(TestSteps.SUBMISSION);
        open(id);
        CalendarLook.now(bean(CalendarWatch.class));
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(WritingDesk.class)).isEmpty(); // nothing has moved
        competition.move(
                TestSteps.SUBMISSION,
                Instant.now().minus(1, ChronoUnit.DAYS),
                Instant.now().plus(30, ChronoUnit.DAYS));
        CalendarLook.now(bean(CalendarWatch.class));
        MockVaadin.clientRoundtrip(false);
        assertThat(_find(ProposalReading.class)).isEmpty();
        _setValue(section("Ringkasan"), "Masih sempat.");
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Masih sempat.");
    }

    @Test
    void a_file_is_taken_into_its_slot_and_can_be_removed() {
        var id = open(applicants.started("Loket Sungai"));
        upload("surat.pdf", SampleFiles.letter("Surat", List.of("Isi surat.")));
        assertThat(applicants.draft(id).text().files()).singleElement().satisfies(f -> {
            assertThat(f.name()).isEqualTo("surat.pdf");
            assertThat(f.slot()).startsWith("section:");
        });
        assertThat(_find(DocumentCard.class)).hasSize(1);
        _click(_get(_get(DocumentCard.class), Button.class, spec -> spec.withText("Hapus")));
        assertThat(applicants.draft(id).text().files()).isEmpty();
        assertThat(_find(DocumentCard.class)).isEmpty();
    }

    @Test
    void a_removed_file_comes_back_where_one_changes_ones_mind() {
        var id = open(applicants.started("Loket Sungai"));
        upload("surat.pdf", SampleFiles.letter("Surat", List.of("Isi surat.")));
        _click(_get(_get(DocumentCard.class), Button.class, spec -> spec.withText("Hapus")));
        _setValue(section("Ringkasan"), "Ditulis sesudah menghapus.");
        _click(_get(Button.class, spec -> spec.withText("Urungkan")));
        var text = applicants.draft(id).text();
        assertThat(text.files()).extracting(f -> f.name()).containsExactly("surat.pdf");
        assertThat(text.section("summary")).isEqualTo("Ditulis sesudah menghapus.");
        assertThat(_find(DocumentCard.class)).hasSize(1);
    }

    @Test
    void the_outline_stands_still_while_one_writes() {
        open(applicants.started("Loket Sungai"));
        var before = _find(_get(FormOutline.class), Button.class);
        _setValue(section("Ringkasan"), "Perahu layanan mendatangi kampung.");
        assertThat(_find(_get(FormOutline.class), Button.class)).containsExactlyElementsOf(before);
        assertThat(before)
                .extracting(b -> b.getElement().getAttribute("aria-label"))
                .anyMatch(l -> l.startsWith("Ringkasan") && l.contains("4/"));
    }

    @Test
    void two_words_of_two_hundred_earn_no_tick() {
        open(applicants.started("Loket Sungai"));
        _setValue(section("Ringkasan"), "Dua kata");
        assertThat(outlined("Ringkasan")).contains("baru dimulai");
        _setValue(section("Ringkasan"), "kata ".repeat(150));
        assertThat(outlined("Ringkasan")).contains("lengkap");
    }

    private static String outlined(String section) {
        return _find(_get(FormOutline.class), Button.class).stream()
                .map(b -> b.getElement().getAttribute("aria-label"))
                .filter(l -> l.startsWith(section))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_title_that_was_pasted_too_long_stays_whole_and_says_so() {
        var id = open(applicants.started("Loket Sungai"));
        var title = _get(TextField.class, spec -> spec.withLabel("Judul"));
        var pasted = "Loket Sungai ".repeat(20).strip();
        _setValue(title, pasted);
        assertThat(applicants.draft(id).text().title()).isEqualTo(pasted);
        assertThat(title.getErrorMessage()).isEqualTo("Judul 259 huruf; paling panjang 150. Pendekkan judulnya.");
        assertThat(title.isInvalid()).isTrue();
    }

    @Test
    void a_video_is_tidied_when_one_leaves_its_field() {
        var id = open(applicants.started("Loket Sungai"));
        var video = _get(TextField.class, spec -> spec.withLabel("Video"));
        _setValue(video, "youtu.be/dQw4w9WgXcQ?si=abc");
        _fireDomEvent(video, "blur");
        assertThat(applicants.draft(id).text().video()).isEqualTo("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
        _setValue(video, "lihat di saluran kami");
        _fireDomEvent(video, "blur");
        assertThat(video.isInvalid()).isTrue();
        assertThat(video.getValue()).isEqualTo("lihat di saluran kami");
    }

    @Test
    void a_file_of_a_foreign_type_shows_its_state_and_blocks_nothing_else() {
        var id = open(applicants.started("Loket Sungai"));
        upload("program.pdf", "MZ\u0000\u0003 bukan dokumen".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(applicants.draft(id).text().files()).hasSize(1);
        assertThat(toPrettyTree(_get(DocumentCard.class))).contains("Ditolak");
        _setValue(section("Ringkasan"), "Tetap tersimpan.");
        assertThat(applicants.draft(id).text().section("summary")).isEqualTo("Tetap tersimpan.");
    }

    @Test
    void sending_asks_once_and_hands_it_to_the_agency() {
        var id = open(applicants.complete("Loket Sungai"));
        _click(_get(Button.class, spec -> spec.withText("Kirim ke instansi")));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Kirim ke instansi")));
        assertThat(applicants.proposal(id).stage()).isEqualTo(Stage.AT_AGENCY);
        assertThat(_find(WritingDesk.class)).isEmpty();
        assertThat(_find(ProposalReading.class)).hasSize(1);
    }

    @Test
    void notes_of_the_agency_stand_above_the_form() {
        var id = applicants.sent("Loket Sungai");
        bean(Curation.class).sendBack(applicants.admin, id, "Tambahkan angka keluhan.");
        open(id);
        assertThat(toPrettyTree(_get(NoteList.class))).contains("Tambahkan angka keluhan.");
        assertThat(_find(WritingDesk.class)).hasSize(1);
    }

    @Test
    void what_a_person_wrote_is_never_markup() {
        var id = applicants.started("Loket <img src=x onerror=alert(1)>");
        applicants.write(id, "summary", "<script>alert(1)</script>");
        signIn(applicants.writerAccount);
        UI.getCurrent().navigate("proposal/" + id.value() + "/pratinjau");
        assertThat(UI.getCurrent().getElement().getOuterHTML()).doesNotContain("<script>", "<img src=x");
    }

    @Test
    void another_units_proposal_is_refused() {
        var id = new Applicants(competition).started("Milik unit lain");
        open(id);
        assertThatThrownBy(() -> _find(WritingDesk.class)).hasMessageContaining("proposal.not-for-you");
    }

    private ProposalId open(ProposalId id) {
        signIn(applicants.writerAccount);
        UI.getCurrent().navigate("proposal/" + id.value());
        return id;
    }

    private static TextArea section(String name) {
        return _find(TextArea.class).stream()
                .filter(t -> t.getAriaLabel().filter(name::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static void upload(String name, byte[] content) {
        _upload(_find(Upload.class).getFirst(), name, content);
        MockVaadin.clientRoundtrip(false);
    }
}
