package id.kipp.catalogue;

import java.util.function.BiPredicate;

/** What a complete case has, and what each part counts of a hundred. */
public enum CasePart {
    PROBLEM(10, (e, c) -> !c.tale().problem().isEmpty()),
    FOR_WHOM(5, (e, c) -> !c.tale().forWhom().isEmpty()),
    DOES(15, (e, c) -> !c.tale().does().isEmpty() || !e.text().blocks().isEmpty()),
    CHANGED(10, (e, c) -> !c.tale().changed().isEmpty()),
    FIGURES(15, (e, c) -> c.figures().stream().anyMatch(KeyFigure::isCompared)),
    PICTURES(5, (e, c) -> !c.media().pictures().isEmpty()),
    VIDEO(5, (e, c) -> !c.media().video().isEmpty() || !e.text().video().isEmpty()),
    DOCUMENTS(5, (e, c) -> !c.media().documents().isEmpty()),
    HELP(10, (e, c) -> !c.help().role().isEmpty()),
    COST(10, (e, c) -> c.effort().start() != null || c.effort().perYear() != null),
    PREREQUISITES(5, (e, c) -> !c.reuse().prerequisites().isEmpty()),
    CORE(5, (e, c) -> !c.reuse().core().isEmpty());

    private final int weight;
    private final BiPredicate<Entry, CaseText> there;

    CasePart(int weight, BiPredicate<Entry, CaseText> there) {
        this.weight = weight;
        this.there = there;
    }

    int weight() {
        return weight;
    }

    boolean isThere(Entry entry, CaseText text) {
        return there.test(entry, text);
    }
}
