package id.kipp.ui.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that hands a ticket in where sessions begin ({@link TicketSignIn}). */
@Tag("form")
final class TicketForm extends HtmlContainer {

    private final Input ticket = hidden(TicketSignIn.TICKET, "");

    TicketForm() {
        getElement().setAttribute("method", "post").setAttribute("action", TicketSignIn.PATH.substring(1));
        add(ticket);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token)
            add(hidden(token.getParameterName(), token.getToken()));
    }

    void send(String value) {
        ticket.getElement().setAttribute("value", value);
        getElement().executeJs("this.submit()");
    }

    private static Input hidden(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        return field;
    }
}
