package id.kipp.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import id.kipp.kernel.Typed;

/**
 * What is typed in a field stays in the browser until the server has it, so that a reload, the end of a session, the way back
 * and forth or a closed browser loses nothing. It is offered to the same account at the same place; what becomes of it is up
 * to the field: it knows what is stored there now. It leaves the browser at the way out, and when another account comes.
 */
public final class Kept {

    /** Told what was typed and never arrived, and whether what it was typed over is still what is stored. */
    @FunctionalInterface
    public interface Back {
        void take(String text, boolean current);
    }

    private static final String OWNER = "kipp.kept.owner";
    private static final String SCRIPT = "context://js/kept.js";

    /** The script may come later than the page. */
    private static final String OWN =
            """
            const own = () => window.kippKept ? window.kippKept.owner($0) : setTimeout(own, 50);
            own();
            """;

    private final Element host;
    private final Element field;
    private final String place;
    private final Back back;
    private String name = "";
    private String over = mark("");

    /**
     * @param host part of the page whenever the field's text may be offered, though the field itself may not show
     * @param place the field's own in the whole application, such as {@code room/2025-3/message}
     */
    public Kept(Component host, Component field, String place, Back back) {
        this.host = host.getElement();
        this.field = field.getElement();
        this.place = place;
        this.back = back;
        this.host
                .addEventListener("kipp-kept", this::offered)
                .addEventData("event.detail.name")
                .addEventData("event.detail.text")
                .addEventData("event.detail.over");
        host.addAttachListener(e -> begin(e.getUI()));
        host.getUI().ifPresent(this::begin);
    }

    /** Whose page it is; on a page of nobody's nothing is kept. */
    public static void owner(UI ui, String account) {
        ComponentUtil.setData(ui, OWNER, account);
        ui.getPage().addJavaScript(SCRIPT);
        ui.getPage().executeJs(OWN, account);
    }

    /** Before signing out: nothing of this account stays in the browser. */
    public static void leave(UI ui) {
        ui.getPage().executeJs("window.kippKept?.leave()");
    }

    /** What is stored, and so typed over from now on. */
    public void over(String stored) {
        over = mark(stored);
        field.setAttribute("data-kept-over", over);
    }

    /** The server has stored this text as it stood in the field. */
    public void arrived(String text) {
        if (!name.isEmpty()) host.executeJs("window.kippKept?.arrived($0, $1, $2)", name, mark(text), over);
    }

    /** What was typed has been sent, or given up by whoever typed it. */
    public void drop() {
        if (!name.isEmpty()) host.executeJs("window.kippKept?.drop($0)", name);
    }

    /** The same in the browser: whether two texts are the same, without keeping both. */
    static String mark(String text) {
        return text.length() + ":" + text.hashCode();
    }

    private void begin(UI ui) {
        if (!(ComponentUtil.getData(ui, OWNER) instanceof String owner)) return;
        name = owner + "/" + place;
        field.setAttribute("data-kept", name).setAttribute("data-kept-over", over);
        host.executeJs("window.kippKept?.offer(this, $0, $1)", owner, name);
    }

    private void offered(DomEvent event) {
        var data = event.getEventData();
        if (!data.path("event.detail.name").asString("").equals(name)) return; // of another field with the same host
        var text = data.path("event.detail.text").asString("");
        if (text.length() > field.getProperty("maxlength", Typed.LINE_MAX)) return; // nobody typed it there
        back.take(text, data.path("event.detail.over").asString("").equals(over));
    }
}
