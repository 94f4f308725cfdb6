package id.gallery.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Bars;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Countdown;
import id.kipp.ui.kit.DeadlineLabel;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.FunnelChart;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.IntervalChart;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ProgressRing;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Timeline;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.kit.WordCount;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

@Route("galeri")
@Menu(title = "Ruang kendali", icon = "gauge", order = 1)
@PermitAll
class WidgetsView extends Div implements HasDynamicTitle {

    private final Clock clock;

    WidgetsView(Clock clock) {
        this.clock = clock;
        add(head(), columns(progress(), calendar()), columns(funnel(), bars()), intervals(), writing(), facts());
        add(new Section(
                "Belum ada apa-apa",
                new EmptyState("Belum ada proposal yang menunggu.")
                        .hint("Proposal muncul di sini begitu unit mengirimkannya.")
                        .way(new Button("Undang unit"))));
        add(new Keys()
                .mention("j", "Baris berikut")
                .mention("k", "Baris sebelumnya")
                .on("Ctrl+Enter", "Segel dan buka berikutnya", () -> ActTold.done("Tersegel.")));
    }

    @Override
    public String getPageTitle() {
        return "Ruang kendali";
    }

    private PageHead head() {
        var confirm =
                new Button("Umumkan", Glyph.MEGAPHONE.icon(), e -> new ConfirmAction("Umumkan 12 finalis?", "Umumkan")
                        .says("Pengumuman terbuka bagi siapa pun dan dikirim ke 12 instansi.")
                        .names(IntStream.rangeClosed(1, 12)
                                .mapToObj(i -> "Inovasi nomor " + i)
                                .toList())
                        .ask(() -> ActTold.done("Pengumuman terkirim.", () -> {})));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var close = new Button("Tutup", e -> new ReasonDialog("Tutup proposal KIPP-2026-0042?", "Tutup proposal")
                .danger()
                .ask(reason -> ActTold.done("Ditutup.")));
        var refuse = new Button("Coba yang ditolak");
        Attempt.onClick(refuse, () -> {
            throw new Refusal(() -> "kit.of", 140, 100);
        });
        var broken = new Button("Rusak", e -> {
            throw new IllegalStateException("broken on purpose");
        });
        return new PageHead("Ruang kendali")
                .where("KIPP 2026 · Penilaian proposal")
                .expects("Bagikan 312 proposal kepada 24 evaluator; setiap proposal dinilai dua orang.")
                .facts(
                        new DeadlineLabel(clock.instant().plus(Duration.ofHours(30)), clock),
                        new DeadlineLabel(clock.instant().plus(Duration.ofDays(12)), clock),
                        new Meter("Terbagi", 212, 312))
                .actions(refuse, broken, close, confirm);
    }

    private Section progress() {
        var job = new Div();
        var start = new Button(
                "Susun rencana",
                e -> job.add(new LongJob<Integer>(
                        "Menyusun…",
                        progress -> {
                            for (var i = 0; i < 100; i++) {
                                Thread.sleep(60);
                                progress.at(i / 100.0, "Menyusun penugasan " + i + " dari 100");
                            }
                            return 100;
                        },
                        n -> ActTold.done("Selesai: " + n))));
        return new Section(
                        "Kemajuan",
                        new ProgressRing("proposal selesai dinilai", 37, 64),
                        new Meter("Kelengkapan proposal", 7, 9),
                        badges(),
                        new Countdown(clock.instant().plus(Duration.ofMinutes(7)), clock),
                        job,
                        start)
                .says("Semua angka dihitung sekarang.");
    }

    private Div badges() {
        var row = new Div(
                new StateBadge(Tone.QUIET, "Draf"),
                new StateBadge(Tone.BUSY, Glyph.SEND, "Di instansi"),
                new StateBadge(Tone.GOOD, "Diterima"),
                new StateBadge(Tone.ATTENTION, "Dikembalikan"),
                new StateBadge(Tone.BAD, "Tidak lolos"));
        row.addClassName("row");
        return row;
    }

