package id.kipp.hub;

/** An event as a member of the hub sees it. @param hub whose it is */
public record HubInvitation(String hub, EventText text) {}
