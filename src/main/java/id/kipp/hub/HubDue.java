package id.kipp.hub;

import java.time.LocalDate;

/** Until when a hub's next step is due. */
public record HubDue(LocalDate day, boolean isLate) {}
