package id.kipp.hub;

/** Whose hand a step needs. */
public enum HubHand {
    SECRETARY,
    /** One asks for it, another agrees. */
    TWO_SECRETARIES
}
