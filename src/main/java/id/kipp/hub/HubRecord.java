package id.kipp.hub;

import java.util.List;

/** What is filled in for a step. */
public record HubRecord(HubInstrument paper, String reason, List<HubVerdict> verdicts) {}
