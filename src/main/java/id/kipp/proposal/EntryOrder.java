package id.kipp.proposal;

/** In which order entries are listed; among equals by receipt number. */
public record EntryOrder(By by, boolean descending) {

    /** What they are put in order by: each has its index. */
    public enum By {
        NUMBER("submission.number"),
        TITLE("submission.title"),
        AGENCY("submission.agency.name");

        private final String field;

        By(String field) {
            this.field = field;
        }

        String field() {
            return field;
        }
    }

    public static final EntryOrder BY_NUMBER = new EntryOrder(By.NUMBER, false);
}
