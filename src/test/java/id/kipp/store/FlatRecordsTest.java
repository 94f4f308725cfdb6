package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import id.kipp.kernel.AccountId;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FlatRecordsTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    public record Letter(@BsonId String id, long version, @Flat Address address, List<Page> pages, Field<Integer> cents)
            implements Aggregate {}

    public record Address(AccountId to, @Flat Place place, @Nullable String floor) {}

    public record Place(String town, Map<String, List<Integer>> doors) {}

    public record Page(@Flat Line line, int no) {}

    public record Line(String text) {}

    public record Row(@BsonId String id, @Flat Town place) {}

    public record Town(String town) {}

    private static final Letter LETTER = new Letter(
            "a",
            1,
            new Address(new AccountId("rina"), new Place("Bitung", Map.of("utama", List.of(1, 2))), null),
            List.of(new Page(new Line("Salam"), 1)),
            new Field<>(1, 30));

    @Test
    void the_fields_of_a_flat_record_stand_beside_those_of_the_other() {
        letters().save(LETTER);
        assertThat(raw().find().first())
                .isEqualTo(
                        BsonDocument.parse(
                                """
                        {_id: 'a', version: {$numberLong: '1'}, to: 'rina', town: 'Bitung', doors: {utama: [1, 2]},
                         pages: [{text: 'Salam', no: 1}], cents: {v: 1, x: 30}}"""));
        assertThat(letters().find("a")).contains(LETTER);
    }

    @Test
    void what_is_stored_besides_or_as_null_does_not_matter() {
        letters().save(LETTER);
        raw().updateOne(new BsonDocument(), BsonDocument.parse("{$set: {floor: null, stamp: {paid: true}}}"));
        assertThat(letters().find("a")).contains(LETTER);
    }

    @Test
    void a_row_asks_for_the_fields_as_they_are_stored() {
        letters().save(LETTER);
        assertThat(Rows.fields(Row.class, TestStore.codecs()).toBsonDocument())
                .isEqualTo(BsonDocument.parse("{_id: 1, town: 1}"));
        assertThat(letters().rows(Row.class, new BsonDocument())).containsExactly(new Row("a", new Town("Bitung")));
    }

    private Aggregates<Letter> letters() {
        return store.outbox().aggregates("letters", Letter.class);
    }

    private MongoCollection<BsonDocument> raw() {
        return letters().collection().withDocumentClass(BsonDocument.class);
    }
}
