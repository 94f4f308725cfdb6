package id.kipp.mail;

import id.kipp.NationalText;
import java.time.Instant;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/** Letters kept because there is no mail server. */
public final class NationalLetters {

    private static final int AT_ONCE = 2_000;

    private NationalLetters() {}

    /** @param first when the oldest was queued; one every minute */
    public static void keep(ApplicationContext context, int letters, Instant first) {
        var store = context.getBean(MailStore.class);
        for (var from = 0; from < letters; from += AT_ONCE) {
            store.add(IntStream.range(from, Math.min(letters, from + AT_ONCE))
                    .mapToObj(i -> letter(i, first.plusSeconds(60L * i)))
                    .toList());
        }
    }

    private static Mail letter(int i, Instant at) {
        return new Mail(
                "letter-%06d".formatted(i),
                "orang%d@contoh.test".formatted(i % 1500),
                "Kabar nomor " + i + " tentang proposal Anda",
                NationalText.FULL.note(i),
                MailState.KEPT,
                0,
                at,
                at,
                null);
    }
}
