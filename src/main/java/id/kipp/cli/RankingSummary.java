package id.kipp.cli;

import id.kipp.ranking.Certainty;
import id.kipp.ranking.Estimation;
import id.kipp.ranking.Interval;
import id.kipp.ranking.Judgement;
import id.kipp.ranking.Reliability;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The line that closes a ranking. */
record RankingSummary(
        List<Judgement> judgements,
        Certainty certainty,
        Reliability reliability,
        Estimation estimation,
        String text,
        long millis) {

    Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("pools", distinct(Judgement::pool));
        fields.put("proposals", certainty.standings().size());
        fields.put("evaluators", distinct(Judgement::judge));
        fields.put("ballots", judgements.size());
        fields.put("method", word(estimation.method()));
        fields.put("fit", word(estimation.fit()));
        fields.put("draws", estimation.draws());
        fields.put("mcError", six(estimation.monteCarloError()));
        fields.put("seed", estimation.seed());
        fields.put("connected", certainty.connectedness().isConnected());
        put(fields, "icc1", reliability.icc1());
        put(fields, "icck", reliability.icck());
        put(fields, "alpha", reliability.alpha());
        fields.put("sha256", sha256());
        fields.put("millis", millis);
        return fields;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, @Nullable Object> fields, String name, Optional<Interval> figure) {
        fields.put(name, figure.map(f -> six(f.value())).orElse(null));
        fields.put(name + "Low", figure.map(f -> six(f.low())).orElse(null));
        fields.put(name + "High", figure.map(f -> six(f.high())).orElse(null));
    }

    private static BigDecimal six(double value) {
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN);
    }

    private long distinct(Function<Judgement, String> of) {
        return judgements.stream().map(of).distinct().count();
    }

    private String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
