package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import id.kipp.kernel.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FormatTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    final List<String> run = Collections.synchronizedList(new ArrayList<>());
    final Migration toThree = step("three", db -> {});
    final Migration toFour = step("four", db -> {});

    @Test
    void an_empty_store_begins_with_our_format_and_needs_no_step() {
        new Format(List.of(toThree, toFour)).apply(store.database(), false);
        assertThat(number()).isEqualTo(4);
        assertThat(run).isEmpty();
    }

    @Test
    void an_older_one_goes_step_by_step() {
        new Format(List.of()).apply(store.database(), false);
        new Format(List.of(toThree, toFour)).apply(store.database(), false);
        assertThat(run).containsExactly("three", "four");
        assertThat(number()).isEqualTo(4);
        new Format(List.of(toThree, toFour)).apply(store.database(), false);
        assertThat(run).containsExactly("three", "four");
    }

    @Test
    void of_several_processes_that_start_at_once_one_takes_the_steps() {
        new Format(List.of()).apply(store.database(), false);
        var slow = step("three", db -> LockSupport.parkNanos(300_000_000));
        try (var processes = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++)
                processes.submit(() -> new Format(List.of(slow, toFour)).apply(store.database(), false));
        }
        assertThat(run).containsExactly("three", "four");
        assertThat(number()).isEqualTo(4);
    }

    @Test
    void a_step_that_failed_is_taken_again_and_those_before_it_are_not() {
        new Format(List.of()).apply(store.database(), false);
        var failing = step("four", db -> {
            throw new IllegalStateException("killed here");
        });
        assertThatThrownBy(() -> new Format(List.of(toThree, failing)).apply(store.database(), false))
                .isInstanceOf(IllegalStateException.class);
        assertThat(number()).isEqualTo(3);
        new Format(List.of(toThree, toFour)).apply(store.database(), false);
        assertThat(run).containsExactly("three", "four", "four");
    }

    @Test
    void a_newer_one_is_refused_and_left_alone() {
        new Format(List.of(toThree)).apply(store.database(), false);
        assertThatThrownBy(() -> new Format(List.of()).apply(store.database(), false))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.newer"));
        assertThat(number()).isEqualTo(3);
    }

    @Test
    void one_of_the_first_format_is_refused_and_left_alone() {
        var marks = store.database().getCollection("store");
        marks.insertOne(new Document("_id", "format").append("number", 1));
        assertThatThrownBy(() -> new Format(List.of(toThree)).apply(store.database(), false))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.older"));
        assertThat(number()).isEqualTo(1);
        assertThat(run).isEmpty();
    }

    @Test
    void somebody_elses_data_is_refused_and_left_alone() {
        store.database().getCollection("customers").insertOne(new Document());
        assertThatThrownBy(() -> new Format(List.of()).apply(store.database(), false))
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.key()).isEqualTo("store.foreign"));
        assertThat(store.database().listCollectionNames().into(new ArrayList<>()))
                .containsExactly("customers");
    }

    private Migration step(String name, Consumer<MongoDatabase> work) {
        return new Migration(name, db -> {
            run.add(name);
            work.accept(db);
        });
    }

    private int number() {
        return store.database().getCollection("store").find().first().getInteger("number");
    }
}
