package id.kipp.replication;

import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReplicationCodecs {

    @Bean
    Codec<ReplicationId> replicationIdCodec() {
        return new ValueCodec<>(ReplicationId.class, ReplicationId::new, ReplicationId::value);
    }
}
