package id.kipp.report;

import id.kipp.kernel.PublicAccess;
import id.kipp.proposal.Proposals;
import id.kipp.proposal.Receipt;
import id.kipp.replication.PaperKind;
import id.kipp.replication.SignedSheet;
import id.kipp.replication.SigningDays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Whether a print is genuine, and what the genuine one says. */
@Service("documentChecks")
public class PrintChecks {

    private final IssuedStore store;
    private final Proposals proposals;
    private final IssuedPaperStore papers;
    private final SigningDays days;

    PrintChecks(IssuedStore store, Proposals proposals, IssuedPaperStore papers, SigningDays days) {
        this.store = store;
        this.proposals = proposals;
        this.papers = papers;
        this.days = days;
    }

    /** What a print with this code must say to be genuine. */
    public sealed interface Genuine {

        record OfReceipt(Receipt receipt) implements Genuine {}

        record OfMinutes(Issued minutes) implements Genuine {}

        record OfPaper(IssuedPaper paper) implements Genuine {}

        record OfCommitment(SignedSheet sheet) implements Genuine {}
    }

    /** Empty when no print has this code. */
    @PublicAccess("whoever holds a print may check it; the code stands on it and cannot be guessed")
    public Optional<Genuine> find(String code) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        return proposals
                .receipt(typed)
                .<Genuine>map(Genuine.OfReceipt::new)
                .or(() -> store.find(typed).map(Genuine.OfMinutes::new))
                .or(() -> papers.find(typed)
                        .filter(p -> p.of().kind() != PaperKind.CERTIFICATE) // its register says whether it holds
                        .map(Genuine.OfPaper::new))
                .or(() -> days.check(typed).map(Genuine.OfCommitment::new));
    }
}
