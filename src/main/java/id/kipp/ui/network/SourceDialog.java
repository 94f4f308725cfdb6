package id.kipp.ui.network;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import id.kipp.account.CurrentActor;
import id.kipp.source.Counts;
import id.kipp.source.ImportBound;
import id.kipp.source.Importing;
import id.kipp.source.Register;
import id.kipp.source.ReportLine;
import id.kipp.source.Verdict;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.ComponentTexts;
import id.kipp.ui.kit.Incoming;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A register's file: looked at first, then taken in; how far it is, and what became of its lines. */
final class SourceDialog extends Dialog {

    private static final int SHOWN = 100;

    private final Importing importing;
    private final CurrentActor current;
    private final Runnable taken;
    private final Select<Register> register = new Select<>();
    private final Paragraph sum = new Paragraph();
    private final Div found = new Div();
    private final Button take = new Button(getTranslation("sources.take-in"));
    private @Nullable Path file;
    private String name = "";

    private record Looked(Counts counts, List<ReportLine> refused) {}

    SourceDialog(Importing importing, CurrentActor current, Runnable taken) {
        this.importing = importing;
        this.current = current;
        this.taken = taken;
        addClassName("ask");
        setHeaderTitle(getTranslation("sources.take"));
        setCloseOnOutsideClick(false);
        register.setLabel(getTranslation("sources.register"));
        var mine = importing.registers(current.get());
        register.setItems(mine);
        register.setItemLabelGenerator(Register::title);
        register.setValue(mine.contains(Register.IGA) ? Register.IGA : mine.getFirst());
        register.addValueChangeListener(e -> look());
        sum.getElement().setAttribute("role", "status");
        sum.setVisible(false);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setEnabled(false);
        take.addClickListener(e -> take());
        add(new Paragraph(getTranslation("sources.take-says")), register, upload(), sum, found);
        getFooter().add(new Button(getTranslation("kit.close"), e -> close()), take);
        addDetachListener(e -> forget());
    }

    private Upload upload() {
        var upload = new Upload(Incoming.file(ImportBound.SCREEN.bytes(), (called, taken) -> {
            forget();
            file = taken;
            if (!isAttached()) forget(); // the screen was left meanwhile
            name = called;
            look();
        }));
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize((int) ImportBound.SCREEN.bytes());
        upload.setAcceptedFileTypes(".csv", ".xlsx", ".json");
        upload.addAllFinishedListener(e -> upload.clearFileList());
        upload.addFileRejectedListener(e -> ActTold.refused(e.getErrorMessage()));
        return upload;
    }

    private void look() {
        if (file != null) run(false, this::looked);
    }

    private void take() {
        run(true, looked -> {
            ActTold.done(getTranslation("sources.taken", looked.counts().accepted()));
            taken.run();
            close();
        });
    }

    private void run(boolean write, java.util.function.Consumer<Looked> then) {
        if (file == null) return;
        take.setEnabled(false);
        sum.setVisible(false);
        found.removeAll();
        var actor = current.get();
        var wanted = new Importing.Wanted(register.getValue(), file, name, write);
        found.add(new LongJob<>(
                getTranslation(write ? "sources.taking" : "sources.looking"),
                progress -> {
                    var refused = new ArrayList<ReportLine>();
                    var counts = importing.take(
                            actor,
                            wanted,
                            l -> {
                                if (l.verdict() == Verdict.REFUSED && refused.size() < SHOWN) refused.add(l);
                            },
                            n -> progress.at(0.5, getTranslation("import.progress", n)));
                    return new Looked(counts, refused);
                },
                then));
    }

    private void looked(Looked looked) {
        var counts = looked.counts();
        var n = Numbers.here();
        sum.setText(getTranslation(
                "sources.found",
                n.whole(counts.accepted()),
                n.whole(counts.merged()),
                n.whole(counts.queued()),
                n.whole(counts.refused())));
        sum.setVisible(true);
        var lines = new UnorderedList();
        lines.addClassName("ask-names");
        looked.refused()
                .forEach(l -> lines.add(new ListItem(getTranslation(
                        "sources.refused-line",
                        String.valueOf(l.line()),
                        l.id(),
                        getTranslation("sources.reason." + l.reason())))));
        if (!looked.refused().isEmpty()) found.add(lines);
        take.setEnabled(counts.read() > counts.refused());
    }

    private void forget() {
        try {
            if (file != null) Files.deleteIfExists(file);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
        file = null;
    }
}
