package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;

/** Lines of letters, heard once more. */
public final class Letters {

    private Letters() {}

    public static void again(ListableBeanFactory context, List<AuditEntry> lines) {
        context.getBean(LetterJob.class).take(lines);
    }
}
