package id.kipp.ui.secretariat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.EditionRefusal;
import id.kipp.edition.Editions;
import id.kipp.edition.PendingMove;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.kernel.Refusal;
import id.kipp.kernel.Stale;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Glyph;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.EditionLine;
import java.util.List;
import java.util.function.Consumer;

/** Changes of running and finished steps that wait for a second person, with whom they concern. */
final class PendingMoves extends Div {

    private final Editions editions;
    private final StepConcerns concerns;
    private final CurrentActor current;
    private final Edition edition;
    private final Consumer<Edition> show;

    PendingMoves(
            Editions editions,
            Accounts accounts,
            StepConcerns concerns,
            CurrentActor current,
            Edition edition,
            Consumer<Edition> show) {
        this.concerns = concerns;
        this.editions = editions;
        this.current = current;
        this.edition = edition;
        this.show = show;
        setVisible(!edition.pending().isEmpty());
        var names =
                accounts.names(edition.pending().stream().map(PendingMove::by).toList());
        var section = new Section(getTranslation("secretariat.moves-waiting"));
        edition.pending().forEach(m -> section.add(card(m, names.getOrDefault(m.by(), ""))));
        add(section);
    }

    private Div card(PendingMove move, String who) {
        var expired = editions.isExpired(edition, move);
        var card = new Div();
        card.addClassNames("stack", "pending-move");
        var when = new Span(getTranslation(
                        "secretariat.move-asked-by", who, Dates.here().brief(move.at())) + " · " + move.letter());
        when.addClassNames("muted", "small");
        card.add(
                new StateBadge(
                        expired ? Tone.QUIET : Tone.ATTENTION,
                        expired ? Glyph.LOCK : Glyph.HOURGLASS,
                        getTranslation(expired ? "secretariat.move-expired" : "secretariat.move-waits")),
                new Paragraph(says(edition, move.before(), move.after())),
                when,
                new Prose(move.reason()));
        var actions = new Div();
        actions.addClassName("actions");
        if (!expired && !move.by().equals(current.get().id())) actions.add(confirm(move));
        actions.add(withdraw(move));
        card.add(actions);
        return card;
    }

    private Button confirm(PendingMove move) {
        var button = new Button(getTranslation("secretariat.move-confirm"), Glyph.CHECK.icon());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(button, () -> new ConfirmAction(
                        getTranslation("secretariat.move-confirm-ask", EditionLine.step(edition, move.step())),
                        getTranslation("secretariat.move-confirm"))
                .says(says(edition, move.before(), move.after()))
                .says(concerned(move.step()))
                .names(names(move.step()))
                .danger()
                .ask(() -> {
                    var moved = editions.confirm(current.get(), edition, move.step());
                    ActTold.done(getTranslation("secretariat.moved"));
                    show.accept(moved);
                }));
        return button;
    }

    private Button withdraw(PendingMove move) {
        var button = new Button(getTranslation("secretariat.move-withdraw"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(button, () -> {
            var left = editions.withdraw(current.get(), edition, move.step());
            ActTold.done(getTranslation("secretariat.move-withdrawn"));
            show.accept(left);
        });
        return button;
    }

    /**
     * Asks whoever wants the change, naming whom it concerns; nothing moves by it.
     *
     * @param first told when somebody else was first
     */
    void propose(Edition seen, Window after, String reason, String letter, Runnable done, Runnable first) {
        // said while what lacks it is still in sight; the service asks for it, too
        if (reason.isBlank()) throw new Refusal(EditionRefusal.REASON_MISSING);
        if (letter.isBlank()) throw new Refusal(EditionRefusal.LETTER_MISSING);
        new ConfirmAction(
                        getTranslation("secretariat.move-second", EditionLine.step(edition, after.step())),
                        getTranslation("secretariat.move-ask"))
                .says(says(seen, seen.window(after.step()), after))
                .says(concerned(after.step()))
                .names(names(after.step()))
                .says(getTranslation("secretariat.move-second-says"))
                .ask(() -> {
                    try {
                        var asked = editions.ask(current.get(), seen, after, reason, letter);
                        done.run();
                        ActTold.done(getTranslation("secretariat.move-asked"));
                        show.accept(asked);
                    } catch (Stale another) {
                        first.run();
                    }
                });
    }

    private String concerned(Step step) {
        return getTranslation(names(step).isEmpty() ? "secretariat.move-concerns-nobody" : "secretariat.move-concerns");
    }

    private List<String> names(Step step) {
        return concerns.of(current.get(), edition, step);
    }

    private String says(Edition edition, Window before, Window after) {
        return getTranslation(
                "secretariat.move-says", EditionLine.step(edition, after.step()), span(before), span(after));
    }

    private static String span(Window window) {
        return Dates.here().brief(window.opens()) + " – " + Dates.here().brief(Dates.lastMinute(window.closes()));
    }
}
