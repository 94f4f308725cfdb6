package id.kipp.edition;

import id.kipp.kernel.Text;

/**
 * A section of the form and, where its weight is not 0, a criterion of the rubric.
 *
 * @param weight of 100; 0: asked but not scored
 * @param evidence has an upload slot of its own, {@code section:<key>}
 */
public record FormSection(
        String key,
        String id,
        String en,
        String helpId,
        String helpEn,
        int minWords,
        int maxWords,
        int weight,
        boolean evidence)
        implements Labelled {

    /** A tenth of what may be written. */
    private static final int LEAST_SHARE = 10;

    public Text help() {
        return new Text(helpId, helpEn);
    }

    /**
     * Whether so many words are about what is asked for: a few, where hundreds may be written, are allowed and yet no answer.
     */
    public boolean isAnsweredBy(int words) {
        return words > 0 && words >= minWords && words * LEAST_SHARE >= maxWords;
    }

    public String slot() {
        return "section:" + key;
    }
}
