package id.kipp.ui.secretariat;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.Applicants;
import id.kipp.Competition;
import id.kipp.agency.Agencies;
import id.kipp.edition.Editions;
import id.kipp.edition.Merging;
import id.kipp.edition.Step;
import id.kipp.edition.TestSteps;
import id.kipp.kernel.Role;
import id.kipp.ui.DeskTest;
import id.kipp.ui.kit.FigureField;
import id.kipp.ui.kit.MomentField;
import id.kipp.ui.kit.Panes;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionViewTest extends DeskTest {

    private static final LocalDateTime LATER = LocalDateTime.of(2031, 1, 1, 0, 0);

    Competition competition;

    @BeforeEach
    void opened() {
        competition = new Competition(context, 1, 1);
        signIn(Role.SECRETARIAT);
        open(address());
        tab("Jadwal");
    }

    @Test
    void a_window_moves_with_a_reason_and_a_letter_and_the_move_stays_on_record() {
        move(LATER, "Perpanjangan pendaftaran.", "S-7/2026");
        says("Jadwal diubah dan tercatat.");
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(LATER.atZone(Editions.WIB).toInstant());
        assertThat(page()).contains("Perpanjangan pendaftaran.", "S-7/2026");
    }

    @Test
    void each_part_of_the_edition_has_one_tab() {
        var panes = _get(Panes.class);
        assertThat(_find(panes, NativeButton.class).stream().map(NativeButton::getText))
                .containsExactly(
                        "Periksa",
                        "Identitas",
                        "Kategori dan kelompok",
                        "Formulir",
                        "Seleksi",
                        "Penilaian",
                        "Keputusan dan kursi",
                        "Sebutan dan sanggahan",
                        "Surat dan surel",
                        "Tata kerja",
                        "Jadwal",
                        "Tim",
                        "Log");
    }

    @Test
    void a_saved_team_leaves_its_tab_open() {
        tab("Tim");
        click("Simpan tim");
        assertThat(_get(NativeButton.class, b -> b.withText("Tim")).getElement().getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void a_closing_typed_as_the_last_minute_of_a_day_is_the_end_of_that_day() {
        move(LATER.minusMinutes(1), "Perpanjangan pendaftaran.", "S-7/2026");
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(LATER.atZone(Editions.WIB).toInstant());
        assertThat(page()).contains("31 Des 2030 23.59 WIB");
    }

    @Test
    void a_running_step_is_shortened_only_once_another_confirms_and_says_whom_it_concerns() {
        var applicants = new Applicants(competition);
        applicants.started("Belum selesai");
        open("sekretariat/edisi");
        open(address());
        tab("Jadwal");
        var sooner = java.time.LocalDateTime.now(Editions.WIB)
                .plusDays(3)
                .withSecond(0)
                .withNano(0);
        var was = competition.edition().window(TestSteps.SUBMISSION);
        move(sooner, "Lebih cepat.", "S-8/2026");
        assertThat(com.github.mvysny.kaributesting.v10.PrettyPrintTreeKt.toPrettyTree(
                        _find(com.vaadin.flow.component.dialog.Dialog.class).getLast()))
                .contains("1 proposal masih dikerjakan unit dan instansi", "oleh satu orang");
        click("Usulkan perubahan");
        says("Usulan dicatat. Jadwal berubah setelah anggota sekretariat lain menyetujuinya.");
        assertThat(competition.edition().window(TestSteps.SUBMISSION)).isEqualTo(was);
        assertThat(page()).contains("Menunggu orang kedua", "Lebih cepat.");
        assertThat(offers("Setujui perubahan")).isFalse();
        signIn(competition.secondSecretary);
        open(address());
        tab("Jadwal");
        click("Setujui perubahan");
        assertThat(asked())
                .contains("1 proposal masih dikerjakan unit dan instansi ("
                        + bean(Agencies.class)
                                .find(applicants.adminAccount.agency().orElseThrow())
                                .orElseThrow()
                                .name()
                        + ")");
        confirm("Setujui perubahan");
        says("Jadwal diubah dan tercatat.");
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(sooner.atZone(Editions.WIB).toInstant());
    }

    @Test
    void in_english_it_says_so_too() {
        com.vaadin.flow.component.UI.getCurrent().setLocale(java.util.Locale.ENGLISH);
        open("sekretariat/edisi");
        open(address());
        tab("Calendar");
        var sooner = new id.kipp.edition.Window(
                TestSteps.SUBMISSION,
                competition.edition().window(TestSteps.SUBMISSION).opens(),
                java.time.Instant.now().plusSeconds(90_000));
        bean(Editions.class).ask(competition.secretary, competition.edition(), sooner, "Sooner.", "S-9");
        open("sekretariat/edisi");
        open(address());
        tab("Calendar");
        assertThat(page()).contains("Waits for a second person", "Withdraw");
    }

    @Test
    void without_a_reason_or_a_letter_it_stays_and_so_does_what_was_typed() {
        move(LATER, "", "S-7/2026");
        says("Tuliskan alasan perubahan jadwal.");
        _setValue(_get(dialog(), TextArea.class), "Perpanjangan.");
        _setValue(_get(dialog(), TextField.class), "");
        confirm("Ubah jadwal");
        says("Tuliskan nomor surat yang menjadi dasar perubahan jadwal.");
    }

    @Test
    void a_window_that_would_close_before_it_opens_is_refused() {
        move(LocalDateTime.of(2001, 1, 1, 0, 0), "Salah ketik.", "S-7/2026");
        says("Waktu buka harus sebelum waktu tutup. Periksa kedua tanggal.");
    }

    @Test
    void a_window_without_a_day_is_refused() {
        move(null, "Salah ketik.", "S-7/2026");
        says("Isi tanggal dan jam.");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_team_is_kept_and_its_chair_is_one_of_it() {
        tab("Tim");
        var chairs = _find(Select.class);
        assertThat(chairs.getFirst().getValue()).isNotNull();
        _get(MultiSelectComboBox.class, b -> b.withLabel("Penilai")).deselectAll();
        assertThat(chairs.getFirst().getValue()).isNull();
        click("Simpan tim");
        assertThat(asked()).contains("Ketua berganti: EVALUATOR 1 menjadi –");
        confirm("Simpan tim");
        assertThat(competition.edition().team().evaluators()).isEmpty();
        assertThat(competition.edition().team().panelists()).hasSize(3);
    }

    @Test
    void a_rule_changes_until_the_first_submission_and_a_default_says_so() {
        tab("Seleksi");
        tab("Formulir");
        assertThat(page()).contains("Formulir Kelompok Umum").doesNotContain("Formulir general");
        tab("Seleksi");
        var days = field(FigureField.class, "Masa perbaikan setelah dikembalikan (hari)");
        assertThat(days.getHelperText()).isEqualTo("Nilai bawaan");
        _setValue(days, "5");
        click("Simpan aturan");
        assertThat(competition.edition().constitution().screening().correctionDays())
                .isEqualTo(5);
    }

    @Test
    void a_round_goes_in_halves_and_calls_a_third_judge_where_that_is_set() {
        tab("Penilaian");
        assertThat(_find(Select.class, s -> s.withLabel("Nilai diberikan dalam langkah"))
                        .getFirst()
                        .getValue())
                .isEqualTo(100);
        _setValue(
                _find(Select.class, s -> s.withLabel("Nilai diberikan dalam langkah"))
                        .getFirst(),
                50);
        _setValue(
                _get(
                        Checkbox.class,
                        c -> c.withLabel("Penilai tambahan bila selisih melebihi batas dan tim tidak sepakat")),
                true);
        _setValue(
                _find(Select.class, s -> s.withLabel("Setelah penilai tambahan, yang dipakai"))
                        .getFirst(),
                Merging.After.MEDIAN);
        click("Simpan aturan");
        var round = competition.edition().constitution().assigned();
        assertThat(round.scoring().scale().step()).isEqualTo(50);
        assertThat(round.merging().third()).isTrue();
        assertThat(round.merging().counted()).isEqualTo(Merging.After.MEDIAN);
    }

    @Test
    void words_that_carry_points_are_written_on_the_page() {
        tab("Penilaian");
        _setValue(_find(FigureField.class, f -> f.withLabel("Nilai")).get(1), "66,5");
        _click(_find(Button.class, b -> b.withText("Tambah: Pilihan pengganti angka"))
                .getLast());
        click("Simpan aturan"); // it carries no points of its own yet
        says("Disimpan sebagai rancangan, belum berlaku. Setiap hal di bagian ini memerlukan nama dalam dua bahasa.");
        _setValue(_find(FigureField.class, f -> f.withLabel("Nilai")).getLast(), "25");
        click("Simpan aturan");
        says("Disimpan sebagai rancangan, belum berlaku. Setiap hal di bagian ini memerlukan nama dalam dua bahasa.");
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Indonesia"))
                        .getLast(),
                "Hampir tidak sesuai");
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Inggris")).getLast(), "Hardly");
        click("Simpan aturan");
        var options = competition
                .edition()
                .constitution()
                .rounds()
                .getLast()
                .scoring()
                .scale()
                .options();
        assertThat(options).extracting(o -> o.points()).containsExactly(100_00, 66_50, 0, 25_00);
        assertThat(options.getLast().en()).isEqualTo("Hardly");
    }

    @Test
    void what_does_not_fit_together_is_a_draft_that_the_edition_does_not_go_by_and_the_check_leads_to_it() {
        tab("Formulir");
        var rules = competition.edition().constitution();
        var weight = _find(FigureField.class, f -> f.withLabel("Bobot")).getFirst();
        var was = weight.getValue();
        _setValue(weight, "99");
        click("Simpan aturan");
        assertThat(competition.edition().constitution()).isEqualTo(rules);
        tab("Periksa");
        assertThat(page())
                .contains("1 harus diperbaiki", "harus tepat 100.", "bagian=FORMS&letak=entry.forms.")
                .contains("Rancangan ini belum berlaku");
        tab("Formulir");
        _setValue(_find(FigureField.class, f -> f.withLabel("Bobot")).getFirst(), was);
        click("Simpan aturan");
        assertThat(competition.edition().isDrafted()).isFalse();
        assertThat(competition.edition().constitution()).isEqualTo(rules);
    }

    @Test
    void looking_at_every_part_and_keeping_it_changes_nothing() {
        var rules = competition.edition().constitution();
        for (var part : List.of(
                "Identitas",
                "Kategori dan kelompok",
                "Formulir",
                "Seleksi",
                "Penilaian",
                "Keputusan dan kursi",
                "Sebutan dan sanggahan",
                "Tata kerja")) {
            tab(part);
            click("Simpan aturan");
            assertThat(competition.edition().constitution()).as(part).isEqualTo(rules);
        }
    }

    @Test
    void a_group_is_added_with_its_form_and_takes_effect_once_it_has_seats() {
        var groups = competition.edition().constitution().groups().size();
        tab("Kategori dan kelompok");
        click("Tambah: Kelompok");
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Indonesia"))
                        .get(groups),
                "Kelompok Muda");
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Inggris")).get(groups), "Young");
        click("Simpan aturan");
        assertThat(competition.edition().isDrafted()).isTrue();
        assertThat(competition.edition().constitution().groups()).hasSize(groups);
        tab("Keputusan dan kursi");
        for (var pools : _find(RowList.class)) {
            if (!pools.getId().orElse("").endsWith(".pools")
                    || hasOthers(pools.getId().orElse(""))) continue;
            _click(_get(pools, Button.class, b -> b.withText("Tambah: Kursi")));
            chosen(pools, "YOUNG");
        }
        click("Simpan aturan");
        assertThat(competition.edition().written().problems()).isEmpty();
        assertThat(competition.edition().constitution().groups())
                .extracting(g -> g.key())
                .contains("YOUNG");
    }

    /** Seats of another decision. */
    private boolean hasOthers(String pools) {
        return competition.edition().constitution().matters().stream()
                .filter(m -> pools.equals("matters." + m.key() + ".pools"))
                .anyMatch(m -> m.pools().isEmpty());
    }

    /** Which step the entering, the screening and the objecting go by; what the system finds; what a section tells; what is decreed. */
    @Test
    @SuppressWarnings("unchecked")
    void whatever_the_rules_say_has_its_field() {
        var before = competition.edition().constitution();
        tab("Kategori dan kelompok");
        _setValue((Select<Step>) _get(Select.class, s -> s.withLabel("Tahap")), new Step("SCREENING"));
        click("Simpan aturan");
        tab("Sebutan dan sanggahan");
        _find(Select.class, s -> s.withLabel("Tahap"))
                .forEach(s -> _setValue((Select<Step>) s, new Step("SUBMISSION")));
        click("Simpan aturan");
        tab("Seleksi");
        ((MultiSelectComboBox<String>) _find(MultiSelectComboBox.class).getFirst()).select("VIDEO_LINK");
        click("Simpan aturan");
        tab("Formulir");
        _setValue(
                (Select<String>) _find(Select.class, s -> s.withLabel("Menjadi cerita di halaman inovasi"))
                        .getFirst(),
                "not_for");
        click("Simpan aturan");
        tab("Tata kerja");
        _get(CheckboxGroup.class).select(before.defaults().getFirst());
        click("Simpan aturan");
        var now = competition.edition().written();
        assertThat(now.entry().step().key()).isEqualTo("SCREENING");
        assertThat(now.announcing().objection().key()).isEqualTo("SUBMISSION");
        assertThat(now.announcing().publication().key()).isEqualTo("SUBMISSION");
        assertThat(now.screening().items().getFirst().findings()).contains("VIDEO_LINK");
        assertThat(now.forms().values()).anyMatch(f -> f.feeding().containsValue("not_for"));
        assertThat(now.defaults()).doesNotContain(before.defaults().getFirst()).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void chosen(RowList<?> pools, String group) {
        var box = (MultiSelectComboBox<String>)
                _find(pools, MultiSelectComboBox.class).getLast();
        box.select(group);
    }

    @Test
    void a_round_and_a_step_are_added_on_the_page_and_taken_away_again() {
        var before = competition.edition().constitution();
        tab("Jadwal");
        click("Tambah: Tahapan jadwal");
        named("Kunjungan lapangan", "Field visits");
        click("Simpan aturan");
        assertThat(competition.edition().steps()).hasSize(before.calendar().size() + 1);
        assertThat(competition.edition().steps().getLast().key()).isEqualTo("FIELD_VISITS");
        tab("Penilaian");
        click("Tambah: Tahap penilaian");
        var fields = _find(RoundFields.class).getLast();
        var both = _find(fields, TextField.class);
        _setValue(both.get(0), "Verifikasi lapangan");
        _setValue(both.get(1), "Field verification");
        step(fields, "FIELD_VISITS");
        click("Simpan aturan");
        var round = competition.edition().constitution().rounds().getLast();
        assertThat(round.key()).isEqualTo("field_verification");
        assertThat(round.step().key()).isEqualTo("FIELD_VISITS");
        tab("Jadwal");
        away();
        click("Simpan aturan"); // the round still goes by it
        assertThat(competition.edition().isDrafted()).isTrue();
        tab("Penilaian");
        away();
        click("Simpan aturan");
        assertThat(competition.edition().constitution()).isEqualTo(before);
        assertThat(competition.edition().steps()).hasSize(before.calendar().size());
    }

    @Test
    void a_decision_is_added_on_the_page_and_goes_by_rounds_and_seats_that_there_are() {
        tab("Keputusan dan kursi");
        click("Tambah: Keputusan");
        var fields = _find(MatterFields.class).getLast();
        var both = _find(fields, TextField.class);
        _setValue(both.get(0), "Penghargaan khusus");
        _setValue(both.get(1), "Special prize");
        _setValue(_get(fields, Checkbox.class, c -> c.withLabel("Diurutkan menurut nilai")), true);
        _click(_get(fields, Button.class, b -> b.withText("Tambah: Bobot tahap penilaian")));
        click("Simpan aturan");
        says("Disimpan sebagai rancangan, belum berlaku. "
                + competition.edition().constitution().groups().getFirst().id() + " belum mempunyai jumlah kursi.");
        seats("AWARDS");
        click("Simpan aturan");
        var matter = competition.edition().constitution().matters().getLast();
        assertThat(matter.key()).isEqualTo("SPECIAL_PRIZE");
        assertThat(competition.edition().constitution().pools(matter)).isNotEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void seats(String matter) {
        var fields = _find(MatterFields.class).getLast();
        _setValue((Select<String>) _get(fields, Select.class, s -> s.withLabel("Kursi dari")), matter);
    }

    @SuppressWarnings("unchecked")
    private static void step(RoundFields fields, String step) {
        _setValue((Select<Step>) _get(fields, Select.class, s -> s.withLabel("Tahap")), new Step(step));
    }

    private static void named(String indonesian, String english) {
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Indonesia"))
                        .getLast(),
                indonesian);
        _setValue(
                _find(TextField.class, f -> f.withLabel("Dalam bahasa Inggris")).getLast(), english);
    }

    /** The last row of the outermost list. */
    private static void away() {
        var list = _find(RowList.class).getFirst();
        var rows = list.get().size();
        _click(_find(list, Button.class).stream()
                .filter(b -> ("Hapus baris " + rows).equals(b.getAriaLabel().orElse("")))
                .toList()
                .getLast());
    }

    @Test
    void rules_come_from_a_file_and_a_wrong_one_changes_nothing() {
        tab("Periksa");
        var before = competition.edition().constitution();
        var file = new String(bean(Editions.class).written(before), java.nio.charset.StandardCharsets.UTF_8);
        brought(file.replaceFirst("\"quota\" : [0-9]+", "\"quota\" : \"banyak\""));
        assertThat(page())
                .contains("Berkas ini tidak dipakai. 1 hal harus diperbaiki di dalamnya:")
                .contains("entry.groups[0].quota: harus bilangan bulat.");
        assertThat(competition.edition().constitution()).isEqualTo(before);
        brought(file.replaceFirst("\"quota\" : [0-9]+", "\"quota\" : 7"));
        assertThat(page()).contains("2 kelompok", "Semua bagiannya cocok");
        click("Pakai aturan dari berkas ini");
        assertThat(competition.edition().constitution().groups().getFirst().quota())
                .isEqualTo(7);
    }

    @Test
    void a_file_of_rules_does_not_take_away_what_somebody_else_has_kept_since_it_was_looked_at() {
        tab("Periksa");
        var before = competition.edition().constitution();
        var editions = bean(Editions.class);
        brought(new String(editions.written(before), java.nio.charset.StandardCharsets.UTF_8)
                .replaceFirst("\"quota\" : [0-9]+", "\"quota\" : 7"));
        var theirs = editions.read(
                competition.secretary,
                new String(editions.written(before), java.nio.charset.StandardCharsets.UTF_8)
                        .replaceFirst("\"quota\" : [0-9]+", "\"quota\" : 9")
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        editions.amend(
                competition.secondSecretary, competition.edition(), java.util.Objects.requireNonNull(theirs.rules()));
        click("Pakai aturan dari berkas ini");
        says("Data ini baru saja diubah dari jendela lain atau oleh orang lain, jadi perubahan Anda tidak disimpan."
                + " Salin dahulu yang Anda ketik, muat ulang, lalu ulangi.");
        assertThat(competition.edition().constitution().groups().getFirst().quota())
                .isEqualTo(9);
    }

    private static void brought(String file) {
        _upload(
                _get(Upload.class),
                "aturan.json",
                "application/json",
                file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        MockVaadin.clientRoundtrip(false);
    }

    @Test
    void weights_must_add_up_and_figures_must_be_there() {
        tab("Formulir");
        var weight = _find(FigureField.class, f -> f.withLabel("Bobot")).getFirst();
        var was = weight.getValue();
        _setValue(weight, String.valueOf(Integer.parseInt(was) + 1));
        click("Simpan aturan");
        says("Disimpan sebagai rancangan, belum berlaku. Bobot berjumlah 101; harus tepat 100.");
        _setValue(_find(FigureField.class, f -> f.withLabel("Bobot")).getFirst(), "");
        click("Simpan aturan");
        says("Isi angka 0 atau lebih pada Bobot.");
    }

    @Test
    void after_the_first_submission_the_rules_are_read_only() {
        new Applicants(competition).submitted("Loket Sungai");
        open("sekretariat/edisi");
        open(address());
        tab("Jadwal");
        tab("Formulir");
        assertThat(page()).contains("Formulir, rubrik, kelompok, dan kursi terkunci sejak pengajuan pertama.");
        assertThat(_find(FigureField.class))
                .allSatisfy(f -> assertThat(f.isReadOnly()).isTrue());
        assertThat(offers("Simpan aturan")).isFalse();
    }

    @Test
    void what_is_frozen_is_changed_in_a_new_version_with_a_reason_and_what_is_in_use_stays() {
        new Applicants(competition).submitted("Loket Sungai");
        open("sekretariat/edisi");
        open(address());
        tab("Formulir");
        click("Ubah dengan versi baru");
        var before = competition.edition().constitution();
        click("Simpan aturan");
        says("Tidak ada yang berubah.");
        _setValue(
                _find(FigureField.class, f -> f.withLabel("Kata paling banyak")).getFirst(), "1");
        click("Simpan aturan");
        _setValue(_get(dialog(), TextArea.class), "Batas baru.");
        confirm("Buat versi baru");
        says(
                "“formulir” sudah dipakai: tahapnya sudah dimulai. Kata-katanya boleh diperbaiki, tetapi yang menentukan tetap.");
        assertThat(competition.edition().constitution()).isEqualTo(before);
        dialog().close();
        tab("Identitas");
        _setValue(_find(TextField.class).get(1), "Kompetisi Inovasi, diperbaiki");
        click("Simpan aturan");
        assertThat(_get(dialog(), ChangeList.class).getElement().getTextRecursively())
                .contains("Identitas · nama · bahasa Indonesia: ", "menjadi “Kompetisi Inovasi, diperbaiki”");
        _setValue(_get(dialog(), TextArea.class), "Nama keliru.");
        confirm("Buat versi baru");
        says("Versi baru berlaku mulai sekarang.");
        assertThat(competition.edition().constitution().name().id()).isEqualTo("Kompetisi Inovasi, diperbaiki");
        assertThat(competition.edition().versions()).hasSize(1);
        tab("Periksa");
        assertThat(page()).contains("Versi aturan", "Versi 2", "Nama keliru.");
    }

    @Test
    void rules_that_froze_while_one_was_typing_are_not_saved() {
        tab("Formulir");
        new Applicants(competition).submitted("Loket Sungai");
        click("Simpan aturan");
        says(
                "Formulir, rubrik, kelompok, dan kursi sudah terkunci sejak pengajuan pertama. Hanya tanggal dan tim yang masih dapat diubah.");
        assertThat(competition.edition().isFrozen()).isTrue();
    }

    @Test
    void each_part_stands_there_once_and_what_was_saved_shows_its_own_part_again() {
        assertThat(_find(NativeButton.class).stream().map(NativeButton::getText))
                .doesNotHaveDuplicates();
        tab("Formulir");
        click("Simpan aturan");
        assertThat(_get(NativeButton.class, b -> b.withText("Formulir"))
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void days_of_a_reminder_that_are_no_days_are_refused() {
        for (var typed : java.util.List.of("tujuh", "7, -1", "99999999999", "0")) {
            _setValue(field(TextField.class, "Hari sebelum tenggat"), typed);
            click("Simpan pengingat");
            says("Pengingat paling banyak 5, masing-masing 1 sampai 60 hari sebelum tenggat.");
        }
        _setValue(field(TextField.class, "Hari sebelum tenggat"), "3, 14");
        _setValue(field(TextField.class, "Jam sebelum tenggat"), "24");
        click("Simpan pengingat");
        says("Pengingat pada hari terakhir paling banyak 5, masing-masing 1 sampai 23 jam sebelum tenggat.");
        _setValue(field(TextField.class, "Jam sebelum tenggat"), "2, 12");
        click("Simpan pengingat");
        assertThat(bean(Editions.class).reminders(competition.id).days()).containsExactly(14, 3);
        assertThat(bean(Editions.class).reminders(competition.id).hours()).containsExactly(12, 2);
    }

    @Test
    void reminders_that_somebody_else_has_kept_since_are_not_replaced() {
        tab("Jadwal");
        var editions = bean(Editions.class);
        editions.remind(
                competition.secondSecretary,
                editions.reminders(competition.id),
                java.util.List.of(20),
                java.util.List.of());
        _setValue(field(TextField.class, "Hari sebelum tenggat"), "5");
        click("Simpan pengingat");
        assertThat(editions.reminders(competition.id).days()).containsExactly(20);
    }

    @Test
    void a_step_that_somebody_else_moved_first_is_shown_as_it_is_now_and_what_was_typed_stays() {
        type(LATER, "Perpanjangan.", "S-7/2026");
        var rival = competition.edition().window(TestSteps.SUBMISSION);
        competition.move(TestSteps.SUBMISSION, rival.opens(), rival.closes().plus(1, ChronoUnit.DAYS));
        confirm("Ubah jadwal");
        assertThat(said()).startsWith("Tahapan ini baru saja diubah orang lain dan sekarang berlangsung");
        assertThat(_get(dialog(), TextArea.class).getValue()).isEqualTo("Perpanjangan.");
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(rival.closes().plus(1, ChronoUnit.DAYS));
        confirm("Ubah jadwal");
        says("Jadwal diubah dan tercatat.");
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(LATER.atZone(Editions.WIB).toInstant());
    }

    @Test
    void what_others_change_in_another_part_collides_with_nothing_and_what_is_typed_there_stays() {
        tab("Seleksi");
        var days = field(FigureField.class, "Masa perbaikan setelah dikembalikan (hari)");
        _setValue(days, "5");
        tab("Jadwal");
        move(LATER, "Perpanjangan.", "S-7/2026");
        says("Jadwal diubah dan tercatat.");
        var rival = competition.edition().window(TestSteps.PANEL);
        competition.move(TestSteps.PANEL, rival.opens(), rival.closes().plus(1, ChronoUnit.DAYS));
        tab("Seleksi");
        click("Simpan aturan");
        assertThat(competition.edition().constitution().screening().correctionDays())
                .isEqualTo(5);
        assertThat(competition.edition().window(TestSteps.SUBMISSION).closes())
                .isEqualTo(LATER.atZone(Editions.WIB).toInstant());
    }

    @Test
    void an_edition_that_is_not_there_is_said_so() {
        refusedToOpen("sekretariat/edisi/tidak-ada", "Edisi tidak-ada tidak ditemukan.");
    }

    @Test
    void it_is_the_secretariats() {
        opensOnlyFor(address(), Role.SECRETARIAT);
    }

    @SuppressWarnings("unchecked")
    private void move(LocalDateTime closes, String reason, String letter) {
        type(closes, reason, letter);
        confirm("Ubah jadwal");
    }

    private void type(LocalDateTime closes, String reason, String letter) {
        clickIn(_get(Grid.class), 0, "Ubah jadwal");
        _setValue(_find(dialog(), MomentField.class).getLast(), closes);
        _setValue(_get(dialog(), TextArea.class), reason);
        _setValue(_get(dialog(), TextField.class), letter);
    }

    @Test
    void a_letter_of_the_edition_is_worded_and_looked_at_before_anybody_writes_it() {
        tab("Surat dan surel");
        var subject = _find(TextField.class, f -> f.withLabel("Perihal")).getFirst();
        _setValue(subject, "{hal} tahun {tahun}");
        _click(_find(Button.class, b -> b.withText("Pratinjau")).getFirst());
        assertThat(asked())
                .contains("tahun " + competition.edition().constitution().year());
        confirm("Tutup");
        click("Simpan aturan");
        assertThat(competition
                        .edition()
                        .constitution()
                        .announcing()
                        .words()
                        .letters()
                        .getFirst()
                        .subject())
                .isEqualTo("{hal} tahun {tahun}");
    }

    private static void tab(String name) {
        _click(_get(NativeButton.class, b -> b.withText(name)));
    }

    private String address() {
        return "sekretariat/edisi/" + competition.id.value();
    }
}
