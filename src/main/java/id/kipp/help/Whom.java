package id.kipp.help;

import id.kipp.agency.AgencyKind;
import id.kipp.edition.EditionId;
import id.kipp.kernel.Province;
import id.kipp.kernel.Role;
import id.kipp.kernel.Typed;
import id.kipp.store.Added;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is said: everybody of a kind who can sign in, less whom these leave out.
 *
 * @param edition only who takes part in it as {@code part} says, and of judges who is in its teams
 * @param part of units and agencies in an edition
 * @param cluster of the agency, for everybody who works for one
 * @param province of the agency or the judge
 * @param choice what units and agencies entered it in, and what judges are at home in; null where that is left open
 */
public record Whom(
        Kind kind,
        @Nullable EditionId edition,
        Part part,
        @Nullable AgencyKind cluster,
        @Nullable Province province,
        @Added @Nullable Choice choice) {

    public Whom {
        if (choice != null) choice.checked();
    }

    /** @param group by its key in the edition's rules; empty: any @param category likewise */
    public record Choice(String group, String category) {

        /** Nothing where neither is chosen. */
        public static @Nullable Choice of(String group, String category) {
            return group.isEmpty() && category.isEmpty() ? null : new Choice(group, category);
        }

        private void checked() {
            Typed.atMost(group, Typed.LINE_MAX);
            Typed.atMost(category, Typed.LINE_MAX);
        }
    }

    public enum Kind {
        UNITS(Role.SERVICE_UNIT),
        AGENCIES(Role.AGENCY),
        EVALUATORS(Role.EVALUATOR),
        PANELISTS(Role.PANELIST),
        HUBS(Role.HUB),
        MENTORS(Role.MENTOR),
        CO_MANAGERS(Role.CO_MANAGER);

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

        /** Whether they have something in an edition; the network's people have no part in any. */
        public boolean applies() {
            return this == UNITS || this == AGENCIES;
        }

        public boolean competes() {
            return applies() || judges();
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
