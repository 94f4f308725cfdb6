package id.kipp.agency;

import id.kipp.kernel.AgencyId;
import id.kipp.kernel.UnitId;
import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencyCodecs {

    @Bean
    Codec<AgencyId> agencyIdCodec() {
        return new ValueCodec<>(AgencyId.class, AgencyId::new, AgencyId::value);
    }

    @Bean
    Codec<UnitId> unitIdCodec() {
        return new ValueCodec<>(UnitId.class, UnitId::new, UnitId::value);
    }
}
