package id.kipp.catalogue;

import id.kipp.kernel.Typed;

/**
 * What an innovation is about, in the owner's words.
 *
 * @param notFor for whom it is nothing: "not for you if …"
 */
public record Tale(String problem, String forWhom, String does, String changed, String notFor) {

    public static final int LONGEST = 6_000;
    static final Tale NOTHING = new Tale("", "", "", "", "");

    public Tale {
        problem = Typed.atMost(problem, LONGEST);
        forWhom = Typed.atMost(forWhom, LONGEST);
        does = Typed.atMost(does, LONGEST);
        changed = Typed.atMost(changed, LONGEST);
        notFor = Typed.atMost(notFor, LONGEST);
    }

    String whole() {
        return String.join("\n", problem, forWhom, does, changed, notFor).strip();
    }
}
