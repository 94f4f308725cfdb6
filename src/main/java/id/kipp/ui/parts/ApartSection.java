package id.kipp.ui.parts;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.account.Accounts;
import id.kipp.account.CurrentActor;
import id.kipp.judging.RoundRule;
import id.kipp.judging.Thirds;
import id.kipp.ui.kit.Section;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where whoever presides calls third judges, if the edition leaves it to them. */
@Component
public class ApartSection {

    private final Thirds thirds;
    private final Accounts accounts;
    private final CurrentActor current;

    ApartSection(Thirds thirds, Accounts accounts, CurrentActor current) {
        this.thirds = thirds;
        this.accounts = accounts;
        this.current = current;
    }

    /** Empty where nothing waits for the reader to call somebody. */
    public Optional<Section> of(RoundRule round) {
        var apart = thirds.apart(current.get(), round.edition().id(), round.key());
        if (apart.isEmpty()) return Optional.empty();
        var call = new CallThird(
                thirds, accounts, current, () -> UI.getCurrent().getPage().reload());
        var list = new UnorderedList();
        list.addClassName("task-list");
        call.of(round, apart).forEach(s -> list.add(new ListItem(new Span(s.label()), call.button(s))));
        return Optional.of(new Section(call.getTranslation("evaluator.apart"), list, call)
                .says(call.getTranslation("evaluator.apart-says")));
    }
}
