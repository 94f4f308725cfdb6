package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.CurrentActor;
import id.kipp.catalogue.Block;
import id.kipp.catalogue.Entry;
import id.kipp.catalogue.EntryText;
import id.kipp.catalogue.Publishing;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.kernel.Text;
import id.kipp.kernel.Typed;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.SharedField;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The public text of one innovation: an edited copy, so that a later change upstream changes nothing here. Where somebody
 * else saved first, what they changed comes in, and what both changed is put to whoever edits here.
 */
final class EntryEditor extends Div {

    private final Publishing publishing;
    private final CurrentActor current;
    private final TextField title = new TextField(getTranslation("site.title"));
    private final List<Part> parts = new ArrayList<>();
    private final TextField decree = new TextField(getTranslation("publish.decree"));
    private final SharedField sharedTitle = new SharedField(title, () -> {});
    private final SharedField sharedDecree = new SharedField(decree, () -> {});
    private final Button save = new Button(getTranslation("publish.save"));
    private final Button publish = new Button(getTranslation("publish.publish"));
    private final Button change = new Button(getTranslation("publish.change"));
    private Entry entry;

    /** One part of the story; it stays in the form when its text is emptied. */
    private record Part(String key, Text heading, TextArea area, SharedField shared) {
        Block block() {
            return new Block(key, heading, area.getValue());
        }
    }

    EntryEditor(Publishing publishing, CurrentActor current, Entry opened, Runnable back) {
        this.publishing = publishing;
        this.current = current;
        this.entry = opened;
        title.setWidthFull();
        title.setMaxLength(EntryText.TITLE_MAX);
        decree.setWidthFull();
        decree.setMaxLength(Typed.LINE_MAX);
        var form = new Div(sharedTitle);
        form.addClassName("stack");
        for (var block : opened.text().blocks()) form.add(part(block));
        form.add(sharedDecree);
        sharedTitle.keptAt(this, place("title"));
        sharedDecree.keptAt(this, place("decree"));
        show(opened);
        Attempt.onClick(
                save,
                () -> act(() -> {
                    entry = publishing.save(current.get(), entry, text());
                    took(entry);
                    ActTold.done(getTranslation("publish.saved"));
                }));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(e -> new ConfirmAction(
                        getTranslation("publish.ask", title.getValue()), getTranslation("publish.publish"))
                .ask(() -> act(() -> {
                    if (!text().equals(entry.text())) entry = publishing.save(current.get(), entry, text());
                    publishing.publish(current.get(), entry);
                    ActTold.done(getTranslation("publish.done"));
                    back.run();
                })));
        change.addClickListener(
                e -> new ReasonDialog(getTranslation("publish.change-ask"), getTranslation("publish.change"))
                        .says(getTranslation("publish.change-says"))
                        .ask(reason -> act(() -> {
                            entry = publishing.edit(current.get(), entry, text(), reason);
                            took(entry);
                            back.run();
                        })));
        var actions = new Div(save, publish, change, new Button(getTranslation("kit.close"), e -> back.run()));
        actions.addClassName("actions");
        add(new Section(opened.text().title(), form, actions));
    }

    private SharedField part(Block block) {
        var area = new TextArea(Wording.of(block.heading()));
        area.setWidthFull();
        area.setMaxLength(EntryText.BLOCK_MAX);
        var part = new Part(
                block.key(), block.heading(), area, new SharedField(area, () -> {}).keptAt(this, place(block.key())));
        parts.add(part);
        return part.shared();
    }

    private String place(String field) {
        return "entry/" + entry.id().value() + "/" + field;
    }

    /** Where somebody else was first their changes are shown, and nothing is done. */
    private void act(Runnable act) {
        if (isContested()) throw new Refusal(UiRefusal.PUBLISH_CHOOSE_FIRST);
        try {
            act.run();
        } catch (Stale another) {
            entry = publishing.get(current.get(), entry.id());
            show(entry);
            ActTold.refused(getTranslation("publish.saved-elsewhere"));
        }
    }

    private boolean isContested() {
        return sharedTitle.isContested()
                || sharedDecree.isContested()
                || parts.stream().map(Part::shared).anyMatch(SharedField::isContested);
    }

    /** What was typed here as it has been stored, without blanks at its ends. */
    private void took(Entry saved) {
        title.setValue(saved.text().title());
        decree.setValue(saved.text().decree());
        parts.forEach(p -> p.area().setValue(stored(saved, p.key())));
        show(saved);
    }

    /** As it is stored now, where nothing else is typed. */
    private void show(Entry now) {
        sharedTitle.newest(now.text().title());
        sharedDecree.newest(now.text().decree());
        parts.forEach(p -> p.shared().newest(stored(now, p.key())));
        save.setVisible(!now.isPublished());
        publish.setVisible(!now.isPublished());
        change.setVisible(now.isPublished());
    }

    private static String stored(Entry now, String key) {
        return now.text().blocks().stream()
                .filter(b -> b.key().equals(key))
                .map(Block::text)
                .findFirst()
                .orElse("");
    }

    private EntryText text() {
        var old = entry.text();
        var blocks = parts.stream().map(Part::block).toList();
        return new EntryText(title.getValue(), blocks, old.sdgs(), old.video(), old.source(), decree.getValue());
    }
}
