package id.kipp.ui.replication;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.replication.SigningDay;
import id.kipp.replication.SigningDays;
import id.kipp.report.CommitmentBook;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.PdfLink;
import jakarta.annotation.security.RolesAllowed;

/** One commitment day, led from a phone if need be: whose turn it is, who is missing, what is committed to by now. */
@Route("komitmen/:id")
@RolesAllowed({"SECRETARIAT", "HUB"})
class SigningDayView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SigningDays days;
    private final CommitmentBook book;
    private final CurrentActor current;
    private String title = "";

    SigningDayView(SigningDays days, CommitmentBook book, CurrentActor current) {
        this.days = days;
        this.book = book;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("id").orElse("");
        fill(days.get(current.get(), id));
    }

    private void fill(SigningDay day) {
        removeAll();
        title = day.head().title();
        var signed = day.seats().stream().filter(SigningDay.Seat::isSigned).count();
        var committed = day.cells().stream().filter(day::isSigned).count();
        add(
                new PageHead(title)
                        .where(day.id() + " · " + Dates.here().day(day.head().day())
                                + (day.head().place().isEmpty()
                                        ? ""
                                        : " · " + day.head().place()))
                        .expects(getTranslation(
                                "signing.progress",
                                signed,
                                day.seats().size(),
                                committed,
                                day.cells().size()))
                        .facts(state(day)),
                turn(day),
                order(day));
    }

    private StateBadge state(SigningDay day) {
        return day.open().session()
                ? new StateBadge(Tone.BUSY, getTranslation("signing.in-session"))
                : new StateBadge(Tone.GOOD, getTranslation("signing.closed"));
    }

    /** Whoever signs now, with what is signed. */
    private Section turn(SigningDay day) {
        var section = new Section(getTranslation("signing.turn"));
        var turn = day.turn().orElse(null);
        if (turn != null) section.add(now(day, turn));
        else {
            section.add(new Paragraph(getTranslation("signing.turn-none")));
            if (day.open().session()) section.add(new Div(close(day)));
        }
        section.actions(PdfLink.of(
                getTranslation("signing.pdf"), day.id() + ".pdf", current.get(), asks -> book.pdf(asks, day.id())));
        return section;
    }

    private Div now(SigningDay day, SigningDay.Seat turn) {
        var cells = new UnorderedList();
        day.cellsOf(turn).forEach(c -> cells.add(new ListItem(c.title() + " · " + c.owner())));
        var sign = new Button(getTranslation("signing.sign"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        // the next one's button comes up in the same place, and a signature is not taken back
        sign.addClickListener(
                e -> new ConfirmAction(getTranslation("signing.sign-ask", turn.name()), getTranslation("signing.sign"))
                        .ask(() -> {
                            fill(days.sign(current.get(), day.id(), turn.key()));
                            ActTold.done(getTranslation("signing.done"));
                        }));
        var actions = new Div(sign);
        actions.addClassName("actions");
        if (turn.presence() == SigningDay.Presence.WAITING) {
            var absent = new Button(getTranslation("signing.absent"));
            Attempt.onClick(absent, () -> fill(days.absent(current.get(), day.id(), turn.key())));
            actions.add(absent);
        }
        if (day.open().session()) actions.add(close(day));
        var now = new Div(new H3(turn.name()), new Paragraph(turn.position()), cells, actions);
        now.addClassName("stack");
        return now;
    }

    private Button close(SigningDay day) {
        var close = new Button(getTranslation("signing.close"));
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.addClickListener(
                e -> new ConfirmAction(getTranslation("signing.close-ask"), getTranslation("signing.close"))
                        .says(getTranslation("signing.close-says"))
                        .ask(() -> fill(days.close(current.get(), day.id()))));
        return close;
    }

    private Section order(SigningDay day) {
        var list = new OrderedList();
        list.addClassName("event-list");
        day.seats().forEach(s -> list.add(item(day, s)));
        return new Section(getTranslation("signing.order"), list);
    }

    private ListItem item(SigningDay day, SigningDay.Seat seat) {
        var tone =
                switch (seat.presence()) {
                    case WAITING -> Tone.QUIET;
                    case ABSENT -> Tone.ATTENTION;
                    case SIGNED -> Tone.GOOD;
                };
        var name = getTranslation("signing.seat-line", seat.position(), seat.name());
        var cells = day.cellsOf(seat).size();
        var line = new Div(
                new Span(name + (cells == 0 ? "" : " · " + getTranslation("signing.cells", cells)) + " "),
                new StateBadge(tone, getTranslation(seat.presence().key())));
        var item = new ListItem(line);
        if (seat.hand() != null) item.add(new Span(Dates.here().full(seat.hand().at())));
        if (seat.presence() == SigningDay.Presence.WAITING
                && !day.seats().getFirst().equals(seat)
                && day.open().session()) item.add(sooner(day, seat));
        if (seat.presence() == SigningDay.Presence.ABSENT && day.open().session()) item.add(present(day, seat));
        return item;
    }

    private Button present(SigningDay day, SigningDay.Seat seat) {
        var here = new Button(getTranslation("signing.present", seat.name()));
        here.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(here, () -> fill(days.present(current.get(), day.id(), seat.key())));
        return here;
    }

    private Button sooner(SigningDay day, SigningDay.Seat seat) {
        var up = new Button(getTranslation("signing.sooner", seat.name()));
        up.addThemeVariants(ButtonVariant.TERTIARY);
        Attempt.onClick(up, () -> fill(days.sooner(current.get(), day.id(), seat.key())));
        return up;
    }
}
