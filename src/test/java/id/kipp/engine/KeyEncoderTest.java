package id.kipp.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import id.kipp.store.NotOnASecondServer;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

@NotOnASecondServer("the embedded engine itself is its subject")
class KeyEncoderTest {

    @Test
    void values_stand_in_mongodbs_order() {
        var inOrder = Arrays.asList(
                MinKey.getInstance(),
                List.of(),
                null,
                Double.NEGATIVE_INFINITY,
                Long.MIN_VALUE,
                -1L << 60,
                -2.5,
                -1,
                0,
                0.1,
                decimal("0.10000000000000001"),
                1,
                1L << 53,
                (1L << 53) + 1,
                (1L << 60) - 1,
                1L << 60,
                (1L << 60) + 1,
                Long.MAX_VALUE,
                1e300,
                "",
                "\u0000",
                "\u0001",
                "A",
                "a",
                "a\u0000",
                "aa",
                "é",
                "\uFB00",
                new Document(),
                new Document("a", 1),
                new Document("a", 2),
                new Document("a", 2).append("b", 1),
                new Document("b", 1),
                List.of(1),
                List.of(1, 2),
                List.of("a"),
                new ObjectId("000000000000000000000001"),
                new ObjectId("f00000000000000000000001"),
                false,
                true,
                Instant.ofEpochMilli(-5),
                Instant.EPOCH,
                Instant.ofEpochMilli(5),
                MaxKey.getInstance());
        for (int n = 1; n < inOrder.size(); n++) {
            var lower = KeyEncoder.of(inOrder.get(n - 1));
            var higher = KeyEncoder.of(inOrder.get(n));
            assertThat(lower)
                    .as("%s before %s", inOrder.get(n - 1), inOrder.get(n))
                    .isLessThan(higher);
            assertThat(higher.inverted()).isLessThan(lower.inverted());
            assertThat(higher.startsWith(lower)).isFalse();
        }
    }

    @Test
    void numbers_are_what_they_are_worth_whatever_their_type() {
        assertThat(KeyEncoder.of(2))
                .isEqualTo(KeyEncoder.of(2L))
                .isEqualTo(KeyEncoder.of(2.0))
                .isEqualTo(KeyEncoder.of(decimal("2.00")));
        assertThat(KeyEncoder.of(0.0)).isEqualTo(KeyEncoder.of(-0.0));
        assertThat(KeyEncoder.of(Missing.getInstance())).isEqualTo(KeyEncoder.of(null));
    }

    @Property
    void longs_keep_their_order(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(KeyEncoder.of(a).compareTo(KeyEncoder.of(b)))).isEqualTo(Long.compare(a, b));
    }

    @Property
    void texts_keep_their_order(@ForAll String a, @ForAll String b) {
        assertThat(Integer.signum(KeyEncoder.of(a).compareTo(KeyEncoder.of(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    private static Decimal128 decimal(String number) {
        return new Decimal128(new BigDecimal(number));
    }
}
