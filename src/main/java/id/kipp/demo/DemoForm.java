package id.kipp.demo;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.server.VaadinServletRequest;
import id.kipp.account.Account;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that posts an account's id to {@link DemoSignIn}. */
@Tag("form")
class DemoForm extends HtmlContainer {

    private final Input account = hidden(DemoSignIn.ACCOUNT, "");

    DemoForm() {
        getElement().setAttribute("method", "post").setAttribute("action", DemoSignIn.PATH.substring(1));
        add(account);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            add(hidden(token.getParameterName(), token.getToken()));
        }
    }

    DemoForm of(Account whom) {
        account.getElement().setAttribute("value", whom.id().value());
        return this;
    }

    void send(Account whom) {
        of(whom).getElement().executeJs("this.submit()");
    }

    private static Input hidden(String name, String value) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", name).setAttribute("value", value);
        return field;
    }
}
