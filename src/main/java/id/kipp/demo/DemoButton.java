package id.kipp.demo;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import id.kipp.account.Account;

/** Signs in as this account. */
final class DemoButton extends DemoForm {

    DemoButton(Account account, String role) {
        of(account);
        var as = new Span(role);
        as.addClassName("demo-role");
        var who = new Span(account.name());
        who.addClassName("demo-name");
        var button = new NativeButton();
        button.add(as, who);
        button.getElement().setAttribute("type", "submit");
        add(button);
    }
}
