package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.kipp.account.CurrentActor;
import id.kipp.agency.AgencyDraft;
import id.kipp.intake.AgencyIntake;
import id.kipp.intake.AgencyList;
import id.kipp.intake.FaultyLine;
import id.kipp.table.TableFormat;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.LongJob;
import id.kipp.ui.kit.Numbers;
import java.io.ByteArrayInputStream;
import java.util.List;

/** Agencies from a file: a template, what each faulty line needs, what would be registered, and doing it. */
final class ImportDialog extends Dialog {

    /** Sentences shown; more than these are said to be more. */
    private static final int SHOWN = 100;

    private static final AgencyList NOTHING = new AgencyList(List.of(), 0, List.of());

    private final AgencyIntake intake;
    private final CurrentActor current;
    private final Div found = new Div();
    private final Button take = new Button(getTranslation("intake.take"));
    private final Checkbox without = new Checkbox(getTranslation("intake.without"));
    private final Paragraph sum = new Paragraph();
    private AgencyList list = NOTHING;
    private boolean taking;

    ImportDialog(AgencyIntake intake, CurrentActor current) {
        this.intake = intake;
        this.current = current;
        addClassName("ask");
        setHeaderTitle(getTranslation("intake.title"));
        setCloseOnOutsideClick(false);
        found.addClassName("stack");
        sum.getElement().setAttribute("role", "status"); // the sum is read out, not a hundred lines
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true); // until the job is over, not until it has begun
        take.addClickListener(e -> take());
        without.addValueChangeListener(e -> allow());
        add(new Paragraph(getTranslation("intake.says")), templates(), TableUpload.of(this, this::check), sum, found);
        sum.setVisible(false);
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

    private void check(byte[] file) {
        list = NOTHING;
        found.removeAll();
        sum.setVisible(false);
        allow();
        list = intake.check(current.get(), file);
        var faulty = list.faulty();
        sum.setText(getTranslation("intake.found", list.fresh().size(), list.known(), faulty.size()));
        sum.setVisible(true);
        if (!list.fresh().isEmpty()) found.add(names(list.fresh()));
        if (!faulty.isEmpty()) {
            var lines = lines();
            faulty.stream().limit(SHOWN).forEach(f -> lines.add(sentence(f)));
            if (faulty.size() > SHOWN) lines.add(new ListItem(getTranslation("intake.more", faulty.size() - SHOWN)));
            without.setValue(false);
            found.add(lines, without);
        }
        allow();
    }

    private Details names(List<AgencyDraft> fresh) {
        var names = lines();
        fresh.stream().limit(SHOWN).map(AgencyDraft::name).map(ListItem::new).forEach(names::add);
        if (fresh.size() > SHOWN)
            names.add(new ListItem(getTranslation("kit.and-more", Numbers.here().whole((long) fresh.size() - SHOWN))));
        return new Details(getTranslation("intake.fresh"), names);
    }

    private static UnorderedList lines() {
        var lines = new UnorderedList();
        lines.addClassName("ask-names");
        return lines;
    }

    private ListItem sentence(FaultyLine faulty) {
        return new ListItem(getTranslation(
                "intake.line", String.valueOf(faulty.number()), faulty.column(), Attempt.sentence(this, faulty.why())));
    }

    private void allow() {
        take.setEnabled(!taking && !list.fresh().isEmpty() && (list.faulty().isEmpty() || without.getValue()));
    }

    private void take() {
        var actor = current.get();
        var wanted = list;
        var all = without.getValue();
        taking = true;
        allow();
        var job = new LongJob<Integer>(
                getTranslation("intake.taking"),
                progress ->
                        intake.take(actor, wanted, all, share -> progress.at(share, Math.round(share * 100) + " %")),
                registered -> {
                    ActTold.done(getTranslation("intake.taken", registered));
                    close();
                });
        job.addDetachListener(e -> {
            taking = false;
            allow(); // cancelled or turned down: what is missing can be taken then
        });
        found.add(job);
    }
}
