package id.kipp.ui.parts;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.kipp.hub.AssessedYear;
import id.kipp.hub.HubMaturity;
import id.kipp.hub.MaturityAspect;
import id.kipp.hub.MaturityPeers;
import id.kipp.hub.MaturityResult;
import id.kipp.hub.MaturityScore;
import id.kipp.ui.kit.Numbers;
import id.kipp.ui.kit.Section;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How mature a hub was year by year, and from whom it can learn. */
public final class MaturityTrend extends Div {

    public MaturityTrend(HubMaturity maturity, String hub) {
        addClassName("stack");
        var years = maturity.trend(hub);
        var trend = new Section(getTranslation("maturity.trend")).says(getTranslation("maturity.trend-says"));
        if (years.isEmpty()) trend.add(new Paragraph(getTranslation("maturity.trend-none")));
        var list = new UnorderedList();
        years.reversed().forEach(y -> list.add(new ListItem(year(y))));
        if (!years.isEmpty()) trend.add(list);
        add(trend);
        if (!years.isEmpty()) add(peers(maturity, hub, years.getLast()));
    }

    private String year(AssessedYear year) {
        var result = year.maturity();
        return getTranslation(
                "maturity.year",
                year.year(),
                getTranslation(result.level().key()),
                points(result.verified().total()),
                points(result.own().total()),
                reached(result),
                aspects(result.verified()));
    }

    private String reached(MaturityResult result) {
        var of = result.coverage();
        return of.of() == 0
                ? getTranslation("maturity.no-region")
                : getTranslation("maturity.reached", of.part(), of.of());
    }

    private String aspects(MaturityScore score) {
        return Arrays.stream(MaturityAspect.values())
                .map(a -> getTranslation(a.key()) + " " + points(score.aspects().get(a.ordinal())))
                .collect(Collectors.joining(", "));
    }

    private Section peers(HubMaturity maturity, String hub, AssessedYear last) {
        var weakest = last.maturity().verified().weakest();
        var section = new Section(getTranslation("maturity.peers"))
                .says(getTranslation("maturity.peers-says", getTranslation(weakest.key())));
        var peers = maturity.peers(hub, last.year());
        if (peers.isEmpty()) section.add(new Paragraph(getTranslation("maturity.peers-none")));
        var list = new UnorderedList();
        for (var peer : peers) list.add(new ListItem(peer(peer, weakest)));
        if (!peers.isEmpty()) section.add(list);
        return section;
    }

    private String peer(MaturityPeers.Assessed peer, MaturityAspect weakest) {
        return getTranslation(
                "maturity.peer",
                peer.name(),
                peer.members(),
                getTranslation(weakest.key()),
                points(peer.score().aspects().get(weakest.ordinal())));
    }

    private static String points(int hundredths) {
        return Numbers.here().exactly(BigDecimal.valueOf(hundredths, 2), 2);
    }
}
