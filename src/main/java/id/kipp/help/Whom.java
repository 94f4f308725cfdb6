package id.kipp.help;

import id.kipp.agency.AgencyKind;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is said: everybody of a kind who can sign in, less whom these leave out.
 *
 * @param edition only who takes part in it as {@code part} says, and of judges who is in its teams
 * @param part of units and agencies in an edition
 * @param cluster of the agency, for units and agencies
 * @param province of the agency or the judge
 */
public record Whom(
        Kind kind, @Nullable EditionId edition, Part part, @Nullable AgencyKind cluster, @Nullable Province province) {

    public enum Kind {
        UNITS(Role.SERVICE_UNIT),
        AGENCIES(Role.AGENCY),
        EVALUATORS(Role.EVALUATOR),
        PANELISTS(Role.PANELIST);

        private final Role role;

        Kind(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }

        public boolean judges() {
            return this == EVALUATORS || this == PANELISTS;
        }
    }

    /** What units and agencies have in an edition. */
    public enum Part {
        ANY,
        UNSENT,
        SUBMITTED,
        FINALISTS
    }
}
