package id.kipp.ui.site;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import id.kipp.Competition;
import id.kipp.audit.AuditTrail;
import id.kipp.audit.DaysLater;
import id.kipp.audit.Roots;
import id.kipp.ui.UiTest;
import org.junit.jupiter.api.Test;

class LogSectionTest extends UiTest {

    @Test
    void a_visitor_finds_the_key_and_the_latest_root_to_keep() {
        var play = new Competition(context, 2, 1);
        bean(AuditTrail.class).drain(play.secretary);
        DaysLater.sign(context, 1);
        UI.getCurrent().navigate("cara-menilai");
        var section = _get(LogSection.class);
        var root = bean(Roots.class).last().orElseThrow();
        assertThat(_find(section, Code.class).stream().map(Code::getText))
                .containsExactly(bean(Roots.class).publicKey(), root.head());
        assertThat(_find(section, Anchor.class).stream().map(Anchor::getText))
                .containsExactly("Unduh kunci publik", "Unduh akar terakhir", "Unduh semua akar");
    }
}
