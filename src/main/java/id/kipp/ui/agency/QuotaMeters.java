package id.kipp.ui.agency;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.edition.Edition;
import id.kipp.proposal.Curation;
import id.kipp.proposal.ProposalRow;
import id.kipp.ui.kit.Dots;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.parts.Wording;
import java.util.List;

/** How many of an institution's places in each group are taken, and how many proposals wait for one. */
final class QuotaMeters extends Div {

    QuotaMeters(Edition edition, List<Curation.Places> places, List<ProposalRow> waiting) {
        addClassNames("quota-meters");
        var numbers = Numbers.here();
        places.forEach(p -> {
            var group = Wording.of(edition.constitution().group(p.group()));
            if (p.quota() == 0) {
                add(new Span(getTranslation("agency.no-quota", group, numbers.whole(p.taken()))));
                return;
            }
            var comes = (int)
                    waiting.stream().filter(r -> r.group().equals(p.group())).count();
            var name = new Span(group);
            name.addClassName("quota-group");
            var says = new Span(getTranslation(
                    "agency.quota-says", numbers.whole(p.taken()), numbers.whole(p.quota()), numbers.whole(comes)));
            var line = new Div(new Dots(p.taken(), comes, p.quota()), name, says);
            line.addClassName("quota");
            add(line);
        });
    }
}
