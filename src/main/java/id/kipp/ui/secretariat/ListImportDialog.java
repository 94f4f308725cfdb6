package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.intake.FaultyLine;
import id.kipp.intake.ListIntake;
import id.kipp.intake.ListKind;
import id.kipp.intake.ListedLine;
import id.kipp.intake.ListedLines;
import id.kipp.table.TableFormat;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.LongJob;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;

/** People, units and winners from a file: a template, what each faulty line needs, and which of the good ones are taken. */
final class ListImportDialog extends Dialog {

    /** Sentences shown; more than these are said to be more. */
    private static final int SHOWN = 100;

    private final ListIntake intake;
    private final CurrentActor current;
    private final Runnable then;
    private final Select<ListKind> kind = new Select<>();
    private final Paragraph templates = new Paragraph();
    private final Paragraph sum = new Paragraph();
    private final Div found = new Div();
    private final Checkbox without = new Checkbox(getTranslation("intake.without"));
    private final Grid<ListedLine> lines = new Grid<>();
    private final Span chosen = new Span();
    private final Button take = new Button();
    private ListedLines list = new ListedLines(ListKind.ADMINS, List.of(), 0, List.of());
    private boolean taking;

    ListImportDialog(ListIntake intake, CurrentActor current, Runnable then) {
        this.intake = intake;
        this.current = current;
        this.then = then;
        addClassName("ask");
        setWidth("48rem");
        setHeaderTitle(getTranslation("intake.list-title"));
        setCloseOnOutsideClick(false);
        kind.setLabel(getTranslation("intake.list-kind"));
        kind.setItems(ListKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("intake.list." + k));
        kind.addValueChangeListener(e -> forget());
        found.addClassName("stack");
        sum.getElement().setAttribute("role", "status");
        lines.setSelectionMode(Grid.SelectionMode.MULTI);
        lines.addColumn(ListedLine::number)
                .setHeader(getTranslation("intake.list-line"))
                .setAutoWidth(true);
        lines.addColumn(ListedLine::said)
                .setHeader(getTranslation("intake.list-said"))
                .setFlexGrow(4);
        lines.setHeight("18rem");
        lines.addSelectionListener(e -> allow());
        without.addValueChangeListener(e -> allow());
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true); // until the job is over, not until it has begun
        take.addClickListener(e -> take());
        add(
                new Paragraph(getTranslation("intake.list-says")),
                kind,
                templates,
                TableUpload.of(this, this::check),
                sum,
                found);
        getFooter().add(chosen, new Button(getTranslation("kit.close"), e -> close()), take);
        kind.setValue(ListKind.ADMINS);
    }

    private void forget() {
        list = new ListedLines(kind.getValue(), List.of(), 0, List.of());
        templates.removeAll();
        templates.add(getTranslation("intake.template") + " ");
        for (var format : TableFormat.values()) templates.add(template(kind.getValue(), format), new Span(" "));
        take.setText(getTranslation(kind.getValue().invites() ? "intake.list-invite" : "intake.take"));
        found.removeAll();
        sum.setVisible(false);
        allow();
    }

    private Anchor template(ListKind of, TableFormat format) {
        return new Anchor(
                DownloadHandler.fromInputStream(e -> {
                    var file = intake.template(of, format);
                    var name = getTranslation("intake.list." + of).toLowerCase(getLocale());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file), format.file(name), format.mime(), file.length);
                }),
                format.name());
    }

    private void check(byte[] file) {
        forget();
        list = intake.check(current.get(), kind.getValue(), file);
        var faulty = list.faulty();
        sum.setText(getTranslation("intake.list-found", list.fresh().size(), list.known(), faulty.size()));
        sum.setVisible(true);
        if (!faulty.isEmpty()) {
            without.setValue(false);
            found.add(sentences(faulty), without);
        }
        if (!list.fresh().isEmpty()) {
            lines.setItems(list.fresh());
            lines.asMultiSelect().select(list.fresh());
            found.add(lines);
        }
        allow();
    }

    private UnorderedList sentences(List<FaultyLine> faulty) {
        var sentences = new UnorderedList();
        sentences.addClassName("ask-names");
        faulty.stream()
                .limit(SHOWN)
                .map(f -> new ListItem(getTranslation(
                        "intake.line", String.valueOf(f.number()), f.column(), Attempt.sentence(this, f.why()))))
                .forEach(sentences::add);
        if (faulty.size() > SHOWN) sentences.add(new ListItem(getTranslation("intake.more", faulty.size() - SHOWN)));
        return sentences;
    }

    private void allow() {
        var many = list.fresh().isEmpty() ? 0 : lines.getSelectedItems().size();
        chosen.setText(many == 0 ? "" : getTranslation("intake.list-chosen", many));
        take.setEnabled(!taking && many > 0 && (list.faulty().isEmpty() || without.getValue()));
    }

    private void take() {
        var actor = current.get();
        var numbers = lines.getSelectedItems().stream().map(ListedLine::number).collect(Collectors.toSet());
        var wanted = list.only(numbers);
        var all = without.getValue();
        taking = true;
        allow();
        var job = new LongJob<Integer>(
                getTranslation("intake.taking"),
                progress ->
                        intake.take(actor, wanted, all, share -> progress.at(share, Math.round(share * 100) + " %")),
                made -> {
                    ActTold.done(getTranslation("intake.list-taken", made));
                    close();
                    then.run();
                });
        job.addDetachListener(e -> {
            taking = false;
            allow(); // cancelled or turned down: what is missing can be taken then
        });
        found.add(job);
    }
}
