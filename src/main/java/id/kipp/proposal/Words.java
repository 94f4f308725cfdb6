package id.kipp.proposal;

/** Counts words as the form's limits mean them: runs of anything that is not white space. */
public final class Words {

    private Words() {}

    public static int in(String text) {
        var stripped = text.strip();
        return stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
    }
}
