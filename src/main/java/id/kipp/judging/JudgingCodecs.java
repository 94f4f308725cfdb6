package id.kipp.judging;

import id.kipp.kernel.Score;
import id.kipp.store.DecimalCodec;
import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JudgingCodecs {

    @Bean
    Codec<SheetId> sheetIdCodec() {
        return new ValueCodec<>(SheetId.class, SheetId::new, SheetId::value);
    }

    /** In points. */
    @Bean
    Codec<Score> scoreCodec() {
        return new DecimalCodec<>(Score.class, Score::of, Score::points);
    }

    /** In hundredths of a point. */
    @Bean
    Codec<Total> totalCodec() {
        return new DecimalCodec<>(Total.class, Total::of, Total::hundredths);
    }
}
