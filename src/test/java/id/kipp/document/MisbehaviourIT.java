package id.kipp.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A parser that hangs, dies or runs wild costs its own file its reading, and no other. */
class MisbehaviourIT {

    static final Duration LIMIT = Duration.ofSeconds(3);
    static final Reading reading = reading(1, 100);
    static final byte[] GOOD = mock("<write>isi surat ini dapat dibaca</write>");

    static Reading reading(int readers, int filesPerReader) {
        var settings = new ReadingSettings(10_000_000, LIMIT, readers, 128, filesPerReader);
        return new Reading(settings, MockReaderMain.class, Set.of(MockReaderMain.TYPE));
    }

    @AfterAll
    static void close() {
        reading.close();
    }

    @ParameterizedTest
    @CsvSource({
        "<hang millis='60000' heavy='false' interruptible='false'/>, TIMEOUT",
        "<hang millis='60000' heavy='true' pulse_millis='100' interruptible='false'/>, TIMEOUT",
        "<oom/>, DAMAGED",
        "<throw class='java.lang.OutOfMemoryError'>penuh</throw>, DAMAGED",
        "<throw class='java.lang.StackOverflowError'>dalam</throw>, DAMAGED",
        "<throw class='java.lang.NullPointerException'>kosong</throw>, DAMAGED",
        "<throw class='java.lang.NoClassDefFoundError'>hilang</throw>, DAMAGED",
        "<system_exit/>, DAMAGED",
        "<write>sebelum jatuh</write><throw class='java.io.IOException'>putus</throw>, PARTIAL",
        "<print_out>+++++++ini bukan jawaban</print_out><write>tetap terbaca</write>, READ",
        "<thread_interrupt/><write>tetap terbaca</write>, READ"
    })
    void ends_in_a_state_and_the_next_file_is_read(String deed, ReadingState state) throws Exception {
        var start = System.nanoTime();
        assertThat(state(reading, mock(deed))).isEqualTo(state);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(20));
        assertThat(state(reading, GOOD)).isEqualTo(ReadingState.READ);
    }

    @Test
    void a_hanging_file_delays_the_next_by_no_more_than_its_limit() throws Exception {
        state(reading, GOOD);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = threads.submit(
                    () -> state(reading, mock("<hang millis='60000' heavy='false' interruptible='false'/>")));
            Thread.sleep(200);
            var start = System.nanoTime();
            assertThat(state(reading, GOOD)).isEqualTo(ReadingState.READ);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LIMIT.plusSeconds(15));
            assertThat(hanging.get()).isEqualTo(ReadingState.TIMEOUT);
        }
    }

    @Test
    void a_file_is_not_blamed_for_a_reader_that_died_before_it() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertThat(state(reading, GOOD)).isEqualTo(ReadingState.READ);
            readers().forEach(ProcessHandle::destroyForcibly);
            assertThat(state(reading, GOOD)).isEqualTo(ReadingState.READ);
        }
    }

    @Test
    void a_reader_is_kept_between_files_and_replaced_after_so_many() throws Exception {
        try (var own = reading(1, 3)) {
            var seen = new ArrayList<Set<Long>>();
            var others = pids();
            for (int i = 0; i < 6; i++) {
                assertThat(state(own, GOOD)).isEqualTo(ReadingState.READ);
                var mine = pids();
                mine.removeAll(others);
                seen.add(mine);
            }
            assertThat(seen.get(0)).hasSize(1).isEqualTo(seen.get(1));
            assertThat(seen.get(5)).doesNotContainAnyElementsOf(seen.get(0));
        }
    }

    @Test
    void many_files_at_once_are_all_read_by_a_few_readers() throws Exception {
        try (var own = reading(2, 100);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<ReadingState>>();
            for (int i = 0; i < 40; i++) {
                var file = i % 13 == 5 ? mock("<system_exit/>") : GOOD;
                tasks.add(() -> state(own, file));
            }
            var states = new ArrayList<ReadingState>();
            for (var result : threads.invokeAll(tasks)) {
                states.add(result.get());
            }
            assertThat(states).filteredOn(s -> s == ReadingState.READ).hasSize(37);
            assertThat(states).filteredOn(s -> s == ReadingState.DAMAGED).hasSize(3);
        }
    }

    @Test
    void no_reader_outlives_the_reading() throws Exception {
        var before = pids();
        var own = reading(1, 100);
        state(own, GOOD);
        var started = pids();
        started.removeAll(before);
        assertThat(started).hasSize(1);
        own.close();
        assertThatAllEnd(started);
    }

    /** What a reader that talks nonsense from the start looks like. */
    static final class Nonsense {
        public static void main(String[] args) throws InterruptedException {
            System.out.println("halo, dunia");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    @Test
    void a_reader_that_cannot_be_understood_is_ended_and_the_file_is_not_blamed() throws Exception {
        var before = pids();
        var settings = new ReadingSettings(10_000_000, LIMIT, 1, 128, 100);
        try (var own = new Reading(settings, Nonsense.class, Set.of(MockReaderMain.TYPE))) {
            assertThatThrownBy(() -> state(own, GOOD)).isInstanceOf(IOException.class);
            var left = pids();
            left.removeAll(before);
            assertThatAllEnd(left);
        }
    }

    private static void assertThatAllEnd(Set<Long> readers) throws InterruptedException {
        for (var pid : readers) {
            for (int i = 0; i < 1_200 && isAlive(pid); i++) Thread.sleep(50);
            assertThat(isAlive(pid)).isFalse();
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static Set<Long> pids() {
        return readers().map(ProcessHandle::pid).collect(Collectors.toSet());
    }

    private static java.util.stream.Stream<ProcessHandle> readers() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive);
    }

    private static byte[] mock(String deed) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><mock>" + deed + "<!-- %%EOF --></mock>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static ReadingState state(Reading reading, byte[] file) throws Exception {
        return reading.examine(new ByteArrayInputStream(file)).findings().state();
    }
}
