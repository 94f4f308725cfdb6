package id.kipp.assignment;

import id.kipp.kernel.SubjectId;
import id.kipp.store.ValueCodec;
import org.bson.codecs.Codec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AssignmentCodecs {

    @Bean
    Codec<SubjectId> subjectIdCodec() {
        return new ValueCodec<>(SubjectId.class, SubjectId::of, SubjectId::value);
    }

    @Bean
    Codec<SubjectInRound> subjectInRoundCodec() {
        return new ValueCodec<>(SubjectInRound.class, SubjectInRound::of, SubjectInRound::value);
    }

    @Bean
    Codec<SubjectId.Known> knownIdCodec() {
        return new ValueCodec<>(SubjectId.Known.class, SubjectId.Known::new, SubjectId.Known::value);
    }
}
