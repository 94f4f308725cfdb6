package id.kipp.ui.hub;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.hub.Hub;
import id.kipp.hub.HubRegister;
import id.kipp.kernel.Province;
import id.kipp.replication.Need;
import id.kipp.replication.SharedProblems;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.ReasonDialog;
import id.kipp.ui.kit.Section;
import id.kipp.ui.parts.SharedList;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Problems that several institutions of the region have: those that read alike, and those that the hub has gathered. */
@Route(HubNeedsView.ROUTE)
@Menu(title = "hub.needs", icon = "users", order = 4)
@RolesAllowed("HUB")
class HubNeedsView extends HubPage {

    static final String ROUTE = "meja-hub/kebutuhan";

    private static final int TITLE = 200;

    private final HubRegister register;
    private final SharedProblems problems;

    HubNeedsView(HubRegister register, SharedProblems problems, CurrentActor current) {
        super("hub.needs", register, current);
        this.register = register;
        this.problems = problems;
    }

    @Override
    void fill(Hub hub) {
        var head = new PageHead(getPageTitle()).where(hub.head().name());
        add(head);
        if (register.isSecretary(me())) {
            add(new EmptyState(getTranslation("hub.secretary-reads")));
            return;
        }
        var province = hub.head().province();
        if (province == null) {
            add(new EmptyState(getTranslation("hub.board-no-region")));
            return;
        }
        head.expects(getTranslation("hub.needs-expects"));
        var alike = problems.suggested(me(), province);
        var gathered = problems.of(me(), province);
        if (alike.isEmpty() && gathered.isEmpty())
            add(new EmptyState(getTranslation("hub.needs-none")).hint(getTranslation("hub.needs-none-hint")));
        alike.forEach(group -> add(alike(province, group)));
        if (!gathered.isEmpty()) add(new Section(getTranslation("hub.needs-gathered"), new SharedList(gathered)));
    }

    private Section alike(Province province, List<Need> group) {
        var list = new UnorderedList();
        group.forEach(n -> list.add(new ListItem(new Prose(n.by().name() + ": " + n.problem()))));
        var gather = new Button(getTranslation("hub.needs-gather"), e -> gather(province, group));
        return new Section(getTranslation("hub.needs-alike", Numbers.here().whole(group.size())), list).actions(gather);
    }

    private void gather(Province province, List<Need> group) {
        new ReasonDialog(getTranslation("hub.needs-gather-ask"), getTranslation("hub.needs-gather"))
                .label(getTranslation("hub.needs-title"))
                .atMost(TITLE)
                .ask(title -> {
                    problems.open(
                            me(), province, title, group.stream().map(Need::id).toList());
                    show();
                });
    }
}
