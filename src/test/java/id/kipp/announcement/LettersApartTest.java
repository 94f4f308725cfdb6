package id.kipp.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import id.kipp.edition.EditionId;
import id.kipp.store.TestStore;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters as they were stored when each bore its whole list, brought to where lists are kept beside them. */
class LettersApartTest {

    private static final Instant THEN = Instant.parse("2023-06-15T03:00:00Z");

    @RegisterExtension
    final TestStore store = new TestStore();

    @BeforeEach
    void stored_as_it_was() {
        store.database()
                .getCollection("announcements")
                .insertOne(new Document("_id", "2023/GENERAL/FINALISTS")
                        .append("version", 4L)
                        .append("edition", "2023")
                        .append("group", "GENERAL")
                        .append("matter", "FINALISTS")
                        .append("draft", letter(2, 1, null))
                        .append("waiting", null)
                        .append("released", List.of(letter(1, 230, "secretary-2")))
                        .append("outbox", List.of()));
    }

    @Test
    void a_letter_says_what_it_said_and_its_list_is_read_page_by_page() {
        store.toFormat(4);
        var announcement = announcement();
        var letter = announcement.released().getFirst();
        assertThat(letter.number()).isEqualTo("B/1");
        assertThat(letter.releasedAt()).isEqualTo(THEN);
        assertThat(letter.prepared().by().value()).isEqualTo("secretary-1");
        assertThat(letter.decision()).isEqualTo("2023/GENERAL/FINALISTS");
        assertThat(letter.list().size()).isEqualTo(230);
        var lists = new LetterListStore(store.database());
        assertThat(lists.entries(letter, 198, 5))
                .extracting(LetterEntry::title)
                .containsExactly("Inovasi 198", "Inovasi 199", "Inovasi 200", "Inovasi 201", "Inovasi 202");
        assertThat(lists.entries(announcement.draft()))
                .extracting(LetterEntry::reason)
                .containsExactly("");
        assertThat(announcement.draft().released()).isNull();
    }

    @Test
    void what_was_killed_in_the_middle_is_finished_by_doing_it_again() {
        store.toFormat(4);
        var once = announcement();
        store.toFormat(4);
        assertThat(announcement()).isEqualTo(once);
    }

    private Announcement announcement() {
        return new AnnouncementStore(store.outbox()).of(new EditionId("2023")).getFirst();
    }

    private static Document letter(int no, int size, String releasedBy) {
        var list = IntStream.range(0, size)
                .mapToObj(i -> new Document("proposal", "p-" + i)
                        .append("number", "KIPP-2023-" + i)
                        .append("title", "Inovasi " + i)
                        .append("agency", "Kota Bitung")
                        .append("cluster", "CITY")
                        .append("province", "SULAWESI_UTARA")
                        .append("category", "health")
                        .append("tier", ""))
                .toList();
        return new Document("no", no)
                .append("number", "B/" + no)
                .append("date", Date.from(Instant.parse("2023-06-15T00:00:00Z")))
                .append("title", "Finalis")
                .append("text", "Daftar berikut.")
                .append("list", list)
                .append("preparedBy", "secretary-1")
                .append("preparedAt", Date.from(THEN))
                .append("releasedBy", releasedBy)
                .append("releasedAt", releasedBy == null ? null : Date.from(THEN))
                .append("publicFrom", null);
    }
}
