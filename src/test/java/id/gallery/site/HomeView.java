package id.gallery.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.TileMap;
import id.kipp.ui.layout.PublicLayout;
import java.util.List;
import java.util.stream.IntStream;

@Route(value = "galeri-publik", layout = PublicLayout.class)
@AnonymousAllowed
class HomeView extends Div implements HasDynamicTitle {

    private static final List<String> CODES = List.of(
            "11", "12", "13", "14", "15", "16", "17", "18", "19", "21", "31", "32", "33", "34", "35", "36", "51", "52",
            "53", "61", "62", "63", "64", "65", "71", "72", "73", "74", "75", "76", "81", "82", "91", "92", "93", "94",
            "95", "96");

    HomeView() {
        add(
                new PageHead("Inovasi pelayanan publik Indonesia")
                        .where("KIPP 2026")
                        .expects(
                                "Lebih dari tiga ribu inovasi, dari posyandu sampai pelabuhan. Cari yang dapat Anda tiru."),
                new Section(
                        "Top Inovasi menurut provinsi",
                        new TileMap(
                                "Top Inovasi menurut provinsi",
                                IntStream.range(0, CODES.size())
                                        .mapToObj(i -> new TileMap.Tile(
                                                CODES.get(i),
                                                "Provinsi " + CODES.get(i),
                                                (i * 37L * i) % 90,
                                                "katalog?provinsi=" + CODES.get(i)))
                                        .toList())));
    }

    @Override
    public String getPageTitle() {
        return "Beranda";
    }
}
