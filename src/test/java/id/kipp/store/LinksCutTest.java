package id.kipp.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinksCutTest {

    @RegisterExtension
    final TestStore store = new TestStore();

    @Test
    void a_letter_of_before_loses_its_link_and_nothing_else() {
        var mails = store.database().getCollection("mails");
        mails.insertOne(new Document("_id", "1")
                .append(
                        "body",
                        "Yth. Budi,\n\nhttps://kipp.go.id/undangan/abc.def234\n\nTautan ini berlaku tujuh hari."));
        mails.insertOne(new Document("_id", "2").append("body", "Lihat http://127.0.0.1:8080/sandi/q.w2"));
        mails.insertOne(
                new Document("_id", "3").append("body", "Selengkapnya: https://kipp.go.id/evaluasi?edisi=2026"));
        mails.insertOne(new Document("_id", "4").append("state", "SENT"));
        LinksCut.apply(store.database());
        LinksCut.apply(store.database()); // killed in the middle it runs again
        assertThat(body("1")).isEqualTo("Yth. Budi,\n\n\uE000\n\nTautan ini berlaku tujuh hari.");
        assertThat(body("2")).isEqualTo("Lihat \uE000");
        assertThat(body("3")).isEqualTo("Selengkapnya: https://kipp.go.id/evaluasi?edisi=2026");
        assertThat(body("4")).isNull();
    }

    private String body(String id) {
        return store.database()
                .getCollection("mails")
                .find(new Document("_id", id))
                .first()
                .getString("body");
    }
}
