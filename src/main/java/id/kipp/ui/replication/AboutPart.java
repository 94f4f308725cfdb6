package id.kipp.ui.replication;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.replication.About;
import id.kipp.replication.Original;
import id.kipp.replication.Replication;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.stream.Collectors;

/** What it is about: originals with their owners' answers, the need, and who does it. */
final class AboutPart extends Div {

    AboutPart(Replication one) {
        addClassName("stack");
        var about = one.about();
        var list = new UnorderedList();
        about.originals().forEach(o -> list.add(original(o)));
        add(new Section(getTranslation("replication.part.what"), list, facts(about)));
        if (!about.interest().need().isEmpty())
            add(new Section(
                    getTranslation("replication.part.why"),
                    new Prose(about.interest().need())));
    }

    private ListItem original(Original original) {
        var item = new ListItem();
        var entry = original.entry();
        if (entry == null) item.add(new Span(original.title()));
        else {
            var link = new Anchor("katalog/" + entry.value(), original.title());
            link.setRouterIgnore(true);
            item.add(link);
        }
        item.add(" · " + original.ownerName() + " · "
                + (original.isWhole()
                        ? getTranslation("replication.whole")
                        : getTranslation("replication.in-part", original.parts())));
        var reply = original.reply();
        if (reply != null)
            item.add(new Prose(getTranslation(
                            reply.accepted() ? "replication.said-yes" : "replication.said-no",
                            getTranslation(reply.as().key()))
                    + (reply.says().isEmpty() ? "" : " " + reply.says())));
        return item;
    }

    private FactList facts(About about) {
        var facts = new FactList()
                .add(getTranslation("replication.adopter"), about.adopter().name());
        if (!about.adopter().unitName().isEmpty())
            facts.add(getTranslation("replication.unit"), about.adopter().unitName());
        facts.add(
                getTranslation("replication.scope"),
                getTranslation(about.scope().key()));
        if (about.interest().year() != 0)
            facts.add(
                    getTranslation("replication.year"),
                    String.valueOf(about.interest().year()));
        if (!about.interest().contact().isEmpty())
            facts.add(getTranslation("replication.contact"), about.interest().contact());
        if (!about.interest().number().isEmpty())
            facts.add(
                    getTranslation("replication.letter-number"),
                    about.interest().number());
        if (!about.replica().earlier().isEmpty())
            facts.add(
                    getTranslation("replication.earlier-titles"),
                    String.join("; ", about.replica().earlier()));
        if (about.isCollective())
            facts.add(
                    getTranslation("replication.members"),
                    about.members().stream().map(m -> m.name()).collect(Collectors.joining("; ")));
        if (!about.provenance().source().isEmpty())
            facts.add(getTranslation("replication.source"), about.provenance().source());
        if (about.provenance().example())
            facts.add(getTranslation("replication.example"), getTranslation("replication.example-says"));
        return facts;
    }
}
