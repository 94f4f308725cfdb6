package id.kipp.store;

import java.util.Map;
import java.util.function.Consumer;

/** What the application does for a command that was given to another process on the same folder, which it alone may open. */
public interface Errand {

    /** Unique; by which it is asked for. */
    String name();

    /**
     * @param asked what the command was told
     * @param say what the command hears at once
     * @return what it hears at the end
     * @throws id.kipp.kernel.Refusal which the command hears as its own
     */
    Map<String, String> run(Map<String, String> asked, Consumer<Map<String, String>> say);
}
