package id.kipp.announcement;

import id.kipp.audit.AuditEntry;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** Lines of letters, heard once more. */
public final class Letters {

    private Letters() {}

    public static void again(ApplicationContext context, List<AuditEntry> lines) {
        context.getBean(LetterJob.class).take(lines);
    }
}
