package id.kipp.ui.agency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Edition;
import id.kipp.proposal.Curation;
import id.kipp.ui.kit.Meter;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Wording;
import java.util.List;

/** How many of an institution's places in each group are taken. */
final class QuotaMeters extends Div {

    QuotaMeters(Edition edition, List<Curation.Places> places) {
        addClassNames("quota-meters");
        places.forEach(p -> {
            var group = Wording.of(edition.constitution().group(p.group()));
            if (p.quota() > 0) add(new Meter(getTranslation("agency.quota", group), p.taken(), p.quota()));
            else
                add(new Span(
                        getTranslation("agency.no-quota", group, Numbers.here().whole(p.taken()))));
        });
    }
}
