package id.kipp.edition;

import id.kipp.audit.Canonical;
import id.kipp.kernel.KernelRefusal;
import id.kipp.kernel.Refusal;

/**
 * How much rules may say: they are read with every look at their edition. Counted on their canonical form, so that no text of
 * theirs can be forgotten.
 */
final class RulesLength {

    /** Letters of one text: the help of a section has some hundreds. */
    static final int TEXT_MAX = 4_000;

    /** Letters of all: what is shipped has some 40,000. */
    static final int ALL_MAX = 400_000;

    private RulesLength() {}

    /** @throws Refusal {@code text.too-long} */
    static Constitution require(Constitution rules) {
        var json = Canonical.json(rules);
        var longest = longest(json);
        if (longest > TEXT_MAX) throw new Refusal(KernelRefusal.TEXT_TOO_LONG, longest, TEXT_MAX);
        if (json.length() > ALL_MAX) throw new Refusal(KernelRefusal.TEXT_TOO_LONG, json.length(), ALL_MAX);
        return rules;
    }

    /** Of what stands between quotation marks; what is escaped counts as it is written. */
    private static int longest(String json) {
        int longest = 0;
        int begun = -1;
        for (int i = 0; i < json.length(); i++) {
            var c = json.charAt(i);
            if (c == '\\') i++;
            else if (c == '"') {
                if (begun >= 0) longest = Math.max(longest, i - begun - 1);
                begun = begun < 0 ? i : -1;
            }
        }
        return longest;
    }
}
