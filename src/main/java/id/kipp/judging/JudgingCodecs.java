package id.kipp.judging;

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
}
