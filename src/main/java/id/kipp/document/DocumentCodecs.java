package id.kipp.document;

import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentCodecs {

    @Bean
    Codec<DocumentId> documentIdCodec() {
        return new ValueCodec<>(DocumentId.class, DocumentId::new, DocumentId::value);
    }
}