    private Section calendar() {
        return new Section(
                "Kalender",
                new Timeline(
                        "Kalender KIPP 2026",
                        List.of(
                                new Timeline.Step("Pengajuan proposal", "1–31 Maret 2026", Timeline.Tense.PAST),
                                new Timeline.Step("Seleksi administrasi", "1–14 April 2026", Timeline.Tense.PAST),
                                new Timeline.Step("Penilaian proposal", "15 April – 10 Mei 2026", Timeline.Tense.NOW),
                                new Timeline.Step("Presentasi dan wawancara", "1–12 Juni 2026", Timeline.Tense.COMING),
                                new Timeline.Step("Penetapan Top Inovasi", "Juli 2026", Timeline.Tense.COMING))));
    }

    private Section funnel() {
        return new Section(
                "Corong",
                new FunnelChart(
                        "Corong KIPP 2026",
                        List.of(
                                new FunnelChart.Step("Diajukan", 2_984),
                                new FunnelChart.Step("Lolos administrasi", 1_730),
                                new FunnelChart.Step("Nominasi", 198),
                                new FunnelChart.Step("Finalis", 99),
                                new FunnelChart.Step("Top Inovasi", 45))));
    }

    private Section bars() {
        return new Section(
                "Sebaran nilai",
                new Bars(
                        "Sebaran nilai",
                        IntStream.range(0, 8)
                                .mapToObj(i -> new Bars.Bar((20 + 10 * i) + "–" + (29 + 10 * i), (i * 37) % 51 + 2))
                                .toList()));
    }

    private Section intervals() {
        var rows = IntStream.rangeClosed(1, 14)
                .mapToObj(i -> new IntervalChart.Row(
                        "KIPP-2026-%04d Layanan terpadu satu pintu di daerah nomor %d".formatted(i * 31, i),
                        "galeri",
                        new IntervalChart.Placing(i, "88,%02d".formatted(60 - i)),
                        new IntervalChart.Placing(i % 3 == 0 ? i + 1 : i, "88,%02d ± 1,20".formatted(58 - i)),
                        i + 0.2,
                        Math.max(1, i - 2.5),
                        i + 3,
                        Math.clamp((11.0 - i) / 10, 0.02, 0.98),
                        i > 3 && i < 9))
                .toList();
        return new Section("Peringkat dan kepastiannya", new IntervalChart("Provinsi, kelompok umum", rows, 6));
    }

    private Section writing() {
        var text = new TextArea("Ringkasan");
        text.setWidthFull();
        text.setMinRows(4);
        text.setValue("Antrean di puskesmas kini dipesan dari rumah. ".repeat(5));
        var upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {}));
        upload.setI18n(ComponentTexts.upload());
        var day = new DatePicker("Tanggal surat");
        day.setI18n(ComponentTexts.datePicker());
        var row = new Div(new TextField("Judul"), day);
        row.addClassName("row");
        return new Section("Menulis", row, text, new WordCount(20, 30).follow(text), upload);
    }

    private Section facts() {
        return new Section(
                "Tanda terima",
                new FactList()
                        .add("Nomor", "KIPP-2026-0042")
                        .add("Instansi", "Pemerintah Kabupaten Banyuwangi")
                        .add("Diterima", new DeadlineLabel(clock.instant().minusSeconds(5_000), clock))
                        .add("SHA-256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
                new Prose(
                        """
                        Sebelum inovasi ini, warga datang pukul empat pagi untuk mengambil nomor. Sebagian pulang tanpa \
                        dilayani. Petugas tidak tahu siapa yang akan datang, sehingga dokter dan obat sering tidak sesuai.

                        Kini nomor dipesan dari rumah, lewat telepon biasa atau kader posyandu. <b>Bukan markup</b>: teks tetap teks."""));
    }

    private static Div columns(Section left, Section right) {
        var columns = new Div(left, right);
        columns.addClassName("columns");
        return columns;
    }
}
