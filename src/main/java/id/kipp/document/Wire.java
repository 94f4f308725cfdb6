package id.kipp.document;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the server and a reader child say to each other over a pipe: plain fields with their lengths, never serialised
 * objects. The child may have been taken over by the file it read, so the server believes no length it is told.
 */
final class Wire {

    static final byte READ = 'r';
    static final byte PICTURE = 'p';
    static final byte PHOTO = 'j';
    static final byte READY = '!';
    static final byte BEGUN = '>';
    static final byte DONE = '+';
    static final byte FAILED = '-';

    private static final int LONGEST_TEXT = 12_000_000;
    private static final int LONGEST_PICTURE = 32_000_000;
    private static final int MOST_PASSAGES = 2_001;

    private Wire() {}

    static boolean expect(DataInputStream in, byte word) throws IOException {
        return oneOf(in, word, word);
    }

    static boolean done(DataInputStream in) throws IOException {
        return oneOf(in, DONE, FAILED);
    }

    /** Anything else on the line means that the child is no longer itself. */
    private static boolean oneOf(DataInputStream in, byte yes, byte no) throws IOException {
        byte heard = in.readByte();
        if (heard != yes && heard != no) {
            throw new IOException("a child said " + heard);
        }
        return heard == yes;
    }

    static void write(DataOutputStream out, Findings findings) throws IOException {
        out.writeByte(findings.state().ordinal());
        text(out, findings.mediaType());
        out.writeInt(findings.pages() == null ? -1 : findings.pages());
        out.writeInt(findings.textPages() == null ? -1 : findings.textPages());
        out.writeInt(findings.unread().size());
        for (int page : findings.unread()) {
            out.writeInt(page);
        }
        out.writeInt(findings.words() == null ? -1 : findings.words());
        text(out, findings.language());
        var origin = findings.origin();
        text(out, origin.author());
        text(out, origin.software());
        text(out, origin.created());
        text(out, origin.modified());
        out.writeInt(findings.passages().size());
        for (var passage : findings.passages()) {
            text(out, passage.anchor());
            text(out, passage.heading());
            text(out, passage.text());
        }
    }

    static Findings findings(DataInputStream in) throws IOException {
        var budget = new Budget(LONGEST_TEXT);
        var state = ReadingState.values()[in.readUnsignedByte() % ReadingState.values().length];
        var mediaType = must(text(in, budget));
        var pages = count(in.readInt());
        var textPages = count(in.readInt());
        var unread = pages(in);
        var words = count(in.readInt());
        var language = text(in, budget);
        var origin = new Origin(text(in, budget), text(in, budget), text(in, budget), text(in, budget));
        int size = in.readInt();
        if (size < 0 || size > MOST_PASSAGES) {
            throw new IOException("a child announced " + size + " passages");
        }
        var passages = new ArrayList<Passage>(size);
        for (int i = 0; i < size; i++) {
            passages.add(new Passage(must(text(in, budget)), must(text(in, budget)), must(text(in, budget))));
        }
        return new Findings(state, mediaType, pages, textPages, unread, words, language, passages, origin);
    }

    private static List<Integer> pages(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > MOST_PASSAGES) {
            throw new IOException("a child announced " + size + " pages");
        }
        var pages = new ArrayList<Integer>(size);
        for (int i = 0; i < size; i++) {
            pages.add(in.readInt());
        }
        return pages;
    }

    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static @Nullable String text(DataInputStream in) throws IOException {
        return text(in, new Budget(LONGEST_TEXT));
    }

    static byte[] picture(DataInputStream in) throws IOException {
        return bytes(in, in.readInt(), new Budget(LONGEST_PICTURE));
    }

    private static @Nullable String text(DataInputStream in, Budget budget) throws IOException {
        int length = in.readInt();
        return length == -1 ? null : new String(bytes(in, length, budget), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in, int length, Budget budget) throws IOException {
        budget.take(length);
        var bytes = in.readNBytes(length); // grows as bytes come: an announced length alone takes no memory
        if (bytes.length < length) {
            throw new IOException("a child stopped in the middle of an answer");
        }
        return bytes;
    }

    private static String must(@Nullable String text) throws IOException {
        if (text == null) {
            throw new IOException("a child left out a field");
        }
        return text;
    }

    private static @Nullable Integer count(int number) {
        return number < 0 ? null : number;
    }

    private static final class Budget {
        private int left;

        Budget(int left) {
            this.left = left;
        }

        void take(int length) throws IOException {
            if (length < 0 || length > left) {
                throw new IOException("a child announced " + length + " bytes");
            }
            left -= length;
        }
    }
}
