package id.kipp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Nothing of a person's text is worked on for more than a tenth of a second while a request waits. What it takes on a quiet
 * machine is measured by {@code src/bench/texts.sh}; here it is five times that, because others are at work.
 */
class HostileTextTest {

    private static final double MILLISECONDS = 500;
    private static final int TRIES = 6;

    @TestFactory
    Stream<DynamicTest> no_text_keeps_a_request_busy() {
        return HostileTexts.acts().entrySet().stream()
                .map(act -> dynamicTest(act.getKey(), () -> assertThat(HostileTexts.milliseconds(act.getValue(), TRIES))
                        .isLessThan(MILLISECONDS)));
    }
}
