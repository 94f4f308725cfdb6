package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.kernel.AccountId;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RowsTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    public record Letter(
            @BsonId String id, long version, AccountId to, String text, @Nullable Stamp stamp, List<Page> pages)
            implements Aggregate {}

    public record Stamp(String place, int cents) {}

    public record Page(int no, String text) {}

    public record Row(@BsonId String id, AccountId to, @Nullable Paid stamp, List<Number> pages) {
        public record Paid(int cents) {}

        public record Number(int no) {}
    }

    public record Nameless(AccountId to) {}

    @Test
    void a_row_is_a_document_without_the_fields_it_does_not_name() {
        var pages = List.of(new Page(1, "Selamat pagi"), new Page(2, "Salam"));
        letters().save(new Letter("a", 1, new AccountId("rina"), "Panjang", new Stamp("Bitung", 30), pages));
        assertThat(rows(Row.class))
                .containsExactly(new Row(
                        "a", new AccountId("rina"), new Row.Paid(30), List.of(new Row.Number(1), new Row.Number(2))));
    }

    @Test
    void what_a_document_does_not_have_is_null_or_empty_in_its_row() {
        letters().save(new Letter("a", 1, new AccountId("rina"), "Panjang", null, List.of()));
        assertThat(rows(Row.class)).containsExactly(new Row("a", new AccountId("rina"), null, List.of()));
    }

    @Test
    void only_the_named_fields_are_asked_for_down_to_the_smallest() {
        var fields = Rows.fields(Row.class, TestStore.codecs()).toBsonDocument();
        assertThat(fields).isEqualTo(BsonDocument.parse("{_id: 1, to: 1, 'stamp.cents': 1, 'pages.no': 1}"));
        assertThat(Rows.fields(Nameless.class, TestStore.codecs()).toBsonDocument())
                .isEqualTo(BsonDocument.parse("{to: 1, _id: 0}"));
    }

    private Aggregates<Letter> letters() {
        return store.outbox().aggregates("letters", Letter.class);
    }

    private <R> List<R> rows(Class<R> row) {
        return letters().rows(row, new Document()).into(new ArrayList<>());
    }
}
