package id.kipp.ui.judging;

import com.vaadin.flow.component.html.Div;
import id.kipp.judging.Consolidation;
import id.kipp.kernel.AccountId;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.FactList;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The agreed score, who stands by it, and why. */
final class AgreedCard extends Div {

    AgreedCard(Consolidation seen, Function<AccountId, String> names) {
        var agreed = Objects.requireNonNull(seen.agreed());
        var who = agreed.confirmed().stream().map(names).collect(Collectors.joining(", "));
        var way = agreed.way();
        add(new Section(
                getTranslation("evaluator.agreed"),
                new FactList()
                        .add(getTranslation("evaluator.agreed-score"), ScoreTable.score(agreed.score()))
                        .add(
                                getTranslation("evaluator.agreed-by"),
                                way == null ? who : getTranslation("evaluator.way." + way))
                        .add(getTranslation("evaluator.agreed-at"), Dates.here().full(agreed.at())),
                new Prose(agreed.reason())));
    }
}
