package id.kipp;

import id.kipp.kernel.Refusal;
import id.kipp.proposal.Drafts;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * The application, in which a person with an account does by the services what takes the most work and room: asked for by a
 * word on its standard input, answered by a line that begins with {@code flooded:}.
 */
public final class Flooded {

    private static final int FILE = 10 << 20;
    private static final int FILES = 60;

    private Flooded() {}

    public static void main(String[] args) throws IOException {
        var context = new SpringApplicationBuilder(Application.class).run(args);
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var word = asked.readLine(); word != null; word = asked.readLine())
            System.out.println("flooded: " + word + " " + (word.equals("texts") ? texts() : files(context)));
    }

    /** The longest that one of them takes, in milliseconds. */
    private static long texts() {
        return (long) HostileTexts.acts().values().stream()
                .mapToDouble(act -> HostileTexts.milliseconds(act, 6))
                .max()
                .orElseThrow();
    }

    /** One after the other is attached to a draft and taken out again, until something is said against it. */
    private static String files(ListableBeanFactory context) {
        var people = new Applicants(new Competition(context, 1, 1));
        var drafts = context.getBean(Drafts.class);
        var draft = people.draft(people.complete("Gudang"));
        var file = new byte[FILE];
        new Random(1).nextBytes(file);
        var begins = "%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(begins, 0, file, 0, begins.length);
        for (int i = 0; i < FILES; i++) {
            try {
                draft = drafts.attach(
                        people.writer, draft, "extra", "bukti.pdf", new ByteArrayInputStream(file, 0, FILE - 1 - i));
                draft = drafts.detach(people.writer, draft, draft.text().files().getLast());
            } catch (Refusal refused) {
                return i + " " + refused.key();
            }
        }
        return FILES + " and no end";
    }
}
