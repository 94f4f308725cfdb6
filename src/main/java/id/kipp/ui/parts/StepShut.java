package id.kipp.ui.parts;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.kipp.edition.Edition;
import id.kipp.edition.Step;
import id.kipp.edition.Window;
import id.kipp.kernel.Refusal;
import id.kipp.ui.kit.Attempt;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A form whose step ends while it is open: what is in it can be read and copied from then on and not written, and here it says
 * why; where the step is opened again, so is the form. What is on its way to the server at that moment still arrives in its
 * field, for only the browser's field is closed: one that is closed on the server, too, forgets what comes after.
 */
public final class StepShut extends Div {

    private static final String CLOSED = "readonly"; // of the browser's field
    private static final String PRIMARY = ButtonVariant.PRIMARY.getVariantName();

    private final Function<Edition, Window> during;
    private final Clock clock;
    private final List<Component> forms;
    private final List<Component> shut = new ArrayList<>();
    private final List<Button> stopped = new ArrayList<>();
    private volatile Window window;
    private volatile boolean open = true;

    public StepShut(Edition edition, Step step, Clock clock, Component... forms) {
        this(edition, e -> e.window(step), clock, forms);
    }

    /** @param during when it can be written */
    public StepShut(Edition edition, Function<Edition, Window> during, Clock clock, Component... forms) {
        this.during = during;
        this.clock = clock;
        this.forms = List.of(forms);
        this.window = during.apply(edition);
        addClassName("step-shut");
        getElement().setAttribute("role", "alert");
        CalendarWatch.follow(this, edition.id(), this::look);
        addAttachListener(attached -> show());
    }

    /** The step ends by the clock as well as by somebody who moves it. */
    private void look(UI ui, Edition now) {
        window = during.apply(now);
        if (window.isOpen(clock.instant()) != open) ui.access(this::show);
    }

    private void show() {
        var why = obstacle();
        open = why.isEmpty();
        why.ifPresentOrElse(this::close, this::open);
    }

    private Optional<Refusal> obstacle() {
        try {
            window.require(clock.instant());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal);
        }
    }

    private void close(Refusal why) {
        forms.stream().flatMap(StepShut::within).filter(StepShut::isWritable).forEach(field -> {
            field.getElement().setAttribute(CLOSED, "");
            shut.add(field);
        });
        forms.stream().flatMap(StepShut::within).flatMap(StepShut::act).forEach(act -> {
            act.setEnabled(false);
            stopped.add(act);
        });
        removeAll();
        if (!shut.isEmpty())
            add(new Paragraph(Attempt.sentence(this, why)), new Paragraph(getTranslation("parts.step-shut")));
    }

    private void open() {
        shut.stream().filter(StepShut::isOpen).forEach(field -> field.getElement()
                .removeAttribute(CLOSED));
        shut.clear();
        stopped.forEach(act -> act.setEnabled(true));
        stopped.clear();
        removeAll();
    }

    private static Stream<Component> within(Component form) {
        return Stream.concat(Stream.of(form), form.getChildren().flatMap(StepShut::within));
    }

    /** What would be turned down by now: the act that the form is there for. */
    private static Stream<Button> act(Component one) {
        return one instanceof Button button
                        && button.isEnabled()
                        && button.getThemeNames().contains(PRIMARY)
                ? Stream.of(button)
                : Stream.empty();
    }

    private static boolean isWritable(Component field) {
        return isOpen(field) && !field.getElement().hasAttribute(CLOSED);
    }

    /** As far as the page itself is concerned. */
    private static boolean isOpen(Component field) {
        return field instanceof HasValue<?, ?> value && !value.isReadOnly();
    }
}
