package id.kipp.ui.unit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import id.kipp.proposal.ProposalDraft;
import id.kipp.ui.kit.Kept;
import java.util.function.Function;

/** A line of a draft's header: what is typed in it and not stored outlives the page. */
final class KeptLine {

    private final String name;
    private final HasValue<?, String> field;
    private final Function<ProposalDraft, String> of;
    private final Kept kept;
    private String stored = "";

    /** @param name as people call it @param of what a draft says there */
    <F extends Component & HasValue<?, String>> KeptLine(
            String name, F field, String place, Function<ProposalDraft, String> of) {
        this.name = name;
        this.field = field;
        this.of = of;
        this.kept = new Kept(field, field, place, this::back);
    }

    /** What is stored of it by now. */
    void stored(ProposalDraft text) {
        var now = of.apply(text);
        if (now.equals(stored)) return;
        stored = now;
        kept.over(now);
        if (typed().equals(now.strip())) kept.arrived(field.getValue());
    }

    /** Goes on as if typed now; beside what has been stored since, if anything has. */
    private void back(String unsent, boolean current) {
        if (!typed().equals(stored.strip())) return; // one has gone on writing
        if (unsent.strip().equals(stored.strip())) kept.drop();
        else if (current) field.setValue(unsent);
        else new ConflictDialog(name, unsent, stored, () -> field.setValue(unsent), kept::drop).open();
    }

    private String typed() {
        return field.getValue().strip();
    }
}
