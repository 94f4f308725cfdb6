package id.kipp.ui.kit;

import com.vaadin.flow.component.button.Button;

/** For buttons that are meant to be pressed fast, one press after the other: paging, adding rows. All others act once a press. */
public final class Again {

    private Again() {}

    public static Button on(Button button) {
        button.getElement().setAttribute("data-again", true);
        return button;
    }
}
