package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.replication.Replication;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.PdfLink;

/** Its letters and agreements as PDF, each a draft until its step is done. */
final class PapersPart extends Div {

    PapersPart(ReplicationView.Services services, Replication one) {
        var actor = services.actor();
        var print = services.print();
        var list = new UnorderedList();
        for (var kind : print.papers(actor, one.id()))
            list.add(new ListItem(PdfLink.of(
                    getTranslation(kind.key()),
                    one.id().value() + "-"
                            + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf",
                    actor,
                    asks -> print.pdf(asks, one.id(), kind))));
        if (list.getComponentCount() > 0) add(new Section(getTranslation("paper.papers"), list));
    }
}
