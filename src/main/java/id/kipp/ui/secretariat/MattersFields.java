package id.kipp.ui.secretariat;

import id.kipp.edition.Constitution;
import id.kipp.edition.Matter;
import id.kipp.kernel.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is decided, with seats, shares and consents; decisions come and go. */
final class MattersFields extends PartFields {

    private final Constitution rules;
    private final RuleFigures figures;
    private final RowList<Matter> matters;

    MattersFields(Constitution rules, RuleFigures figures) {
        this.rules = rules;
        this.figures = figures;
        matters = new RowList<>(getTranslation("workshop.matters"), figures.isFrozen(), rules.matters(), this::matter);
        add(matters);
    }

    private RowList.Row<Matter> matter(String key, @Nullable Matter now) {
        var fields = new MatterFields(rules, now == null ? another(key) : now, now == null, figures);
        return new RowList.Row<>(fields, fields);
    }

    /** Where nothing has been said: the panel decides on each by itself, and a letter tells. */
    private Matter another(String key) {
        var step = rules.matters().isEmpty()
                ? rules.screening().step()
                : rules.matters().getLast().step();
        var move = new Matter.Move(Matter.Move.STAGES.getLast(), Matter.Move.TARGETS.getLast(), "");
        return new Matter(key, new Text("", ""), step, "panelists", move, null, List.of(), 1, true);
    }

    @Override
    Constitution into(Constitution other) {
        return other.matters(matters.get());
    }
}
