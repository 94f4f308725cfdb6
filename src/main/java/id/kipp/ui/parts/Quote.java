package id.kipp.ui.parts;

/**
 * A passage somebody selected in a proposal.
 *
 * @param place the section's key, empty in the header
 */
public record Quote(String place, String text) {

    private static final int LONGEST = 600;

    public Quote {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.length() > LONGEST) text = text.substring(0, LONGEST) + "…";
    }
}
