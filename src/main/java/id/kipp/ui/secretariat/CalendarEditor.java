package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.CalendarChange;
import id.kipp.edition.Edition;
import id.kipp.edition.Editions;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.kernel.AccountId;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.DataGrid;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.MomentField;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.UiRefusal;
import id.kipp.ui.parts.EditionLine;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The windows of an edition; each can move, with a reason and a letter, and every move stays on record. */
final class CalendarEditor extends Div {

    private final Editions editions;
    private final CurrentActor current;
    private Edition edition;
    private final Consumer<Edition> show;
    private final PendingMoves pending;

    CalendarEditor(
            Editions editions,
            Accounts accounts,
            StepConcerns concerns,
            CurrentActor current,
            Edition edition,
            Consumer<Edition> show) {
        this.pending = new PendingMoves(editions, accounts, concerns, current, edition, show);
        this.editions = editions;
        this.current = current;
        this.edition = edition;
        this.show = show;
        addClassName("stack");
        var grid = new DataGrid<Step>(getTranslation("secretariat.calendar"));
        grid.text(getTranslation("secretariat.step"), s -> EditionLine.step(edition, s))
                .setFlexGrow(2);
        grid.text(getTranslation("secretariat.opens"), s -> Dates.here()
                        .full(edition.window(s).opens()))
                .setFlexGrow(2);
        grid.text(getTranslation("secretariat.closes"), s -> Dates.here()
                        .full(Dates.lastMinute(edition.window(s).closes())))
                .setFlexGrow(2);
        grid.cell("", this::move);
        grid.narrow(s -> new Div(
                new Span(EditionLine.step(edition, s)),
                new Paragraph(Dates.here().brief(edition.window(s).opens()) + " – "
                        + Dates.here().brief(Dates.lastMinute(edition.window(s).closes()))),
                move(s)));
        grid.setItems(edition.steps());
        grid.setAllRowsVisible(true);
        add(pending, grid);
        if (!edition.changes().isEmpty()) add(history(accounts));
    }

    private Button move(Step step) {
        var move = new Button(getTranslation("secretariat.move"), e -> ask(step));
        move.addThemeVariants(ButtonVariant.TERTIARY);
        move.setAriaLabel(getTranslation("secretariat.move-step", EditionLine.step(edition, step)));
        return move;
    }

    private void ask(Step step) {
        var window = edition.window(step);
        var opens = picker("secretariat.opens", window.opens());
        var closes = picker("secretariat.closes", Dates.lastMinute(window.closes()));
        var reason = new TextArea(getTranslation("secretariat.reason"));
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        var letter = new TextField(getTranslation("secretariat.letter"));
        letter.setWidthFull();
        letter.setMaxLength(120);
        var dialog = new Dialog(getTranslation("secretariat.move-step", EditionLine.step(edition, step)));
        dialog.addClassName("ask");
        var elsewhere = new Paragraph();
        elsewhere.getElement().setAttribute("role", "status");
        dialog.add(elsewhere, opens, closes, reason, letter);
        var save = new Button(getTranslation("secretariat.move"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(save, () -> {
            var after = new Window(step, moment(opens), Dates.afterLastMinute(moment(closes)));
            Runnable first = () -> elsewhere.setText(movedElsewhere(step));
            if (editions.needsSecond(edition, after)) {
                pending.propose(edition, after, reason.getValue(), letter.getValue(), dialog::close, first);
                return;
            }
            try {
                var moved = editions.move(current.get(), edition, after, reason.getValue(), letter.getValue());
                dialog.close();
                ActTold.done(getTranslation("secretariat.moved"));
                show.accept(moved);
            } catch (Stale another) {
                first.run();
            }
        });
        dialog.getFooter().add(new Button(getTranslation("kit.cancel"), e -> dialog.close()), save);
        dialog.open();
    }

    /** Somebody else was first: what is so now, beside what is typed here, which may be put again. */
    private String movedElsewhere(Step step) {
        edition = editions.get(edition.id());
        var now = edition.window(step);
        var says = getTranslation(
                "secretariat.moved-elsewhere",
                Dates.here().brief(now.opens()),
                Dates.here().brief(Dates.lastMinute(now.closes())));
        ActTold.refused(says);
        return says;
    }

    private MomentField picker(String key, Instant value) {
        var picker = new MomentField(getTranslation(key));
        picker.show(value);
        return picker;
    }

    private static Instant moment(MomentField picker) {
        return picker.moment().orElseThrow(() -> new Refusal(UiRefusal.SECRETARIAT_DATE_MISSING));
    }

    private static Stream<AccountId> people(CalendarChange change) {
        return Stream.concat(Stream.of(change.by()), Stream.ofNullable(change.confirmedBy()));
    }

    private Section history(Accounts accounts) {
        var list = new UnorderedList();
        list.addClassName("thread");
        var names = accounts.names(edition.changes().stream()
                .flatMap(CalendarEditor::people)
                .distinct()
                .toList());
        edition.changes().reversed().forEach(c -> {
            var who = people(c).map(p -> names.getOrDefault(p, "")).collect(Collectors.joining(", "));
            var when = new Span(Dates.here().brief(c.at()) + " · " + c.letter() + " · " + who);
            when.addClassNames("muted", "small");
            var what = new Paragraph(getTranslation(
                    "secretariat.change",
                    EditionLine.step(edition, c.after().step()),
                    Dates.here().brief(Dates.lastMinute(c.before().closes())),
                    Dates.here().brief(Dates.lastMinute(c.after().closes()))));
            list.add(new ListItem(when, what, new Prose(c.reason())));
        });
        return new Section(getTranslation("secretariat.changes"), list);
    }
}
