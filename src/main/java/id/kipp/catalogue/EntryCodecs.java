package id.kipp.catalogue;

import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntryCodecs {

    @Bean
    Codec<EntryId> entryIdCodec() {
        return new ValueCodec<>(EntryId.class, EntryId::new, EntryId::value);
    }
}
