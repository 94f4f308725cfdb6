package id.kipp.catalogue;

import id.kipp.kernel.Typed;

/**
 * Who helps others, by office: a person's name, number and address are taken out.
 *
 * @param days within which there is an answer; 0 where that is not said
 */
public record HelpDesk(String role, String unit, int days) {

    private static final int LINE = 200;
    private static final int LONGEST = 365;
    static final HelpDesk NOBODY = new HelpDesk("", "", 0);

    public HelpDesk {
        role = Redaction.of(Typed.atMost(role, LINE), "");
        unit = Redaction.of(Typed.atMost(unit, LINE), "");
        days = Math.clamp(days, 0, LONGEST);
    }
}
