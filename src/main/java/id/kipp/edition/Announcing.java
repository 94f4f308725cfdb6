package id.kipp.edition;

import id.kipp.kernel.Text;
import id.kipp.store.Added;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told the public, and what winners are called.
 *
 * @param objection when people may object
 * @param objectionDays for how long at least to what a later letter brings in, and to awards
 * @param publication when the catalogue's entries are published
 * @param cases how objections are dealt with; null as usual
 * @param texts what letters and mails say; null where the interface says it in its own words
 */
public record Announcing(
        Step objection,
        int objectionDays,
        Step publication,
        Text finalistTitle,
        List<Tier> tiers,
        @Added @Nullable CaseRule cases,
        @Added @Nullable EditionTexts texts) {

    public Announcing {
        tiers = List.copyOf(tiers);
    }

    /** How objections are dealt with. */
    public CaseRule caseRule() {
        return cases == null ? CaseRule.USUAL : cases;
    }

    public EditionTexts words() {
        return texts == null ? EditionTexts.NONE : texts;
    }

    public Announcing withDays(int days) {
        return new Announcing(objection, days, publication, finalistTitle, tiers, cases, texts);
    }
}
