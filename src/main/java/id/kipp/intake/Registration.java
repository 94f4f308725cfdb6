package id.kipp.intake;

import id.kipp.agency.AgencyDraft;
import id.kipp.agency.AgencyKind;
import id.kipp.document.DocumentId;
import id.kipp.kernel.Province;
import java.time.Instant;
import java.time.LocalDate;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An agency that nobody entered asks to take part. It is what people say of themselves, which must be erasable: no line of the
 * log rests on it; the agency and the invitation that follow from it have their own.
 *
 * @param id of agency and address: the same said twice is one
 * @param beside null of those that were there before anything was kept beside them
 */
public record Registration(
        @BsonId String id,
        Applicant applicant,
        OfficialLetter letter,
        Instant at,
        State state,
        @Nullable String reason,
        @Nullable Beside beside) {

    /** What becomes of it. */
    public enum State {
        WAITING,
        ADMITTED,
        DECLINED
    }

    /** Who asks. @param name of the person who would act for the agency */
    public record Applicant(
            String agency,
            AgencyKind kind,
            @Nullable Province province,
            boolean disadvantaged,
            String name,
            String email) {

        AgencyDraft draft() {
            return new AgencyDraft(agency, kind, province, disadvantaged);
        }
    }

    /**
     * The letter by which the agency names that person.
     *
     * @param signedBy whose name stands under it, and their office
     * @param file as it was handed in; null of those that came on paper
     */
    public record OfficialLetter(String number, LocalDate day, String signedBy, @Nullable DocumentId file) {}

    /**
     * What is known of it that nobody said.
     *
     * @param from the network it came from, while it waits
     * @param owner of its letter's file
     * @param claimed when somebody began to admit or decline it
     */
    public record Beside(@Nullable String from, @Nullable String owner, @Nullable Instant claimed) {

        static final Beside NOTHING = new Beside(null, null, null);
    }

    Beside known() {
        return beside == null ? Beside.NOTHING : beside;
    }

    /** @param when null: nobody is at it any more */
    Registration claimed(@Nullable Instant when) {
        return new Registration(
                id, applicant, letter, at, state, reason, new Beside(known().from(), known().owner(), when));
    }

    Registration ended(State how, @Nullable String why) {
        return new Registration(id, applicant, letter, at, how, why, new Beside(null, known().owner(), null));
    }
}
