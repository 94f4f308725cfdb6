package id.kipp.edition;

import id.kipp.kernel.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules of desk evaluation.
 *
 * @param discussOver points of 100; totals further apart must be discussed before they are agreed
 * @param passingGrade points of 100, or null where the edition has none
 */
public record Desk(int reviewsPerProposal, int discussOver, @Nullable Integer passingGrade, List<Band> bands) {

    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("reviewsPerProposal", reviewsPerProposal);
        facts.put("discussOver", discussOver);
        facts.put("passingGrade", passingGrade);
        return facts;
    }

    public Text bandOf(int points) {
        return bands.stream()
                .filter(b -> b.from() <= points && points <= b.to())
                .findFirst()
                .map(Band::text)
                .orElse(new Text("", ""));
    }
}
