package id.kipp.ui.kit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.kipp.kernel.Refusal;
import java.util.Optional;
import java.util.UUID;

/** What would be turned down now is not offered: the button stays in its place, and why stands beside it as a sentence. */
public final class Offered extends Div {

    private Offered() {}

    public static Offered unless(Optional<Refusal> obstacle, Button button) {
        var place = new Offered();
        place.addClassName("offered");
        obstacle.ifPresent(refusal -> {
            var why = new Span(Attempt.sentence(place, refusal));
            why.setId("why-" + UUID.randomUUID());
            why.addClassNames("small", "offered-why");
            button.setEnabled(false);
            button.getElement().setAttribute("aria-describedby", why.getId().orElseThrow());
            place.add(why);
        });
        place.add(button);
        return place;
    }
}
