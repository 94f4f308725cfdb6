package id.kipp.edition;

import id.kipp.Refusals;
import org.junit.jupiter.api.Test;

class ConstitutionTest implements Refusals {

    @Test
    void a_group_the_edition_does_not_have_has_neither_rules_nor_seats() {
        var rules = EditionFixture.preset();
        assertRefused(EditionRefusal.UNKNOWN_GROUP, () -> rules.group("NOBODY"));
        assertRefused(EditionRefusal.UNKNOWN_GROUP, () -> rules.pool(rules.matter("AWARDS"), "NOBODY"));
    }
}
