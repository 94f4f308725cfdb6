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

    public Text help() {
        return new Text(helpId, helpEn);
    }

    public String slot() {
        return "section:" + key;
    }
}
