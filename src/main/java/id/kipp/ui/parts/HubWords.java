package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.hub.HubInstrument;
import id.kipp.hub.HubStatus;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import java.util.List;

/** How hubs are told of on desks. */
public final class HubWords {

    private HubWords() {}

    public static StateBadge badge(Component here, HubStatus status) {
        var tone =
                switch (status) {
                    case KANDIDAT, TIDAK_AKTIF -> Tone.QUIET;
                    case DIUNDANG, KOMITMEN -> Tone.BUSY;
                    case DITETAPKAN, AKTIF -> Tone.GOOD;
                    case DIEVALUASI_ULANG -> Tone.ATTENTION;
                };
        return new StateBadge(tone, here.getTranslation(status.key()));
    }

    /** "KepmenPANRB 94/2020, 2020". */
    public static String paper(HubInstrument paper) {
        var day = paper.date() == null
                ? Integer.toString(paper.year())
                : Dates.here().day(paper.date());
        return paper.number() + ", " + day;
    }

    /** Sentences below each other; the other one where there are none. */
    public static Component lines(List<String> lines, String none) {
        if (lines.isEmpty()) return new Paragraph(none);
        var list = new UnorderedList();
        lines.forEach(l -> list.add(new ListItem(l)));
        return list;
    }
}
