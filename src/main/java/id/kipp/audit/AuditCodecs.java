package id.kipp.audit;

import org.bson.codecs.Codec;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditCodecs {

    @Bean
    Codec<AuditLine> auditLineCodec(ObjectProvider<LineSeal> seal) {
        return new LineCodec(seal::getObject);
    }
}
