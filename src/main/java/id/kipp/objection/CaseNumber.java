package id.kipp.objection;

import id.kipp.edition.EditionId;
import id.kipp.kernel.Code;
import java.security.SecureRandom;

/** What people quote when asking about a case; nobody guesses another's. */
final class CaseNumber {

    private static final int RANDOM = 10;
    private static final SecureRandom SOURCE = new SecureRandom();

    private CaseNumber() {}

    static String of(EditionId edition) {
        return named(edition, Code.random(SOURCE, RANDOM));
    }

    /** Always the same of what was sent once. */
    static String of(EditionId edition, byte[] once) {
        return named(edition, Code.of(once, RANDOM));
    }

    private static String named(EditionId edition, String letters) {
        return "S-%s-%s".formatted(edition.value(), letters);
    }
}
