package id.kipp.demo;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import id.kipp.account.Account;
import id.kipp.account.StoreKind;
import id.kipp.ui.signin.SignInHelp;
import java.util.Optional;
import java.util.stream.Collectors;

/** In a demo: one button per role that signs in as somebody who holds it, and a list of everybody else. */
@DemoPart
final class DemoAccounts implements SignInHelp {

    private final StoreKind kind;
    private final DemoDoor door;

    DemoAccounts(StoreKind kind, DemoDoor door) {
        this.kind = kind;
        this.door = door;
    }

    @Override
    public Optional<Component> create() {
        if (!kind.isTrial()) return Optional.empty();
        var help = new Div();
        help.addClassName("demo-accounts");
        help.add(new H2(help.getTranslation("demo.title")));
        var request = VaadinServletRequest.getCurrent();
        if (request == null || !door.opensTo(request)) {
            help.add(new Paragraph(help.getTranslation("demo.only-here")));
            return Optional.of(help);
        }
        help.add(new Paragraph(help.getTranslation("demo.says")));
        var buttons = new Div();
        buttons.addClassName("demo-roles");
        door.onePerRole().forEach((role, a) -> buttons.add(new DemoButton(a, help.getTranslation("role." + role))));
        help.add(buttons, somebodyElse(help));
        return Optional.of(help);
    }

    private Component somebodyElse(Div help) {
        var form = new DemoForm();
        var people = new ComboBox<Account>(help.getTranslation("demo.somebody-else"));
        people.setItemsWithFilterConverter(
                query -> door.page(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
                words -> words);
        people.setItemLabelGenerator(a -> a.name() + " · " + roles(help, a));
        people.addValueChangeListener(e -> {
            if (e.getValue() != null) form.send(e.getValue());
        });
        people.setWidthFull();
        return new Div(people, form);
    }

    private static String roles(Div help, Account account) {
        return account.roles().stream()
                .map(r -> help.getTranslation("role." + r))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
