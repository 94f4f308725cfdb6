package id.kipp.ui.secretariat;

import id.kipp.edition.Constitution;
import java.util.List;

/** What is decided, with seats, shares and consents. */
final class MattersFields extends PartFields {

    private final List<MatterFields> matters;

    MattersFields(Constitution rules, RuleFigures figures) {
        matters = rules.matters().stream()
                .map(m -> new MatterFields(rules, m, figures))
                .toList();
        matters.forEach(this::add);
    }

    @Override
    Constitution into(Constitution rules) {
        var next = rules;
        for (var matter : matters) next = next.with(matter.get());
        return next;
    }
}
