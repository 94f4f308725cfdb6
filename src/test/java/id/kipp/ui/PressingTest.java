package id.kipp.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import id.kipp.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every button that can be pressed, by whoever can press it, at every stage of an edition: none is refused. */
@TestPropertySource(properties = "kipp.test.store=links")
class PressingTest extends DeskTest {

    @Test
    void no_button_is_offered_that_is_refused_when_it_is_pressed() {
        var world = new PressedWorld(context);
        var pressing = new Pressing(this, world, Snapshot.of(bean(MongoDatabase.class)));
        var only = System.getProperty("press.who", "");
        world.people.forEach((who, account) -> {
            if (who.matches(only.isEmpty() ? ".*" : only)) {
                pressing.everything(who, account);
                System.out.println("PERSON " + who + " " + pressing.spent.get(who) / 1_000_000 + " ms, pressed "
                        + pressing.pressed + " pages " + pressing.pages + " restored " + pressing.restored
                        + " restoring " + pressing.restoring / 1_000_000);
            }
        });
        System.out.println(
                "pressed " + pressing.pressed + " of " + pressing.pages + " pages, restored " + pressing.restored);
        pressing.spent.forEach((k, v) -> System.out.println("spent " + k + " " + v / 1_000_000));
        pressing.refused.forEach((k, v) -> System.out.println("REFUSED " + k + " -> " + v));
        assertThat(pressing.refused).isEmpty();
    }
}
