package id.kipp.account;

/**
 * Where somebody tries to prove who they are.
 *
 * @param key tells it apart; short, and nothing a stranger chose
 * @param known whether this person has come in there before: nobody else's tries count
 */
record TriedFrom(String key, boolean known) {

    static TriedFrom device(String id) {
        return new TriedFrom("device:" + id, true);
    }

    static TriedFrom address(String address) {
        return new TriedFrom("address:" + Sender.of(address), false);
    }

    /** In a session of the person's own. */
    static TriedFrom session(SignedIn session) {
        return new TriedFrom("session:" + session.at().toEpochMilli(), true);
    }
}
