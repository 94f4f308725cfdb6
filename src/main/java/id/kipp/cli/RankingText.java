package id.kipp.cli;

import id.kipp.ranking.Outlook;
import id.kipp.ranking.RankStanding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** The form in which others' programs read a ranking: six decimals, half to even, nothing where nothing is known. */
final class RankingText {

    private static final String[] COLUMNS = {
        "pool",
        "proposal",
        "n",
        "mean",
        "calibrated",
        "se",
        "rank_raw",
        "rank_calibrated",
        "expected_rank",
        "rank_low",
        "rank_high",
        "p_seat",
        "grey"
    };

    private RankingText() {}

    static String of(List<RankStanding> standings) {
        var csv = new CsvText().line(COLUMNS);
        standings.forEach(standing -> csv.line(line(standing)));
        return csv.toString();
    }

    private static String[] line(RankStanding standing) {
        var outlook = standing.outlook();
        return new String[] {
            standing.pool(),
            standing.candidate(),
            Integer.toString(standing.judges()),
            standing.mean().decimal(6).toPlainString(),
            outlook.map(o -> six(o.calibrated())).orElse(""),
            outlook.map(o -> six(o.se())).orElse(""),
            Integer.toString(standing.rankRaw()),
            outlook.map(o -> Integer.toString(o.rankCalibrated())).orElse(""),
            outlook.map(o -> six(o.expectedRank())).orElse(""),
            outlook.map(o -> Integer.toString(o.rankLow())).orElse(""),
            outlook.map(o -> Integer.toString(o.rankHigh())).orElse(""),
            outlook.map(o -> six(o.pSeat())).orElse(""),
            outlook.map(Outlook::grey).map(String::valueOf).orElse("")
        };
    }

    private static String six(double value) {
        return decimal(value).toPlainString();
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value).setScale(6, RoundingMode.HALF_EVEN);
    }
}
