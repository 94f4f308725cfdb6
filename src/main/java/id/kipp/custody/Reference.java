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
            to("agencies", "accounts", "agencyId"),
            to("agencies", "units", "agency"),
            to("agencies", "awards", "agency"),
            to("agencies", "cases", "holder.agency"),
            to("agencies", "catalogue", "origin.agency"),
            to("agencies", "hubs", "head.agency"),
            to("agencies", "proposals", "agency"),
            to("agencies", "replications", "about.adopter.agency"),
            to("units", "accounts", "unitId"),
            to("units", "cases", "holder.unit"),
            to("units", "proposals", "unit"),
            to("accounts", "assignments", "places.evaluator"),
            to("accounts", "inboxes", "_id"),
            to("accounts", "pacts", "judge"),
            to("accounts", "editions", "team.evaluators"),
            to("accounts", "editions", "team.panelists"),
            to("accounts", "editions", "team.secretaries"),
            to("editions", "announcements", "edition"),
            to("editions", "assignments", "edition"),
            to("editions", "catalogue", "origin.edition"),
            to("editions", "consolidations", "edition"),
            to("editions", "deadlines", "edition"),
            to("editions", "decisions", "item.edition"),
            to("editions", "deskRows", "edition"),
            to("editions", "hearings", "edition"),
            to("editions", "objections", "against.edition"),
            to("editions", "pacts", "edition"),
            to("editions", "plans", "edition"),
            to("editions", "proposals", "edition"),
            to("editions", "sheets", "edition"),
            to("proposals", "catalogue", "proposal"),
            to("proposals", "decisions", "boards.candidates.proposal"),
            to("proposals", "draft-versions", "proposal"),
            to("proposals", "drafts", "_id"),
            to("proposals", "entries", "entries.proposal"),
            to("proposals", "objections", "against.proposal"),
            to("proposals", "revisions", "proposal"),
            to("revisions", "proposals", "submission.revision"),
            to("decisions", "announcements", "released.decision"),
            to("decisions", "decisions", "item.revises"),
            to("catalogue", "cases", "_id"),
            to("catalogue", "replications", "about.originals.entry"),
            to("catalogue", "replications", "about.replica.entry"),
            to("hubs", "hubEvents", "hub"),
            to("hubs", "hubYears", "hub"),
            to("documents", "cases", "shown.media.pictures.file"),
            to("documents", "documentTexts", "_id"),
            to("documents", "drafts", "text.files.document"),
            to("documents", "revisions", "files.document"),
            new Reference("announcements", "released.list.key", "letterLists", FIRST_PART),
            new Reference("announcements", "released.changes.key", "letterChanges", FIRST_PART),
            new Reference("decisions", "verdicts.key", "rulings", FIRST_PART));

    private static Reference to(String target, String collection, String path) {
        return new Reference(collection, path, target, "");
    }
}
