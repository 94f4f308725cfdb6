package id.kipp;

import id.kipp.kernel.Refusal;
import id.kipp.kernel.Sentences;
import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** When the application refuses to start, the operator reads a sentence and no stack trace. */
class StartRefused extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, Refusal refusal) {
        return new FailureAnalysis(
                Sentences.in(Sentences.INDONESIAN).of(refusal),
                Sentences.in(Locale.ENGLISH).of(refusal),
                refusal);
    }
}
