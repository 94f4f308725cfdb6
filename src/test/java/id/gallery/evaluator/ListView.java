package id.gallery.evaluator;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Filters;
import id.kipp.ui.kit.Keys;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.ProgressRing;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

@Route("galeri-daftar")
@Menu(title = "Tugas saya", icon = "clipboard-list", order = 2)
@PermitAll
class ListView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    record Row(String number, String title, String agency, Tone tone, String state, int score) {}

    private static final List<Row> ROWS = IntStream.rangeClosed(1, 300)
            .mapToObj(i -> new Row(
                    "KIPP-2026-%04d".formatted(i),
                    "Layanan Terpadu Antrean Puskesmas dari Rumah bagian " + i,
                    "Pemerintah Kabupaten Banyuwangi",
                    Tone.values()[i % 5],
                    "Belum dinilai",
                    i % 100))
            .toList();

    private final DataGrid<Row> grid = new DataGrid<>("Tugas saya");
    private final Filters filters = new Filters(this::list);

    ListView() {
        var states = new LinkedHashMap<String, String>(Map.of("baru", "Belum dinilai", "segel", "Tersegel"));
        filters.search("q", "Cari judul atau nomor")
                .choice("keadaan", "Semua keadaan", states)
                .beside(grid.counted("kit.found"));
        grid.link("Proposal", Row::title, r -> "galeri?nomor=" + r.number()).setFlexGrow(3);
        grid.text("Instansi", Row::agency);
        grid.cell("Keadaan", r -> new StateBadge(r.tone(), r.state()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.figure("Nilai", Row::score);
        grid.narrow(r -> {
            var name = new Anchor("galeri", r.title());
            name.addClassName("row-link");
            var cell = new Div(name, new Span(r.agency()), new StateBadge(r.tone(), r.state()));
            cell.addClassName("row");
            return cell;
        });
        grid.empty(new EmptyState("Tidak ada yang cocok.").hint("Longgarkan saringan di atas."));
        add(
                new PageHead("Tugas saya")
                        .where("KIPP 2026 · Penilaian proposal")
                        .expects("Nilai 64 proposal, rata-rata 5 sehari.")
                        .facts(new ProgressRing("selesai dinilai", 37, 64)),
                filters,
                grid,
                new Keys()
                        .mention("j", "Baris berikut")
                        .mention("k", "Baris sebelumnya")
                        .mention("Enter", "Buka"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.show(event.getLocation().getQueryParameters());
    }

    @Override
    public String getPageTitle() {
        return "Tugas saya";
    }

    private void list(Map<String, String> wanted) {
        var found = ROWS.stream()
                .filter(r -> r.title().contains(wanted.getOrDefault("q", "")))
                .toList();
        grid.setItems(q -> found.stream().skip(q.getOffset()).limit(q.getLimit()), q -> found.size());
    }
}
