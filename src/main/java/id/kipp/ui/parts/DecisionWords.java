package id.kipp.ui.parts;

import id.kipp.edition.Constitution;
import id.kipp.edition.Matter;
import id.kipp.proposal.Stage;
import java.util.Optional;

/** In which words a decision is spoken of: by who decides, and what it leads to, whatever the edition calls it. */
public enum DecisionWords {
    NOMINATION,
    FINALISTS,
    AWARDS;

    private static final String EVALUATORS = "evaluators";

    /** Its name is part of the keys of the texts. */
    static DecisionWords of(Matter matter) {
        if (matter.board().equals(EVALUATORS)) return NOMINATION;
        return matter.move().to().equals(Stage.AWARDED.name()) ? AWARDS : FINALISTS;
    }

    /** The edition's decision that is spoken of so; none where it has none. */
    static Optional<Matter> matter(Constitution rules, DecisionWords words) {
        return rules.matters().stream()
                .filter(m -> m.ranking() != null && of(m) == words)
                .findFirst();
    }
}
