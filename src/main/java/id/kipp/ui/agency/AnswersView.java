package id.kipp.ui.agency;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.kipp.account.CurrentActor;
import id.kipp.edition.Editions;
import id.kipp.objection.Answers;
import id.kipp.objection.Asked;
import id.kipp.objection.Evidence;
import id.kipp.objection.Filing;
import id.kipp.proposal.Entrant;
import id.kipp.proposal.ProposalId;
import id.kipp.proposal.Proposals;
import id.kipp.ui.kit.ActTold;
import id.kipp.ui.kit.Attempt;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.EmptyState;
import id.kipp.ui.kit.Leaving;
import id.kipp.ui.kit.PageHead;
import id.kipp.ui.kit.Prose;
import id.kipp.ui.kit.Section;
import id.kipp.ui.kit.StateBadge;
import id.kipp.ui.kit.Tone;
import id.kipp.ui.parts.EvidenceList;
import id.kipp.ui.parts.EvidenceUpload;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** What is held against the institution's entries, and its answers; who wrote it stays with the secretariat. */
@Route("instansi/sanggahan")
@Menu(title = "objection.desk", icon = "gavel", order = 24)
@RolesAllowed("AGENCY")
class AnswersView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Answers answers;
    private final Proposals proposals;
    private final Editions editions;
    private final CurrentActor current;

    AnswersView(Answers answers, Proposals proposals, Editions editions, CurrentActor current) {
        this.answers = answers;
        this.proposals = proposals;
        this.editions = editions;
        this.current = current;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fill();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("objection.desk");
    }

    private void fill() {
        removeAll();
        var all = answers.of(current.get());
        add(new PageHead(getPageTitle()).expects(getTranslation("objection.agency-says")));
        if (all.isEmpty()) {
            add(new EmptyState(getTranslation("objection.none-for-you")));
            return;
        }
        var about = all.stream().map(a -> a.against().proposal()).distinct().toList();
        var titles = proposals.entrants(about).stream()
                .collect(toMap(Entrant::id, e -> e.submitted().title()));
        all.forEach(a -> add(section(a, titles)));
    }

    private Section section(Asked asked, Map<ProposalId, String> titles) {
        var section = new Section(
                        titles.getOrDefault(asked.against().proposal(), asked.number()),
                        state(asked),
                        new Prose(asked.text()))
                .says(asked.number() + " · " + asked.against().letter() + " · "
                        + getTranslation("objection.answer-until") + " "
                        + Dates.here().full(asked.until(), Dates.zoneHere()));
        if (!asked.files().isEmpty()) section.add(files(asked, asked.files()));
        var answer = asked.answer();
        if (answer != null) {
            section.add(new H3(getTranslation("objection.answer")), new Prose(answer.text()));
            if (!answer.files().isEmpty()) section.add(files(asked, answer.files()));
        }
        if (asked.open()) section.add(form(asked));
        else if (answer == null) section.add(new Paragraph(getTranslation("objection.answer-over")));
        return section;
    }

    private EvidenceList files(Asked asked, List<Evidence> files) {
        return new EvidenceList(
                files,
                answers.files(current.get(), asked.number()),
                file -> answers.content(current.get(), asked.number(), file));
    }

    private Div form(Asked asked) {
        var text = new TextArea(getTranslation("objection.answer"));
        text.setMaxLength(Filing.TEXT_MAX);
        text.setMinRows(5);
        text.setWidthFull();
        text.setRequiredIndicatorVisible(true);
        Leaving.asks(text);
        var files = new EvidenceUpload(editions.get(asked.against().edition())
                .constitution()
                .announcing()
                .caseRule());
        var send = new Button(getTranslation("objection.answer-send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Attempt.onClick(send, () -> {
            answers.answer(current.get(), asked.number(), text.getValue(), files.take());
            ActTold.done(getTranslation("objection.answer-sent"));
            fill();
        });
        return new Div(text, files, send);
    }

    private StateBadge state(Asked asked) {
        if (asked.open()) return new StateBadge(Tone.ATTENTION, getTranslation("objection.waits-for-you"));
        return asked.answer() != null
                ? new StateBadge(Tone.GOOD, getTranslation("objection.state.ANSWERED"))
                : new StateBadge(Tone.QUIET, getTranslation("objection.answer-over-word"));
    }
}
