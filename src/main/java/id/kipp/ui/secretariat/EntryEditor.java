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
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.Toast;
import id.kipp.ui.parts.Wording;
import java.util.ArrayList;
import java.util.List;

/** The public text of one innovation: an edited copy, so that a later change upstream changes nothing here. */
final class EntryEditor extends Div {

    private final TextField title = new TextField(getTranslation("site.title"));
    private final List<TextArea> blocks = new ArrayList<>();
    private final TextField decree = new TextField(getTranslation("publish.decree"));
    private Entry entry;

    EntryEditor(Publishing publishing, CurrentActor current, Entry opened, Runnable back) {
        this.entry = opened;
        title.setWidthFull();
        title.setMaxLength(EntryText.TITLE_MAX);
        title.setValue(opened.text().title());
        decree.setWidthFull();
        decree.setValue(opened.text().decree());
        var form = new Div(title);
        form.addClassName("stack");
        for (var block : opened.text().blocks()) {
            var area = new TextArea(Wording.of(block.heading()));
            area.setWidthFull();
            area.setMaxLength(EntryText.BLOCK_MAX);
            area.setValue(block.text());
            blocks.add(area);
            form.add(area);
        }
        form.add(decree);
        var save = new Button(getTranslation("publish.save"));
        Attempt.onClick(save, () -> {
            entry = publishing.save(current.get(), entry, text());
            Toast.done(getTranslation("publish.saved"));
        });
        var publish = new Button(getTranslation("publish.publish"));
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(e -> new ConfirmAction(
                        getTranslation("publish.ask", title.getValue()), getTranslation("publish.publish"))
                .ask(() -> {
                    if (!text().equals(entry.text())) entry = publishing.save(current.get(), entry, text());
                    publishing.publish(current.get(), entry);
                    Toast.done(getTranslation("publish.done"));
                    back.run();
                }));
        var change = new Button(getTranslation("publish.change"));
        change.addClickListener(
                e -> new ReasonDialog(getTranslation("publish.change-ask"), getTranslation("publish.change"))
                        .says(getTranslation("publish.change-says"))
                        .ask(reason -> {
                            entry = publishing.edit(current.get(), entry, text(), reason);
                            back.run();
                        }));
        save.setVisible(!opened.isPublished());
        publish.setVisible(!opened.isPublished());
        change.setVisible(opened.isPublished());
        var actions = new Div(save, publish, change, new Button(getTranslation("kit.close"), e -> back.run()));
        actions.addClassName("actions");
        add(new Section(opened.text().title(), form, actions));
    }

    private EntryText text() {
        var old = entry.text();
        var now = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); i++) {
            var was = old.blocks().get(i);
            now.add(new Block(was.key(), was.heading(), blocks.get(i).getValue()));
        }
        return new EntryText(title.getValue(), now, old.sdgs(), old.video(), old.source(), decree.getValue());
    }
}
