package id.kipp.proposal;

import id.kipp.notice.Audience;
import id.kipp.notice.Notification;
import id.kipp.notice.Topic;
import java.util.List;

/** The service unit and the agency behind a proposal: both are told, and each is led to their own page of it. */
public final class Proposers {

    private Proposers() {}

    /** @param more arguments of the sentence, after the submitted title */
    public static List<Notification> told(Proposal proposal, String key, String... more) {
        return told(proposal.entrant(), key, more);
    }

    /** @param more arguments of the sentence, after the submitted title */
    public static List<Notification> told(Entrant proposal, String key, String... more) {
        var id = proposal.id().value();
        var arguments = new String[more.length + 1];
        arguments[0] = proposal.submitted().title();
        System.arraycopy(more, 0, arguments, 1, more.length);
        return List.of(
                Notification.of(Audience.unit(proposal.unit()), key, Topic.Kind.PROPOSAL, id, arguments),
                Notification.of(Audience.adminsOf(proposal.agency()), key, Topic.Kind.PROPOSAL, id, arguments));
    }
}
