package id.kipp.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.engine.Child;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class OutOfMemoryTest {

    @Test
    void it_ends_the_process_whatever_it_was_wrapped_in_and_nothing_else_does() {
        var ended = new ArrayList<Integer>();
        OutOfMemory.end(new OutOfMemoryError("Java heap space"), ended::add);
        OutOfMemory.end(new IllegalStateException(new RuntimeException(new OutOfMemoryError())), ended::add);
        assertThat(ended).containsExactly(OutOfMemory.CODE, OutOfMemory.CODE);
        OutOfMemory.end(new StackOverflowError(), ended::add);
        OutOfMemory.end(new IllegalStateException(), ended::add);
        assertThat(ended).hasSize(2);
    }

    @Test
    void a_process_in_which_nobody_caught_it_is_gone_though_others_are_at_work() throws Exception {
        var child = Child.start(Hungry.class);
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isEqualTo(OutOfMemory.CODE);
    }

    static final class Hungry {

        public static void main(String[] args) throws InterruptedException {
            OutOfMemory.endsTheProcess();
            Thread.ofVirtual().start(() -> {
                var kept = new ArrayList<byte[]>();
                while (true) kept.add(new byte[64 << 20]);
            });
            Thread.sleep(60_000); // somebody who is served
        }
    }
}
