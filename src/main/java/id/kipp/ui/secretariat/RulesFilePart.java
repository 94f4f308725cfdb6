package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Constitution;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.LaterShown;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.Wording;
import java.io.ByteArrayInputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** The edition's rules as a file to take along, and a file of rules in their place. */
final class RulesFilePart extends Div implements LaterShown {

    private final Editions editions;
    private final CurrentActor current;
    private final Supplier<Edition> edition;
    private final BooleanSupplier locked;
    private final RulesPane.Save save;
    private final Div found = new Div();

    RulesFilePart(
            Editions editions,
            CurrentActor current,
            Supplier<Edition> edition,
            BooleanSupplier locked,
            RulesPane.Save save) {
        this.editions = editions;
        this.current = current;
        this.edition = edition;
        this.locked = locked;
        this.save = save;
        found.addClassName("stack");
    }

    @Override
    public void shown() {
        removeAll();
        found.removeAll();
        var now = edition.get();
        var links = new Paragraph(
                link(
                        getTranslation("rules-file.take"),
                        "aturan-" + now.id().value() + ".json",
                        () -> editions.written(edition.get().written())),
                new Span(" · "),
                schema(editions, getTranslation("rules-file.schema")));
        var section = new Section(getTranslation("rules-file.title"), links).says(getTranslation("rules-file.says"));
        if (!locked.getAsBoolean()) section.add(new RulesUpload(editions, current, this::offer), found);
        add(section);
    }

    /** What it would be, before it is. */
    private void offer(Constitution rules) {
        found.removeAll();
        var seen = edition.get().written();
        var problems = rules.problems().size();
        var says = new Paragraph(getTranslation(
                "rules-file.found",
                Wording.of(rules.name()),
                rules.groups().size(),
                rules.rounds().size(),
                rules.matters().size(),
                problems));
        says.getElement().setAttribute("role", "status");
        var use = new Button(getTranslation("rules-file.use"));
        Attempt.onClick(use, () -> {
            save.rules(now -> inPlaceOf(seen, now, rules), this::shown);
        });
        found.add(says, use);
    }

    /** @throws Stale where the rules are not those any more that stood there when the file was looked at */
    private static Constitution inPlaceOf(Constitution seen, Constitution now, Constitution rules) {
        if (!now.equals(seen)) throw new Stale();
        return rules;
    }

    static Anchor schema(Editions editions, String text) {
        return link(text, "edition.schema.json", editions::schema);
    }

    private static Anchor link(String text, String name, Supplier<byte[]> file) {
        var link = new Anchor();
        link.setHref(
                DownloadHandler.fromInputStream(e -> {
                    var bytes = file.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), name, "application/json", bytes.length);
                }),
                AttachmentType.DOWNLOAD);
        link.setText(text);
        link.addComponentAsFirst(Glyph.DOWNLOAD.icon());
        return link;
    }
}
