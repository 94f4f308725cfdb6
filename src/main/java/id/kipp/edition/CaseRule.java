package id.kipp.edition;

/**
 * How an objection is dealt with.
 *
 * @param consents how many besides who prepared the finding
 * @param answerDays how long the institution has to answer
 * @param files how many pieces of evidence each side may hand in
 * @param megabytes of one of them, at most
 */
public record CaseRule(int consents, int answerDays, int files, int megabytes) {

    /** Where an edition says nothing. */
    public static final CaseRule USUAL = new CaseRule(2, 3, 3, 5);

    public long maxBytes() {
        return megabytes * 1024L * 1024L;
    }
}
