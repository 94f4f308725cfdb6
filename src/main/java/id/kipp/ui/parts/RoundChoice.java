package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import id.kipp.judging.RoundRule;
import java.util.List;
import java.util.Map;

/** Which of the rounds in which one judges a list is about: the one in the address, else the first given. Hidden where there is one. */
public final class RoundChoice extends Div {

    /** In the address. */
    public static final String NAME = "tahap";

    private final RoundRule round;

    private RoundChoice(List<RoundRule> rounds, RoundRule round) {
        this.round = round;
        addClassName("edition-choice");
        var select = new Select<RoundRule>();
        select.setLabel(getTranslation("parts.round"));
        select.setItems(rounds);
        select.setItemLabelGenerator(r -> Wording.of(r.round().name()));
        select.setValue(round);
        select.addValueChangeListener(e -> {
            if (!e.isFromClient()) return;
            var ui = UI.getCurrent();
            var asked = Map.of(
                    ChosenEdition.NAME,
                    e.getValue().edition().id().value(),
                    NAME,
                    e.getValue().key());
            ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(asked));
        });
        add(select);
        setVisible(rounds.size() > 1);
    }

    /** @param rounds at least one */
    public static RoundChoice of(List<RoundRule> rounds, RoundRule usual, QueryParameters address) {
        var asked = address.getSingleParameter(NAME).orElse("");
        return new RoundChoice(
                rounds,
                rounds.stream().filter(r -> r.key().equals(asked)).findFirst().orElse(usual));
    }

    public RoundRule round() {
        return round;
    }

    /** As {@link #inAddress}. */
    public QueryParameters query() {
        return isVisible() ? QueryParameters.of(NAME, round.key()) : QueryParameters.empty();
    }

    /** What an address ends with that leads to something in this round; nothing where there is no other. */
    public String inAddress() {
        return isVisible() ? "?" + NAME + "=" + round.key() : "";
    }
}
