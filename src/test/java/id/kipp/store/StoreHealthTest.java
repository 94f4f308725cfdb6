package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoDatabase;
import id.kipp.ServiceTest;
import id.kipp.engine.EmbeddedServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;

class StoreHealthTest extends ServiceTest {

    private final Clock clock = Clock.fixed(Instant.parse("2023-04-01T00:00:00Z"), ZoneOffset.UTC);

    @Test
    void it_is_up_when_what_it_wrote_is_there() {
        var database = bean(MongoDatabase.class);
        assertThat(new StoreHealth(database, clock).health().getStatus()).isEqualTo(Status.UP);
        var written = database.getCollection("health").find().first();
        assertThat(written).isNotNull().containsEntry("at", Date.from(clock.instant()));
    }

    @Test
    @NotOnASecondServer("the embedded engine itself is its subject")
    void a_store_that_is_gone_is_down_and_nothing_is_said_of_it(@TempDir Path folder) throws Exception {
        var server = EmbeddedServer.start(folder, 0);
        var soon = MongoClientSettings.builder()
                .applyToClusterSettings(c -> c.serverSelectionTimeout(300, TimeUnit.MILLISECONDS))
                .build();
        var health = new StoreHealth(server.client(soon, null).getDatabase(EmbeddedServer.DATABASE), clock);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        server.close();
        var down = health.health();
        assertThat(down.getStatus()).isEqualTo(Status.DOWN);
        assertThat(down.getDetails()).isEmpty();
    }
}
