package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.ServerAddress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.junit.jupiter.api.Test;

class StartRefusalTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final StartRefusal start = new StartRefusal(new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void a_full_disk_is_said_in_both_languages_however_deep_it_lies() {
        var full = new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(Aggregates.OUT_OF_DISK_SPACE));
        var failure = new IllegalStateException(new MongoCommandException(full, new ServerAddress()));
        assertThat(start.reportException(failure)).isTrue();
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(id -> assertThat(id).startsWith("Penyimpanan server penuh"), en -> assertThat(en)
                        .startsWith("The server's storage is full"));
    }

    @Test
    void a_defect_is_left_to_be_reported_with_its_trace() {
        assertThat(start.reportException(new IllegalStateException("defect"))).isFalse();
        assertThat(err.size()).isZero();
    }
}
