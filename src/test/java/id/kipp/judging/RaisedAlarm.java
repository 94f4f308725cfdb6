package id.kipp.judging;

import id.kipp.account.Actors;
import id.kipp.edition.EditionId;
import id.kipp.kernel.SubjectId;
import java.time.Clock;
import org.springframework.beans.factory.ListableBeanFactory;

/** An alarm for stuffing without the five hundred ratings that raise it. */
public final class RaisedAlarm {

    private RaisedAlarm() {}

    public static void raise(ListableBeanFactory context, EditionId edition, SubjectId subject) {
        var where = new RatingAlarm.Where("MASYARAKAT", subject, "0123456789abcdef");
        var now = context.getBean(Clock.class).instant();
        context.getBean(RatingAlarmStore.class)
                .save(RatingAlarm.raised(context.getBean(Actors.class).anonymous(), edition, where, now));
    }
}
