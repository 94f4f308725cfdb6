package id.kipp.proposal;

import id.kipp.kernel.Typed;

/** The person or team behind the innovation; never part of what the public reads. */
public record Innovator(String name, String phone, String email) {
    /** @throws id.kipp.kernel.Refusal {@code text.too-long} */
    public Innovator {
        Typed.atMost(name, Typed.LINE_MAX);
        Typed.atMost(phone, Typed.LINE_MAX);
        Typed.atMost(email, Typed.LINE_MAX);
    }

    public static final Innovator NOBODY = new Innovator("", "", "");
}
