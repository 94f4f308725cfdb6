package id.kipp.proposal;

/** The person or team behind the innovation; never part of what the public reads. */
public record Innovator(String name, String phone, String email) {
    public static final Innovator NOBODY = new Innovator("", "", "");
}
