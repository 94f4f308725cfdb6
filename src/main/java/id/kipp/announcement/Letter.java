package id.kipp.announcement;

import id.kipp.audit.Hidden;
import id.kipp.audit.ListRef;
import id.kipp.kernel.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as it goes out; once released it never changes, a correction is the next one.
 *
 * @param no 1 for the first version of the list
 * @param decision id of the decision it makes public
 * @param tally how many of each result or award are on the list, where it names any
 * @param changes what became of the list since the version before it; empty for the first
 * @param settled since when nobody can object to the list any more: the letter confirms who stands on it; null where people can
 * @param released who released it, and since when it is public, or since when it waits for the end of its embargo
 */
public record Letter(
        int no,
        LetterDraft written,
        String decision,
        ListRef list,
        Map<String, Integer> tally,
        ListRef changes,
        @Nullable Instant settled,
        Signature prepared,
        @Nullable Signature released) {

    public static final int NUMBER_MAX = 80;
    public static final int TITLE_MAX = 200;
    public static final int TEXT_MAX = 10_000;

    /** Who did it and when. */
    public record Signature(AccountId by, Instant at) {}

    /**
     * What is announced.
     *
     * @param changes what became of the list since the version before
     * @param settled since when nobody can object to it any more; null where people can
     */
    record Content(
            String decision, ListRef list, Map<String, Integer> tally, ListRef changes, @Nullable Instant settled) {}

    public Letter {
        tally = Map.copyOf(tally);
    }

    /** @throws id.kipp.kernel.Refusal as {@link LetterDraft#checked} */
    static Letter prepared(int no, LetterDraft draft, Content content, Signature by) {
        return new Letter(
                no,
                draft.checked(),
                content.decision(),
                content.list(),
                content.tally(),
                content.changes(),
                content.settled(),
                by,
                null);
    }

    /** It confirms who stands on it. */
    public boolean isFinal() {
        return settled != null;
    }

    public String number() {
        return written.number();
    }

    public LocalDate date() {
        return written.date();
    }

    public String title() {
        return written.title();
    }

    public String text() {
        return written.text();
    }

    /** When its embargo ends; null when it is public as soon as it is released. */
    public @Nullable Instant publicFrom() {
        return written.publicFrom();
    }

    public Instant releasedAt() {
        return Objects.requireNonNull(released).at();
    }

    boolean isEmbargoed(Instant now) {
        var from = publicFrom();
        return from != null && now.isBefore(from);
    }

    /** When the public may know it, if it is released before; asked only of one with an embargo. */
    public Instant begins() {
        return Objects.requireNonNull(publicFrom());
    }

    /** The letter as it is logged; what it says and of whom, by its hash. */
    Map<String, @Nullable Object> facts() {
        var facts = new HashMap<String, @Nullable Object>();
        facts.put("no", no);
        facts.put("number", number());
        facts.put("date", date());
        facts.put("decision", decision);
        facts.put("textSha256", new Hidden(List.of(title(), text())));
        facts.put("listSha256", new Hidden(list));
        facts.put("tallySha256", new Hidden(tally));
        facts.put("changesSha256", new Hidden(changes));
        facts.put("prepared", prepared);
        facts.put("released", released);
        if (settled != null) facts.put("settled", settled);
        if (publicFrom() != null) facts.put("publicFrom", publicFrom());
        return facts;
    }

    Letter released(AccountId by, Instant at) {
        return signed(new Signature(by, at));
    }

    Letter unreleased() {
        return signed(null);
    }

    private Letter signed(@Nullable Signature release) {
        return new Letter(no, written, decision, list, tally, changes, settled, prepared, release);
    }
}
