package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import id.kipp.account.CurrentActor;
import id.kipp.intake.AgencyIntake;
import id.kipp.intake.AgencyList;
import id.kipp.intake.FaultyLine;
import id.kipp.table.TableFormat;
import id.kipp.table.TableReader;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Toast;
import java.io.ByteArrayInputStream;

/** Agencies from a file: a template, what each faulty line needs, what would be registered, and doing it. */
final class ImportDialog extends Dialog {

    /** Sentences shown; more than these are said to be more. */
    private static final int SHOWN = 100;

    private final AgencyIntake intake;
    private final CurrentActor current;
    private final Div found = new Div();
    private final Button take = new Button(getTranslation("intake.take"));
    private final Checkbox without = new Checkbox(getTranslation("intake.without"));
    private AgencyList list = new AgencyList(java.util.List.of(), 0, java.util.List.of());

    ImportDialog(AgencyIntake intake, CurrentActor current) {
        this.intake = intake;
        this.current = current;
        addClassName("ask");
        setHeaderTitle(getTranslation("intake.title"));
        setCloseOnOutsideClick(false);
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        take.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(take, this::take);
        without.addValueChangeListener(e -> allow());
        add(new Paragraph(getTranslation("intake.says")), templates(), upload(), found);
        getFooter().add(new Button(getTranslation("kit.close"), e -> close()), take);
        allow();
    }

    private Paragraph templates() {
        var says = new Paragraph(getTranslation("intake.template") + " ");
        for (var format : TableFormat.values()) says.add(template(format), new Span(" "));
        return says;
    }

    private Anchor template(TableFormat format) {
        return new Anchor(
                DownloadHandler.fromInputStream(e -> {
                    var file = intake.template(format);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), format.file("instansi"), format.mime(), file.length);
                }),
                format.name());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((about, bytes) -> Attempt.run(this, () -> check(bytes))));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize(TableReader.MOST_BYTES);
        upload.setAcceptedFileTypes(".xlsx", ".csv");
        upload.addFileRejectedListener(e -> Toast.refused(e.getErrorMessage()));
        return upload;
    }

    private void check(byte[] file) {
        list = new AgencyList(java.util.List.of(), 0, java.util.List.of());
        found.removeAll();
        allow();
        list = intake.check(current.get(), file);
        var faulty = list.faulty();
        found.add(new Paragraph(getTranslation("intake.found", list.fresh().size(), list.known(), faulty.size())));
        if (!faulty.isEmpty()) {
            var lines = new UnorderedList();
            faulty.stream().limit(SHOWN).forEach(f -> lines.add(sentence(f)));
            if (faulty.size() > SHOWN) lines.add(new ListItem(getTranslation("intake.more", faulty.size() - SHOWN)));
            without.setValue(false);
            found.add(lines, without);
        }
        allow();
    }

    private ListItem sentence(FaultyLine faulty) {
        return new ListItem(getTranslation(
                "intake.line", String.valueOf(faulty.number()), faulty.column(), Attempt.sentence(this, faulty.why())));
    }

    private void allow() {
        take.setEnabled(!list.fresh().isEmpty() && (list.faulty().isEmpty() || without.getValue()));
    }

    private void take() {
        var actor = current.get();
        var wanted = list;
        var all = without.getValue();
        take.setEnabled(false);
        found.removeAll();
        found.add(new LongJob<Integer>(
                getTranslation("intake.taking"),
                progress ->
                        intake.take(actor, wanted, all, share -> progress.at(share, Math.round(share * 100) + " %")),
                registered -> {
                    Toast.done(getTranslation("intake.taken", registered));
                    close();
                }));
    }
}
