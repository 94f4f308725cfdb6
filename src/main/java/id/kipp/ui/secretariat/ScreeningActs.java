package id.kipp.ui.secretariat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.account.Account;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Edition;
import id.kipp.edition.ScreeningItem;
import id.kipp.proposal.Claim;
import id.kipp.proposal.Deliberation;
import id.kipp.proposal.Proposal;
import id.kipp.proposal.Screening;
import id.kipp.proposal.Screenings;
import id.kipp.proposal.SecondOpinions;
import id.kipp.proposal.Stage;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What can be done with an entry in screening: a verdict, another one, a second opinion, all with what was found before. */
final class ScreeningActs {

    private static final Screening.Outcome FAILED = Screening.Outcome.FAILED;

    private final Screenings screenings;
    private final SecondOpinions opinions;
    private final Edition edition;
    private final CurrentActor current;
    private final Accounts accounts;
    private final Consumer<Proposal> show;
    private final Consumer<Proposal> goOn;

    /** @param show told what is to be seen now @param goOn told what was judged */
    ScreeningActs(
            Screenings screenings,
            SecondOpinions opinions,
            Edition edition,
            CurrentActor current,
            Accounts accounts,
            Consumer<Proposal> show,
            Consumer<Proposal> goOn) {
        this.screenings = screenings;
        this.opinions = opinions;
        this.edition = edition;
        this.current = current;
        this.accounts = accounts;
        this.show = show;
        this.goOn = goOn;
    }

    /** That the reader holds it, and until when. */
    static Span holding(Optional<Claim> claim) {
        var says = new Span(claim.map(c -> I18NProvider.translate(
                        "screening.held-mine", Dates.here().time(c.until())))
                .orElse(""));
        says.addClassNames("muted", "small");
        return says;
    }

    static Div pane(Component... content) {
        var pane = new Div(content);
        pane.addClassNames("score-form", "checked");
        return pane;
    }

    /** The checklist of whoever may answer it now; nothing while another's opinion is waited for. */
    Optional<ScreeningForm> form(Proposal proposal, Runnable answered, Supplier<Proposal> newest) {
        var opinion = proposal.deliberation().opinion();
        var waited = opinion != null && opinion.isWaited();
        var mine = opinion != null
                && opinion.isWaited()
                && opinion.asked().equals(current.get().id());
        if (waited && !mine) return Optional.empty();
        var asked = new ScreeningForm.Asked(
                outcomes(mine ? "screening.second-do." : "screening.do.", Screening.Outcome.PASSED, FAILED),
                false,
                (checks, outcome, reason) -> mine
                        ? opinions.give(current.get(), proposal, checks, outcome, reason)
                        : screenings.screen(current.get(), proposal, checks, outcome, reason),
                mine ? this::noted : goOn,
                () -> elsewhere(newest.get()),
                answered);
        var before = found(proposal);
        before.addClassName("found-before");
        if (mine) before.addComponentAsFirst(new Paragraph(say("screening.second-yours")));
        var hints = screenings.hints(current.get(), proposal);
        return Optional.of(new ScreeningForm(items(), hints, asked, waited ? new Span() : second(proposal), before));
    }

    /** Another's opinion is waited for. */
    Div waiting(Proposal proposal) {
        var withdraw = new Button(say("screening.second-withdraw"));
        Attempt.onClick(withdraw, () -> {
            show.accept(opinions.withdraw(current.get(), proposal));
            ActTold.done(say("screening.second-withdrawn"));
        });
        return pane(found(proposal), withdraw);
    }

    /** What a letter has said, and the other verdict that waits, or may be given. */
    Div anew(Proposal proposal) {
        var pane = pane();
        var end = proposal.closing();
        var announced = proposal.screening();
        if (end != null && (announced == null || announced.outcome() == Screening.Outcome.PASSED))
            pane.add(new Section(say("screening.outcome.FAILED"), new Prose(end.reason())));
        pane.add(found(proposal));
        if (proposal.course().anew() instanceof Screening waiting) {
            pane.add(cards(proposal).of(waiting, takeBack(proposal)).says(say("screening.anew")));
            return pane;
        }
        var asked = new ScreeningForm.Asked(
                outcomes("screening.do.", end == null ? FAILED : Screening.Outcome.PASSED),
                true,
                (checks, outcome, why) -> screenings.reconsider(current.get(), proposal, checks, outcome, why),
                goOn,
                () -> new Span(),
                () -> {});
        var form = new ScreeningForm(items(), screenings.hints(current.get(), proposal), asked, new Span(), new Span());
        form.setVisible(false);
        var open = new Button(say("screening.reconsider"), e -> {
            form.setVisible(true);
            e.getSource().setVisible(false);
        });
        pane.add(new Section(say("screening.reconsider"), open, form).says(say("screening.reconsider-says")));
        return pane;
    }

    /** Verdict, second opinion and the verdicts that gave way, each with who gave it. */
    Div found(Proposal proposal) {
        var cards = new VerdictCards(items(), accounts, proposal);
        var found = new Div();
        if (proposal.screening() instanceof Screening verdict) {
            var collected = proposal.stage() == Stage.SUBMITTED;
            var card = collected ? cards.of(verdict, takeBack(proposal)) : cards.of(verdict);
            found.add(collected ? card.says(say("screening.collected")) : card);
        }
        if (proposal.deliberation().opinion() instanceof Deliberation.Opinion opinion) found.add(cards.of(opinion));
        var gone = proposal.deliberation().earlier();
        if (!gone.isEmpty()) found.add(cards.earlier(gone));
        return found;
    }

    private VerdictCards cards(Proposal proposal) {
        return new VerdictCards(items(), accounts, proposal);
    }

    private Component elsewhere(Proposal now) {
        return now.screening() instanceof Screening verdict ? cards(now).of(verdict) : new Span();
    }

    private void noted(Proposal now) {
        show.accept(now);
        ActTold.done(say("screening.second-noted"));
    }

    private Button takeBack(Proposal proposal) {
        return new Button(say("screening.take-back"), e -> new ReasonDialog(
                        say("screening.take-back-ask"), say("screening.take-back"))
                .says(say("screening.take-back-says"))
                .ask(reason -> {
                    show.accept(screenings.takeBack(current.get(), proposal, reason));
                    ActTold.done(say("screening.taken-back"));
                }));
    }

    private Button second(Proposal proposal) {
        var button = new Button(say("screening.second-ask"), e -> {
            var who = new ComboBox<Account>(say("screening.second-of"));
            who.setItems(opinions.colleagues(current.get()));
            who.setItemLabelGenerator(a -> a.profile().name());
            who.setRequiredIndicatorVisible(true);
            who.setWidthFull();
            new ReasonDialog(say("screening.second-ask"), say("screening.second-ask"))
                    .says(say("screening.second-ask-says"))
                    .label(say("screening.second-question"))
                    .beside(who)
                    .when(() -> {
                        who.setInvalid(who.isEmpty());
                        return !who.isEmpty();
                    })
                    .ask(question -> {
                        show.accept(opinions.ask(
                                current.get(), proposal, who.getValue().id(), question));
                        ActTold.done(say(
                                "screening.second-sent",
                                who.getValue().profile().name()));
                    });
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private static Map<Screening.Outcome, String> outcomes(String words, Screening.Outcome... outcomes) {
        var said = new LinkedHashMap<Screening.Outcome, String>();
        for (var outcome : outcomes) said.put(outcome, say(words + outcome));
        return said;
    }

    private List<ScreeningItem> items() {
        return edition.constitution().screening().items();
    }

    private static String say(String key, Object... details) {
        return I18NProvider.translate(key, details);
    }
}
