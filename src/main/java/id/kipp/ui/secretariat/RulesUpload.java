package id.kipp.ui.secretariat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Constitution;
import id.kipp.edition.Editions;
import id.kipp.edition.RulesFile;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Incoming;
import java.util.function.Consumer;

/** A file of rules: handed on when it can be read, else what is wrong where. */
final class RulesUpload extends Div {

    private static final int MOST_BYTES = 1 << 20;

    private final Editions editions;
    private final CurrentActor current;
    private final Consumer<Constitution> then;
    private final Div faults = new Div();

    RulesUpload(Editions editions, CurrentActor current, Consumer<Constitution> then) {
        this.editions = editions;
        this.current = current;
        this.then = then;
        addClassName("stack");
        var upload = new Upload(Incoming.bytes(MOST_BYTES, (name, bytes) -> Attempt.run(this, () -> read(bytes))));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".json");
        upload.addAllFinishedListener(e -> upload.clearFileList()); // the next file takes this one's place
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        faults.addClassName("stack");
        add(upload, faults);
    }

    private void read(byte[] bytes) {
        faults.removeAll();
        var file = editions.read(current.get(), bytes);
        if (file.rules() instanceof Constitution rules) {
            then.accept(rules);
            return;
        }
        var says =
                new Paragraph(getTranslation("rules-file.faulty", file.faults().size()));
        says.getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        list.addClassName("ask-names");
        file.faults().stream().map(this::sentence).map(ListItem::new).forEach(list::add);
        faults.add(says, list);
    }

    private String sentence(RulesFile.Fault fault) {
        var cause = getTranslation(
                "edition.file." + fault.cause(),
                fault.arguments().stream()
                        .map(a -> a instanceof Long l ? (Object) l.toString() : a)
                        .toArray());
        return fault.path().isEmpty() ? cause : fault.path() + ": " + cause;
    }
}
