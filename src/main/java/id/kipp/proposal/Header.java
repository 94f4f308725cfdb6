package id.kipp.proposal;

/**
 * What lists, planning and ranking show of a submission, as it was frozen.
 *
 * @param number receipt number
 */
public record Header(String number, String title, String group, String category, AgencySnapshot agency) {}
