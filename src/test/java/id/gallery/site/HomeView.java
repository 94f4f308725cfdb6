package id.gallery.site;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.layout.PublicLayout;

@Route(value = "galeri-publik", layout = PublicLayout.class)
@AnonymousAllowed
class HomeView extends Div implements HasDynamicTitle {

    HomeView() {
        add(new PageHead("Inovasi pelayanan publik Indonesia")
                .where("KIPP 2026")
                .expects("Lebih dari tiga ribu inovasi, dari posyandu sampai pelabuhan. Cari yang dapat Anda tiru."));
    }

    @Override
    public String getPageTitle() {
        return "Beranda";
    }
}
