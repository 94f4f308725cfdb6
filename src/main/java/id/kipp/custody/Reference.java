package id.kipp.custody;

import java.util.List;

/**
 * A field that names another document. Written after what it names and never before it, so that it points nowhere only where
 * somebody has taken that away.
 *
 * @param path of the field, through documents and lists
 * @param ending of the id named, behind what the field says
 */
record Reference(String collection, String path, String target, String ending) {

    /** Ids of kept lists: of their first part. */
    private static final String FIRST_PART = "/00000";

    static final List<Reference> ALL = List.of(
            named("agencies", "accounts", "agencyId"),
            named("agencies", "units", "agency"),
            named("agencies", "awards", "agency"),
            named("agencies", "cases", "holder.agency"),
            named("agencies", "catalogue", "origin.agency"),
            named("agencies", "hubs", "head.agency"),
            named("agencies", "proposals", "agency"),
            named("agencies", "replications", "about.adopter.agency"),
            named("units", "accounts", "unitId"),
            named("units", "cases", "holder.unit"),
            named("units", "proposals", "unit"),
            named("accounts", "assignments", "places.evaluator"),
            named("accounts", "inboxes", "_id"),
            named("accounts", "pacts", "judge"),
            named("accounts", "editions", "team.evaluators"),
            named("accounts", "editions", "team.panelists"),
            named("accounts", "editions", "team.secretaries"),
            named("editions", "announcements", "edition"),
            named("editions", "assignments", "edition"),
            named("editions", "catalogue", "origin.edition"),
            named("editions", "consolidations", "edition"),
            named("editions", "deadlines", "edition"),
            named("editions", "decisions", "item.edition"),
            named("editions", "deskRows", "edition"),
            named("editions", "hearings", "edition"),
            named("editions", "objections", "against.edition"),
            named("editions", "pacts", "edition"),
            named("editions", "plans", "edition"),
            named("editions", "proposals", "edition"),
            named("editions", "sheets", "edition"),
            named("proposals", "catalogue", "proposal"),
            named("proposals", "decisions", "boards.candidates.proposal"),
            named("proposals", "draft-versions", "proposal"),
            named("proposals", "drafts", "_id"),
            named("proposals", "entries", "entries.proposal"),
            named("proposals", "objections", "against.proposal"),
            named("proposals", "revisions", "proposal"),
            named("revisions", "proposals", "submission.revision"),
            named("decisions", "announcements", "released.decision"),
            named("decisions", "decisions", "item.revises"),
            named("catalogue", "cases", "_id"),
            named("catalogue", "replications", "about.originals.entry"),
            named("catalogue", "replications", "about.replica.entry"),
            named("hubs", "hubEvents", "hub"),
            named("hubs", "hubYears", "hub"),
            named("documents", "cases", "shown.media.pictures.file"),
            named("documents", "documentTexts", "_id"),
            named("documents", "drafts", "text.files.document"),
            named("documents", "revisions", "files.document"),
            new Reference("announcements", "released.list.key", "letterLists", FIRST_PART),
            new Reference("announcements", "released.changes.key", "letterChanges", FIRST_PART),
            new Reference("decisions", "verdicts.key", "rulings", FIRST_PART));

    private static Reference named(String target, String collection, String path) {
        return new Reference(collection, path, target, "");
    }
}
