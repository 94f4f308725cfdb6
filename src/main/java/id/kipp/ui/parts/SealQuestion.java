package id.kipp.ui.parts;

import id.kipp.ui.kit.ConfirmAction;
import id.kipp.ui.kit.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks once before a sheet is sealed: what it comes to, what each criterion was given, where a note is missing. */
final class SealQuestion {

    private final List<CriterionField> fields;
    private final Runnable seal;
    private @Nullable ConfirmAction open;

    SealQuestion(List<CriterionField> fields, Runnable seal) {
        this.fields = fields;
        this.seal = seal;
    }

    /** A second press of the key while it stands there asks nothing twice. */
    void ask(String total) {
        if (open != null && open.isOpen()) return;
        var first = fields.getFirst();
        open = new ConfirmAction(
                        first.getTranslation("evaluator.seal-ask", total), first.getTranslation("evaluator.seal"))
                .names(fields.stream().map(SealQuestion::given).toList());
        var bare = fields.stream()
                .filter(f -> !f.hasNote())
                .map(CriterionField::name)
                .collect(Collectors.joining(", "));
        if (!bare.isEmpty()) open.says(first.getTranslation("evaluator.seal-without-note", bare));
        open.says(first.getTranslation("evaluator.seal-says"));
        open.ask(seal);
    }

    void close() {
        if (open != null) open.close();
    }

    private static String given(CriterionField field) {
        var points = field.points();
        return field.name() + ": " + (points == null ? "–" : Numbers.here().plain(points.points()));
    }
}
