package id.kipp.catalogue;

import java.util.Optional;

/** An entry with what is known of it beside. @param hub that looks after it */
public record KnownEntry(Entry entry, ShownCase shown, CaseStanding standing, Optional<Tag> hub) {}
