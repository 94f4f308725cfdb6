package id.kipp.ui.parts;

import com.vaadin.flow.i18n.I18NProvider;
import id.kipp.edition.Constitution;
import id.kipp.edition.FormSection;
import id.kipp.proposal.Attached;
import id.kipp.proposal.Beginning;
import id.kipp.proposal.ProposalDraft;
import id.kipp.proposal.Ticked;
import id.kipp.ui.kit.Dates;
import id.kipp.ui.kit.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in each place of a form, as words: to lay two versions side by side. */
public final class DraftWords {

    private final Constitution rules;

    public DraftWords(Constitution rules) {
        this.rules = rules;
    }

    /** All places of this text's form, in its order. */
    public List<String> places(ProposalDraft text) {
        var places = new ArrayList<>(List.of(
                "title",
                "group",
                "category",
                "sdgs",
                "start",
                "app",
                "earlierFinalist",
                "replicated",
                "innovator",
                "video",
                "origins",
                "beginning"));
        rules.form(text.group()).sections().stream().map(FormSection::key).forEach(places::add);
        places.add("declared");
        return places;
    }

    public String of(ProposalDraft text, String place) {
        return switch (place) {
            case "title" -> text.title();
            case "group" -> Wording.of(rules.group(text.group()));
            case "category" -> rules.category(text.category()).map(Wording::of).orElse("");
            case "sdgs" -> Sdgs.names(text.sdgs());
            case "start" -> text.start() == null ? "" : Dates.here().day(text.start());
            case "app" -> yesOrNo(text.app());
            case "earlierFinalist" -> text.earlierFinalist();
            case "replicated" -> Numbers.here().whole(text.replications());
            case "innovator" ->
                Stream.of(
                                text.innovator().name(),
                                text.innovator().phone(),
                                text.innovator().email())
                        .filter(s -> !s.isBlank())
                        .collect(Collectors.joining(", "));
            case "video" -> text.video();
            case "origins" -> String.join(", ", text.origins());
            case "beginning" -> beginning(text.beginning());
            case "declared" -> declared(text);
            default -> text.section(place);
        };
    }

    private static String beginning(Beginning said) {
        return Stream.of(
                        said.need(),
                        said.way() == null
                                ? ""
                                : I18NProvider.translate(said.way().key()),
                        said.reason(),
                        String.join(", ", said.seen()),
                        said.known())
                .filter(s -> !s.isBlank())
                .collect(Collectors.joining("\n"));
    }

    public String files(ProposalDraft text) {
        return text.files().stream().map(Attached::name).sorted().collect(Collectors.joining("\n"));
    }

    /** In the words that were ticked, where the edition has its own. */
    private static String declared(ProposalDraft text) {
        return text.declarations().isEmpty()
                ? yesOrNo(text.declared())
                : text.declarations().stream().map(Ticked::text).collect(Collectors.joining("\n"));
    }

    private static String yesOrNo(boolean value) {
        return I18NProvider.translate(value ? "kit.yes" : "kit.no");
    }
}
