package id.kipp.edition;

/** How long each is heard. */
public record HearingRule(int presentationMinutes, int interviewMinutes) {

    public int minutes() {
        return presentationMinutes + interviewMinutes;
    }
}
