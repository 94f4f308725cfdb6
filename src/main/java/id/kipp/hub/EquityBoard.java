package id.kipp.hub;

import id.kipp.kernel.PublicAccess;
import id.kipp.kernel.Refusal;
import id.kipp.store.Outbox;
import id.kipp.store.Recent;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * How evenly innovation is spread over the country, as it was a moment ago: all of the register is read for it, so it is counted
 * once for everybody who asks meanwhile, however much is written.
 */
@Service
public class EquityBoard {

    private static final String PUBLIC = "made of published innovations and of what is public of replications";
    private static final int LAST_YEAR = 2100;

    private final EquityCount counting;
    private final Recent<String, EquityFigures> figures;
    private final Recent<Integer, YearOfInnovation> years;

    /** @param fresh how long what was counted is good; zero counts every time */
    EquityBoard(EquityCount counting, Outbox outbox, @Value("${kipp.site.fresh:1m}") Duration fresh) {
        this.counting = counting;
        this.figures = new Recent<>(outbox, fresh);
        this.years = new Recent<>(outbox, fresh);
    }

    @PublicAccess(PUBLIC)
    public EquityFigures figures() {
        return figures.get("all", counting::figures);
    }

    /**
     * Which institutions have an innovation of their own of this year or began to take one over in it (<em>satu instansi satu
     * inovasi</em>), each with its proof, and which have none.
     *
     * @throws Refusal {@code hub.bad-year}
     */
    @PublicAccess(PUBLIC)
    public YearOfInnovation year(int year) {
        if (year < HubInstrument.FIRST_YEAR || year > LAST_YEAR)
            throw new Refusal(HubRefusal.BAD_YEAR, HubInstrument.FIRST_YEAR, LAST_YEAR);
        return years.get(year, () -> counting.year(year));
    }
}
