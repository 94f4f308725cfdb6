package id.kipp.help;

import static id.kipp.account.AccountFixture.actor;

import id.kipp.Refusals;
import id.kipp.ServiceTest;
import id.kipp.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidesFullTest extends ServiceTest implements Refusals {

    @Test
    void there_is_an_end_to_guides() {
        var guides = bean(Guides.class);
        var secretary = actor(Role.SECRETARIAT);
        var one = new Guide.Written(Guide.Kind.QUESTION, "Apa?", "Ini.", List.of());
        for (int i = 0; i < GuideStore.MOST; i++) guides.write(secretary, one);
        assertRefused("help.too-many-guides", () -> guides.write(secretary, one));
    }
}
